"""A map of places: how often each is named, and where events are recorded."""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.render.drawing.figure import SHEETS, Drawing, Sheet
from dossier.render.drawing.labels import find_room
from dossier.render.drawing.legend import legend
from dossier.render.drawing.places.label_points import extent, largest
from dossier.render.drawing.places.land import (
    Land,
    draw_land,
    draw_names,
    draw_scale,
    land_in,
    middle_in,
    names_on,
    room_of_scale,
)
from dossier.render.drawing.places.marks import Place, draw_mark, pin_of, signs
from dossier.render.drawing.places.outlines import Position, by_code
from dossier.render.drawing.places.projections import Point, Projection, distance, suited
from dossier.render.drawing.places.views import View, fit
from dossier.render.drawing.svg import element, group, number

_SMALL = 25.0
"""Degrees: a larger country is not shown whole for its own sake."""
_NAMED_FIRST = 24
"""Places whose names go before the marks of all others, on a wide sheet."""
_STEP = 20
"""Degrees."""
_MOST_MARKS = 240
"""Places that are drawn; the others are named less often and stand in the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """What of the earth a map shows, whatever the sheet."""

    projection: Projection
    positions: Sequence[Position]
    """That the window is fitted to."""
    least: float
    """Radii of the earth that it shows across, at least."""


def extent_of(places: Sequence[Place], least: float) -> Extent:
    """Return what a map of places has to show: towns and small countries whole, large ones if there is nothing else."""
    towns = [place.position for place in places if place.position]
    lands = [by_code()[place.country] for place in places if not place.position]
    positions = [*towns, *(land.label_point for land in lands if extent(land) <= _SMALL)]
    large = [land for land in lands if extent(land) > _SMALL]
    if positions:
        seen = _land(Extent(projection=suited(positions), positions=positions, least=least)).rings
        large = [land for land in large if land.name not in seen]
    positions += [land.label_point for land in large]
    return Extent(projection=suited(positions), positions=positions, least=least)


def extent_of_one(place: Place, least: float) -> Extent:
    """Return what a map around one place has to show: some of what is near a town, or a country whole."""
    positions = [place.position] if place.position else list(largest(by_code()[place.country]))
    # In steps, so that maps of neighbours share a plane.
    return Extent(projection=suited(positions, _STEP), positions=positions, least=least)


def _land(shown: Extent) -> Land:
    return land_in(shown.projection, _view(shown, SHEETS[0]))


def _view(shown: Extent, sheet: Sheet) -> View:
    return fit(
        [shown.projection.project(position) for position in shown.positions],
        sheet.width,
        shown.least,
        0.78 if sheet.is_wide else 1.1,
    )


def draw_map(places: Sequence[Place], shown: Extent, sheet: Sheet) -> Drawing:
    """Draw places on the outlines of countries."""
    view = _view(shown, sheet)
    land = land_in(shown.projection, view)
    marked = [
        place
        for place in places
        if (place.country and place.country in land.named) or _is_in(place, shown.projection, view)
    ]
    marked.sort(key=lambda place: (not place.strong, -place.mentions, place.name, place.address))
    marked = marked[:_MOST_MARKS]
    most = max((place.mentions for place in marked), default=1)
    pins = [
        pin_of(place, at, sheet, most)
        for place, at in zip(marked, _points(marked, land, shown.projection, view), strict=True)
    ]
    codes = {place.country for place in marked if place.country}
    names = names_on(land, codes, sheet)
    # The scale has its corner before anything else; names for orientation take what the places leave.
    all_pins = [room_of_scale(view), *pins, *(pin for _, pin in names)]
    first = 1 + (_NAMED_FIRST if sheet.is_wide else _NAMED_FIRST // 2)
    _, *found = find_room(all_pins, view.width, view.height, first)
    rooms, name_rooms = found[: len(pins)], found[len(pins) :]
    stage = element(
        "svg",
        {
            "class": "stage",
            "width": view.width,
            "height": view.height,
            "viewBox": f"0 0 {number(view.width)} {number(view.height)}",
        },
        element("rect", {"class": "sea", "width": view.width, "height": view.height, "fill": "none"}),
        draw_land(land, codes),
        draw_names(names, name_rooms, sheet),
        group(
            (draw_mark(place, pin, room, sheet) for place, pin, room in zip(marked, pins, rooms, strict=True)),
            {"class": "places"},
        ),
    )
    hidden = len(places) - sum(room.level == 1 for room in rooms)
    meanings, height = legend(signs(marked, sheet, most, hidden), sheet, view.height + 8)
    return Drawing(
        height=view.height + height + 12, content=[stage, draw_scale(shown.projection, view, sheet), meanings]
    )


def _is_in(place: Place, projection: Projection, view: View) -> bool:
    if place.position is None or (projection.middle and distance(projection.middle, place.position) > view.reach):
        return False
    return view.holds(view.at(projection.project(place.position)))


def _points(places: Sequence[Place], land: Land, projection: Projection, view: View) -> list[Point]:
    """Return where places lie: towns where they are, countries where there is most room in what is seen of them."""
    towns = [view.at(projection.project(place.position)) for place in places if place.position]
    found, waiting = list[Point](), iter(towns)
    for place in places:
        if place.position:
            found.append(next(waiting))
        else:
            name = land.named[place.country]
            found.append(middle_in(land, name, towns) or land.label_points[name])
    return found
