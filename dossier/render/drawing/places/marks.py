"""Marks of places: a circle for a town, a square for a country, filled where events happened by the curators' word."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum, sqrt

from markupsafe import Markup

from dossier.render.drawing.figure import Sheet
from dossier.render.drawing.labels import Pin, Room, later, pinned
from dossier.render.drawing.legend import Sign
from dossier.render.drawing.places.outlines import Position
from dossier.render.drawing.places.projections import Point
from dossier.render.drawing.svg import element, number, words
from dossier.render.drawing.text_metrics import shorten, text_width

_SMALLEST = 3.4
"""Units of a radius: what is smaller is neither seen as a shape nor hit."""
_LONGEST_NAME = 170.0
"""Units of a name, about 25 letters: not quite half of a narrow sheet."""
_LINE = 1.2
"""Height of a line, in sizes of letters: closer than in prose, since a label has two short lines."""

_NAMED = element("path", {"d": "M-2 0h4", "stroke": "currentColor"})
"""The bar in the mark of a place that events name without happening there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place on a map."""

    name: str
    said: str
    """For those who hear it: the name, mentions, events."""
    address: str
    position: Position | None
    country: str
    """ISO 3166-1 alpha-2 of what is a country itself; it has no position then. Empty for all else."""
    mentions: int
    events: int
    """Those that happened there, by the curators' word; one that only names the place counts as `named`."""
    named: int = 0
    """Events that name the place in another part: a party, or a place that was ruled out."""
    sure: bool = True
    """False where only the name says where it is."""
    strong: bool = False
    tags: tuple[int, ...] = ()


def pin_of(place: Place, at: Point, sheet: Sheet, most: int) -> Pin:
    """Return the room that a place asks for at a point."""
    lines = _lines(place, sheet)
    width = max(text_width(line, size) for line, size in lines) * (1.08 if place.strong else 1)
    height = fsum(size * _LINE for _, size in lines)
    return Pin(x=at[0], y=at[1], radius=_radius(place.mentions, most, sheet) + 1, width=width, height=height)


def draw_mark(place: Place, pin: Pin, room: Room, sheet: Sheet) -> Markup:
    """Draw a place; what has no room yet waits for a reader to come closer."""
    if room.level is None:
        return Markup()
    kind = "country" if place.country else "town"
    classes = [kind, "eventful" if place.events else "", "" if place.sure else "presumed"]
    classes.append("strong" if place.strong else "")
    return element(
        "a",
        {
            "xlink:href": place.address,
            "class": " ".join(name for name in ("place", *classes) if name),
            "aria-label": place.said,
            "data-tags": ".".join(map(str, place.tags)) or None,
            **pinned(pin.x, pin.y),
            **later(room.level),
        },
        element("title", {}, words(place.said)),
        _shape(place.country != "", pin.radius - 1, filled=place.events > 0),
        _NAMED if place.named and not place.events else Markup(),
        _words(place, room, sheet),
    )


def signs(places: Sequence[Place], sheet: Sheet, most: int, hidden: int) -> list[Sign]:
    """Return what the marks mean; only those that occur. So many places are hidden until a reader comes closer."""
    found = []
    for count in dict.fromkeys((1, max(1, most // 4), most)):
        radius = _radius(count, most, sheet)
        shape = element("circle", {"class": "sample", "r": radius, "fill": "none", "stroke": "currentColor"})
        meaning = "named once" if count == 1 else f"{count:,} times"
        found.append(Sign(shape=shape, width=2 * radius, height=2 * radius, meaning=meaning))
    kinds = (
        (any(place.country for place in places), _shape(True, 4, filled=False), "a country"),  # noqa: FBT003
        (
            any(place.events for place in places),
            _shape(False, 4, filled=True),  # noqa: FBT003
            "an event happened there",
        ),
    )
    found += [Sign(shape=shape, width=9, meaning=meaning) for there, shape, meaning in kinds if there]
    if any(place.named and not place.events for place in places):
        shape = element("g", {}, _shape(False, 4, filled=False), _NAMED)  # noqa: FBT003
        found.append(Sign(shape=shape, width=9, meaning="events name it, none happened there"))
    if not all(place.sure for place in places):
        dashed = element("g", {"class": "presumed"}, _shape(False, 4, filled=False))  # noqa: FBT003
        found.append(Sign(shape=dashed, width=9, meaning="found by its name alone"))
    if hidden:
        more = element("path", {"d": "M-4 0h8M0-4v8", "stroke": "currentColor", "fill": "none"})
        found.append(Sign(shape=more, width=9, meaning=f"{hidden:,} more without room at this scale"))
    return found


def _radius(mentions: int, most: int, sheet: Sheet) -> float:
    """Return the radius that makes areas go with mentions."""
    return max((17.0 if sheet.is_wide else 13.0) * sqrt(mentions / max(most, 1)), _SMALLEST)


def _shape(square: bool, radius: float, *, filled: bool) -> Markup:  # noqa: FBT001  it is the kind of shape
    look = {"fill": "currentColor", "fill-opacity": "0.75"} if filled else {"fill": "none"}
    if not square:
        return element("circle", {"r": radius, "stroke": "currentColor", **look})
    half = radius * 0.886  # as large as the circle
    return element(
        "rect", {"x": -half, "y": -half, "width": 2 * half, "height": 2 * half, "stroke": "currentColor", **look}
    )


def _lines(place: Place, sheet: Sheet) -> list[tuple[str, float]]:
    """Return the words beside a mark with their sizes."""
    lines = [(shorten(place.name, _LONGEST_NAME, sheet.letters), sheet.letters)]
    if place.events and sheet.is_wide:
        lines.append(("1 event" if place.events == 1 else f"{place.events:,} events", sheet.letters - 1.2))
    return lines


def _words(place: Place, room: Room, sheet: Sheet) -> Markup:
    if room.words is None or room.words_level is None:
        return Markup()
    x = {"start": room.words.left, "middle": 0.0, "end": room.words.right}[room.anchor]
    y, drawn = room.words.top, []
    for i, (line, size) in enumerate(_lines(place, sheet)):
        base = y + size * 0.95
        look = {"class": "less", "font-size": number(size)} if i else {}
        drawn.append(element("tspan", {"x": x, "y": base, **look}, words(line)))
        y += size * _LINE
    waiting = later(room.words_level) if room.words_level != room.level else {}
    anchor = None if room.anchor == "start" else room.anchor
    bold = 600 if place.strong else None
    return element("text", {"text-anchor": anchor, "font-weight": bold, **waiting}, *drawn)
