"""A name that the program found and nobody has confirmed."""

from collections.abc import Iterable
from dataclasses import dataclass

from dossier.model.entity import Coordinates


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """A name that was taken for another spelling without asking anybody, since a text leaves no doubt."""

    spelling: str
    reason: str
    """What the text does, in a sentence without its subject and its full stop: `introduces “NBI” in brackets`."""
    source: str
    """Id of the source that says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A name with its forms, across the sources."""

    id: str
    """Slug of the name; where an entity or another candidate has it, with the type added."""
    type: str
    name: str
    """The longest form found most often."""
    spellings: tuple[str, ...]
    """Every form found, the name included, most frequent first."""
    sources: tuple[str, ...]
    mentions: int
    score: float
    """Mean of the finder's scores, from 0 to 1."""
    coordinates: Coordinates | None = None
    """Of a place, where the texts leave no doubt which one is meant."""
    joined: tuple[Joined, ...] = ()
    """Names that other texts use alone, and why they are this one."""


def best_first(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Order candidates by how much a decision on them is worth: sources, then mentions, then how sure the finder is."""
    return sorted(candidates, key=lambda c: (-len(c.sources), -c.mentions, -c.score, c.id))
