"""How alike two sayings are, and whether they are one statement."""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from math import fsum

from dossier.index.quotes.sayings import APART, LONG, Saying
from dossier.index.quotes.speakers import one_speaker
from dossier.index.wording import Lexicon
from dossier.text.words import whole_words

SAME_SPEAKER = 0.5
"""Similarity from which on two sayings of one speaker are one statement. Of 30 statements made up for the tests, each
as quoted, translated and reported, 64 of 90 pairs are told, and none of 540 pairs of different statements of one
speaker (0.35 at most); some that were made to have most words in common reach 0.49."""
ANY_SPEAKER = 0.65
"""The same where a text leaves open who speaks: people who speak of one event share its words."""
WITHIN = 0.6
WITHIN_ANY = 0.8
"""Share of the shorter saying that stands in the longer one, from which on it is a part of it."""
RARE = 0.6
RARE_ANY = 1.5
"""Least rarity of what they share: two rare words, or three."""
SURE = 0.7
"""Similarity from which on two sayings are the same words, but for some."""
FEWEST_WORDS = 2
FEWEST_ANY = 4
"""Words that a saying must have, beside small ones, to be told again."""
_CLOSE = 2
"""Days between two publications within which other numbers are no later count."""


@dataclass(frozen=True, slots=True)
class Kinship:
    """How alike two sayings are."""

    similarity: float
    """Weighted words of both in both, those in the same order more, 0 to 1."""
    within: float
    """The same, as a share of the one that says less."""
    rare: float
    """Rarity of what is shared."""
    fragment: bool
    """Whether one stands in the other, word for word."""


def compare_sayings(one: Saying, other: Saying, lexicon: Lexicon) -> Kinship:
    """Compare two sayings; swapping them changes nothing."""
    few, many = (one, other) if len(one.counts) <= len(other.counts) else (other, one)
    shared = {key: min(times, many.counts[key]) for key, times in few.counts.items() if key in many.counts}
    weights = lexicon.weights
    bag = fsum(times * weights.get(key, 1.0) for key, times in shared.items())
    least = min(one.weight, other.weight)
    if not bag or not least:
        return Kinship(similarity=0.0, within=0.0, rare=0.0, fragment=False)
    together = bag * (1 + _in_order(one.words.keys, other.words.keys, shared)) / 2
    return Kinship(
        similarity=min(1.0, 2 * together / (one.weight + other.weight)),
        within=min(1.0, together / least),
        rare=fsum(times * lexicon.rarity.get(key, 1.0) for key, times in shared.items()),
        fragment=_stands_in(one.words.folded, other.words.folded) or _stands_in(other.words.folded, one.words.folded),
    )


def _in_order(one: tuple[str, ...], other: tuple[str, ...], shared: dict[str, int]) -> float:
    """Return the share of the shared words that come in the same order in both; symmetric."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(other):
        if key in shared:
            places[key].append(place)
    used: defaultdict[str, int] = defaultdict(int)
    tails: list[int] = []  # the smallest end of a rising row, by its length
    for key in one:
        if key in shared and used[key] < shared[key]:
            place = places[key][used[key]]
            used[key] += 1
            at = bisect_left(tails, place)
            tails[at : at + 1] = [place]
    return len(tails) / sum(shared.values())


def _stands_in(part: str, whole: str) -> bool:
    place = whole.find(part)
    return place >= 0 and whole_words(whole, place, place + len(part))


def says_enough(saying: Saying) -> bool:
    """Whether a saying has words enough to be told again when it comes in the same words."""
    return len(saying.words.keys) >= (FEWEST_WORDS if saying.said.names else FEWEST_ANY)


def is_one_statement(one: Saying, other: Saying, lexicon: Lexicon) -> float:
    """Return how alike two sayings are when they are one statement, 0 to 1, and 0 when they are not."""
    speaker = one_speaker(one.said, other.said)
    words = min(len(one.words.keys), len(other.words.keys))
    if speaker is False or words < (FEWEST_WORDS if speaker else FEWEST_ANY):
        return 0.0
    kin = compare_sayings(one, other, lexicon)
    part = kin.within >= (WITHIN if speaker else WITHIN_ANY)
    alike = kin.similarity >= (SAME_SPEAKER if speaker else ANY_SPEAKER)
    enough = kin.rare >= (RARE if speaker else RARE_ANY)
    if not (kin.fragment or ((part or alike) and enough)) or _denies(one, other) or _counts_anew(one, other, kin):
        return 0.0
    told_again = words >= LONG and max(kin.within, kin.similarity) >= SURE
    if (_days_apart(one, other) or 0) > APART and not told_again:
        return 0.0
    return max(kin.similarity, kin.within)


def _denies(one: Saying, other: Saying) -> bool:
    """Whether one says what the other says with a `not`."""
    denied = (one.words.negated ^ other.words.negated) & one.counts.keys() & other.counts.keys()
    return bool(denied) and one.words.negations % 2 != other.words.negations % 2


def _counts_anew(one: Saying, other: Saying, kin: Kinship) -> bool:
    """Whether both give numbers, each one that the other lacks, and are not the same words on one day."""
    if not (one.numbers - other.numbers and other.numbers - one.numbers):
        return False
    days = _days_apart(one, other)
    return days is None or days > _CLOSE or kin.similarity < SURE


def _days_apart(one: Saying, other: Saying) -> int | None:
    """Return the days between two sayings as published, 0 where they may be from one day; None where one is open."""
    if one.days is None or other.days is None:
        return None
    return max(0, one.days[0] - other.days[1], other.days[0] - one.days[1])
