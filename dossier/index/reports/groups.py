"""Which sources are versions of one report."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations, product

from dossier.index.reports.alignment import align
from dossier.index.reports.candidates import find_candidates
from dossier.index.reports.frames import common_sentences, share_a_frame_only
from dossier.index.wording import Lexicon, read_texts
from dossier.model.report import Alignment, GroupBasis, ReportGroup, SourceRulings
from dossier.model.source import Source

MOST_OF = 0.5
"""Share of the shorter text's own words that makes a version by itself, wherever they stand: a copy, a shortened
text. A paragraph of background that many reports share is far less of each of them."""
PART_OF = 0.3
"""Share that makes a version when the shared sentences stand at several places of the text. The two versions of one
report among the first five texts share 0.52, the other nine pairs 0; versions made up for the tests at least 0.61,
accounts of the same events by other authors, with the same paragraph of background, at most 0.36, in one place."""
ELSEWHERE = 0.08
"""Share that must stand outside the longest run of shared sentences, for the same: one paragraph of background or
one long statement is not enough."""
RARE = 4.0
"""Least weight of shared words beyond names and numbers: about five rare words. Two lines on one fact may be alike
by chance."""
NAMES = 0.3
"""Least share of names and numbers in common, where a text has them. Formulas (`no further details were given`)
recur in a dossier without any; of the five texts, the two versions of one report have 0.44 in common, the versions
made up for the tests at least 0.54."""
_CORE = 3
"""Members of a group that a newcomer is compared with, those that founded it."""
_ALL_PAIRS = 8
"""Members up to which every two of a group are set side by side; in a larger one, each with the first only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reports:
    """The report groups of a dossier."""

    groups: tuple[ReportGroup, ...]
    alignments: Mapping[tuple[str, str], Alignment]
    """Pairs of sources of one group, ids in order."""
    lexicon: Lexicon
    """What the sentences of all sources say of their words."""


def find_reports(sources: Mapping[str, Source], rulings: SourceRulings) -> Reports:
    """Group sources that are versions of one report; the curator's rulings come before what is found.

    A group grows from its strongest link. A source joins it, or two groups become one, when more than half of the pairs
    of their founding members are versions of each other: a digest of two reports does not make them one.
    """
    texts, lexicon = read_texts(sources.values())
    position = {text.source: number for number, text in enumerate(texts)}
    known: dict[tuple[str, str], Alignment] = {}

    def aligned(one: str, other: str) -> Alignment:
        pair = (one, other) if one < other else (other, one)
        if pair not in known:
            known[pair] = align(texts[position[pair[0]]], texts[position[pair[1]]], lexicon)
        return known[pair]

    common = common_sentences(texts)

    @cache
    def versions(one: str, other: str) -> bool:
        found = aligned(one, other)
        first, second = texts[position[found.one]], texts[position[found.other]]
        return are_versions(found) and not share_a_frame_only(first, second, found, lexicon, common)

    candidates = [aligned(texts[i].source, texts[j].source) for i, j in find_candidates(texts, lexicon)]
    links = sorted(
        (found for found in candidates if versions(found.one, found.other)),
        key=lambda found: (-shared_share(found), found.one, found.other),
    )
    grouping = _Grouping(sources, rulings, versions)
    for link in links:
        grouping.unite(link.one, link.other)
    groups = tuple(
        ReportGroup(
            id=members[0],
            sources=members,
            basis=basis,
            reason=why or _reason(members, aligned),
        )
        for members, basis, why in grouping.groups()
    )
    compared = [pair for group in groups for pair in _compared(group.sources)]
    side_by_side = {
        (one, other): align(texts[position[one]], texts[position[other]], lexicon, versions=True)
        for one, other in compared
    }
    return Reports(groups=groups, alignments=side_by_side, lexicon=lexicon)


def are_versions(alignment: Alignment) -> bool:
    """Say whether two sources share so much that they must come from one report."""
    share = shared_share(alignment)
    if alignment.rare_shared < RARE or alignment.names_shared < NAMES:
        return False
    return share >= MOST_OF or (share >= PART_OF and alignment.share_elsewhere >= ELSEWHERE)


def shared_share(alignment: Alignment) -> float:
    """Return the share of the text of which more is shared: the shorter one, as a rule."""
    return max(alignment.share_of_one, alignment.share_of_other)


def _compared(members: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if len(members) <= _ALL_PAIRS:
        yield from combinations(members, 2)
    else:
        yield from ((members[0], other) for other in members[1:])


def _reason(members: tuple[str, ...], aligned: Callable[[str, str], Alignment]) -> str:
    shares = [round(100 * shared_share(aligned(*pair))) for pair in _compared(members)]
    least, most = min(shares), max(shares)
    span = f"{most} %" if least == most else f"between {least} and {most} %"
    return f"{span} of the shorter text, quotations left out, stand in both, word for word or in other words"


class _Grouping:
    """Groups that grow by links."""

    def __init__(self, sources: Iterable[str], rulings: SourceRulings, linked: Callable[[str, str], bool]) -> None:
        self.linked = linked
        self.members = {source: [source] for source in sources}
        self.head = {source: source for source in self.members}
        self.apart = [pair for ruling in rulings.different for pair in combinations(ruling.sources, 2)]
        self.ruled: dict[str, str] = {}
        for ruling in rulings.same:
            for other in ruling.sources[1:]:
                self._merge(ruling.sources[0], other)
            self.ruled.update(dict.fromkeys(ruling.sources, ruling.why))

    def unite(self, one: str, other: str) -> None:
        """Make one group of two, if the curator allows it and their cores agree."""
        left, right = self.members[self.head[one]], self.members[self.head[other]]
        heads = {self.head[one], self.head[other]}
        if left is right or any({self.head[pair[0]], self.head[pair[1]]} == heads for pair in self.apart):
            return
        pairs = list(product(left[:_CORE], right[:_CORE]))
        if 2 * sum(self.linked(*pair) for pair in pairs) > len(pairs):
            self._merge(one, other)

    def groups(self) -> Iterator[tuple[tuple[str, ...], GroupBasis, str]]:
        """Yield members, basis and the curator's reason of each group, in the order of the first members."""
        for members in sorted(sorted(members) for members in self.members.values() if len(members) > 1):
            reasons = list(dict.fromkeys(self.ruled[source] for source in members if source in self.ruled))
            confirmed = all(source in self.ruled for source in members)
            basis = GroupBasis.CONFIRMED if confirmed else GroupBasis.FOUND
            yield tuple(members), basis, " ".join(reasons) if confirmed else ""

    def _merge(self, one: str, other: str) -> None:
        stays, goes = self.head[one], self.head[other]
        if stays == goes:
            return
        moving = self.members.pop(goes)
        self.members[stays] += moving
        self.head.update(dict.fromkeys(moving, stays))
