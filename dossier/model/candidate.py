"""A name that the program found and nobody has confirmed."""

from collections.abc import Iterable
from dataclasses import dataclass

from dossier.model.entity import Coordinates


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


def best_first(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Order candidates by how much a decision on them is worth: sources, then mentions, then how sure the finder is."""
    return sorted(candidates, key=lambda c: (-len(c.sources), -c.mentions, -c.score, c.id))
