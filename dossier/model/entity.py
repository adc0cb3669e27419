"""A person, organization, place or another type of the settings."""

from dataclasses import dataclass, field

from dossier.model.evidence import Evidence
from dossier.model.lines import Lines, nearest_line


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityType:
    """A kind of entity: data, so that a project can add its own."""

    id: str
    """`person`."""
    folder: str
    """Folder of its files and pages: `people`."""
    singular: str
    plural: str
    schema: str
    """FollowTheMoney schema for exports: `Person`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """A spelling under which texts name an entity."""

    text: str
    sources: tuple[str, ...] = ()
    """Ids of the only sources in which it names this entity; empty means all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A function that a source gives an entity."""

    title: str
    organization: str | None
    """Id of the entity it is held at, or None."""
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coordinates:
    """A point on the earth, WGS 84, in degrees."""

    latitude: float
    longitude: float
    basis: str
    """Where the numbers come from, and why this place is meant, for a reader."""
    country: str = ""
    """Name of the country it lies in, where the program worked it out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Someone or something the dossier knows by one canonical id."""

    id: str
    """The stem of its file."""
    type: str
    """Id of its `EntityType`."""
    name: str
    aliases: tuple[Alias, ...]
    description: str
    """One line, plain text."""
    roles: tuple[Role, ...]
    part_of: str | None
    """Id of the entity it is a part of (a place in a country), or None."""
    coordinates: Coordinates | None
    external_ids: tuple[tuple[str, str], ...]
    """Pairs of scheme (`wikidata`) and id."""
    body: str
    """The curator's prose, Markdown."""
    path: str
    """The file, relative to the content folder."""
    body_line: int
    """1-based line of the file at which the prose begins."""
    reviewed: bool = True
    """Whether a curator wrote it; a candidate that is shown like an entity is not reviewed."""
    lines: Lines = field(default_factory=dict, compare=False, repr=False)
    """Of the front matter, for messages."""

    @property
    def spellings(self) -> tuple[Alias, ...]:
        """The name and the aliases."""
        return (Alias(text=self.name), *self.aliases)

    def line_of(self, *keys: str | int) -> int | None:
        """Return the line of a part of the front matter."""
        return nearest_line(self.lines, keys)
