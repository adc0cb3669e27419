"""The rule: which words of a source may be shown."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dossier.model.source import Rights, Sentence, Source
from dossier.rights.cutting import cut
from dossier.text.words import DENSE_OR_SPACED, spans_of

Span = tuple[int, int]
"""Half-open code points into `Source.text`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much of a source with `rights: excerpt` is shown."""

    words: int
    """Most words of one sentence."""
    share: float
    """Most words of a text, as a share of it. A share of a short notice says nothing, so two sentences of the greatest
    length are always allowed; and what the curator cites is shown, each sentence within its own limit."""


def shown_spans(
    source: Source, cited: Iterable[Span], names: Sequence[tuple[int, int, str]], limits: Limits
) -> tuple[Span, ...]:
    """Return the spans of a source's text that may be shown, in order and apart.

    `cited` are the spans that evidence rests on, `names` those that name a confirmed entity, with its id. Sentences
    that are cited come first; then those that are the first to name an entity, then others that name one, each in the
    order of the text, while the share lasts. A sentence that is too long is cut around what is cited or named in it.
    """
    if source.rights is Rights.FULL:
        return ((0, len(source.text)),)
    if source.rights is not Rights.EXCERPT:
        return ()
    cited_in = _by_sentence(source, cited)
    named_in = _by_sentence(source, ((start, end) for start, end, _ in names))
    shown: dict[int, list[Span]] = {}
    left = max(limits.share * len(spans_of(DENSE_OR_SPACED, source.text)), 2 * limits.words)
    for number in (*cited_in, *_first_to_name(source, names), *named_in):
        if number in shown:
            continue
        sentence = source.sentences[number]
        units = spans_of(DENSE_OR_SPACED, source.text, sentence.start, sentence.end)
        kept = cut(units, (*cited_in.get(number, ()), *named_in.get(number, ())), limits.words)
        words = sum(len(spans_of(DENSE_OR_SPACED, source.text, *span)) for span in kept)
        if number in cited_in or words <= left:
            shown[number] = kept
            left -= words
    return tuple(_joined(source, [span for number in sorted(shown) for span in shown[number]]))


def is_shown(shown: Sequence[Span], start: int, end: int) -> bool:
    """Whether a span lies inside one of some spans that are in order and apart."""
    place = bisect_right(shown, start, key=lambda span: span[0]) - 1
    return place >= 0 and end <= shown[place][1]


def _by_sentence(source: Source, spans: Iterable[Span]) -> dict[int, list[Span]]:
    """Return the spans that touch each sentence, by its number, both in the order of the text."""
    found: dict[int, list[Span]] = {}
    for start, end in sorted(spans):
        for number in _touched(source.sentences, start, end):
            found.setdefault(number, []).append((start, end))
    return dict(sorted(found.items()))


def _first_to_name(source: Source, names: Iterable[tuple[int, int, str]]) -> list[int]:
    first: dict[str, int] = {}
    for start, end, entity in sorted(names):
        for number in _touched(source.sentences, start, end):
            first.setdefault(entity, number)
    return sorted(first.values())


def _touched(sentences: Sequence[Sentence], start: int, end: int) -> range:
    first = bisect_right(sentences, start, key=lambda sentence: sentence.end)
    return range(first, bisect_left(sentences, end, key=lambda sentence: sentence.start))


def _joined(source: Source, spans: Sequence[Span]) -> Iterator[Span]:
    """Join spans of one passage between which nothing but white space stands."""
    current: Span | None = None
    for start, end in spans:
        if current is not None:
            between = source.text[current[1] : start]
            if not between.strip() and "\n" not in between:
                current = (current[0], end)
                continue
            yield current
        current = (start, end)
    if current is not None:
        yield current
