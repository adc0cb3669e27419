"""What became of evidence that is not found as it was, and how to fix it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dossier.model.evidence import Evidence

_SHOWN = 400
"""Code points of a passage shown in a message; few sentences have more."""


class EvidenceKind(StrEnum):
    """What is the matter with evidence."""

    MOVED = "moved"
    """The words are in the source, but not where they stood."""
    SENTENCE_CHANGED = "sentence-changed"
    """The words are where they stood, but the rest of their sentence was changed."""
    CHANGED = "changed"
    """The words are not in the source, but a passage is near to them."""
    AMBIGUOUS = "ambiguous"
    """The words are in the source more than once, and nothing says which are meant."""
    REMOVED = "removed"
    """The words are in what normalizing set aside."""
    MISSING = "missing"
    """Neither the words nor anything near to them is in the source."""
    UNKNOWN_SOURCE = "unknown-source"
    """There is no such source."""

    @property
    def code(self) -> str:
        """The code of the problem."""
        return f"evidence-{self}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of a source."""

    start: int
    end: int
    """Half-open code points into `Source.text`."""
    sentence: str
    """Id of the sentence it begins in: its anchor."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WordChange:
    """Words that became others; one of the two is empty where words were only added or taken out."""

    was: str
    now: str

    def __str__(self) -> str:
        if not self.was:
            return f"“{self.now}” was added"
        return f"“{self.was}” became “{self.now}”" if self.now else f"“{self.was}” was taken out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What evidence could say instead, so that it is found, and in one place only."""

    source: str
    exact: str
    prefix: str = ""
    suffix: str = ""
    written: str
    """The keys that change, or the whole citation, as a person writes them."""
    passage: Passage | None = None
    """What would be found, with the sentence around it; None where the source itself is another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is the matter with a piece of evidence."""

    kind: EvidenceKind
    evidence: Evidence
    """As the curator wrote it."""
    stood: str = ""
    """Where the words stood when they were locked: a phrase such as `after “…” and before “…”`."""
    stands: str = ""
    """Where they stand now: another such phrase."""
    nearest: Passage | None = None
    """The sentence with the words, or the passage most like them, or what is left where they stood."""
    changes: tuple[WordChange, ...] = ()
    """What differs between what was cited, or its sentence when it was locked, and `nearest`."""
    corrections: tuple[Correction, ...] = ()
    """Where there are several, one is right: only a person can say which."""

    @property
    def source(self) -> str:
        """Id of the source."""
        return self.evidence.source

    @property
    def exact(self) -> str:
        """The words as the curator wrote them."""
        return self.evidence.exact

    @property
    def introduction(self) -> str:
        """What `nearest` is, in words."""
        there = self.kind in {EvidenceKind.MOVED, EvidenceKind.SENTENCE_CHANGED}
        return "It reads now" if there else "The nearest passage is"

    def details(self) -> Iterator[str]:
        """Yield what there is to know as sentences, with words of the source in them."""
        if self.stood:
            yield f"It stood {self.stood}."
        if self.stands:
            yield f"It stands now {self.stands}."
        if self.nearest and not self.stands:
            yield f"{self.introduction}: “{_short(self.nearest.text)}”"
        if self.changes:
            yield f"What differs: {', '.join(map(str, self.changes))}."
        for correction in self.corrections:
            where = (
                f", for “{_short(correction.passage.text)}”" if correction.passage and len(self.corrections) > 1 else ""
            )
            yield f"Ready to write: {correction.written}{where}"


def _short(passage: str) -> str:
    return passage if len(passage) <= _SHOWN else f"{passage[:_SHOWN].rstrip()}…"
