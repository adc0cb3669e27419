"""The order of an index of names."""

import unicodedata
from collections.abc import Iterable

from dossier.model.entity import Entity


def by_name(entities: Iterable[Entity]) -> list[Entity]:
    """Return entities in the order of an index."""
    return sorted(entities, key=lambda entity: (initial(entity.name), entity.name.casefold(), entity.id))


def initial(name: str) -> str:
    """Return the letter a name is listed under: a Latin letter without its accent, or `0–9` and signs as `#`."""
    first = unicodedata.normalize("NFKD", name.strip()[:1]).upper()[:1]
    return first if first.isalpha() else "#"
