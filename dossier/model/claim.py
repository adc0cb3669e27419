"""What somebody says inside the sources: one claimant, however many sources relay it."""

from dataclasses import dataclass

from dossier.model.evidence import Located


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one claimant says of one event, by the curator's evidence."""

    event: str
    claimant: str
    """The name, as the curator gives it; of an entity, its own."""
    entity: str | None
    """Id, of a claimant who has a page."""
    relays: tuple[Located, ...]
    """The words in the sources that relay it, in the order of sources and texts."""

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources that relay it, each once."""
        return tuple(dict.fromkeys(found.evidence.source for found in self.relays))
