"""What the curator wrote, as loaded."""

from dataclasses import dataclass

from dossier.model.decision import Decision
from dossier.model.entity import Entity
from dossier.model.event import Event
from dossier.model.lock import EvidenceLock
from dossier.model.prose import ProsePage
from dossier.model.question import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Curated:
    """All that the curator wrote: every record says its file and line, and no reference is followed yet."""

    entities: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
    questions: tuple[Question, ...] = ()
    decisions: tuple[Decision, ...] = ()
    pages: tuple[ProsePage, ...] = ()
    locks: tuple[EvidenceLock, ...] = ()
    """How evidence stood when a person last looked."""
