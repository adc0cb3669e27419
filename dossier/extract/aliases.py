"""Mentions of the curated entities: every alias, in one pass over a text.

The Aho-Corasick automaton makes the cost linear in the text and independent of the number of aliases.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

import ahocorasick_rs

from dossier.model.annotation import Mention
from dossier.model.entity import Entity
from dossier.text.folding import fold_typography, squeeze
from dossier.text.words import whole_words

_SHORTEST_IN_CAPITALS = 4
"""Code points. A long name in capitals is that name; two or three capitals are more often an acronym."""

Meaning = tuple[tuple[str, tuple[str, ...]], ...]
"""Entities that a name may mean, each with the sources to which that is limited; none is all."""


class AliasMatcher:
    """Finds the names of entities in texts."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        """Prepare to find the names and aliases of these entities."""
        self._types: dict[str, str] = {}
        meanings: defaultdict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
        for entity in entities:
            self._types[entity.id] = entity.type
            for alias in entity.spellings:
                for spelling in found_forms(alias.text):
                    known, sources = meanings[spelling].get(entity.id), tuple(sorted(alias.sources))
                    # Without sources it holds in all; what is limited twice holds in the sources of both.
                    both = tuple(sorted({*known, *sources})) if known and sources else ()
                    meanings[spelling][entity.id] = sources if known is None else both
        self._patterns = sorted(meanings)
        self._meanings = [tuple(sorted(meanings[pattern].items())) for pattern in self._patterns]
        self._everywhere = [_everywhere(meaning) for meaning in self._meanings]
        self._automaton = ahocorasick_rs.AhoCorasick(self._patterns)

    def find(self, text: str, source: str) -> Iterator[Mention]:
        """Yield the mentions in a text, in order and without overlap; the longest name wins.

        Whole words only. Quotation marks, dashes and spaces may differ from the alias; letters may not, but
        that an alias in lower case may be capitalized, and any alias of four letters written in capitals.
        """
        if not self._patterns:
            return
        even = fold_typography(text)
        found = [
            (start, -end, number)
            for number, start, end in self._automaton.find_matches_as_indexes(even, overlapping=True)
            if whole_words(even, start, end)
        ]
        found.sort()
        position = 0
        for start, negative_end, number in found:
            if start < position:
                continue
            here = self._everywhere[number] or _in_source(self._meanings[number], source)
            if here:
                position = -negative_end
                yield self._mention(text, source, start, position, here)

    def _mention(self, text: str, source: str, start: int, end: int, entities: tuple[str, ...]) -> Mention:
        sole = entities[0] if len(entities) == 1 else None
        return Mention(
            source=source,
            start=start,
            end=end,
            text=text[start:end],
            type=self._types[entities[0]],
            entity=sole,
            rivals=() if sole else entities,
        )


def _everywhere(meaning: Meaning) -> tuple[str, ...]:
    """Return the entities that a name means in every source alike, or none if that depends on the source."""
    return () if any(sources for _, sources in meaning) else tuple(entity for entity, _ in meaning)


def _in_source(meaning: Meaning, source: str) -> tuple[str, ...]:
    return tuple(entity for entity, sources in meaning if not sources or source in sources)


def found_forms(alias: str) -> Iterator[str]:
    """Yield the forms in which an alias is found, with plain typography."""
    plain = fold_typography(squeeze(alias))
    if not plain:
        return
    yield plain
    if plain[0].islower():
        yield plain[0].upper() + plain[1:]
    if len(plain) >= _SHORTEST_IN_CAPITALS and plain.upper() != plain:
        yield plain.upper()
