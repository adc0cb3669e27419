"""Relations turned round: what a page needs to know of everything that leads to it."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from dossier.index.quotes.by_speaker import index_quotes
from dossier.index.relations.claimants import Claimants, claims_by_entity, find_claims
from dossier.index.relations.coverage import find_coverage
from dossier.index.relations.unclear_names import find_unclear_names
from dossier.model.annotation import Annotations, DateExpression, Figure, Mention, Quote
from dossier.model.dossier import Index, Involvement, Neighbour
from dossier.model.entity import Entity
from dossier.model.event import Event
from dossier.model.evidence import Evidence, Located
from dossier.model.question import Question, ValueKind
from dossier.model.quote_group import QuoteGroup
from dossier.model.source import Sentence, Source
from dossier.text.edtf import bounds

_MOST_IN_SENTENCE = 40
"""Entities of one sentence whose pairs are counted. Pairs grow with the square, and a sentence with more
is a list of names, which relates nobody to anybody."""


def in_time(events: Iterable[Event]) -> list[Event]:
    """Order events by the first day they may mean, then the last; those without a date come last, by title.

    An event that came after another, by the curator's word, never stands before it when their dates allow both orders.
    """
    ordered = sorted(events, key=lambda event: (*bounds(event.date), event.title, event.id))
    by_id = {event.id: event for event in ordered}
    placed: dict[str, Event] = {}
    for event in ordered:
        # What waits for an earlier event, each with the earlier ones it has yet to ask for; a circle waits for nobody.
        waiting = {event.id: _earlier(event, by_id)}
        while waiting:
            current = next(reversed(waiting))
            before = next((e for e in waiting[current] if e.id not in placed and e.id not in waiting), None)
            if before is None:
                del waiting[current]
                placed[current] = by_id[current]
            else:
                waiting[before.id] = _earlier(before, by_id)
    return list(placed.values())


def _earlier(event: Event, by_id: Mapping[str, Event]) -> Iterator[Event]:
    """Yield the events that came before this one, where their dates allow it."""
    for earlier in event.after:
        before = by_id.get(earlier)
        if before is not None and bounds(before.date)[0] <= bounds(event.date)[1]:
            yield before


def build_index(
    sources: Mapping[str, Source],
    annotations: Mapping[str, Annotations],
    entities: Mapping[str, Entity],
    events: Mapping[str, Event],
    evidence: Mapping[Evidence, Located],
    *,
    questions: Iterable[Question] = (),
    quote_groups: Iterable[QuoteGroup] = (),
    report_of: Mapping[str, str],
) -> Index:
    """Turn every relation round.

    `entities` are all that have a page; `events` come in the order of time, `questions` in that of their lists.
    """
    asked = tuple(questions)
    of_entity: defaultdict[str, list[Mention]] = defaultdict(list)
    in_source: defaultdict[str, list[Mention]] = defaultdict(list)
    in_sentence: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    sentence_of: dict[tuple[str, int], Sentence] = {}
    for mention in (mention for found in annotations.values() for mention in found.mentions):
        in_source[mention.source].append(mention)
        sentence = _sentence_at(sources[mention.source], mention.start)
        sentence_of[mention.source, mention.start] = sentence
        subject = mention.subject
        if subject is not None and subject in entities:
            of_entity[subject].append(mention)
            in_sentence[mention.source, sentence.id][subject] = None
    for source, found in annotations.items():
        spans: tuple[DateExpression | Quote | Figure, ...] = (*found.dates, *found.quotes, *found.figures)
        for span in spans:
            sentence_of[source, span.start] = _sentence_at(sources[source], span.start)
    said_by, said_about = index_quotes(entities, annotations)
    claimants = Claimants(entities)
    claims = find_claims(events.values(), evidence, claimants)
    times_in_source, times_of_entity = count_names(sources, entities, in_source)
    return Index(
        mentions_of_entity={entity: tuple(of_entity[entity]) for entity in entities},
        mentions_in_source={source: tuple(in_source[source]) for source in sources},
        unclear_names=find_unclear_names(annotations, {id_ for id_, entity in entities.items() if entity.reviewed}),
        names_in_source={source: len(in_source[source]) for source in sources},
        times_in_source=times_in_source,
        times_of_entity=times_of_entity,
        said_by=said_by,
        said_about=said_about,
        neighbours=_neighbours(entities, in_sentence.values()),
        involvements=_involvements(entities, events.values()),
        events_of_source=_events_of_source(sources, events.values(), evidence),
        parts_of_event=_inverse(events, ((event.id, event.part_of) for event in events.values())),
        followed_by=_inverse(events, ((event.id, event.after) for event in events.values())),
        related_events=_related(events),
        parts_of_entity=_inverse(entities, ((e.id, (e.part_of,) if e.part_of else ()) for e in entities.values())),
        claims_in_event=claims,
        claims_of_entity=claims_by_entity(entities, claims),
        coverage=find_coverage(sources, annotations, events.values(), evidence, claimants),
        sentence_of=sentence_of,
        questions_of_event=_inverse(events, ((question.id, question.events) for question in asked)),
        questions_of_entity=_inverse(entities, ((question.id, _concerned(question)) for question in asked)),
        questions_of_source=_inverse(sources, ((question.id, _answering(question, evidence)) for question in asked)),
        quote_group_of={
            quote: group.id for group in quote_groups for utterance in group.utterances for quote in utterance.quotes
        },
        report_of=report_of,
    )


def _concerned(question: Question) -> tuple[str, ...]:
    """Return the entities a question belongs to, then those that answer it or are an answer to it."""
    return (
        *question.entities,
        *(answer.evidence.claimant for answer in question.answers if answer.evidence.claimant),
        *(answer.value.written for answer in question.answers if answer.value.kind is ValueKind.ENTITY),
    )


def _answering(question: Question, evidence: Mapping[Evidence, Located]) -> tuple[str, ...]:
    return tuple(answer.evidence.source for answer in question.answers if answer.evidence in evidence)


def count_names(
    sources: Iterable[str], entities: Iterable[str], mentions: Mapping[str, Iterable[Mention]]
) -> tuple[dict[str, dict[str, int]], dict[str, dict[str, int]]]:
    """Return how often each source names each entity that has a page, by source, and by entity."""
    of_entity: dict[str, dict[str, int]] = {entity: {} for entity in entities}
    in_source: dict[str, dict[str, int]] = {}
    for source in sources:
        times = Counter(mention.subject for mention in mentions[source] if mention.subject in of_entity)
        in_source[source] = {entity: number for entity, number in times.items() if entity is not None}
        for entity, number in in_source[source].items():
            of_entity[entity][source] = number
    return in_source, of_entity


def _sentence_at(source: Source, offset: int) -> Sentence:
    """Return the sentence an offset lies in; offsets of mentions are never between sentences."""
    return source.sentences[bisect_right(source.sentences, offset, key=lambda sentence: sentence.start) - 1]


def _neighbours(entities: Iterable[str], together: Iterable[Iterable[str]]) -> dict[str, tuple[Neighbour, ...]]:
    pairs: Counter[tuple[str, str]] = Counter()
    for names in together:
        pairs.update(combinations(sorted(names)[:_MOST_IN_SENTENCE], 2))
    found: defaultdict[str, list[Neighbour]] = defaultdict(list)
    for (one, other), count in pairs.items():
        found[one].append(Neighbour(entity=other, sentences=count))
        found[other].append(Neighbour(entity=one, sentences=count))
    return {
        entity: tuple(sorted(found[entity], key=lambda near: (-near.sentences, near.entity))) for entity in entities
    }


def _involvements(entities: Iterable[str], events: Iterable[Event]) -> dict[str, tuple[Involvement, ...]]:
    found: defaultdict[str, dict[Involvement, None]] = defaultdict(dict)
    for event in events:
        for participant in event.participants:
            found[participant.entity][Involvement(event=event.id, role=participant.role)] = None
        for place in event.places:
            found[place][Involvement(event=event.id, role="place")] = None
    return {entity: tuple(found[entity]) for entity in entities}


def _events_of_source(
    sources: Iterable[str], events: Iterable[Event], evidence: Mapping[Evidence, Located]
) -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for event in events:
        for item in event.evidence:
            if item in evidence:
                found[item.source][event.id] = None
    return {source: tuple(found[source]) for source in sources}


def _inverse(keys: Iterable[str], relation: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for one, others in relation:
        for other in others:
            found[other][one] = None
    return {key: tuple(found[key]) for key in keys}


def _related(events: Mapping[str, Event]) -> dict[str, tuple[str, ...]]:
    """Return, in both directions, the related events that are not tied as part or in time already."""
    closer = {frozenset((event.id, other)) for event in events.values() for other in (*event.part_of, *event.after)}
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for event in events.values():
        for other in event.related:
            if frozenset((event.id, other)) not in closer:
                found[event.id][other] = None
                found[other][event.id] = None
    return {event: tuple(other for other in events if other in found[event]) for event in events}
