"""How the sources stand to each question: answers grouped by value, who is silent, and how the values differ."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import combinations

from dossier.index.questions.divergence import Pair, Surroundings, propose
from dossier.model.entity import Entity
from dossier.model.event import Event
from dossier.model.evidence import Evidence, Located
from dossier.model.message import Message
from dossier.model.question import (
    Answer,
    AnswerGroup,
    Difference,
    DifferenceKind,
    DifferenceRuling,
    Question,
    Standing,
    Status,
)
from dossier.model.report import count_reports
from dossier.model.source import Source

_MOST_GROUPS = 40
"""Values of one question that are compared with each other; their pairs grow with the square."""
_GRAVITY = (Status.DIFFERS, Status.AGREED, Status.ONE_REPORT, Status.OPEN)


def weigh(
    questions: Iterable[Question],
    *,
    sources: Mapping[str, Source],
    entities: Mapping[str, Entity],
    events: Mapping[str, Event],
    evidence: Mapping[Evidence, Located],
    report_of: Mapping[str, str],
) -> tuple[dict[str, Question], dict[str, Standing]]:
    """Return the questions, and how the answers to each stand, by id: conflicts first, then other differences.

    `report_of` gives the report group of sources. Answers whose words were not found again do not count; they are
    problems already.
    """
    independent = partial(count_reports, report_of=report_of)
    around = Surroundings(
        sources=sources, entities=entities, evidence=evidence, events_of_sentence=_events_of_sentence(events, evidence)
    )
    stood = [(question, _stand(question, around, independent)) for question in questions]
    stood.sort(key=lambda pair: (_gravity(pair[1]), -len(pair[1].sources), pair[0].title, pair[0].id))
    return {question.id: question for question, _ in stood}, {question.id: standing for question, standing in stood}


def _gravity(standing: Standing) -> tuple[bool, int, int]:
    worst = max((difference.kind.severity for difference in standing.differences), default=-1)
    return not standing.conflict, _GRAVITY.index(standing.status), -worst


def _events_of_sentence(
    events: Mapping[str, Event], evidence: Mapping[Evidence, Located]
) -> dict[tuple[str, str], frozenset[str]]:
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for event in events.values():
        for item in event.evidence:
            located = evidence.get(item)
            for sentence in located.sentences if located is not None else ():
                found[item.source, sentence].add(event.id)
    return {place: frozenset(ids) for place, ids in found.items()}


def _stand(question: Question, around: Surroundings, independent: Callable[[Iterable[str]], int]) -> Standing:
    groups = _groups(question, around, independent)
    answering = tuple(dict.fromkeys(source for group in groups for source in group.sources))
    differences = sorted(_differences(groups, question.rulings, around), key=lambda found: -found.kind.severity)
    if not groups:
        status = Status.OPEN
    elif len(groups) > 1:
        status = Status.DIFFERS
    else:
        status = Status.AGREED if independent(answering) > 1 else Status.ONE_REPORT
    return Standing(
        status=status,
        groups=tuple(groups),
        differences=tuple(differences),
        sources=answering,
        silent=tuple(source for source in around.sources if source not in answering),
    )


def _groups(question: Question, around: Surroundings, independent: Callable[[Iterable[str]], int]) -> list[AnswerGroup]:
    by_key: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in question.answers:
        if answer.evidence in around.evidence:
            by_key[answer.value.key].append(answer)
    groups = [
        AnswerGroup(
            value=answers[0].value,
            answers=tuple(answers),
            sources=tuple(dict.fromkeys(answer.evidence.source for answer in answers)),
        )
        for answers in by_key.values()
    ]
    return sorted(groups, key=lambda group: (-independent(group.sources), -len(group.sources), group.value.key))


def _differences(
    groups: list[AnswerGroup], rulings: tuple[DifferenceRuling, ...], around: Surroundings
) -> Iterable[Difference]:
    ruled = {ruling.values: ruling for ruling in rulings}
    for one, other in combinations(groups[:_MOST_GROUPS], 2):
        keys = (min(one.value.key, other.value.key), max(one.value.key, other.value.key))
        ruling = ruled.get(keys)
        kind: DifferenceKind
        if ruling is not None:
            kind, why = ruling.kind, Message(text=ruling.why)
        else:
            kind, why = propose(Pair(one, other, groups, around))
        yield Difference(
            one=one.value, other=other.value, kind=kind, why=why.text, quotes=why.quotes, ruled=ruling is not None
        )
