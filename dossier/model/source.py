"""A text as received, and what normalizing made of it."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter, itemgetter

from dossier.model.message import Quoted

WITHHELD = "[…]"
"""Stands for words of a source that may not be published."""


class Basis(StrEnum):
    """How a value is known."""

    STATED = "stated"
    """The text itself says so."""
    WORKED_OUT = "worked out"
    """The program derived it by a rule."""
    CURATED = "curated"
    """The curator said so."""
    UNKNOWN = "unknown"
    """Nobody said so, and it is not guessed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadatum:
    """A value with how it is known: no metadata without it."""

    value: str
    """Empty exactly when the basis is `unknown`."""
    basis: Basis
    reason: str = ""
    """Where it was found or how it was derived, for a reader."""
    quotes: tuple[Quoted, ...] = ()
    """Which words of `reason` are the source's own."""
    of_text: bool = False
    """Whether the value is a line or sentence of the text itself, and not said beside it."""

    @property
    def known(self) -> bool:
        """Whether there is a value."""
        return self.basis is not Basis.UNKNOWN


UNKNOWN = Metadatum(value="", basis=Basis.UNKNOWN)


class BlockKind(StrEnum):
    """What a block of text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    TABLE_ROW = "table row"
    """Its cells in order. It is one sentence, whatever marks stand in its cells."""
    CAPTION = "caption"
    PAGE_NUMBER = "page number"
    """Normalizing sets it aside, so no passage is one."""


class Rights(StrEnum):
    """How much of a source's text may be published."""

    FULL = "full"
    EXCERPT = "excerpt"
    """Sentences that are cited or name an entity, each and together within the limits of the settings."""
    METADATA = "metadata"
    """None of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """How much of a source's text is not shown."""

    words: int
    """Of the whole text."""
    words_shown: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A block of the normalized text: a paragraph, heading, list item, table row or caption."""

    start: int
    end: int
    """Half-open code points into `Source.text`."""
    kind: BlockKind
    received_start: int
    received_end: int
    """Half-open code points into `Source.received`; what was removed inside is listed in `Source.removed`."""
    page: int | None = None
    """The page on which it begins, counted from 1; None where the format has no pages."""
    page_turns: tuple[tuple[int, int], ...] = ()
    """Where it goes on on another page, in order: a code point of `Source.text`, and the page that begins there."""

    def page_at(self, position: int) -> int | None:
        """Return the page of a code point of this passage."""
        turn = bisect_right(self.page_turns, position, key=itemgetter(0))
        return self.page_turns[turn - 1][1] if turn else self.page


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a passage, with an anchor that survives re-ingest."""

    id: str
    """`s-` and 8 hexadecimal digits of the SHA-256 of the folded text; a repeated sentence adds `-2`."""
    start: int
    end: int
    """Half-open code points into `Source.text`."""
    passage: int
    """Index into `Source.passages`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """What normalizing took out of the received text: kept, and shown on request."""

    start: int
    end: int
    """Half-open code points into `Source.received`."""
    text: str
    step: str
    """Id of the step that removed it."""
    reason: str
    """Why, for a reader, and never in words of the source: those are `text`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One text as received, normalized."""

    id: str
    """Slug of the path below `sources/`; the URL is `/sources/ID/`."""
    path: str
    """The file, relative to the content folder, with forward slashes."""
    media_type: str
    size: int
    """Bytes as received."""
    sha256: str
    """Of the bytes as received, in lower-case hexadecimal."""
    encoding: Metadatum
    title: Metadatum
    issued: Metadatum
    """EDTF."""
    publisher: Metadatum
    url: Metadatum
    authors: Metadatum
    """Several are joined by `; `."""
    language: Metadatum
    """A BCP 47 tag."""
    rights: Rights
    note: str
    """The curator's remark, plain text."""
    received: str
    """The text as decoded: in NFC, with line feeds for line ends."""
    text: str
    """The normalized text: passages joined by a blank line."""
    passages: tuple[Passage, ...]
    sentences: tuple[Sentence, ...]
    removed: tuple[Removed, ...]
    set_aside_rightly: bool = False
    """Whether the curator looked at what was removed, and said what of it is part of the text."""
    withheld: Withheld | None = None
    """Only in what is published of a source with limited rights: in `text` every stretch that may not be shown is then
    blank or the mark `WITHHELD`, so that all offsets stay true; `received` and the texts of `removed` are empty."""

    @property
    def words(self) -> int:
        """Number of words of the normalized text, counted at white space."""
        return self.withheld.words if self.withheld else len(self.text.split())

    def sentence_text(self, sentence: Sentence) -> str:
        """Return the words of a sentence of this source."""
        return self.text[sentence.start : sentence.end]

    def page_at(self, position: int) -> int | None:
        """Return the page of a code point of `text`, None where the format has no pages."""
        place = bisect_right(self.passages, position, key=attrgetter("start"))
        return self.passages[place - 1].page_at(position) if place else None
