from pathlib import Path

import pytest

from dossier.model.entity import Coordinates, Entity
from dossier.render import render_pages
from dossier.render.parts.atlas import count_events
from dossier.render.parts.locating import Location, locate
from tests.records import build_from


def entity(name: str, kind: str = "place", **fields: object) -> Entity:
    given: dict[str, object] = {
        "id": "x",
        "type": kind,
        "name": name,
        "aliases": (),
        "description": "",
        "roles": (),
        "part_of": None,
        "coordinates": None,
        "external_ids": (),
        "body": "",
        "path": "places/x.md",
        "body_line": 1,
    }
    return Entity(**{**given, **fields})  # type: ignore[arg-type]


def test_what_the_curator_says_is_taken() -> None:
    coordinates = Coordinates(latitude=54.2, longitude=13.4, basis="a chart")
    found = locate(entity("The pier", coordinates=coordinates))
    assert found == Location(position=(13.4, 54.2), country="", basis="a chart", sure=True)


@pytest.mark.parametrize("code", ["BY", "by"])
def test_a_country_is_known_by_its_code(code: str) -> None:
    found = locate(entity("The republic", external_ids=(("iso3166", code),)))
    assert found is not None
    assert (found.country, found.position, found.sure) == ("BY", None, True)


def test_a_town_is_known_by_its_number() -> None:
    found = locate(entity("Our town", external_ids=(("geonames", "703448"),)))
    assert found is not None
    assert found.sure
    assert found.position == pytest.approx((30.5, 50.45), abs=0.1)


@pytest.mark.parametrize(
    ("name", "country", "basis"),
    [
        ("Portugal", "PT", "the country of this name"),
        ("Reykjavík", "", "GeoNames 3413829, by its name alone"),
        # One of many, and far larger than any other.
        ("Paris", "", "GeoNames 2988507, by its name alone"),
    ],
)
def test_a_name_that_means_one_place_is_not_sure(name: str, country: str, basis: str) -> None:
    found = locate(entity(name))
    assert found is not None
    assert (found.country, found.basis, found.sure) == (country, basis, False)


@pytest.mark.parametrize(
    ("name", "kind"), [("Springfield", "place"), ("Nowhere at All", "place"), ("Paris", "person"), ("Chad", "person")]
)
def test_other_names_tell_nothing(name: str, kind: str) -> None:
    assert locate(entity(name, kind)) is None


def test_a_town_that_the_texts_left_open_is_not_drawn_by_its_name() -> None:
    assert locate(entity("Paris", reviewed=False)) is None
    found = locate(entity("Portugal", reviewed=False))
    assert found is not None
    assert (found.country, found.sure) == ("PT", False)
    meant = Coordinates(
        latitude=33.7, longitude=-95.6, basis="GeoNames, because Texas stands right after it in the text"
    )
    assert locate(entity("Paris", reviewed=False, coordinates=meant)) == Location(
        position=(-95.6, 33.7), country="", basis=meant.basis, sure=True
    )


def test_only_a_place_of_an_event_is_marked_as_where_it_happened(tmp_path: Path) -> None:
    place = "---\nname: {}\ncoordinates: {{latitude: {}, longitude: 10, basis: a chart}}\n---\n"
    event = "---\ntitle: The talks\nplaces: [port-nor]\nparticipants: [{entity: south-bay, role: ruled out}]\n---\n"
    files: dict[str, str | bytes] = {
        "sources/a.txt": "Port Nor, not South Bay.",
        "places/port-nor.md": place.format("Port Nor", 54),
        "places/south-bay.md": place.format("South Bay", 30),
        "events/talks.md": event,
    }
    dossier = build_from(tmp_path, files)
    page = next(page.text for page in render_pages(dossier) if page.path == "map/index.md")
    assert count_events(dossier, "port-nor") == (1, 0)
    assert count_events(dossier, "south-bay") == (0, 1)
    assert "South Bay: 1 mention, named in 1 event with another part" in page
    assert "events name it, none happened there" in page
