"""One statement as several sources give it: in full, shortened, translated, or reported in other words."""

from dataclasses import dataclass
from enum import StrEnum

from dossier.model.annotation import Cue, Quote, Speaker
from dossier.model.report import Span


class Manner(StrEnum):
    """How a source gives somebody's words."""

    DIRECT = "direct"
    PARTLY_DIRECT = "partly direct"
    """Reported, with some of the words in quotation marks."""
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """What one source gives as somebody's words at one place of its text."""

    source: str
    quotes: tuple[Quote, ...]
    """At least one: the parts that an attribution interrupts, and quotations inside a reported clause."""
    spans: tuple[Span, ...]
    """The words, in order and apart."""
    manner: Manner
    cue: Cue | None
    speaker: Speaker | None


class Fit(StrEnum):
    """How a wording stands beside the fullest one."""

    FULLEST = "fullest"
    SAME = "the same words"
    SHORTENED = "shortened"
    """All its words stand in the fullest, in this order."""
    CHANGED = "changed"
    """Most of them do."""
    OTHER_WORDS = "in other words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words of the fullest wording, of another, or of both where they are the same."""

    full: Span | None
    """In the first utterance of the fullest wording; None for words that only the other has."""
    other: Span | None
    """In the first utterance of the other; None for words that it lacks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteWording:
    """One wording of a statement, with all who give it so."""

    utterances: tuple[Utterance, ...]
    """In the order of sources; typography, letter case and the mark at the end may differ."""
    fit: Fit
    stretches: tuple[Stretch, ...]
    """The fullest wording and this one word by word, in order; empty for the fullest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteGroup:
    """A statement that at least two sources give."""

    id: str
    """`q-` and 8 hexadecimal digits of the SHA-256 of the fullest wording, folded, and its speaker."""
    entity: str | None
    """Id of the entity or candidate who says it, where a source names one."""
    speaker: str
    """The words of a source for them; empty where none says who speaks."""
    wordings: tuple[QuoteWording, ...]
    """The fullest first, then by their number of words."""

    @property
    def utterances(self) -> tuple[Utterance, ...]:
        """All of them, wording by wording."""
        return tuple(utterance for wording in self.wordings for utterance in wording.utterances)

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources that relay it, each once, in order."""
        return tuple(sorted({utterance.source for utterance in self.utterances}))
