"""Something that happened, or was said to happen."""

from dataclasses import dataclass, field

from dossier.model.coverage import Facet
from dossier.model.evidence import Evidence
from dossier.model.lines import Lines, nearest_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """An entity that took part, and as what."""

    entity: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event with its date, who, where, and the words it rests on."""

    id: str
    """The stem of its file."""
    title: str
    date: str
    """EDTF level 1; empty when the sources leave it open."""
    date_basis: str
    """`stated`, `worked out` or `unknown`."""
    date_note: str
    """How the date was worked out, or why it is open, for a reader."""
    summary: str
    """One line, plain text."""
    places: tuple[str, ...]
    participants: tuple[Participant, ...]
    part_of: tuple[str, ...]
    after: tuple[str, ...]
    """Ids of the events it came after, by the sources' account."""
    related: tuple[str, ...]
    main: bool
    """Whether the front page features it."""
    evidence: tuple[Evidence, ...]
    body: str
    path: str
    body_line: int
    lines: Lines = field(default_factory=dict, compare=False, repr=False)
    """Of the front matter, for messages."""

    @property
    def recorded(self) -> frozenset[Facet]:
        """What the curators answer of the event themselves, whatever its sentences say."""
        said = {
            Facet.WHO: self.participants,
            Facet.WHERE: self.places,
            Facet.WHEN: self.date,
            Facet.SAID_BY: any(item.claimant for item in self.evidence),
        }
        return frozenset(facet for facet, something in said.items() if something)

    def line_of(self, *keys: str | int) -> int | None:
        """Return the line of a part of the front matter."""
        return nearest_line(self.lines, keys)
