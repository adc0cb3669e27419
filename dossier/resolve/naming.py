"""Which entity the curator means by a name."""

from collections.abc import Iterable, Mapping

from dossier.model.entity import Entity
from dossier.text.spellings import fold_spelling


class Naming:
    """The entities by their ids, names and aliases, whatever the typography."""

    def __init__(self, entities: Iterable[Entity], moved: Mapping[str, str]) -> None:
        """Gather the names; `moved` leads from ids that were merged or renamed to the id that stays."""
        self._moved = moved
        self._entities: set[str] = set()
        self._ids: dict[str, str] = {}
        for entity in entities:
            self._entities.add(entity.id)
            for alias in entity.spellings:
                # A spelling that is clear in some sources only names nobody in particular.
                if not alias.sources:
                    self._ids.setdefault(fold_spelling(alias.text), entity.id)

    def entity(self, name: str) -> str | None:
        """Return the id of the entity that is meant by an id, a name or an alias that is not limited to sources."""
        for known in (self._moved.get(name, name), self._ids.get(fold_spelling(name), "")):
            if known in self._entities:
                return known
        return None

    def meaning(self, name: str) -> str:
        """Return the id of the entity that is meant, or the name itself, folded, where it is none."""
        return self.entity(name) or fold_spelling(name)
