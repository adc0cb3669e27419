"""What passes between reading and normalizing."""

from dataclasses import dataclass, field, replace

from dossier.model.source import Metadatum, PassageKind, Removed


@dataclass(frozen=True, slots=True, kw_only=True)
class RawItem:
    """A file as received."""

    path: str
    """Relative to the sources folder, with forward slashes."""
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """A span of the received text that a reader knows to be outside the article."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadResult:
    """The text of a file, with what its format says of itself."""

    media_type: str
    text: str
    """In NFC, with line feeds for line ends; one line is one block."""
    encoding: Metadatum
    metadata: tuple[tuple[str, Metadatum], ...] = ()
    """Pairs of a field of `Source` (`title`, `issued`, `publisher`, `url`, `authors`, `language`) and its value."""
    furniture: tuple[Furniture, ...] = ()
    headings: tuple[tuple[int, int], ...] = ()
    """Spans of `text` that the format marks as headings."""
    list_items: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A line or several of the received text that belong together."""

    start: int
    end: int
    """Half-open code points into the received text."""
    kind: PassageKind = PassageKind.PARAGRAPH


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

    def text_of(self, block: Block) -> str:
        """Return the words of a block without what was removed inside it, white space folded."""
        kept, position = [], block.start
        for removal in self.removed:
            if block.start <= removal.start and removal.end <= block.end:
                kept.append(self.received[position : removal.start])
                position = removal.end
        kept.append(self.received[position : block.end])
        return " ".join("".join(kept).split())

    def without(self, blocks: tuple[Block, ...], *, step: str, reason: str) -> "Draft":
        """Move whole blocks to the removed text, with the step that did it and why."""
        if not blocks:
            return self
        gone = tuple(
            Removed(
                start=block.start,
                end=block.end,
                text=self.received[block.start : block.end],
                step=step,
                reason=reason,
            )
            for block in blocks
        )
        inside = tuple(
            removal
            for removal in self.removed
            if not any(block.start <= removal.start and removal.end <= block.end for block in blocks)
        )
        dropped = set(blocks)
        return replace(
            self,
            blocks=tuple(block for block in self.blocks if block not in dropped),
            removed=tuple(sorted((*inside, *gone), key=lambda removal: removal.start)),
        )
