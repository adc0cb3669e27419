"""Two wordings of one statement, word by word."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from dossier.model.quote_group import Fit, QuoteWording, Stretch, Utterance
from dossier.model.report import Span
from dossier.model.source import Source
from dossier.text.folding import fold
from dossier.text.words import INNER_MARKS

_MOST_WORDS = 600
"""Words that are compared; of a longer speech, the beginning."""
_MOSTLY = 0.6
"""Share of a wording's words that stand in the fullest, in order, from which on it is that one changed."""


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    part: int
    """Which part of the utterance it is in: no stretch goes on through an attribution."""
    word: str


def compare_wordings(
    full: Sequence[Utterance], others: Sequence[Utterance], sources: Mapping[str, Source]
) -> QuoteWording:
    """Return a wording beside the fullest one, by the first utterance of each."""
    left = _tokens(full[0], sources[full[0].source].text)
    right = _tokens(others[0], sources[others[0].source].text)
    stretches = tuple(_stretches(left, right))
    kept = sum(
        len(_inside(right, stretch.other)) for stretch in stretches if stretch.full is not None and stretch.other
    )
    return QuoteWording(utterances=tuple(others), fit=_fit(kept, len(left), len(right)), stretches=stretches)


def _fit(kept: int, full: int, words: int) -> Fit:
    """Return how a wording of so many words, of which so many are kept, stands beside the fullest."""
    if kept == full == words:
        return Fit.SAME
    if kept == words:
        return Fit.SHORTENED
    return Fit.CHANGED if kept >= _MOSTLY * words else Fit.OTHER_WORDS


def _tokens(utterance: Utterance, text: str) -> list[_Token]:
    folded = fold(text)
    return [
        _Token(match.start(), match.end(), part, folded[match.start() : match.end()])
        for part, span in enumerate(utterance.spans)
        for match in INNER_MARKS.finditer(text, span.start, span.end)
    ][:_MOST_WORDS]


def _stretches(left: Sequence[_Token], right: Sequence[_Token]) -> Iterator[Stretch]:
    """Yield what both have, what only one has, in order; swapping the sides mirrors the stretches."""
    words = [token.word for token in left], [token.word for token in right]
    turned = words[1] < words[0]
    first, second = (words[1], words[0]) if turned else words
    # difflib looks for the longest common stretch first. The longest common subsequence (rapidfuzz) has more words in
    # common, but tears phrases into single words, and a reword reads as a cut.
    # Matching is not symmetric where words recur, so that one of the two orders is always taken.
    for _, i, j, k, end in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        one, other = (slice(k, end), slice(i, j)) if turned else (slice(i, j), slice(k, end))
        mine, theirs = left[one], right[other]
        if [token.word for token in mine] == [token.word for token in theirs]:
            yield from _common(mine, theirs)
        else:
            yield from (Stretch(full=span, other=None) for span in _spans(mine))
            yield from (Stretch(full=None, other=span) for span in _spans(theirs))


def _common(mine: Sequence[_Token], theirs: Sequence[_Token]) -> Iterator[Stretch]:
    begin = 0
    for place, ((one, other), (next_one, next_other)) in enumerate(pairwise(zip(mine, theirs, strict=True)), start=1):
        if one.part != next_one.part or other.part != next_other.part:
            yield _both(mine[begin:place], theirs[begin:place])
            begin = place
    yield _both(mine[begin:], theirs[begin:])


def _both(mine: Sequence[_Token], theirs: Sequence[_Token]) -> Stretch:
    return Stretch(
        full=Span(start=mine[0].start, end=mine[-1].end), other=Span(start=theirs[0].start, end=theirs[-1].end)
    )


def _spans(tokens: Sequence[_Token]) -> Iterator[Span]:
    begin = 0
    for place, (token, following) in enumerate(pairwise(tokens), start=1):
        if token.part != following.part:
            yield Span(start=tokens[begin].start, end=token.end)
            begin = place
    if tokens:
        yield Span(start=tokens[begin].start, end=tokens[-1].end)


def _inside(tokens: Sequence[_Token], span: Span) -> list[_Token]:
    return [token for token in tokens if span.start <= token.start < span.end]
