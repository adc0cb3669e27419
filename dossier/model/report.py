"""Sources that are copies, translations or rewrites of one report, and how their sentences correspond."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class PairKind(StrEnum):
    """How a sentence of one source stands in another."""

    SAME = "same"
    """Word for word; typography and letter case may differ."""
    CHANGED = "changed"
    """Reworded, shortened, or with other numbers or names."""


class ChangeKind(StrEnum):
    """What differs between two sentences and is worth a reader's eye."""

    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Half-open code points into the normalized text of a source."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A number or a name that one sentence of a pair has, and the other has not or has differently."""

    kind: ChangeKind
    one: Span | None
    other: Span | None
    """None where the sentence has nothing in its place; never both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentencePair:
    """A sentence of one source and its counterpart in another."""

    one: str
    other: str
    """Ids of sentences."""
    similarity: float
    """0 to 1; 1 for word for word."""
    kind: PairKind
    changes: tuple[Change, ...] = ()

    def mirrored(self) -> "SentencePair":
        """Return the pair seen from the other side."""
        changes = tuple(replace(change, one=change.other, other=change.one) for change in self.changes)
        return replace(self, one=self.other, other=self.one, changes=changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """What two sources share, sentence by sentence."""

    one: str
    other: str
    """Ids of the sources."""
    pairs: tuple[SentencePair, ...]
    """In the order of the sentences of `one`. A sentence that was split or joined is in several."""
    share_of_one: float
    share_of_other: float
    """Share of each source's own words that stand in sentences with a counterpart, 0 to 1; quotations, which
    independent reports share too, are left out, and rare words count more than common ones."""
    runs: int
    """Separate places of a text at which sentences with counterparts stand."""
    share_elsewhere: float
    """Share of the shorter source's own words that stand in such sentences outside the longest run."""
    rare_shared: float
    """Weight of the words shared beyond names and numbers; a word that stands in one sentence alone weighs 1."""
    names_shared: float
    """Share of the names and numbers of the source with fewer of them that aligned sentences have in common, 0 to 1;
    1 for a source with hardly any."""

    def mirrored(self) -> "Alignment":
        """Return the alignment seen from the other side; the pairs keep their order."""
        return replace(
            self,
            one=self.other,
            other=self.one,
            pairs=tuple(pair.mirrored() for pair in self.pairs),
            share_of_one=self.share_of_other,
            share_of_other=self.share_of_one,
        )


class GroupBasis(StrEnum):
    """How a report group is known."""

    FOUND = "found"
    """By the program, from the words."""
    CONFIRMED = "confirmed"
    """By the curator, in `decisions.yml`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportGroup:
    """Sources that together count as one independent origin."""

    id: str
    """Id of its first source."""
    sources: tuple[str, ...]
    """At least two, in the order of ids."""
    basis: GroupBasis
    reason: str
    """Why, for a reader: plain text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRuling:
    """A curator's word on which sources are one report, or are not."""

    sources: tuple[str, ...]
    """Ids, at least two."""
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRulings:
    """All that the curator ruled on sources; free of contradictions."""

    same: tuple[SourceRuling, ...] = ()
    different: tuple[SourceRuling, ...] = ()


def count_reports(sources: Iterable[str], report_of: Mapping[str, str]) -> int:
    """Return how many independent origins some sources have: those of one report group count once.

    `report_of` gives the id of the report group of every source that is in one.
    """
    return len({report_of.get(source, source) for source in sources})
