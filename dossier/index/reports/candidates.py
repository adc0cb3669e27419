"""Which pairs of sources are worth aligning, without looking at every pair.

MinHash (as in datasketch) estimates how alike whole texts are. A rewrite may share no more than a
twelfth of its word pairs, which the estimate cannot tell from chance; so the shared pairs themselves are counted.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dossier.index.wording import Lexicon, Text, Wording

_WINDOW = 2
"""A word is paired with so many that follow it: a rewrite keeps some words side by side, or with one between them."""
_COMMON = 24
"""A pair of words in more sources than that says little; these are compared with the first few of them only,
so that a report with hundreds of copies hangs together at a cost that does not grow with the square."""
_FIRST = 2
"""What a group of so many is founded on: one of the two may be cut short."""
_LEAST = 4  # pairs: fewer are one stock phrase
_LEAST_SHARE = 0.08
"""Pairs of words that two sources must share, and their share of those of the shorter one. Of the first five texts, the
two versions of one report share 0.156, the others at most 0.061; the versions made up for the tests at least 0.26."""
_PARTNERS = 10
"""Sources that one source is aligned with at most, those that share most."""


def find_candidates(texts: Sequence[Text], lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return positions of pairs of sources that may be versions of one report, the smaller first, in order."""
    sizes: list[int] = []
    postings: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        features = dict.fromkeys(feature for sentence in text.sentences for feature in _features(sentence, lexicon))
        sizes.append(len(features))
        for feature in features:
            postings[feature].append(number)
    shared: defaultdict[tuple[int, int], float] = defaultdict(float)
    times: defaultdict[tuple[int, int], int] = defaultdict(int)
    for feature, sources in postings.items():
        weight = lexicon.weights[feature[0]] + lexicon.weights[feature[1]]
        for pair in _pairs(sources):
            shared[pair] += weight
            times[pair] += 1
    partners: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for (one, other), weight in shared.items():
        if times[one, other] >= max(_LEAST, _LEAST_SHARE * min(sizes[one], sizes[other])):
            partners[one].append((-weight, other))
            partners[other].append((-weight, one))
    chosen = {
        (min(one, other), max(one, other))
        for one, ranked in partners.items()
        for _, other in sorted(ranked)[:_PARTNERS]
    }
    return sorted(chosen)


def _features(sentence: Wording, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Yield pairs of neighbouring words, without the pairs of two names, which every report of an event has."""
    keys = [word.key for word in sentence.words]
    for position, key in enumerate(keys):
        for near in keys[position + 1 : position + 1 + _WINDOW]:
            if key != near and not (key in lexicon.names and near in lexicon.names):
                yield (key, near) if key < near else (near, key)


def _pairs(sources: list[int]) -> Iterator[tuple[int, int]]:
    if len(sources) <= _COMMON:
        for position, one in enumerate(sources):
            for other in sources[position + 1 :]:
                yield one, other
        return
    for position, one in enumerate(sources[:_FIRST]):
        for other in sources[position + 1 :]:
            yield one, other
