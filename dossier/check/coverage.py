"""Records that rest on nothing."""

from collections.abc import Iterator

from dossier.model.dossier import Dossier
from dossier.model.problem import Problem, Severity


def check_evidence(dossier: Dossier) -> Iterator[Problem]:
    """Yield a note for every event without evidence: it says what no source says."""
    for event in dossier.events.values():
        if not event.evidence:
            yield Problem(
                severity=Severity.NOTE,
                code="event-without-evidence",
                message=f"the event “{event.title}” rests on no words of a source",
                remedy="Add `evidence:` with the source and its exact words",
                path=event.path,
            )


def check_mentions(dossier: Dossier) -> Iterator[Problem]:
    """Yield a note for every entity that no source names: an alias may be missing."""
    for entity in dossier.entities.values():
        if not dossier.index.mentions_of_entity[entity.id]:
            yield Problem(
                severity=Severity.NOTE,
                code="entity-without-mention",
                message=f"no source names “{entity.name}” by any of its aliases",
                remedy="Add the spelling that the sources use to `aliases:`",
                path=entity.path,
            )
