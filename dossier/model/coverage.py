"""What each source answers about an event, facet by facet."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Facet(StrEnum):
    """What one asks of an event, in the order in which a reader asks."""

    WHO = "who"
    WHERE = "where"
    WHEN = "when"
    HOW_MANY = "how many"
    THROUGH = "through whom"
    SAID_BY = "said by whom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Words of a source that answer a facet."""

    start: int
    end: int
    """Half-open code points into `Source.text`: where the words stand, or else the evidence."""
    words: str
    """The source's own; of a claimant whom its sentences do not name, the name that the curator gives."""
    sentence: str
    """Id of the sentence they answer in. A speaker may be named in another."""
    subject: str | None = None
    """Id of the entity or candidate the words name."""
    value: str = ""
    """EDTF, of a date."""
    basis: str = ""
    """How the value of a date is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCoverage:
    """What one source answers about one event, in the sentences that the event rests on."""

    source: str
    findings: Mapping[Facet, tuple[Finding, ...]]
    """Every facet is a key; each thing once, in the order of the text."""
    elsewhere: frozenset[Facet]
    """Facets without a finding of which the rest of the text has something, whether or not of this event."""
    withheld: frozenset[Facet] = frozenset()
    """Facets without a finding that are answered in words which may not be published."""

    def answers(self, facet: Facet) -> bool:
        """Whether the source answers a facet, in words that are shown or not."""
        return bool(self.findings[facet]) or facet in self.withheld
