"""Where a place that was found lies, where the texts that name it leave one answer.

A name alone says little: there is a Paris in Texas, a London in Ontario. What stands right after it (`Paris, Texas`)
says which; else the countries and states that the same text names do. A city five times smaller than its greatest
namesake is not meant because its country is named: who flies from Canada to London is in England. If its state is
named (`A Texas company opened an office in Paris`), the text leaves a doubt. Where several cities are left, or two
texts mean different ones, no coordinates are given; nor to a country or state, nor to a city of the name of one
(`Georgia`, `Luxembourg`). The list has no small towns: a small one that it has may stand for one that it has not.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dossier.model.annotation import Mention
from dossier.model.candidate import Candidate
from dossier.model.entity import Coordinates
from dossier.resolve.gazetteer import City, Region, cities_named, country_name, regions_named
from dossier.text.languages.en.countries import CITIES_LIKE_STATES

PLACE = "place"
_DWARFED = 5
"""A city so many times smaller than its greatest namesake is not meant by its bare name. Five parts Birmingham in
Alabama from that in England, and leaves Cordoba in Spain beside that in Argentina."""
_MANY = 1_000_000
"""Inhabitants from which a city may be meant though its text names no other place: of smaller ones, too many bear the
name of something else (`Mary`, `Nice`)."""
_LARGE = 150_000
"""Inhabitants from which a city may be meant by a name that is not its first one, and without its state where every
state has the same towns."""
_STATES_NAMED = "US"
"""Country whose states we know apart, and beside whose small towns they are named."""
_RIGHT_AFTER = frozenset((", ", " ("))
"""What stands between a place and the one it is in: `Paris, Texas`, `Paris (Texas)`."""


@dataclass(frozen=True, slots=True)
class _Meant:
    """A city, and why it is the one."""

    city: City
    why: str


class _Text:
    """The places that one text names."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.places = [mention for mention in mentions if mention.type == PLACE]
        named = {place.text: regions_named(place.text) for place in self.places if place.text not in CITIES_LIKE_STATES}
        self.sure = {region: words for words, found in named.items() if len(found) == 1 for region in found}
        """Countries and states that some words name without doubt, with the words."""
        self.doubtful = {region for found in named.values() if len(found) > 1 for region in found}
        """Those that words may mean which may mean another, too (`Georgia`)."""

    def right_after(self, candidate: str) -> Iterator[str]:
        """Yield the places that stand right after a candidate."""
        for place, following in zip(self.places, self.places[1:], strict=False):
            if place.candidate == candidate and self.text[place.end : following.start] in _RIGHT_AFTER:
                yield following.text


def with_coordinates(
    candidates: Mapping[str, Candidate], mentions: Mapping[str, Sequence[Mention]], texts: Mapping[str, str]
) -> dict[str, Candidate]:
    """Return candidates by id, those of places with coordinates where mentions and texts, by source, leave no doubt."""
    places = {id_: one for id_, one in candidates.items() if one.type == PLACE and not regions_named(one.name)}
    cities = cities_named(one.name for one in places.values()) if places else {}
    readings: dict[str, _Text] = {}
    located = dict(candidates)
    for id_, candidate in places.items():
        namesakes = cities.get(candidate.name, ())
        if not namesakes:
            continue
        for source in candidate.sources:
            if source not in readings:
                readings[source] = _Text(texts[source], mentions[source])
        meant = _agreed(namesakes, candidate, [readings[source] for source in candidate.sources])
        if meant is not None:
            located[id_] = replace(candidate, coordinates=_coordinates(meant))
    return located


def _coordinates(meant: _Meant) -> Coordinates:
    return Coordinates(
        latitude=meant.city.latitude,
        longitude=meant.city.longitude,
        basis=f"GeoNames, {meant.why}",
        country=country_name(meant.city.country),
    )


def _agreed(namesakes: Sequence[City], candidate: Candidate, texts: Sequence[_Text]) -> _Meant | None:
    """Return the city that some texts mean, if they tell and agree."""
    told = [meant for text in texts for meant in _meant(namesakes, candidate, text)]
    if not told:
        return _without_namesake(namesakes)
    return told[0] if len({meant.city.id for meant in told}) == 1 else None


def _meant(namesakes: Sequence[City], candidate: Candidate, text: _Text) -> list[_Meant]:
    """Return the cities that a text may mean: none where it does not tell, several where it leaves a doubt."""
    said = [
        _Meant(city, f"because {words} stands right after it in the text")
        for words in dict.fromkeys(text.right_after(candidate.id))
        for city in _largest([city for city in namesakes if regions_named(words).intersection(_regions_of(city))])
    ]
    if said:
        return said
    bearers = [city for city in namesakes if city.own_name] or namesakes
    likely = [city for city in bearers if _is_comparable(city, bearers[0])]
    supported = [
        _Meant(city, f"because {words} is named in the same text") for city in likely for words in _by(city, text)
    ]
    doubts = [city for city in namesakes if _is_possible(city, text)]
    # A city of which it is another name than its first ("Odessa" of Odesa) is left to a person to tell from one that
    # bears it.
    doubts += [
        city for city in namesakes if city not in bearers and _is_comparable(city, likely[0]) and _by(city, text)
    ]
    return [*supported, *(_Meant(city, "") for city in doubts)] if supported else []


def _by(city: City, text: _Text) -> list[str]:
    """Return the words of a text that name the state or the country of a city, as far as they speak for it."""
    state, country = _regions_of(city)
    if city.population < _LARGE and not city.own_name:
        return []
    regions = (state,) if city.population < _LARGE and city.country == _STATES_NAMED else (state, country)
    return [text.sure[region] for region in regions if region in text.sure]


def _is_possible(city: City, text: _Text) -> bool:
    """Say whether a text names the state of a city, or may name its country or state."""
    return (city.country, city.region) in text.sure or not text.doubtful.isdisjoint(_regions_of(city))


def _is_comparable(city: City, greatest: City) -> bool:
    return city.population * _DWARFED > greatest.population


def _largest(cities: Sequence[City]) -> Sequence[City]:
    """Return the largest of some cities where it dwarfs the rest, else all."""
    return cities[:1] if not any(_is_comparable(city, cities[0]) for city in cities[1:]) else cities


def _without_namesake(namesakes: Sequence[City]) -> _Meant | None:
    """Return a large city whose name no other has for its own, nor one of its size for another."""
    first, *others = namesakes
    if (
        first.population < _MANY
        or not first.own_name
        or any(city.own_name or _is_comparable(city, first) for city in others)
    ):
        return None
    return _Meant(first, "which has no other city of that name")


def _regions_of(city: City) -> tuple[Region, Region]:
    return (city.country, city.region), (city.country, "")
