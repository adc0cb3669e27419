"""Links ids to records, evidence to its sentences, and prose to its pages; applies the curator's decisions."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dossier.model.curated import Curated
from dossier.model.decision import DECISIONS
from dossier.model.entity import Entity, EntityType
from dossier.model.event import Event
from dossier.model.evidence import Evidence, Located
from dossier.model.lock import EvidenceLock
from dossier.model.problem import Problem
from dossier.model.prose import Prose, ProsePage, Target
from dossier.model.question import Question
from dossier.model.report import SourceRulings
from dossier.model.source import Source
from dossier.resolve.cycles import find_cycle
from dossier.resolve.decisions import apply_decisions
from dossier.resolve.evidence.finding import EvidenceFinder
from dossier.resolve.prose import LinkResolver
from dossier.resolve.records import RecordResolver
from dossier.resolve.source_rulings import rule_on_sources
from dossier.resolve.spellings import find_shared_spellings


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """The curated records with every reference leading somewhere."""

    entities: Mapping[str, Entity]
    """By id, in the order of names."""
    events: tuple[Event, ...]
    questions: tuple[Question, ...]
    redirects: Mapping[Target, Target]
    ignored: frozenset[str]
    """Names ruled to be none of this dossier's business."""
    evidence: Mapping[Evidence, Located]
    prose: Mapping[str, Prose]
    rulings: SourceRulings
    """On which sources are versions of one report."""
    locks: tuple[EvidenceLock, ...]
    """What would be locked now."""
    problems: tuple[Problem, ...]


def resolve(curated: Curated, sources: Mapping[str, Source], entity_types: Iterable[EntityType]) -> Resolved:
    """Apply the decisions, follow every reference, and find all evidence again.

    `sources` are by id. No reference can make this fail: what leads nowhere is one of the problems.
    """
    folders = {kind.id: kind.folder for kind in entity_types}
    ruled = apply_decisions(
        {entity.id: entity for entity in curated.entities},
        curated.decisions,
        folders,
        DECISIONS,
    )
    rulings, misjudged = rule_on_sources(curated.decisions, sources, DECISIONS)
    records = RecordResolver(ruled.entities, curated.events, ruled.moved)
    by_name = sorted(ruled.entities.values(), key=lambda entity: (entity.name.casefold(), entity.id))
    entities = {entity.id: records.entity(entity) for entity in by_name}
    events = tuple(records.event(event) for event in curated.events)
    questions = tuple(records.question(question) for question in curated.questions)
    redirects = {
        Target(folder=ruled.moved_from[old], id=old): Target(folder=folders[entities[new].type], id=new)
        for old, new in ruled.moved.items()
    }

    finder = EvidenceFinder(sources, curated.locks)
    evidence, lost = _locate(finder, entities.values(), events, questions)
    links = LinkResolver(
        entities=entities,
        events=events,
        questions=questions,
        sources=sources,
        pages=curated.pages,
        folders=folders,
        redirects=redirects,
        finder=finder,
    )
    prose: dict[str, Prose] = {}
    unlinked: list[Problem] = []
    written: tuple[Entity | Event | Question | ProsePage, ...] = (
        *curated.entities,
        *events,
        *questions,
        *curated.pages,
    )
    for record in written:
        prose[record.path], problems = links.resolve(record.body, record.path, record.body_line)
        unlinked += problems
    return Resolved(
        entities=entities,
        events=events,
        questions=questions,
        redirects=redirects,
        ignored=ruled.ignored,
        evidence=evidence,
        prose=prose,
        rulings=rulings,
        locks=finder.locked.renewed(),
        problems=(
            *ruled.problems,
            *misjudged,
            *records.problems,
            *find_shared_spellings(entities.values()),
            *_find_cycles(entities, events),
            *lost,
            *unlinked,
            *finder.noticed,
        ),
    )


def _locate(
    finder: EvidenceFinder,
    entities: Iterable[Entity],
    events: tuple[Event, ...],
    questions: tuple[Question, ...],
) -> tuple[dict[Evidence, Located], list[Problem]]:
    located: dict[Evidence, Located] = {}
    lost: list[Problem] = []
    of_roles = (item for entity in entities for role in entity.roles for item in role.evidence)
    of_events = (item for event in events for item in event.evidence)
    of_questions = (answer.evidence for question in questions for answer in question.answers)
    for item in (*of_roles, *of_events, *of_questions):
        found = finder.locate(item)
        if isinstance(found, Located):
            located[item] = found
        else:
            lost.append(found)
    return located, lost


def _find_cycles(entities: Mapping[str, Entity], events: tuple[Event, ...]) -> Iterator[Problem]:
    event_paths = {event.id: event.path for event in events}
    wholes = {entity.id: (entity.part_of,) if entity.part_of else () for entity in entities.values()}
    yield from find_cycle("part_of", wholes, {entity.id: entity.path for entity in entities.values()})
    yield from find_cycle("part_of", {event.id: event.part_of for event in events}, event_paths)
    yield from find_cycle("after", {event.id: event.after for event in events}, event_paths)
