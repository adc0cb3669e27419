"""The ground of a map: countries, their names for orientation, and a scale."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from markupsafe import Markup

from dossier.render.drawing.figure import Sheet
from dossier.render.drawing.labels import Pin, Room, later, pinned
from dossier.render.drawing.places.label_points import inside
from dossier.render.drawing.places.planes import plane
from dossier.render.drawing.places.projections import Point, Projection
from dossier.render.drawing.places.views import OUTLINE_SCALE, View, outline, shapes
from dossier.render.drawing.svg import element, group, number, words
from dossier.render.drawing.text_metrics import text_width

_MOST_NAMES = 24
"""Countries named on a wide sheet, the largest first; with more, their names crowd out those of the places."""
_LESS = 1.2
"""Of the size of letters, for what is not the matter of the map."""
_EARTH = 6371.0
"""Kilometres of a radius."""
_LENGTHS = (10, 20, 50, 100, 200, 500, 1000, 2000)
"""Kilometres that the bar of the scale may stand for: round numbers."""
_LONGEST_BAR = 110.0
"""Units of the bar of the scale: less than a third of a narrow sheet."""
_KEPT = 30.0
"""Units from the edge within which a middle is sought anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Land:
    """The countries that a window shows."""

    rings: Mapping[str, Sequence[Sequence[Point]]]
    """Outlines by name."""
    named: Mapping[str, str]
    """Names by code, of those that have one and lie in the window."""
    label_points: Mapping[str, Point]
    """Where the middle of each country lies, by name, perhaps outside of the window."""
    view: View


def land_in(projection: Projection, view: View) -> Land:
    """Return what a window shows of the countries."""
    found = [(country, shapes(rings, view)) for country, rings in plane(projection)]
    label_points = {country.name: view.at(projection.project(country.label_point)) for country, _ in found}
    return Land(
        rings={country.name: rings for country, rings in found if rings},
        # The smallest have no area at most scales, and yet a place.
        named={
            country.code: country.name for country, rings in found if rings or view.holds(label_points[country.name])
        },
        label_points=label_points,
        view=view,
    )


def draw_land(land: Land, codes: Collection[str]) -> Markup:
    """Draw all countries, those that are places of the dossier so that they stand out."""
    places = {land.named[code] for code in codes if code in land.named}
    plain = "".join(outline(rings) for name, rings in land.rings.items() if name not in places)
    marked = "".join(outline(rings) for name, rings in land.rings.items() if name in places)
    look = {"stroke": "currentColor", "stroke-width": "1", "fill": "currentColor", "fill-rule": "evenodd"}
    strong = {"fill-opacity": "0.14", "stroke-opacity": "0.5"}
    faint = {"fill-opacity": "0.06", "stroke-opacity": "0.35"}
    return group(
        [
            element("path", {"class": "land", **look, **faint, "d": plain}),
            element("path", {"class": "land marked", **look, **strong, "d": marked}) if marked else Markup(),
        ],
        {"class": "ground", "transform": f"scale({OUTLINE_SCALE})"},
    )


def names_on(land: Land, codes: Collection[str], sheet: Sheet) -> list[tuple[str, Pin]]:
    """Return the largest countries that are no places of the dossier, with the room that their names ask for."""
    letters = sheet.letters - _LESS
    places = {land.named[code] for code in codes if code in land.named}
    largest = sorted(land.rings, key=lambda name: (-_size(land.rings[name]), name))
    found = []
    for name in [name for name in largest if name not in places][: _MOST_NAMES if sheet.is_wide else _MOST_NAMES // 2]:
        at = middle_in(land, name, [])
        if at is not None:
            width = text_width(name, letters) + 6
            found.append((name, Pin(x=at[0], y=at[1], radius=0, width=width, height=letters * 1.4, centred=True)))
    return found


def draw_names(names: Sequence[tuple[str, Pin]], rooms: Sequence[Room], sheet: Sheet) -> Markup:
    """Name countries where there is room between the places."""
    letters = sheet.letters - _LESS
    drawn = [
        element(
            "text",
            {
                **pinned(pin.x, pin.y),
                "y": letters * 0.35,
                "text-anchor": "middle",
                **later(room.level),
            },
            words(name),
        )
        for (name, pin), room in zip(names, rooms, strict=True)
        if room.level is not None
    ]
    look = {"class": "orientation", "font-size": number(letters), "font-style": "italic", "aria-hidden": "true"}
    return group(drawn, look) if drawn else Markup()


def middle_in(land: Land, name: str, others: Sequence[Point]) -> Point | None:
    """Return the middle of a country, or of what is seen of it; with room to other points, if there are any."""
    x, y = land.label_points[name]
    if name not in land.rings:
        return x, y
    if not others and _KEPT < x < land.view.width - _KEPT and _KEPT < y < land.view.height - _KEPT:
        return x, y
    return inside(land.view.within(land.rings[name]), others)


def room_of_scale(view: View) -> Pin:
    """Return the room that the scale takes."""
    width = _LONGEST_BAR + 70
    return Pin(x=width / 2 + 2, y=view.height - 14, radius=0, width=width, height=24, centred=True)


def draw_scale(projection: Projection, view: View, sheet: Sheet) -> Markup:
    """Draw a bar of kilometres, where one length holds for the whole map."""
    if projection.middle is None:
        return Markup()
    lengths = [length for length in _LENGTHS if length / _EARTH * view.scale <= _LONGEST_BAR]
    if not lengths:
        return Markup()
    units = lengths[-1] / _EARTH * view.scale
    y = view.height - 10
    letters = sheet.letters - _LESS
    return group(
        [
            element("path", {"d": f"M10 {y - 4:.1f}v4h{units:.1f}v-4", "fill": "none", "stroke": "currentColor"}),
            element("text", {"x": 14 + units, "y": y + 1}, words(f"{lengths[-1]:,} km")),
        ],
        {"class": "scale-bar", "font-size": number(letters), "aria-hidden": "true"},
    )


def _size(rings: Sequence[Sequence[Point]]) -> float:
    """Return the size of the boxes around what is seen."""
    return fsum(
        (max(x for x, _ in ring) - min(x for x, _ in ring)) * (max(y for _, y in ring) - min(y for _, y in ring))
        for ring in rings
    )
