"""Which sentences of two sources are the same or a rewrite of each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from dossier.index.reports.differences import find_changes
from dossier.index.wording import Lexicon, Text, Wording, compare, compare_fully
from dossier.model.report import Alignment, PairKind, SentencePair

ALIKE = 0.42
"""Similarity from which on two sentences are taken for versions of one. Between the ten pairs of the first five texts
(sentences compared: 5,200) all that reach it are in the two versions of one report, as far as 0.48 down; the
highest elsewhere is 0.37, of two reports of one video."""
ALIKE_BETWEEN = 0.25
"""The same for sentences that stand between two pairs, in the same order in both texts."""
ALIKE_IN_VERSIONS = 0.33
"""The same for sources that are known to be versions of one report, where names and numbers say as much as other
words. All six pairs that reach it in the two versions among the first five texts are right; the next are not."""
RARE_IN_VERSIONS = 0.5
"""The same as `RARE` for them."""
CONTAINED = 0.6
"""Share of a sentence that stands in one whose neighbour has a counterpart: the sentence was joined to it."""
RARE = 1.2
"""Least weight of words shared beyond names and numbers: two or three rare words. Without it, short sentences and
those made of names alone would pass."""
_NEIGHBOURS = 2
"""Sentences that may be missing inside one run of sentences with counterparts."""
_OF_RAREST = 0.12
"""Share of a sentence's weight that its rarest words must bring in common: 0.21 is needed for `ALIKE` at least, and
some of it may be in less rare ones."""
_POSTINGS = 40
"""A word of more sentences of a text is no help in looking up one of them."""
_LOOKED_AT = 4
"""Sentences compared with each, those that share most of its rare words."""
_FEW_NAMES = 5
"""A text with fewer names and numbers cannot be told by them."""
_FEW_OWN = 4
"""A text with fewer sentences of its own is all quotation; then quotations count too."""

_Pairing = tuple[int, int, float]
"""Positions of the two sentences, and their similarity."""


def align(one: Text, other: Text, lexicon: Lexicon, *, versions: bool = False) -> Alignment:
    """Align two sources; swapping them mirrors the result, up to the order of pairs.

    Where they are known to be `versions` of one report, more is taken for a counterpart.
    """
    if one.source > other.source:
        mirrored = align(other, one, lexicon, versions=versions).mirrored()
        order = {sentence.id: position for position, sentence in enumerate(one.sentences)}
        pairs = sorted(mirrored.pairs, key=lambda pair: order[pair.one])
        return _with_pairs(mirrored, pairs)
    length = max(1, len(one.sentences)), max(1, len(other.sentences))
    found = _best(_alike(one, other, lexicon), length, [])
    if versions:
        found += _best(_alike_by_names(one, other, lexicon), length, found)
    found += _pairs_between(one, other, lexicon, found)
    found += _joined(one, other, lexicon, found)
    found += [(i, j, score) for j, i, score in _joined(other, one, lexicon, [(j, i, s) for i, j, s in found])]
    found.sort()
    return _measured(one, other, lexicon, found)


def _with_pairs(alignment: Alignment, pairs: list[SentencePair]) -> Alignment:
    return Alignment(
        one=alignment.one,
        other=alignment.other,
        pairs=tuple(pairs),
        share_of_one=alignment.share_of_one,
        share_of_other=alignment.share_of_other,
        runs=alignment.runs,
        share_elsewhere=alignment.share_elsewhere,
        rare_shared=alignment.rare_shared,
        names_shared=alignment.names_shared,
    )


def _best(alike: Iterable[_Pairing], length: tuple[int, int], found: list[_Pairing]) -> list[_Pairing]:
    """Choose pairs, each sentence in one at most and none that is in a `found` one.

    The most alike come first, then those that stand in the same place of texts of so many sentences.
    """
    ranked = sorted((-score, abs(i / length[0] - j / length[1]), i, j) for i, j, score in alike)
    left, right = {i for i, _, _ in found}, {j for _, j, _ in found}
    pairs: list[_Pairing] = []
    for negative, _, i, j in ranked:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((i, j, -negative))
    return pairs


def _alike(one: Text, other: Text, lexicon: Lexicon) -> Iterator[_Pairing]:
    for i, sentence in enumerate(one.sentences):
        equal = other.equal.get(sentence.folded, ())
        if len(equal) > _POSTINGS:
            equal = (equal[min(i, len(equal) - 1)],)
        yield from ((i, j, 1.0) for j in equal)
        for j in _looked_up(one, i, other, lexicon):
            likeness = compare(one, i, other, j, lexicon)
            if likeness.similarity >= ALIKE and likeness.rare >= RARE and j not in equal:
                yield i, j, min(likeness.similarity, 0.99)


def _alike_by_names(one: Text, other: Text, lexicon: Lexicon) -> Iterator[_Pairing]:
    """Yield pairs that names and numbers help to tell; a quotation has no counterpart outside quotations."""
    for i, sentence in enumerate(one.sentences):
        for j in _looked_up(one, i, other, lexicon):
            likeness = compare_fully(one, i, other, j, lexicon)
            enough = likeness.similarity >= ALIKE_IN_VERSIONS and likeness.rare >= RARE_IN_VERSIONS
            if enough and sentence.quoted == other.sentences[j].quoted:
                yield i, j, min(likeness.similarity, 0.99)


def _looked_up(one: Text, i: int, other: Text, lexicon: Lexicon) -> list[int]:
    """Return the sentences of `other` that share most of the rarest words of sentence `i`, if they share enough."""
    shared: defaultdict[int, float] = defaultdict(float)
    for key in one.rarest[i]:
        places = other.places.get(key, ())
        if len(places) <= _POSTINGS:
            for j in places:
                shared[j] += lexicon.weights[key]
    least = _OF_RAREST * one.weights[i]
    return sorted((j for j, weight in shared.items() if weight >= least), key=lambda j: (-shared[j], j))[:_LOOKED_AT]


def _pairs_between(one: Text, other: Text, lexicon: Lexicon, found: Iterable[_Pairing]) -> Iterator[_Pairing]:
    """Yield weaker pairs that stand between two found ones in the same order in both texts."""
    anchors = sorted((i, j) for i, j, _ in found)
    taken = {j for _, j in anchors}
    for (i, j), (next_i, next_j) in pairwise(anchors):
        gap = [k for k in range(j + 1, next_j) if k not in taken][:_POSTINGS]
        for between in range(i + 1, next_i):
            best = max(
                ((compare(one, between, other, k, lexicon), k) for k in gap),
                key=lambda item: (item[0].similarity, -item[1]),
                default=None,
            )
            if best and best[0].similarity >= ALIKE_BETWEEN and best[0].rare >= RARE:
                gap = [k for k in gap if k > best[1]]
                yield between, best[1], best[0].similarity


def _joined(one: Text, other: Text, lexicon: Lexicon, found: list[_Pairing]) -> list[_Pairing]:
    """Return pairs of sentences of `one` that were joined to a neighbour's counterpart in `other`."""
    counterpart = {i: j for i, j, _ in found}
    joined: list[_Pairing] = []
    for i in range(len(one.sentences)):
        if i in counterpart:
            continue
        for j in dict.fromkeys(counterpart[k] for k in (i - 1, i + 1) if k in counterpart):
            likeness = compare(one, i, other, j, lexicon)
            if likeness.contained >= CONTAINED and likeness.rare >= RARE:
                joined.append((i, j, likeness.similarity))
                break
    return joined


def _measured(one: Text, other: Text, lexicon: Lexicon, found: list[_Pairing]) -> Alignment:
    left, right = _Own(one), _Own(other)
    run_of: dict[int, int] = {}
    for number, run in enumerate(_runs(found)):
        run_of.update((i, number) for i, _ in run)
    covered = left.covered({i for i, _, _ in found}), right.covered({j for _, j, _ in found})
    # A place of shared words counts when they are a report's own on both sides.
    own = [(i, j) for i, j, _ in found if left.counts(i) and right.counts(j)]
    by_run: defaultdict[int, tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    for i, j in own:
        by_run[run_of[i]][0].add(i)
        by_run[run_of[i]][1].add(j)
    shorter_first = left.total <= right.total
    of_runs = sorted(
        (left.covered(run[0]) if shorter_first else right.covered(run[1]) for run in by_run.values()), reverse=True
    )
    return Alignment(
        one=one.source,
        other=other.source,
        pairs=tuple(_pair(one.sentences[i], other.sentences[j], score, lexicon) for i, j, score in found),
        share_of_one=covered[0],
        share_of_other=covered[1],
        runs=len(by_run),
        share_elsewhere=sum(of_runs[1:]),
        rare_shared=sum(compare(one, i, other, j, lexicon).rare for i, j in own),
        names_shared=_names_shared(left, right, found, lexicon),
    )


def _names_shared(left: "_Own", right: "_Own", found: list[_Pairing], lexicon: Lexicon) -> float:
    fewest = min(len(left.names(lexicon)), len(right.names(lexicon)))
    if fewest < _FEW_NAMES:
        return 1.0
    pairs = ((left.text.sentences[i].keys.keys(), right.text.sentences[j].keys.keys()) for i, j, _ in found)
    shared = {key for one, other in pairs for key in one & other if key in lexicon.names}
    return min(1.0, len(shared) / fewest)


class _Own:
    """A text's own words: its sentences without quotations, unless there is hardly anything else."""

    def __init__(self, text: Text) -> None:
        self.text = text
        own = [position for position, sentence in enumerate(text.sentences) if not sentence.quoted]
        positions = own if len(own) >= _FEW_OWN else range(len(text.sentences))
        self.weights = {position: text.weights[position] for position in positions}
        self.total = sum(self.weights.values())

    def counts(self, position: int) -> bool:
        return position in self.weights

    def names(self, lexicon: Lexicon) -> set[str]:
        return {key for position in self.weights for key in self.text.sentences[position].keys if key in lexicon.names}

    def covered(self, positions: set[int]) -> float:
        if not self.total:
            return 0.0
        return sum(weight for position, weight in self.weights.items() if position in positions) / self.total


def _runs(found: list[_Pairing]) -> Iterator[list[tuple[int, int]]]:
    """Yield stretches of pairs that follow each other in both texts."""
    run: list[tuple[int, int]] = []
    for i, j, _ in found:
        if run and not (i - run[-1][0] <= _NEIGHBOURS and abs(j - run[-1][1]) <= _NEIGHBOURS):
            yield run
            run = []
        run.append((i, j))
    if run:
        yield run


def _pair(one: Wording, other: Wording, score: float, lexicon: Lexicon) -> SentencePair:
    same = one.folded == other.folded
    return SentencePair(
        one=one.id,
        other=other.id,
        similarity=1.0 if same else round(score, 3),
        kind=PairKind.SAME if same else PairKind.CHANGED,
        changes=() if same else tuple(find_changes(one, other, lexicon)),
    )
