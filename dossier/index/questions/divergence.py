"""How two groups of answers differ: what the program proposes, each rule with its reason.

The rules stand from the mildest kind to the gravest, and the first that fits is taken: a conflict is what is left when
none does. The program never says who is right.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from dossier.model.entity import Entity
from dossier.model.evidence import Evidence, Located
from dossier.model.message import Message, quote
from dossier.model.question import Answer, AnswerGroup, DifferenceKind, Value, ValueKind
from dossier.model.source import Source
from dossier.text.alternation import alternation
from dossier.text.amounts import is_rounded, overlap
from dossier.text.edtf import NO_DAY, bounds
from dossier.text.folding import fold
from dossier.text.languages.en.figures import SO_FAR, TOTALS
from dossier.text.languages.en.function_words import DENIALS
from dossier.text.word_forms import content_words

_TOTAL = re.compile(rf"\b{alternation(TOTALS)}\b")
_SO_FAR = re.compile(rf"\b{alternation(SO_FAR)}\b")
_ALIKE = 0.5
"""Share of the shorter answer's content words that both have, from which on they may be the same in other words."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the rules may look at besides the answers."""

    sources: Mapping[str, Source]
    entities: Mapping[str, Entity]
    evidence: Mapping[Evidence, Located]
    events_of_sentence: Mapping[tuple[str, str], frozenset[str]]
    """Events that rest on a sentence, by source and sentence."""

    def sentences(self, answer: Answer) -> str:
        """Return the whole sentences in which an answer is given."""
        source = self.sources[answer.evidence.source]
        ids = self.evidence[answer.evidence].sentences
        return " ".join(source.sentence_text(sentence) for sentence in source.sentences if sentence.id in ids)

    def events(self, answers: Iterable[Answer]) -> frozenset[str]:
        """Return the events that rest on the sentences of some answers."""
        places = (
            (answer.evidence.source, sentence)
            for answer in answers
            for sentence in self.evidence[answer.evidence].sentences
        )
        return frozenset().union(*(self.events_of_sentence.get(place, frozenset()) for place in places))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two groups of answers that differ."""

    one: AnswerGroup
    other: AnswerGroup
    all: Sequence[AnswerGroup]
    around: Surroundings

    @property
    def values(self) -> tuple[Value, Value]:
        """Return both values."""
        return self.one.value, self.other.value

    @property
    def kind(self) -> ValueKind:
        """Return the kind of both values."""
        return self.one.value.kind


def propose(pair: Pair) -> tuple[DifferenceKind, Message]:
    """Return the mildest kind of difference that fits, with the reason for it."""
    for kind, rule in _RULES:
        reason = rule(pair)
        if reason:
            return kind, reason if isinstance(reason, Message) else Message(text=reason)
    return DifferenceKind.CONFLICT, Message(text="no milder kind of difference fits")


def _wording(pair: Pair) -> str:
    if pair.kind is not ValueKind.TEXT:
        return ""
    one, other = ({word.key: word for word in content_words(value.written)} for value in pair.values)
    fewer = min(len(one), len(other))
    shared = one.keys() & other.keys()
    apart = [words[key] for words in (one, other) for key in words.keys() - shared]
    if any(word.number or word.capital for word in apart) or _denials(pair.one) != _denials(pair.other):
        return ""
    return "most words of the one are words of the other" if fewer and len(shared) >= _ALIKE * fewer else ""


def _denials(group: AnswerGroup) -> bool:
    return not DENIALS.isdisjoint(fold(group.value.written).split())


def _rounding(pair: Pair) -> str:
    one, other = pair.values
    if one.amount and other.amount and is_rounded(one.amount, other.amount):
        return "the one is the other in rounder numbers, or says of itself that it is approximate"
    if pair.kind is ValueKind.DATE and _within(one.key, other.key):
        return "the one date lies within the other, which is less exact"
    return ""


def _bound(pair: Pair) -> str:
    one, other = pair.values
    fits = one.amount and other.amount and overlap(one.amount, other.amount)
    return "a bound or a range is given that the other keeps to" if fits else ""


def _part(pair: Pair) -> str | Message:
    one, other = pair.values
    if pair.kind is ValueKind.ENTITY:
        if _is_part(pair.around.entities, one.key, other.key) or _is_part(pair.around.entities, other.key, one.key):
            return "the one is part of the other"
        return ""
    if not (one.amount and other.amount):
        return ""
    less, more = sorted(pair.values, key=lambda value: (value.amount and value.amount.low) or 0)
    rest = [group.value for group in pair.all if group.value.key not in {less.key, more.key}]
    for third in rest:
        if _exact(less) is not None and _exact(third) is not None and _exact(less, third) == _exact(more):
            return f"{less.written} and {third.written} make {more.written}"
    for answer in _answers(pair):
        told = _TOTAL.search(fold(pair.around.sentences(answer)))
        if told:
            return "a sentence says " + quote(told[0], answer.evidence.source)
    return ""


def _occasion(pair: Pair) -> str:
    one, other = (pair.around.events(group.answers) for group in (pair.one, pair.other))
    if one and other and not one & other:
        return "the words are recorded for different events"
    return ""


def _update(pair: Pair) -> str:
    for earlier, later in ((pair.one, pair.other), (pair.other, pair.one)):
        last = max((_issued(pair, source)[1] for source in earlier.sources), default=NO_DAY)
        first = min((_issued(pair, source)[0] for source in later.sources), default=NO_DAY)
        if NO_DAY in {first, last} or last >= first:
            continue
        both = _voices(earlier) & _voices(later) - {""}
        if both:
            return "the same claimant says so later"
        if _SO_FAR.search(_folded(pair)):
            return "the later source was issued later, and one of them counts only up to its time"
    return ""


def _claimant(pair: Pair) -> str:
    one, other = _voices(pair.one), _voices(pair.other)
    return "it is somebody else who says so" if (one | other) - {""} and not one & other else ""


_RULES: tuple[tuple[DifferenceKind, Callable[[Pair], str | Message]], ...] = (
    (DifferenceKind.WORDING, _wording),
    (DifferenceKind.ROUNDING, _rounding),
    (DifferenceKind.BOUND, _bound),
    (DifferenceKind.PART, _part),
    (DifferenceKind.OCCASION, _occasion),
    (DifferenceKind.UPDATE, _update),
    (DifferenceKind.CLAIMANT, _claimant),
)


def _within(one: str, other: str) -> bool:
    (first, last), (begin, end) = bounds(one), bounds(other)
    if NO_DAY in {first, begin}:
        return False
    return (begin <= first and last <= end) or (first <= begin and end <= last)


def _is_part(entities: Mapping[str, Entity], part: str, whole: str) -> bool:
    seen: set[str] = set()
    current: str | None = part
    while current is not None and current not in seen:
        seen.add(current)
        entity = entities.get(current)
        current = entity.part_of if entity is not None else None
        if current == whole:
            return True
    return False


def _exact(*values: Value) -> float | None:
    """Return the sum of exact numbers, or None when one of them is not exact."""
    total = 0.0
    for value in values:
        if value.amount is None or value.amount.low is None or value.amount.low != value.amount.high:
            return None
        total += value.amount.low
    return total


def _voices(group: AnswerGroup) -> set[str]:
    """Return who says it: claimants, and the empty text for the source's own voice."""
    return {answer.evidence.claimant or "" for answer in group.answers}


def _issued(pair: Pair, source: str) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    return bounds(pair.around.sources[source].issued.value)


def _folded(pair: Pair) -> str:
    """Return the sentences of both groups, whatever their case and typography."""
    return fold(" ".join(map(pair.around.sentences, _answers(pair))))


def _answers(pair: Pair) -> tuple[Answer, ...]:
    return (*pair.one.answers, *pair.other.answers)
