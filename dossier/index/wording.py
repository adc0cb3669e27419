"""Sentences as bags of weighted words, and how alike two of them are."""

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from dossier.model.source import Source
from dossier.text.folding import fold, squeeze
from dossier.text.quoted import quoted_spans
from dossier.text.word_forms import Word, content_words

_MOST_WORDS = 250
"""Content words of a sentence that are looked at. The longest of a few thousand sentences of news has 60; more is a
list or a text without full stops, and would make comparing quadratic."""
_UNSEEN = 20
"""Sentences thought to be there besides: in a dossier of two short texts, what both say would count as common."""
_RAREST = 12
"""Words of a sentence by which its counterparts are looked up."""
_NAME_WEIGHT = 0.3
"""Of names and numbers, beside other words of the same rarity: every report of an event shares those."""
_TITLE_CASE = 0.6
"""A sentence of which more words begin with a capital is a headline, and says nothing of which words are names."""
_MOSTLY = 0.6
"""Share of a sentence in quotation marks from which on it is a quotation. `They insist on “…”` stays the report's."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence as its words."""

    id: str
    start: int
    end: int
    words: tuple[Word, ...]
    keys: Counter[str]
    folded: str
    """Its text, whatever the typography and case: equal for sentences that are the same."""
    quoted: bool
    """Whether it is mostly somebody's words in quotation marks."""


@dataclass(frozen=True)
class Lexicon:
    """What the sentences of a dossier say of its words."""

    weights: Mapping[str, float]
    """0 for a word of every sentence, 1 for a word of one sentence; names and numbers less."""
    full: Mapping[str, float]
    """The same, with names and numbers as any other word."""
    rarity: Mapping[str, float]
    """The weight squared, and 0 for names and numbers: what stands in a hundred of a thousand texts is a formula."""
    names: frozenset[str]
    """Keys that are mostly written with a capital inside sentences, and numbers."""


@dataclass(frozen=True)
class Text:
    """The sentences of a source, weighed; sentences are known by their position."""

    source: str
    sentences: tuple[Wording, ...]
    weights: tuple[float, ...]
    """How much each sentence says."""
    rarest: tuple[tuple[str, ...], ...]
    """The words of each sentence that say most, most first."""

    @cached_property
    def places(self) -> Mapping[str, tuple[int, ...]]:
        """The sentences that each of the rarest words stands in."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for position, keys in enumerate(self.rarest):
            for key in keys:
                found[key].append(position)
        return {key: tuple(places) for key, places in found.items()}

    @cached_property
    def equal(self) -> Mapping[str, tuple[int, ...]]:
        """The sentences that have the same words, by these."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for position, sentence in enumerate(self.sentences):
            found[sentence.folded].append(position)
        return {folded: tuple(places) for folded, places in found.items()}


def read_texts(sources: Iterable[Source]) -> tuple[tuple[Text, ...], Lexicon]:
    """Take the sentences of all sources apart, and weigh their words."""
    read = {source.id: tuple(_read_sentences(source)) for source in sources}
    lexicon = _read_lexicon(sentence for sentences in read.values() for sentence in sentences)
    weights = lexicon.weights

    def rarest(sentence: Wording) -> tuple[str, ...]:
        return tuple(sorted(sentence.keys, key=lambda key: (-weights[key], key))[:_RAREST])

    texts = (
        Text(
            source=source,
            sentences=sentences,
            weights=tuple(sum(weights[key] * times for key, times in found.keys.items()) for found in sentences),
            rarest=tuple(rarest(sentence) for sentence in sentences),
        )
        for source, sentences in read.items()
    )
    return tuple(texts), lexicon


def _read_sentences(source: Source) -> Iterator[Wording]:
    spans = [
        (passage.start + start, passage.start + end)
        for passage in source.passages
        for start, end in quoted_spans(source.text[passage.start : passage.end])
    ]
    starts = [start for start, _ in spans]
    for sentence in source.sentences:
        words = tuple(islice(content_words(source.text, sentence.start, sentence.end), _MOST_WORDS))
        first = max(0, bisect_right(starts, sentence.start) - 1)
        last = bisect_right(starts, sentence.end)
        inside = sum(max(0, min(end, sentence.end) - max(start, sentence.start)) for start, end in spans[first:last])
        yield Wording(
            id=sentence.id,
            start=sentence.start,
            end=sentence.end,
            words=words,
            keys=Counter(word.key for word in words),
            folded=squeeze(fold(source.sentence_text(sentence))),
            quoted=inside > _MOSTLY * (sentence.end - sentence.start),
        )


def _read_lexicon(sentences: Iterable[Wording]) -> Lexicon:
    """Weigh words by the sentences they stand in: log(n/df)/log(n), inverse sentence frequency."""
    in_sentences: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    numbers: set[str] = set()
    count = 0
    for sentence in sentences:
        count += 1
        in_sentences.update(sentence.keys.keys())
        numbers.update(word.key for word in sentence.words if word.number)
        if sum(word.capital for word in sentence.words) <= _TITLE_CASE * len(sentence.words):
            for word in sentence.words:
                if word.start > sentence.start:
                    capital[word.key] += 1 if word.capital else -1
    names = frozenset(key for key, balance in capital.items() if balance > 0) | numbers
    count += _UNSEEN
    plain = {key: math.log(count / times) / math.log(count) for key, times in in_sentences.items()}
    return Lexicon(
        weights={key: weight * (_NAME_WEIGHT if key in names else 1) for key, weight in plain.items()},
        full=plain,
        rarity={key: 0.0 if key in names else weight**2 for key, weight in plain.items()},
        names=names,
    )


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two sentences are."""

    similarity: float
    """Weighted words of both in both, 0 to 1 (the coefficient of Dice)."""
    contained: float
    """Weighted words of the one that says less that are in the other, 0 to 1."""
    rare: float
    """Rarity of what is shared."""


def compare(one: Text, i: int, other: Text, j: int, lexicon: Lexicon) -> Likeness:
    """Compare a sentence of one text and one of another by their words, whatever the order."""
    few, many = one.sentences[i].keys, other.sentences[j].keys
    if len(few) > len(many):
        few, many = many, few
    shared = rare = 0.0
    for key in few.keys() & many.keys():
        both = few[key]
        if both > 1:
            both = min(both, many[key])
        shared += both * lexicon.weights[key]
        rare += both * lexicon.rarity[key]
    weights = one.weights[i], other.weights[j]
    if not min(weights):
        return Likeness(0.0, 0.0, 0.0)
    return Likeness(2 * shared / sum(weights), shared / min(weights), rare)


def compare_fully(one: Text, i: int, other: Text, j: int, lexicon: Lexicon) -> Likeness:
    """Compare two sentences with names and numbers as any other word."""
    left, right = one.sentences[i].keys, other.sentences[j].keys
    weights = [sum(lexicon.full[key] * times for key, times in keys.items()) for keys in (left, right)]
    if not min(weights):
        return Likeness(0.0, 0.0, 0.0)
    both = {key: min(left[key], right[key]) for key in left.keys() & right.keys()}
    shared = sum(lexicon.full[key] * times for key, times in both.items())
    rare = sum(lexicon.rarity[key] * times for key, times in both.items())
    return Likeness(2 * shared / sum(weights), shared / min(weights), rare)
