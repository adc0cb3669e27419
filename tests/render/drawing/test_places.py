from itertools import pairwise
from math import hypot
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.render.drawing.figure import SHEETS, Frame, frame
from dossier.render.drawing.labels import LEVELS, Box, Pin, Room, find_room
from dossier.render.drawing.places.label_points import inside
from dossier.render.drawing.places.map import draw_map, extent_of, extent_of_one
from dossier.render.drawing.places.marks import Place
from dossier.render.drawing.places.outlines import by_code, countries
from dossier.render.drawing.places.projections import distance, suited
from dossier.render.drawing.places.views import fit
from tests.render.drawing.reading import MOST_BYTES, golden, links, outside, sheets, sizes, touching
from tests.site.hostile_project import PAYLOADS

GOLDEN = Path(__file__).with_name("places.svg.html")
POSITIONS = st.tuples(st.floats(-180, 180), st.floats(-85, 85))


def town(name: str, longitude: float, latitude: float, mentions: int = 1, events: int = 0) -> Place:
    said = f"{name}: {mentions} mentions"
    at = (longitude, latitude)
    return Place(name=name, said=said, address="../p.md", position=at, country="", mentions=mentions, events=events)


def country(code: str, mentions: int = 1) -> Place:
    name = by_code()[code].name
    return Place(name=name, said=name, address="../p.md", position=None, country=code, mentions=mentions, events=0)


def drawn(places: list[Place]) -> str:
    shown = extent_of(places, 0.3)
    about = Frame(id="x", kind="map", title="Places", description="Some.", caption=shown.projection.words, zoom=True)
    return frame(about, lambda sheet: draw_map(places, shown, sheet))


def made_up(number: int) -> list[Place]:
    random = Random(number)  # noqa: S311  repeatable, not secret
    towns = [
        town(
            f"Port {i}",
            random.uniform(-120, 140) if number > 200 else random.uniform(0, 40),
            random.uniform(30, 60),
            mentions=1 + 900 // (i + 1),
            events=i % 3,
        )
        for i in range(number)
    ]
    return [*towns, country("PL", 40), country("RU", 60)]


def test_the_file_of_outlines_is_small_and_whole() -> None:
    file = Path(__file__).parents[3] / "dossier/render/drawing/places/outlines.json"
    assert file.stat().st_size < 200_000
    assert len(countries()) > 230
    assert len({one.name for one in countries()}) == len(countries())
    for one in countries():
        assert all(len(ring) > 2 and ring[0] == ring[-1] for ring in one.rings), one.name
        assert all(-180.1 <= x <= 180.1 and -90 <= y <= 90 for ring in one.rings for x, y in ring), one.name


@pytest.mark.parametrize(("code", "longitude", "latitude"), [("BY", 28, 53.5), ("UA", 31, 49), ("GB", -2, 54)])
def test_the_label_point_of_a_country_lies_in_it(code: str, longitude: float, latitude: float) -> None:
    assert distance(by_code()[code].label_point, (longitude, latitude)) < 4


def test_crimea_lies_where_the_united_nations_see_it() -> None:
    """Which outlines were taken is a decision: this is the one that readers of such a dossier look for first."""

    def owners(longitude: float, latitude: float) -> list[str]:
        return [one.code for one in countries() if any(contains(ring, longitude, latitude) for ring in one.rings)]

    assert owners(34.1, 45.0) == ["UA"]
    assert owners(37.6, 55.7) == ["RU"]


def contains(ring: tuple[tuple[float, float], ...], x: float, y: float) -> bool:
    crossings = 0
    for (a, b), (c, d) in pairwise(ring):
        if (b > y) != (d > y) and x < (c - a) * (y - b) / (d - b) + a:
            crossings += 1
    return crossings % 2 == 1


@given(st.lists(POSITIONS, min_size=1, max_size=20))
def test_every_position_lies_in_the_window(positions: list[tuple[float, float]]) -> None:
    projection = suited(positions)
    points = [projection.project(position) for position in positions]
    view = fit(points, 700, 0.3, 0.8)
    for x, y in map(view.at, points):
        assert -1e-6 <= x <= view.width + 1e-6
        assert -1e-6 <= y <= view.height + 1e-6


def test_areas_keep_their_proportions() -> None:
    """A degree square at 60 degrees is half as large as one at the equator."""
    project = suited([(10, 30)]).project

    def area(longitude: float, latitude: float) -> float:
        (a, b), (c, d), (e, f) = (
            project((longitude + dx, latitude + dy)) for dx, dy in ((-0.5, -0.5), (0.5, -0.5), (-0.5, 0.5))
        )
        return abs((c - a) * (f - b) - (e - a) * (d - b))

    assert area(20, 60) / area(5, 0) == pytest.approx(0.5, rel=0.02)


def test_a_part_of_the_earth_and_the_whole_are_drawn_otherwise() -> None:
    assert "Lambert azimuthal equal-area projection around 50° N, 10° E" in suited([(10, 50)]).words
    assert suited([(-100, 40), (140, -30), (20, 0)]).words == "Equal Earth projection"


def test_a_middle_lies_inside_and_apart_from_others() -> None:
    square = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)]
    x, y = inside([square], []) or (0, 0)
    assert hypot(x - 50, y - 50) < 10
    moved = inside([square], [(50.0, 50.0)]) or (0, 0)
    assert hypot(moved[0] - 50, moved[1] - 50) > 15


def moved(pin: Pin, box: Box, level: int) -> tuple[float, float, float, float]:
    x, y = pin.x * level, pin.y * level
    return x + box.left, y + box.top, x + box.right, y + box.bottom


def boxes(pin: Pin, room: Room, level: int) -> list[tuple[float, float, float, float]]:
    found = [moved(pin, pin.mark, level)] if room.level is not None and room.level <= level else []
    if room.words is not None and room.words_level is not None and room.words_level <= level:
        found.append(moved(pin, room.words, level))
    return found


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.builds(
            Pin,
            x=st.floats(0, 300),
            y=st.floats(0, 200),
            radius=st.floats(2, 15),
            width=st.floats(10, 150),
            height=st.floats(10, 30),
            centred=st.booleans(),
        ),
        max_size=25,
    ),
    st.integers(0, 10),
)
def test_nothing_lies_over_anything_at_any_zoom(pins: list[Pin], first: int) -> None:
    rooms = find_room(pins, 300, 200, first)
    for level in LEVELS:
        all_boxes = [box for pin, room in zip(pins, rooms, strict=True) for box in boxes(pin, room, level)]
        for i, (a, b, c, d) in enumerate(all_boxes):
            for e, f, g, h in all_boxes[i + 1 :]:
                assert c <= e or g <= a or d <= f or h <= b


def test_who_is_first_has_a_name_before_others_have_marks() -> None:
    pins = [Pin(x=100, y=50, radius=5, width=40, height=12), Pin(x=125, y=50, radius=5, width=0, height=0)]
    assert [room.level for room in find_room(pins, 165, 100, first=0)] == [1, 1]
    narrow = [Pin(x=100, y=50, radius=5, width=40, height=98), Pin(x=125, y=50, radius=5, width=0, height=0)]
    assert [room.level for room in find_room(narrow, 300, 100, first=1)] == [1, 4]


def test_a_small_map_is_as_it_was_when_somebody_last_looked() -> None:
    golden(GOLDEN, drawn([town("Lisbon", -9.1, 38.7, 4, 1), town("Porto", -8.6, 41.1), country("ES", 9)]))


@pytest.mark.parametrize("number", [5, 200, 2000])
def test_maps_stay_small_and_legible(number: int) -> None:
    places = made_up(number)
    map_ = drawn(places)
    assert max(sizes(map_)) < MOST_BYTES
    assert map_ == drawn(made_up(number))
    for sheet in sheets(map_):
        assert touching(sheet) == []
        assert outside(sheet) == []
        seen = [link for link in links(sheet) if link.get("display") != "none"]
        assert len(seen) >= min(number, 15)
        assert all(link.get("aria-label") for link in links(sheet))


def test_a_place_has_a_map_of_its_surroundings() -> None:
    here, near, far = town("Lisbon", -9.1, 38.7), town("Porto", -8.6, 41.1), town("Oslo", 10.7, 59.9)
    shown = extent_of_one(here, 0.3)
    content = "".join(draw_map([here, near, far], shown, SHEETS[1]).content)
    assert "Lisbon" in content
    assert "Porto" in content
    assert "Oslo" not in content


def test_the_smallest_country_has_its_mark() -> None:
    for sheet in sheets(drawn([country("MC", 3), town("Lisbon", -9.1, 38.7)])):
        assert {link.get("aria-label") for link in links(sheet)} == {"Monaco", "Lisbon: 1 mentions"}


def test_a_country_is_shown_whole() -> None:
    shown = extent_of_one(country("PL"), 0.1)
    assert len(shown.positions) > 20


@pytest.mark.parametrize("hostile", PAYLOADS.values(), ids=PAYLOADS)
def test_hostile_names_are_only_names(hostile: str) -> None:
    map_ = drawn([town(hostile, 10, 50, 3, 1)])
    assert "\n\n" not in map_
    for sheet in sheets(map_):
        tags = {str(element.tag).rpartition("}")[2] for element in sheet.iter()}
        assert tags <= {"svg", "title", "desc", "g", "a", "path", "text", "tspan", "circle", "rect"}
        assert not [name for element in sheet.iter() for name in element.attrib if name.startswith("on")]
