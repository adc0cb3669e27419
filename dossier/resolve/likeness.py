"""Known names that a new one may be a spelling of: suggestions for a person, never a ruling."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from dossier.resolve.names_alike import Match, Name, compare_names, parse_name
from dossier.resolve.words_alike import Word, allowed_distance

LEAST = 0.4
"""Score below which a match is not worth a curator's time; two people of one surname are just above it."""
_MOST = 5  # proposals a person can weigh at once
_SHARED = 0.75
"""What is left of the score of a bare surname that several people have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """One known entity that a name may mean."""

    entity: str
    """Its id."""
    spelling: str
    """The spelling of it that is most like the name."""
    score: float
    """From 0 to 1: an order of suggestions, set by hand and no probability."""
    reason: str
    """What speaks for it and against it, in words."""


def likely_matches(
    name: str,
    type: str,  # noqa: A002  the word used everywhere
    known: Mapping[str, Sequence[str]],
    apart: AbstractSet[frozenset[str]] = frozenset(),
) -> tuple[Likeness, ...]:
    """Return the entities that a name may mean, the likeliest first; see `LikenessFinder.find` for many names."""
    return LikenessFinder(known, apart).find(name, type)


class LikenessFinder:
    """Finds the spellings that are like a name, among tens of thousands, by keys of their words."""

    def __init__(
        self,
        known: Mapping[str, Sequence[str]],
        apart: AbstractSet[frozenset[str]] = frozenset(),
        *,
        most: int = _MOST,
    ) -> None:
        """Prepare with the spellings by id; `apart` holds pairs of names or ids that are ruled different.

        At most `most` are found for one name.
        """
        self._most = most
        self._apart = apart
        self._known = known
        self._names: list[tuple[str, Name]] = []
        self._whole: defaultdict[str, list[int]] = defaultdict(list)
        self._by_key: defaultdict[str, dict[Word, None]] = defaultdict(dict)
        self._with_word: defaultdict[Word, list[int]] = defaultdict(list)
        for entity, spellings in known.items():
            for spelling in spellings:
                self._add(entity, parse_name(spelling))
        self._vocabulary = {word: word.text for word in self._with_word}

    def find(self, name: str, type: str) -> tuple[Likeness, ...]:  # noqa: A002  the same
        """Return the entities (at most five unless said otherwise) that a name may mean, the likeliest first.

        What is ruled different from the name is left out.
        """
        wanted = parse_name(name)
        best: dict[str, tuple[Match, str]] = {}
        for number in sorted(self._candidates(wanted)):
            entity, other = self._names[number]
            match = compare_names(wanted, other, person=type == "person", place=type == "place")
            if (
                match is not None
                and match.score >= LEAST
                and (entity not in best or match.score > best[entity][0].score)
            ):
                best[entity] = (match, other.text)
        kept = {entity: found for entity, found in best.items() if not self._ruled_apart(name, entity)}
        parts = [entity for entity, (match, _) in kept.items() if match.part]
        found = [
            _likeness(entity, match, spelling, len(parts) if match.part else 1)
            for entity, (match, spelling) in kept.items()
        ]
        return tuple(sorted(found, key=lambda one: (-one.score, one.entity))[: self._most])

    def _add(self, entity: str, name: Name) -> None:
        number = len(self._names)
        self._names.append((entity, name))
        self._whole[name.folded].append(number)
        for initials in name.initials:
            self._whole[f"initials {initials}"].append(number)
        if name.acronym:
            self._whole[f"acronym {name.acronym}"].append(number)
        for word in dict.fromkeys(name.telling):
            self._with_word[word].append(number)
            for key in _keys(word):
                self._by_key[key][word] = None

    def _candidates(self, name: Name) -> set[int]:
        found = set(self._whole.get(name.folded, ()))
        found.update(self._whole.get(f"initials {name.acronym}", ()))
        for initials in name.initials:
            found.update(self._whole.get(f"acronym {initials}", ()))
        for word in name.telling:
            for like in self._like(word):
                found.update(self._with_word[like])
        return found

    def _like(self, word: Word) -> Iterable[Word]:
        yield from {like: None for key in _keys(word) for like in self._by_key.get(key, ())}
        if most := allowed_distance(len(word.text)):
            near = process.extract(
                word.text, self._vocabulary, scorer=Levenshtein.distance, score_cutoff=most, limit=None
            )
            yield from (like for _, _, like in near)

    def _ruled_apart(self, name: str, entity: str) -> bool:
        return any(frozenset({name, other}) in self._apart for other in (entity, *self._known[entity]))


def _keys(word: Word) -> list[str]:
    keys = [f"text {word.text}", f"key {word.key}", f"frame {word.frame}"]
    return [*keys, f"prefix {word.prefix}"] if word.prefix else keys


def _likeness(entity: str, match: Match, spelling: str, sharing: int) -> Likeness:
    score, reason = match.score, match.reason
    if sharing > 1:
        score, reason = max(LEAST, round(score * _SHARED, 2)), f"{reason}; {sharing} known names share it"
    return Likeness(entity=entity, spelling=spelling, score=score, reason=reason)
