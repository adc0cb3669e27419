"""What somebody says in some words, ready to be compared: the words, whose they are, and when they were published."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dossier.index.quotes.saying_words import SayingWords, read_words
from dossier.index.quotes.speakers import Said, said_by
from dossier.index.wording import Lexicon
from dossier.model.annotation import Figure
from dossier.model.entity import Entity
from dossier.model.quote_group import Manner, Utterance
from dossier.model.source import Source
from dossier.text.edtf import NO_DAY, bounds

LONG = 8
"""Words that carry meaning, from which on a saying is told again whenever it comes, and no formula."""
APART = 30
"""Days between two publications after which a short saying or another wording is another occasion."""
Days = tuple[int, int]
"""The first and the last, as ordinals."""


@dataclass(frozen=True, slots=True)
class Saying:
    """Utterances of one speaker in the same words."""

    utterances: tuple[Utterance, ...]
    words: SayingWords
    counts: Mapping[str, int]
    """How often each word stands in it."""
    weight: float
    """How much they say: the sum of their weights."""
    numbers: frozenset[tuple[float, float | None]]
    """The figures found in it, and the upper ends of ranges."""
    said: Said
    days: Days | None
    """On which sources that have it were published; None while no day is known."""

    @property
    def sources(self) -> frozenset[str]:
        """Ids of the sources that have it."""
        return frozenset(utterance.source for utterance in self.utterances)


def read_sayings(
    utterances: Iterable[Utterance],
    sources: Mapping[str, Source],
    figures: Mapping[str, Sequence[Figure]],
    subjects: Mapping[str, Entity],
    lexicon: Lexicon,
) -> list[Saying]:
    """Put together utterances in the same words of the same speaker, in the order of their first ones.

    `figures` are those found in each source, `subjects` all entities and candidates that have a page.
    """
    groups: dict[tuple[str, Said, bool], tuple[SayingWords, list[Utterance]]] = {}
    for utterance in utterances:
        words = read_words(sources[utterance.source].text, utterance.spans)
        key = words.folded, said_by(utterance.speaker, subjects), utterance.manner is Manner.DIRECT
        groups.setdefault(key, (words, []))[1].append(utterance)
    days = {source.id: _days(source) for source in sources.values()}
    return [
        Saying(
            utterances=tuple(group),
            words=words,
            counts=Counter(words.keys),
            weight=sum(lexicon.weights.get(key, 1.0) for key in words.keys),
            numbers=frozenset(_numbers(group[0], figures[group[0].source])),
            said=said,
            days=_span([known for one in group if (known := days[one.source]) is not None]),
        )
        for (_, said, _), (words, alike) in groups.items()
        for group in ([alike] if len(words.keys) >= LONG else _occasions(alike, days))
    ]


def _occasions(utterances: Sequence[Utterance], days: Mapping[str, Days | None]) -> Iterator[list[Utterance]]:
    """Yield utterances of few words by occasion: a formula is said again and again. The undated go with the first."""
    undated = [one for one in utterances if days[one.source] is None]
    dated = [(known, place) for place, one in enumerate(utterances) if (known := days[one.source]) is not None]
    group, first = undated, None
    for known, place in sorted(dated):
        if first is not None and known[0] - first > APART:
            yield group
            group, first = [], None
        first = known[0] if first is None else first
        group.append(utterances[place])
    yield group


def _numbers(utterance: Utterance, figures: Sequence[Figure]) -> Iterable[tuple[float, float | None]]:
    for span in utterance.spans:
        yield from ((found.value, found.max) for found in figures if span.start <= found.start < span.end)


def _days(source: Source) -> Days | None:
    try:
        # Most dates are whole days, which need no parser of EDTF.
        return (date.fromisoformat(source.issued.value).toordinal(),) * 2
    except ValueError:
        first, last = bounds(source.issued.value)
    if NO_DAY in (first, last) or not 0 < first[0] <= last[0] <= date.max.year:
        return None
    return date(*first).toordinal(), date(*last).toordinal()


def _span(days: Sequence[Days]) -> Days | None:
    return (min(first for first, _ in days), max(last for _, last in days)) if days else None
