"""Which quotes of different sources are one statement."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from itertools import permutations

from dossier.index.quotes.likeness import is_one_statement, says_enough
from dossier.index.quotes.saying_words import with_synonyms
from dossier.index.quotes.sayings import Saying, read_sayings
from dossier.index.quotes.speakers import one_speaker
from dossier.index.quotes.stretches import compare_wordings
from dossier.index.quotes.utterances import read_utterances
from dossier.index.wording import Lexicon
from dossier.model.annotation import Annotations
from dossier.model.entity import Entity
from dossier.model.quote_group import Fit, Manner, QuoteGroup, QuoteWording, Utterance
from dossier.model.source import Source

_RAREST = 12
"""Words of a saying by which others like it are looked up."""
_POSTINGS = 40
"""Sayings of a word that are looked at, the first ones: what half of a dossier says tells nothing, and what a
hundred outlets relay hangs together by the first of them."""
_LOOKED_AT = 8
"""Sayings that one is compared with, those that share most of its rare words."""
_CHECKED = 30
"""Members of a group that are compared with the middle of another, when the two become one."""


def find_quote_groups(
    sources: Mapping[str, Source],
    annotations: Mapping[str, Annotations],
    subjects: Mapping[str, Entity],
    lexicon: Lexicon,
) -> dict[str, QuoteGroup]:
    """Return by id the statements that more than one source gives, in the order of ids.

    `subjects` are all entities and candidates that have a page. The cost grows with the number of quotes: each is
    compared with a few that share its rarest words.
    """
    utterances = [utterance for found in annotations.values() for utterance in read_utterances(found.quotes)]
    lexicon = with_synonyms(lexicon)
    figures = {source: found.figures for source, found in annotations.items()}
    sayings = read_sayings(utterances, sources, figures, subjects, lexicon)
    groups = [
        _group(members, sources)
        for members in _Grouping(sayings, lexicon).groups()
        if len({source for saying in members for source in saying.sources}) > 1
        and (len(members) > 1 or says_enough(members[0]))
    ]
    taken: dict[str, QuoteGroup] = {}
    for group in sorted(groups, key=lambda group: (group.id, group.sources)):
        number, key = 1, group.id
        while key in taken:
            number += 1
            key = f"{group.id}-{number}"
        taken[key] = QuoteGroup(id=key, entity=group.entity, speaker=group.speaker, wordings=group.wordings)
    return taken


class _Grouping:
    """Groups that grow from their surest link; every member is like the one in the middle."""

    def __init__(self, sayings: Sequence[Saying], lexicon: Lexicon) -> None:
        self.sayings = sayings
        self.members = {number: [number] for number in range(len(sayings))}
        """By the one in the middle."""
        self.middle = list(range(len(sayings)))

        @cache
        def alike(one: int, other: int) -> float:
            return is_one_statement(sayings[one], sayings[other], lexicon)

        self._alike = alike
        links = [(self.alike(*pair), pair) for pair in sorted(set(_candidates(sayings, lexicon)))]
        for _, (one, other) in sorted((-score, pair) for score, pair in links if score):
            self._unite(self.middle[one], self.middle[other])

    def alike(self, one: int, other: int) -> float:
        return self._alike(min(one, other), max(one, other))

    def groups(self) -> Iterator[list[Saying]]:
        """Yield the sayings of each group, the one in the middle first, then by fullness."""
        for middle, members in self.members.items():
            ordered = sorted(members, key=lambda number: (number != middle, *self._fullness(number)))
            yield [self.sayings[number] for number in ordered]

    def _unite(self, one: int, other: int) -> None:
        if one == other or not self._one_speaker(one, other):
            return
        for stays, goes in permutations(sorted((one, other), key=self._fullness)):
            joining = sorted(self.members[goes], key=self._fullness)[:_CHECKED]
            if all(self.alike(stays, number) for number in joining):
                moving = self.members.pop(goes)
                self.members[stays] += moving
                for number in moving:
                    self.middle[number] = stays
                return

    def _one_speaker(self, one: int, other: int) -> bool:
        """Whether nobody whom one group names is somebody else than whom the other names."""
        said = [list(dict.fromkeys(self.sayings[n].said for n in self.members[head])) for head in (one, other)]
        return all(one_speaker(left, right) is not False for left in said[0] for right in said[1])

    def _fullness(self, number: int) -> tuple[int, str, int]:
        words = self.sayings[number].words
        return -len(words.keys), words.folded, number


def _candidates(sayings: Sequence[Saying], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield pairs of sayings that may be one statement, the smaller number first."""
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for number, saying in enumerate(sayings):
        for key in saying.counts:
            if len(postings[key]) < _POSTINGS:
                postings[key].append(number)
    weights = lexicon.weights
    for number, saying in enumerate(sayings):
        shared: defaultdict[int, float] = defaultdict(float)
        for key in sorted(saying.counts, key=lambda key: (-weights.get(key, 1.0), key))[:_RAREST]:
            for other in postings[key]:
                shared[other] += weights.get(key, 1.0)
        shared.pop(number, None)
        for other in sorted(shared, key=lambda other: (-shared[other], other))[:_LOOKED_AT]:
            if len(saying.sources | sayings[other].sources) > 1:
                yield min(number, other), max(number, other)


def _group(members: Sequence[Saying], sources: Mapping[str, Source]) -> QuoteGroup:
    """Return what stands on the page of a statement."""
    fullest = _fullest(members)
    by_words: dict[tuple[str, bool], list[Utterance]] = {}
    for saying in (fullest, *members):
        direct = saying.utterances[0].manner is Manner.DIRECT
        same = by_words.setdefault((saying.words.folded, direct), [])
        same += (utterance for utterance in saying.utterances if utterance not in same)
    first, *others = (
        sorted(same, key=lambda utterance: (utterance.source, utterance.spans[0].start)) for same in by_words.values()
    )
    wordings = [QuoteWording(utterances=tuple(first), fit=Fit.FULLEST, stretches=())]
    wordings += [compare_wordings(first, other, sources) for other in others]
    speakers = [utterance.speaker for wording in wordings for utterance in wording.utterances if utterance.speaker]
    known = next((speaker for speaker in speakers if speaker.entity is not None), None)
    shown = known or next(iter(speakers), None)
    entity = shown.entity if shown else None
    name = shown.text if shown else ""
    digest = sha256(f"{fullest.words.folded}\n{entity or name}".encode()).hexdigest()[:8]
    return QuoteGroup(id=f"q-{digest}", entity=entity, speaker=name, wordings=tuple(wordings))


def _fullest(members: Sequence[Saying]) -> Saying:
    """Return what the others stand beside: the one in the middle, or one in quotation marks that is half as full."""
    direct = [saying for saying in members if saying.utterances[0].manner is Manner.DIRECT]
    return next((saying for saying in direct if 2 * len(saying.words.keys) >= len(members[0].words.keys)), members[0])
