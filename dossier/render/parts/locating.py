"""Where a place lies: by what the curator says of it, or by its name alone, and then it is said so."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pycountry

from dossier.model.entity import Entity
from dossier.render.drawing.places.outlines import Position, by_code
from dossier.text import geonames

PLACE = "place"
_COUNTRY_ID = "iso3166"
_TOWN_ID = "geonames"
_FAR_LARGER = 10
"""Times the inhabitants of the next town of a name that a town must have to be meant by the name alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A point on the earth, or a country."""

    position: Position | None
    country: str
    """ISO 3166-1 alpha-2, or empty."""
    basis: str
    """How it is known, for a reader."""
    sure: bool
    """False where the name is all that speaks for it."""


def locate(entity: Entity) -> Location | None:
    """Return where an entity lies, or None when nobody can know."""
    if entity.coordinates:
        at = (entity.coordinates.longitude, entity.coordinates.latitude)
        return Location(position=at, country="", basis=entity.coordinates.basis, sure=True)
    if entity.type != PLACE:
        return None
    ids = dict(entity.external_ids)
    code = ids.get(_COUNTRY_ID, "").upper()
    if code in by_code():
        return Location(position=None, country=code, basis=f"country {code} of ISO 3166", sure=True)
    town = _towns().positions.get(ids.get(_TOWN_ID, ""))
    if town:
        return Location(position=town, country="", basis=f"GeoNames {ids[_TOWN_ID]}", sure=True)
    return _by_name(entity)


def _by_name(entity: Entity) -> Location | None:
    name = entity.name.casefold()
    code = _countries_by_name().get(name)
    if code:
        return Location(position=None, country=code, basis="the country of this name", sure=False)
    # Of a name that nobody confirmed, the texts have been asked which town it means, and left it open.
    found = _towns().by_name.get(name) if entity.reviewed else None
    if found:
        return Location(
            position=_towns().positions[found], country="", basis=f"GeoNames {found}, by its name alone", sure=False
        )
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Towns:
    """The towns of GeoNames."""

    positions: Mapping[str, Position]
    """By their number."""
    by_name: Mapping[str, str]
    """The number of the one town that a name means: the only one, or one far larger than its namesakes."""


@cache
def _towns() -> _Towns:
    positions: dict[str, Position] = {}
    named: dict[str, list[tuple[int, str]]] = {}
    for number, city in geonames.cities().items():
        positions[number] = (city["longitude"], city["latitude"])
        named.setdefault(city["name"].casefold(), []).append((city["population"], number))
    by_name = {}
    for name, towns in named.items():
        (people, number), *others = sorted(towns, key=lambda town: (-town[0], town[1]))
        if not others or people >= _FAR_LARGER * others[0][0]:
            by_name[name] = number
    return _Towns(positions=positions, by_name=by_name)


@cache
def _countries_by_name() -> Mapping[str, str]:
    found = {}
    for country in pycountry.countries:
        for field in ("name", "common_name", "official_name"):
            name = getattr(country, field, "")
            if name and country.alpha_2 in by_code():
                found[name.partition(",")[0].casefold()] = country.alpha_2
    for code, record in geonames.countries().items():
        if code in by_code():
            found.setdefault(record["name"].casefold(), code)
    return found
