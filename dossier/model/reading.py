"""What passes between reading and normalizing."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from dossier.model.source import BlockKind, Metadatum, Removed


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """What the curator said of text that is set aside."""

    everything: bool = False
    """All running text, and all that was only not found to be the article, is part of it."""
    nothing: bool = False
    """It is set aside rightly."""
    beginnings: tuple[str, ...] = ()
    """First words of the paragraphs that are part of the article."""


NOTHING_SAID = Keeping()


@dataclass(frozen=True, slots=True, kw_only=True)
class RawItem:
    """A file as received."""

    path: str
    """Relative to the sources folder, with forward slashes."""
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """A span of the received text that a reader knows to be outside the article.

    It may be whole lines, part of a line, or lie inside a block of several lines: the words around it are then joined
    as if it were not there. White space at its start stays and keeps them apart; a span that begins with a hyphen and
    ends where the next line begins puts a broken word together.
    """

    start: int
    end: int
    """Half-open code points into the text."""
    reason: str
    """Why it is no part of the article, for a reader."""
    sure: bool = False
    """Whether the format itself says what it is: a menu, a footer, front matter. What only was not found to be the
    article may be part of it, and is looked at once more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBlock:
    """A stretch of a text of which its format says what it is.

    Its lines belong together. A line is in the block in which it begins; what no block holds is cut at its lines.
    """

    start: int
    end: int
    """Half-open code points into the text. Blocks do not overlap, but that a page number may lie inside another."""
    kind: BlockKind = BlockKind.PARAGRAPH
    page: int | None = None
    """The page on which it stands, counted from 1; None where the format has no pages."""
    continues: bool = False
    """Whether it goes on with the block before it, as a paragraph does after the turn of a page. What stands between
    the two must be page numbers or furniture; otherwise they stay apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadResult:
    """The text of a file, with what its format says of itself."""

    media_type: str
    text: str
    """In NFC, with line feeds for line ends. One line is one block, unless `blocks` say otherwise."""
    encoding: Metadatum
    metadata: tuple[tuple[str, Metadatum], ...] = ()
    """Pairs of a field of `Source` (`title`, `issued`, `publisher`, `url`, `authors`, `language`) and its value."""
    furniture: tuple[Furniture, ...] = ()
    blocks: tuple[ReadBlock, ...] = ()
    """In order; what the format says of its text. They need not cover it."""
    wrapped: bool = False
    """Whether the format may break one paragraph over several lines, as plain text does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A line of the received text, or several that belong together."""

    start: int
    end: int
    """Half-open code points into the received text."""
    kind: BlockKind = BlockKind.PARAGRAPH
    page: int | None = None
    """The page on which it begins."""
    page_turns: tuple[tuple[int, int], ...] = ()
    """Where it goes on on another page, in order: a code point of the received text, and the page."""

    @property
    def is_prose(self) -> bool:
        """Whether it may be running text. Of table rows and captions only the format can tell that they are none."""
        return self.kind not in {BlockKind.TABLE_ROW, BlockKind.CAPTION}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A source on its way through the steps of normalizing: a pure value, replaced by every step.

    Blocks and removals never overlap, except that a removal may lie inside a block; together they cover
    every character of `received` that is not white space.
    """

    received: str
    blocks: tuple[Block, ...]
    removed: tuple[Removed, ...] = ()
    metadata: dict[str, Metadatum] = field(default_factory=dict)
    """By field of `Source`."""
    kept: frozenset[int] = frozenset()
    """Starts of the blocks that the curator keeps: no step sets them aside."""

    def text_of(self, block: Block) -> str:
        """Return the words of a block without what was removed inside it, white space folded."""
        return self.text_before(block, block.end)

    def text_before(self, block: Block, end: int) -> str:
        """Return the words of a block up to a code point of the received text, as `text_of` does."""
        kept, position = [], block.start
        for removal in self.removed_in(block):
            if removal.start >= end:
                break
            kept.append(self.received[position : removal.start])
            position = removal.end
        kept.append(self.received[position:end])
        return " ".join("".join(kept).split())

    def removed_in(self, block: Block) -> tuple[Removed, ...]:
        """Return what was removed inside a block, in order."""
        first = bisect_left(self.removed, block.start, key=_start)
        last = bisect_left(self.removed, block.end, lo=first, key=_start)
        return self.removed[first:last]

    def removal(self, start: int, end: int, *, step: str, reason: str) -> Removed:
        """Describe the removal of a span of the received text."""
        return Removed(start=start, end=end, text=self.received[start:end], step=step, reason=reason)

    def without_spans(self, removed: Iterable[Removed]) -> "Draft":
        """Take spans out that lie inside blocks; a block of which nothing is left goes with them."""
        new = tuple(removed)
        if not new:
            return self
        draft = replace(self, removed=tuple(sorted((*self.removed, *new), key=_start)))
        starts = [removal.start for removal in new]
        return replace(
            draft,
            blocks=tuple(
                block
                for block in draft.blocks
                if bisect_left(starts, block.start) == bisect_left(starts, block.end) or draft.text_of(block)
            ),
        )

    def without(self, reasons: Mapping[Block, str], *, step: str) -> "Draft":
        """Move whole blocks to the removed text, with the step that did it and, for each, why.

        Words that an earlier step took out of such a block stay a removal of their own, with their reason. Table rows
        and captions stay: a step goes by the shape of lines, and their format knows better what they are.
        """
        return self.set_aside({block: why for block, why in reasons.items() if block.is_prose}, step=step)

    def set_aside(self, reasons: Mapping[Block, str], *, step: str) -> "Draft":
        """Do as `without`, with blocks of every kind, but those that the curator keeps."""
        reasons = {block: why for block, why in reasons.items() if block.start not in self.kept}
        if not reasons:
            return self
        removed: list[Removed] = []
        for block in self.blocks:
            inside = self.removed_in(block)
            if block not in reasons:
                removed.extend(inside)
                continue
            position = block.start
            worded = [removal for removal in inside if any(map(str.isalpha, removal.text))]
            for removal in worded:
                removed.extend(self._piece(position, removal.start, step, reasons[block]))
                removed.append(removal)
                position = removal.end
            removed.extend(self._piece(position, block.end, step, reasons[block]))
        outside = _outside(self.removed, self.blocks)
        return replace(
            self,
            blocks=tuple(block for block in self.blocks if block not in reasons),
            removed=tuple(sorted((*outside, *removed), key=_start)),
        )

    def _piece(self, start: int, end: int, step: str, reason: str) -> Iterator[Removed]:
        text = self.received[start:end]
        if words := text.strip():
            start += text.index(words)
            yield self.removal(start, start + len(words), step=step, reason=reason)


def _start(removal: Removed) -> int:
    return removal.start


def _outside(removed: tuple[Removed, ...], blocks: tuple[Block, ...]) -> Iterator[Removed]:
    starts = [block.start for block in blocks]
    for removal in removed:
        place = bisect_right(starts, removal.start) - 1
        if place < 0 or removal.start >= blocks[place].end:
            yield removal
