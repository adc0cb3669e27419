"""Frames that texts on different matters have in common: the opening of a series, a notice, the foot of an office."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from dossier.index.wording import Lexicon, Text
from dossier.model.report import Alignment

OWN = 0.25
"""Least share of both texts that is their own, for the rest to be a frame. An editor of a wire report replaces less."""
OWN_ALIKE = 0.15
"""Likeness of what is their own in both (weighted words, names and numbers too, the coefficient of Dice), from which on
they speak of one matter. What two papers add to one report has its names in it."""
_INSIDE = 2  # sentences of its own that a text has at least between its opening and its end
_MOST = 0.5
"""Share of what is a text's own that stands in one place between shared sentences, and share of shared sentences that
stand in a third source, from which on these are its frame."""
_SOURCES = 3  # with one sentence, from which on it may be a formula of the dossier


def common_sentences(texts: Iterable[Text]) -> frozenset[str]:
    """Return the sentences, folded, that stand in so many sources that they may be a frame of the dossier."""
    times = Counter(folded for text in texts for folded in {sentence.folded for sentence in text.sentences})
    return frozenset(folded for folded, number in times.items() if number >= _SOURCES)


def share_a_frame_only(one: Text, other: Text, alignment: Alignment, lexicon: Lexicon, common: frozenset[str]) -> bool:
    """Whether two texts, aligned in this order, have nothing but a frame in common, and a matter of their own each.

    Their own parts must be a good part of both and use different words; and what they share must stand around them in
    both, or in further sources besides. Wire copies with another opening or end have one matter, whatever was changed.
    """
    first, second = ({sentence.id: place for place, sentence in enumerate(text.sentences)} for text in (one, other))
    pairs = sorted((first[pair.one], second[pair.other]) for pair in alignment.pairs)
    own = _unshared(one, [pair[0] for pair in pairs]), _unshared(other, [pair[1] for pair in pairs])
    if not pairs or min(_share(one, own[0]), _share(other, own[1])) < OWN:
        return False
    if _alike(one, own[0], other, own[1], lexicon) >= OWN_ALIKE:
        return False
    shared = [one.sentences[place].folded in common for place, _ in pairs]
    return _enclosed(one, own[0], other, own[1], pairs) or sum(shared) >= _MOST * len(shared) > 0


def _unshared(text: Text, shared: Sequence[int]) -> list[int]:
    taken = set(shared)
    return [place for place in range(len(text.sentences)) if place not in taken]


def _share(text: Text, places: Iterable[int]) -> float:
    total = sum(text.weights)
    return sum(text.weights[place] for place in places) / total if total else 0.0


def _alike(one: Text, of_one: Sequence[int], other: Text, of_other: Sequence[int], lexicon: Lexicon) -> float:
    left, right = (
        {key for place in places for key in text.sentences[place].keys}
        for text, places in ((one, of_one), (other, of_other))
    )
    weigh = lexicon.full
    total = sum(weigh[key] for key in left) + sum(weigh[key] for key in right)
    return 2 * sum(weigh[key] for key in left & right) / total if total else 1.0


def _enclosed(
    one: Text, of_one: Sequence[int], other: Text, of_other: Sequence[int], pairs: Sequence[tuple[int, int]]
) -> bool:
    """Whether most of what is their own stands between the same two shared sentences."""
    whole = _share(one, of_one), _share(other, of_other)
    for (i, j), (next_i, next_j) in pairwise(pairs):
        if next_i - i > _INSIDE and next_j - j > _INSIDE:
            inside = _share(one, range(i + 1, next_i)), _share(other, range(j + 1, next_j))
            if inside[0] >= _MOST * whole[0] and inside[1] >= _MOST * whole[1]:
                return True
    return False
