"""Proposes questions: figures of one unit, dates and statements of one speaker in the sentences of one event.

An event's sentences are those its evidence stands in; figures are gathered over those of its parts too. What two
sources answer is a question. Sentences that already answer such a question are left alone, and what a new
source adds to a question that is asked is proposed as more answers to it.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from dossier.model.annotation import Annotations, DateExpression, Figure, Quote
from dossier.model.event import Event
from dossier.model.evidence import Evidence, Located
from dossier.model.question import Question, ValueKind
from dossier.model.source import Sentence, Source
from dossier.model.suggestion import SuggestedAnswer, SuggestedQuestion
from dossier.text.amounts import amount_words
from dossier.text.edtf import NO_DAY, bounds
from dossier.text.languages.en.questions import HOW_MANY, WHAT_SAID, WHEN
from dossier.text.slugs import slugify
from dossier.text.word_forms import content_words

_LONGEST_SENTENCE = 600
"""Code points; a longer one is a text that lost its marks, and no evidence that a person would check."""
_VALUE_WORDS = 12
"""Words of a statement that stand for it."""

_Kind = TypeVar("_Kind", Figure, DateExpression, Quote)
_Place = tuple[str, str]
"""A source and the id of a sentence in it."""
_Answered = tuple[ValueKind, str, str]
"""A kind of value, and the source and sentence that give one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the program may make questions of."""

    sources: Mapping[str, Source]
    annotations: Mapping[str, Annotations]
    sentence_of: Mapping[tuple[str, int], Sentence]
    """By source and offset of the beginning of an annotation."""
    evidence: Mapping[Evidence, Located]
    parts_of_event: Mapping[str, tuple[str, ...]]


def suggest(
    events: Mapping[str, Event], questions: Collection[Question], found: Found, *, ignored: Collection[str]
) -> Iterator[SuggestedQuestion]:
    """Yield questions and answers that nobody has recorded, in the order of events.

    `ignored` are names that the curator wants to hear no more of, among them `questions/ID`. Of the same answers that
    an event and a part of it give rise to, those of the event stand for both, even where they are ignored.
    """
    proposer = _Proposer(events, questions, found)
    known = {f"questions/{question.id}" for question in questions}.union(ignored)
    proposals = {one.name: one for event in events.values() for one in proposer.proposals(event)}
    by_answer: defaultdict[_Answered, list[SuggestedQuestion]] = defaultdict(list)
    for one in proposals.values():
        for key in _answered(one):
            by_answer[key].append(one)
    for one in proposals.values():
        mine = _answered(one)
        if one.name not in known and not any(mine < _answered(other) for other in by_answer[min(mine)]):
            yield one


def _answered(proposal: SuggestedQuestion) -> frozenset[_Answered]:
    return frozenset((proposal.kind, answer.source, answer.sentence) for answer in proposal.answers)


class _Proposer:
    def __init__(self, events: Mapping[str, Event], questions: Collection[Question], found: Found) -> None:
        self._events = events
        self._questions = questions
        self._found = found
        self._sentences = {event.id: self._of_evidence(event.evidence) for event in events.values()}
        self._answered: defaultdict[ValueKind, set[_Place]] = defaultdict(set)
        for question in questions:
            self._answered[question.kind] |= self._of_answers(question)
        self._in_sentence = _by_sentence(found)

    def proposals(self, event: Event) -> Iterator[SuggestedQuestion]:
        """Yield what the sentences of an event answer."""
        own = self._sentences[event.id]
        yield from self._figures(event, self._with_parts(event.id))
        yield from self._propose(event, ValueKind.DATE, WHEN.format(event=event.title), "", self._dates(own))
        for speaker, answers in self._statements(own).items():
            title = WHAT_SAID.format(speaker=speaker, event=event.title)
            yield from self._propose(event, ValueKind.TEXT, title, "", answers)

    def _figures(self, event: Event, places: Collection[_Place]) -> Iterator[SuggestedQuestion]:
        of_unit: defaultdict[str, list[Figure]] = defaultdict(list)
        for figure in self._annotations(places, Figure):
            of_unit[_head(figure.unit)].append(figure)
        without_unit = of_unit.pop("", [])
        for figures in of_unit.values():
            values = {figure.value for figure in figures}
            figures += [figure for figure in without_unit if figure.value in values]
            unit = Counter(figure.unit.casefold() for figure in figures if figure.unit).most_common(1)[0][0]
            answers = [answer for one in figures if (answer := self._answer(one, amount_words(one))) is not None]
            title = HOW_MANY.format(unit=unit, event=event.title)
            yield from self._propose(event, ValueKind.NUMBER, title, unit, answers)

    def _dates(self, places: Collection[_Place]) -> list[SuggestedAnswer]:
        return [
            answer
            for date in self._annotations(places, DateExpression)
            if date.type == "DATE" and date.edtf and bounds(date.edtf)[0] != NO_DAY
            if (answer := self._answer(date, date.edtf)) is not None
        ]

    def _statements(self, places: Collection[_Place]) -> dict[str, list[SuggestedAnswer]]:
        """Return what each speaker who is an entity says, by the name a source gives the speaker."""
        said: defaultdict[str, list[SuggestedAnswer]] = defaultdict(list)
        names: dict[str, str] = {}
        for quote in self._annotations(places, Quote):
            if quote.speaker is None or quote.speaker.entity is None:
                continue
            name = names.setdefault(quote.speaker.entity, quote.speaker.text)
            answer = self._answer(quote, _beginning(quote.text))
            if answer is not None:
                said[name].append(answer)
        return said

    def _propose(
        self, event: Event, kind: ValueKind, title: str, unit: str, answers: list[SuggestedAnswer]
    ) -> Iterator[SuggestedQuestion]:
        asked = [question for question in self._questions if event.id in question.events]
        taken = self._answered[kind].union(*(self._of_answers(question) for question in asked))
        new = [answer for answer in _unique(answers) if (answer.source, answer.sentence) not in taken]
        if not new:
            return
        same = [q for q in asked if q.kind is kind and (kind is not ValueKind.NUMBER or _head(q.unit) == _head(unit))]
        if kind is not ValueKind.TEXT and len(same) == 1:
            for _, answers_of_source in groupby(new, key=lambda answer: answer.source):
                yield SuggestedQuestion(
                    id=same[0].id,
                    title=same[0].title,
                    kind=kind,
                    unit=same[0].unit,
                    event=event.id,
                    answers=tuple(answers_of_source),
                    asked=True,
                )
        elif len({answer.source for answer in new}) > 1:
            yield SuggestedQuestion(
                id=slugify(title), title=title, kind=kind, unit=unit, event=event.id, answers=tuple(new)
            )

    def _annotations(self, places: Collection[_Place], kind: type[_Kind]) -> Iterator[_Kind]:
        for place in sorted(places):
            for one in self._in_sentence[place]:
                if isinstance(one, kind):
                    yield one

    def _answer(self, one: Figure | DateExpression | Quote, value: str) -> SuggestedAnswer | None:
        """Return the sentence of an annotation as an answer, or None where it is too long to be checked."""
        sentence = self._found.sentence_of[one.source, one.start]
        if sentence.end - sentence.start > _LONGEST_SENTENCE or not value:
            return None
        return SuggestedAnswer(
            source=one.source,
            value=value,
            exact=" ".join(self._found.sources[one.source].text[sentence.start : sentence.end].split()),
            sentence=sentence.id,
            claimant=self._claimant(one),
        )

    def _claimant(self, one: Figure | DateExpression | Quote) -> str | None:
        """Return whose words an annotation is in."""
        sentence = self._found.sentence_of[one.source, one.start]
        for quote in self._in_sentence[one.source, sentence.id]:
            if isinstance(quote, Quote) and quote.speaker and quote.start <= one.start < quote.end:
                return quote.speaker.entity or quote.speaker.text
        return None

    def _with_parts(self, event: str) -> set[_Place]:
        places: set[_Place] = set()
        waiting, seen = [event], {event}
        while waiting:
            current = waiting.pop()
            places |= self._sentences[current]
            parts = [part for part in self._found.parts_of_event[current] if part not in seen]
            seen.update(parts)
            waiting += parts
        return places

    def _of_answers(self, question: Question) -> set[_Place]:
        return self._of_evidence(answer.evidence for answer in question.answers)

    def _of_evidence(self, evidence: Iterable[Evidence]) -> set[_Place]:
        located = (self._found.evidence.get(item) for item in evidence)
        return {
            (found.evidence.source, sentence) for found in located if found is not None for sentence in found.sentences
        }


def _by_sentence(found: Found) -> defaultdict[_Place, list[Figure | DateExpression | Quote]]:
    by_sentence: defaultdict[_Place, list[Figure | DateExpression | Quote]] = defaultdict(list)
    for source, annotations in found.annotations.items():
        spans: tuple[Figure | DateExpression | Quote, ...] = (
            *annotations.figures,
            *annotations.dates,
            *annotations.quotes,
        )
        for span in spans:
            by_sentence[source, found.sentence_of[source, span.start].id].append(span)
    return by_sentence


def _head(unit: str) -> str:
    """Return what is counted, whatever goes with it: `boats` of `damaged boats of the fleet`."""
    words = list(content_words(unit.partition(" of ")[0]))
    return words[-1].key if words else ""


def _beginning(text: str) -> str:
    words = text.split()
    return " ".join(words[:_VALUE_WORDS]) + (" …" if len(words) > _VALUE_WORDS else "")


def _unique(answers: Iterable[SuggestedAnswer]) -> list[SuggestedAnswer]:
    """Return answers by source, without those that say the same in the same sentence."""
    kept = {(answer.source, answer.sentence, answer.value): answer for answer in answers}
    return sorted(kept.values(), key=lambda answer: answer.source)
