"""Making the ids in curated records lead to what exists."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from dossier.model.entity import Entity, Role
from dossier.model.event import Event
from dossier.model.evidence import Evidence
from dossier.model.problem import Problem, Severity


class RecordResolver:
    """Follows moved ids, and takes out ids that lead nowhere, each with a problem."""

    def __init__(self, entities: Mapping[str, Entity], events: Iterable[Event], moved: Mapping[str, str]) -> None:
        """Prepare with everything that may be referred to."""
        self._entities = entities
        self._events = {event.id for event in events}
        self._moved = moved
        self.problems: list[Problem] = []

    def entity(self, record: Entity) -> Entity:
        """Return the entity with every reference leading somewhere."""
        part_of = self._entity_id(record.part_of, "part_of", record.path)
        if part_of == record.id:
            self._problem(record.path, "refers-to-itself", "`part_of` names the entity itself", "Remove it")
            part_of = None
        return replace(
            record,
            part_of=part_of,
            roles=tuple(self._role(role, record.path) for role in record.roles),
        )

    def event(self, record: Event) -> Event:
        """Return the event with every reference leading somewhere."""
        return replace(
            record,
            places=self._entity_ids(record.places, "places", record.path),
            participants=tuple(
                replace(item, entity=entity)
                for item in record.participants
                if (entity := self._entity_id(item.entity, "participants", record.path))
            ),
            part_of=self._event_ids(record.part_of, "part_of", record),
            after=self._event_ids(record.after, "after", record),
            related=self._event_ids(record.related, "related", record),
            evidence=self._evidence(record.evidence),
        )

    def _role(self, role: Role, path: str) -> Role:
        organization = self._entity_id(role.organization, "roles", path)
        return replace(role, organization=organization, evidence=self._evidence(role.evidence))

    def _evidence(self, items: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        """Follow moved ids of claimants; one that is no id is a name, and may be anybody's."""
        return tuple(replace(item, claimant=self._moved.get(item.claimant or "", item.claimant)) for item in items)

    def _entity_ids(self, ids: tuple[str, ...], key: str, path: str) -> tuple[str, ...]:
        found = (self._entity_id(entity, key, path) for entity in ids)
        return tuple(dict.fromkeys(entity for entity in found if entity))

    def _entity_id(self, entity: str | None, key: str, path: str) -> str | None:
        if entity is None:
            return None
        entity = self._moved.get(entity, entity)
        if entity in self._entities:
            return entity
        self._unknown(entity, key, path, "entity", self._entities)
        return None

    def _event_ids(self, ids: tuple[str, ...], key: str, record: Event) -> tuple[str, ...]:
        kept = []
        for event in dict.fromkeys(ids):
            if event == record.id:
                self._problem(record.path, "refers-to-itself", f"`{key}` names the event itself", "Remove it")
            elif event in self._events:
                kept.append(event)
            else:
                self._unknown(event, key, record.path, "event", self._events)
        return tuple(kept)

    def _unknown(self, name: str, key: str, path: str, what: str, known: Iterable[str]) -> None:
        close = difflib.get_close_matches(name, sorted(known), n=1)
        remedy = f"Did you mean `{close[0]}`?" if close else "Add its file, or remove it here"
        self._problem(path, f"unknown-{what}", f"`{key}` names the {what} `{name}`, which has no file", remedy)

    def _problem(self, path: str, code: str, message: str, remedy: str) -> None:
        self.problems.append(Problem(severity=Severity.ERROR, code=code, message=message, remedy=remedy, path=path))
