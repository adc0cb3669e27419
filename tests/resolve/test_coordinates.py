"""Which places that were found get coordinates, and why."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.model.annotation import Mention
from dossier.model.candidate import Candidate
from dossier.resolve.candidates import gather_candidates
from dossier.resolve.gazetteer import cities_named, regions_named
from tests.resolve.marked import marked_places

CASES = yaml.safe_load((Path(__file__).parent / "coordinates.yml").read_text(encoding="utf-8"))


def candidates(texts: list[str]) -> dict[str, Candidate]:
    """Return the candidates by name."""
    mentions, plain = marked_places(texts)
    found, _ = gather_candidates(mentions, (), frozenset(), decisions=(), texts=plain)
    return {candidate.name: candidate for candidate in found.values()}


def said(candidate: Candidate) -> str | None:
    point = candidate.coordinates
    return point and f"{point.country}; {point.basis.removeprefix('GeoNames, ')}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_coordinates(case: dict[str, Any]) -> None:
    found = candidates(case["texts"])
    assert {name: said(found[name]) for name in case["places"]} == case["places"]


def test_the_numbers_are_those_of_the_city_that_is_meant() -> None:
    texas = candidates(["[Paris], [Texas]"])["Paris"].coordinates
    france = candidates(["[Paris], [France]"])["Paris"].coordinates
    assert texas is not None
    assert france is not None
    assert (round(texas.latitude), round(texas.longitude)) == (34, -96)
    assert (round(france.latitude), round(france.longitude)) == (49, 2)


def test_only_places_get_coordinates_and_only_candidates() -> None:
    ada = Mention(source="a", start=0, end=5, text="Minsk", type="person")
    known = Mention(source="a", start=10, end=15, text="Minsk", type="place", entity="minsk")
    found, _ = gather_candidates(
        {"a": (ada, known)}, ("minsk",), frozenset(), decisions=(), texts={"a": "Minsk and  Minsk"}
    )
    assert [candidate.coordinates for candidate in found.values()] == [None]


def test_a_known_country_speaks_for_a_city_like_one_that_was_found() -> None:
    brest, belarus = marked_places(["[Brest], a city of [Belarus]"])[0]["text-0"]
    known = Mention(
        source="text-0", start=belarus.start, end=belarus.end, text="Belarus", type="place", entity="belarus"
    )
    found, _ = gather_candidates(
        {"text-0": (brest, known)},
        ("belarus",),
        frozenset(),
        decisions=(),
        texts={"text-0": "Brest, a city of Belarus"},
    )
    assert said(found["brest"]) == "Belarus; because Belarus is named in the same text"


AMBIGUOUS = sorted(
    name
    for name, cities in cities_named(
        frozenset(
            "Paris London Brest Athens Birmingham Cambridge Boston Tripoli Valencia Cordoba Santiago Moscow".split()
        )
    ).items()
    if sum(city.own_name for city in cities) > 1
)
FILLERS = ("Minsk", "Warsaw", "New York", "Washington", "Solvik", "Baghdad")


@given(
    st.lists(st.sampled_from([*AMBIGUOUS, *FILLERS]), min_size=1, max_size=8), st.sampled_from([", ", " and ", " ("])
)
@settings(max_examples=100, deadline=None)
def test_an_ambiguous_name_without_a_country_or_state_beside_it_gets_no_coordinates(
    names: list[str], between: str
) -> None:
    assert len(AMBIGUOUS) == 12
    beside = [after for after in names[1:] if regions_named(after)]
    found = candidates([between.join(f"[{name}]" for name in names)])
    if not beside:
        assert all(found[name].coordinates is None for name in names if name in AMBIGUOUS)
