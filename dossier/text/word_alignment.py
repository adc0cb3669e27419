"""Words beside words: the stretch of a text that is most like other words, and what differs."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dossier.text.folding import fold
from dossier.text.words import COMPARED

_EQUAL, _EQUAL_MARK, _OTHER, _GAP, _MIXED = 6, 2, -1, -2, -6
"""Points of an alignment: the same word, the same mark, another word, a word more or less, a word beside a mark. At
either end a word was rather changed than left out."""
_COMMON = 200
"""A word that stands at more places than these says little about where to look, and is left out of the search."""
_FEW = 3
"""Words that are looked up all the same where every word is as common: the rarest ones."""
_CANDIDATES = 3
"""Stretches looked at closely, those that share most of the rare words."""
_LONGEST = 400
"""Words that are aligned one by one, which takes time by their square; longer evidence is a whole article."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words and marks of a text in order, folded, as parallel sequences of one length."""

    words: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    """Half-open code points of the text."""
    places: Mapping[str, Sequence[int]]
    """The positions of each word."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How words lie on a stretch of others."""

    pairs: tuple[tuple[int, int], ...]
    """Positions in the one and in the other, both growing, of words that are the same or stand for each other."""
    similarity: float
    """Words that are the same, of the words of both: 0 to 1 (the coefficient of Dice)."""
    points: int
    """Of the alignment, to compare it with others of the same words."""

    @property
    def first(self) -> int:
        """Position of the first word of the stretch."""
        return self.pairs[0][1]

    @property
    def last(self) -> int:
        """Position of the last word of the stretch."""
        return self.pairs[-1][1]


def read_words(text: str) -> Words:
    """Cut a text into words and marks, alike whatever their typography and case."""
    words, starts, ends = [], [], []
    places: defaultdict[str, list[int]] = defaultdict(list)
    for position, match in enumerate(COMPARED.finditer(fold(text))):
        words.append(match[0])
        starts.append(match.start())
        ends.append(match.end())
        places[match[0]].append(position)
    return Words(words, starts, ends, places)


def find_sequence(sequence: Sequence[str], text: Words) -> Iterator[int]:
    """Yield the positions at which these folded words stand one after the other; none for no words."""
    for place in text.places.get(sequence[0], ()) if sequence else ():
        if text.words[place : place + len(sequence)] == sequence:
            yield place


def is_word(token: str) -> bool:
    """Whether a token is a word and not a mark."""
    return token[0].isalnum() or token[0] == "_"


def find_nearest(wanted: Words, text: Words, *, within: tuple[int, int] | None = None) -> Fit | None:
    """Return how `wanted` lies on the stretch of `text` that is most like it; None where no word is shared.

    It lies `within` some positions, half-open, if these are given.
    """
    if len(wanted.words) > _LONGEST:
        wanted = Words(wanted.words[:_LONGEST], wanted.starts[:_LONGEST], wanted.ends[:_LONGEST], wanted.places)
    size = len(wanted.words)
    first, last = within or (0, len(text.words))
    fits = []
    for start in _candidates(wanted, text, first, last):
        left, right = max(first, start - size), min(last, start + 2 * size)
        fit = _fit(wanted.words, text.words[left:right], left)
        if fit is not None:
            fits.append(fit)
    return max(fits, key=lambda fit: (fit.points, fit.similarity, -fit.first), default=None)


def _candidates(wanted: Words, text: Words, first: int, last: int) -> list[int]:
    """Return where stretches as long as `wanted` begin that share most of its words, rare ones counting more."""
    size = len(wanted.words)
    need = Counter(word for word in wanted.words if is_word(word) and word in text.places)
    by_rarity = sorted(need, key=lambda word: (len(text.places[word]), word))
    looked_up = [word for word in by_rarity if len(text.places[word]) <= _COMMON] or by_rarity[:_FEW]
    weight = {word: 1 / len(text.places[word]) for word in looked_up}
    shared = sorted(place for word in looked_up for place in text.places[word] if first <= place < last)
    have: Counter[str] = Counter()
    score, ahead = 0.0, 0
    scores: list[tuple[float, int]] = []
    for start in shared:
        while ahead < len(shared) and shared[ahead] < start + size:
            word = text.words[shared[ahead]]
            have[word] += 1
            score += weight[word] if have[word] <= need[word] else 0.0
            ahead += 1
        scores.append((-round(score, 9), start))
        word = text.words[start]
        score -= weight[word] if have[word] <= need[word] else 0.0
        have[word] -= 1
    chosen: list[int] = []
    for _, start in sorted(scores):
        if all(abs(start - other) >= size for other in chosen):
            chosen.append(start)
            if len(chosen) == _CANDIDATES:
                break
    return chosen


def _fit(wanted: Sequence[str], others: Sequence[str], offset: int) -> Fit | None:
    """Align all of `wanted` with some stretch of `others`, the rest of which costs nothing (Sellers, 1980).

    rapidfuzz aligns two whole sequences, or finds a window no longer than what is looked for. Evidence to which words
    were added lies on a longer one.
    """
    width = len(others) + 1
    before = [0] * width
    steps = []
    for i, word in enumerate(wanted, start=1):
        row, step = [i * _GAP] + [0] * (width - 1), bytearray(width)
        for j, other in enumerate(others, start=1):
            beside = before[j - 1] + _points(word, other)
            less, more = before[j] + _GAP, row[j - 1] + _GAP
            row[j] = best = max(beside, less, more)
            step[j] = 0 if best == beside else 1 if best == less else 2
        steps.append(step)
        before = row
    i, j = len(wanted), max(range(width), key=lambda j: (before[j], -j))
    points = before[j]
    pairs = []
    while i and j:
        step_here = steps[i - 1][j]
        if step_here == 0:
            pairs.append((i - 1, j - 1))
        i -= step_here != 2  # noqa: PLR2004  the third of three steps
        j -= step_here != 1
    if not any(wanted[i] == others[j] and is_word(wanted[i]) for i, j in pairs):
        return None
    pairs.reverse()
    return Fit(tuple((i, j + offset) for i, j in pairs), _similarity(wanted, others, pairs), points)


def _points(one: str, other: str) -> int:
    if one == other:
        return _EQUAL if is_word(one) else _EQUAL_MARK
    return _OTHER if is_word(one) == is_word(other) else _MIXED


def _similarity(wanted: Sequence[str], others: Sequence[str], pairs: list[tuple[int, int]]) -> float:
    same = sum(wanted[i] == others[j] and is_word(wanted[i]) for i, j in pairs)
    stretch = others[pairs[0][1] : pairs[-1][1] + 1]
    return 2 * same / (sum(map(is_word, wanted)) + sum(map(is_word, stretch)))


def find_changes(
    wanted: Words, text: Words, pairs: Sequence[tuple[int, int]], first: int, last: int
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield what differs between all of `wanted` and the positions `first` to `last`, half-open, of `text`.

    Each is two half-open spans of positions; one of them is empty where words were only added or taken out.
    """
    same = [(i, j) for i, j in pairs if wanted.words[i] == text.words[j] and first <= j < last]
    i, j = 0, first
    for next_i, next_j in [*same, (len(wanted.words), last)]:
        if next_i > i or next_j > j:
            yield (i, next_i), (j, next_j)
        i, j = next_i + 1, next_j + 1
