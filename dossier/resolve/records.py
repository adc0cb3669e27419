"""Making the ids in curated records lead to what exists."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from dossier.model.entity import Entity
from dossier.model.event import Event
from dossier.model.evidence import Evidence
from dossier.model.lines import Keys
from dossier.model.problem import Problem, Severity
from dossier.model.question import Answer, Question, ValueKind


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
        part_of = self._entity_id(record.part_of, record, "part_of")
        if part_of == record.id:
            self._problem(record, ("part_of",), "refers-to-itself", "`part_of` names the entity itself", "Remove it")
            part_of = None
        return replace(
            record,
            part_of=part_of,
            roles=tuple(
                replace(
                    role,
                    organization=self._entity_id(role.organization, record, "roles", place, "organization"),
                    evidence=self._evidence(role.evidence),
                )
                for place, role in enumerate(record.roles)
            ),
        )

    def event(self, record: Event) -> Event:
        """Return the event with every reference leading somewhere."""
        places = (self._entity_id(entity, record, "places", place) for place, entity in enumerate(record.places))
        return replace(
            record,
            places=tuple(dict.fromkeys(entity for entity in places if entity)),
            participants=tuple(
                replace(item, entity=entity)
                for place, item in enumerate(record.participants)
                if (entity := self._entity_id(item.entity, record, "participants", place, "entity"))
            ),
            part_of=self._event_ids(record.part_of, record, "part_of"),
            after=self._event_ids(record.after, record, "after"),
            related=self._event_ids(record.related, record, "related"),
            evidence=self._evidence(record.evidence),
        )

    def question(self, record: Question) -> Question:
        """Return the question with every reference leading somewhere."""
        entities = (self._entity_id(entity, record, "entities", place) for place, entity in enumerate(record.entities))
        return replace(
            record,
            events=self._event_ids(record.events, record, "events"),
            entities=tuple(dict.fromkeys(entity for entity in entities if entity)),
            answers=tuple(
                answer
                for place, item in enumerate(record.answers)
                if (answer := self._answer(item, record, place)) is not None
            ),
            rulings=tuple(
                replace(ruling, values=(min(values), max(values)))
                for ruling in record.rulings
                for values in [[self._moved.get(key, key) for key in ruling.values]]
            )
            if record.kind is ValueKind.ENTITY
            else record.rulings,
        )

    def _answer(self, answer: Answer, record: Question, place: int) -> Answer | None:
        (evidence,) = self._evidence((answer.evidence,))
        if answer.value.kind is not ValueKind.ENTITY:
            return replace(answer, evidence=evidence)
        entity = self._entity_id(answer.value.written, record, "answers", place, "value")
        if entity is None:
            return None
        return replace(answer, evidence=evidence, value=replace(answer.value, written=entity, key=entity))

    def _evidence(self, items: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        """Follow moved ids of claimants; one that is no id is a name, and may be anybody's."""
        return tuple(replace(item, claimant=self._moved.get(item.claimant or "", item.claimant)) for item in items)

    def _entity_id(self, entity: str | None, record: Entity | Event | Question, *keys: str | int) -> str | None:
        if entity is None:
            return None
        entity = self._moved.get(entity, entity)
        if entity in self._entities:
            return entity
        self._unknown(entity, record, keys, "entity", self._entities)
        return None

    def _event_ids(self, ids: tuple[str, ...], record: Event | Question, key: str) -> tuple[str, ...]:
        kept = []
        for place, event in enumerate(ids):
            keys = (key, place)
            if event == record.id and isinstance(record, Event):
                self._problem(record, keys, "refers-to-itself", f"`{key}` names the event itself", "Remove it")
            elif event in self._events:
                kept.append(event)
            else:
                self._unknown(event, record, keys, "event", self._events)
        return tuple(dict.fromkeys(kept))

    def _unknown(
        self, name: str, record: Entity | Event | Question, keys: Keys, what: str, known: Iterable[str]
    ) -> None:
        close = difflib.get_close_matches(name, sorted(known), n=1)
        remedy = f"Did you mean `{close[0]}`?" if close else "Add its file, or remove it here"
        message = f"`{keys[0]}` names the {what} `{name}`, which has no file"
        self._problem(record, keys, f"unknown-{what}", message, remedy)

    def _problem(self, record: Entity | Event | Question, keys: Keys, code: str, message: str, remedy: str) -> None:
        self.problems.append(
            Problem(
                severity=Severity.ERROR,
                code=code,
                message=message,
                remedy=remedy,
                path=record.path,
                line=record.line_of(*keys),
            )
        )
