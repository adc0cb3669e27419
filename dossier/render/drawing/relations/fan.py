"""Around one node: its strongest neighbours in columns, and how they are tied to each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from dossier.render.drawing.figure import Drawing, Sheet
from dossier.render.drawing.relations.dots import Node
from dossier.render.drawing.relations.graphs import Graph
from dossier.render.drawing.relations.lines import thickness
from dossier.render.drawing.relations.shapes import look_of, shape
from dossier.render.drawing.svg import element, group, number, words
from dossier.render.drawing.text_metrics import shorten, text_width

_ROWS = {True: 8, False: 10}
"""Neighbours of a column, on a wide and a narrow sheet; the wide one has two columns."""
_MOST_CHORDS = 14
"""Ties of neighbours to each other that are drawn, the strongest; more cover one another."""
_RADIUS = 6.5
"""Units of the mark of a neighbour: half the size of the letters beside it."""
_EDGE = 6.0
"""Units left free at the edge of the sheet."""
_GAP = Markup("&#160; ")
"""Between a name and its number; white space at the end of an element would be lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """The neighbours that are not drawn."""

    number: int
    address: str
    """Where all are listed."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a neighbour stands, and on which side of it its name."""

    x: float
    y: float
    side: int
    """1 if the name stands on the right, -1 if on the left."""


def draw_fan(centre: Node, near: Sequence[Node], graph: Graph, sheet: Sheet, all_listed: str) -> Drawing:
    """Draw a node with its neighbours, strongest first; `all_listed` is where the others are."""
    wide, letters = sheet.is_wide, sheet.letters
    rows = min(_ROWS[wide], -(-len(near) // (2 if wide else 1)))
    shown = near[: rows * (2 if wide else 1)]
    rest = Rest(number=len(near) - len(shown), address=all_listed)
    row = letters * 2.1
    top = letters * 1.2
    height = top * 2 + rows * row + (row if rest.number else 0)
    spots = [_spot(i, sheet, top, row) for i in range(len(shown))]
    middle = (sheet.width / 2 if wide else 34.0, top + rows * row / 2)
    strengths = [graph.of[centre.id][node.id].strength for node in shown]
    spokes = [
        _spoke(middle, spot, node, strength=strength, strongest=strengths[0])
        for node, spot, strength in zip(shown, spots, strengths, strict=True)
    ]
    return Drawing(
        height=height,
        content=[
            group(_chords(shown, spots, graph), {"class": "ties chords", "aria-hidden": "true"}),
            group(reversed(spokes), {"class": "ties", "aria-hidden": "true"}),
            group(
                [
                    *(_mark(node, spot, sheet, n) for node, spot, n in zip(shown, spots, strengths, strict=True)),
                    _centre(centre, middle, sheet),
                    _others(rest, sheet, height - row / 2),
                ],
                {"class": "nodes"},
            ),
        ],
    )


def _spot(i: int, sheet: Sheet, top: float, row: float) -> _Spot:
    if not sheet.is_wide:
        return _Spot(128.0, top + row * (i + 0.5), 1)
    side = 1 if i % 2 else -1
    return _Spot(sheet.width / 2 + side * 135.0, top + row * (i // 2 + 0.5), side)


def _spoke(middle: tuple[float, float], spot: _Spot, node: Node, *, strength: int, strongest: int) -> Markup:
    x, y = middle
    bend = (x + spot.x) / 2
    return element(
        "path",
        {
            "class": f"tie look-{look_of(node.community)}",
            "d": f"M{number(x)} {number(y)}C{number(bend)} {number(y)} {number(bend)} {number(spot.y)} "
            f"{number(spot.x)} {number(spot.y)}",
            "fill": "none",
            "stroke": "currentColor",
            "stroke-opacity": "0.45",
            "stroke-width": thickness(strength, strongest),
            "data-id": node.id,
        },
    )


def _chords(shown: Sequence[Node], spots: Sequence[_Spot], graph: Graph) -> list[Markup]:
    """Draw the strongest ties of neighbours that stand in one column, as bows toward the middle."""
    place = {node.id: i for i, node in enumerate(shown)}
    found = [
        (tie, place[tie.one], place[tie.other])
        for tie in sorted(
            (
                tie
                for node in shown
                for other, tie in graph.of[node.id].items()
                if node.id < other and other in place and spots[place[node.id]].side == spots[place[other]].side
            ),
            key=lambda tie: (-tie.strength, tie.one, tie.other),
        )[:_MOST_CHORDS]
    ]
    strongest = max((tie.strength for tie, *_ in found), default=1)
    drawn = []
    for tie, i, j in found:
        one, other = spots[i], spots[j]
        bow = one.x - one.side * (14 + abs(one.y - other.y) * 0.28)
        drawn.append(
            element(
                "path",
                {
                    "class": "tie",
                    "d": f"M{number(one.x)} {number(one.y)}C{number(bow)} {number(one.y)} {number(bow)} "
                    f"{number(other.y)} {number(other.x)} {number(other.y)}",
                    "fill": "none",
                    "stroke": "currentColor",
                    "stroke-opacity": "0.25",
                    "stroke-width": thickness(tie.strength, strongest) / 2,
                },
            )
        )
    return drawn


def _mark(node: Node, spot: _Spot, sheet: Sheet, strength: int) -> Markup:
    letters = sheet.letters
    counted = f"{strength:,}"
    room = (sheet.width - spot.x if spot.side > 0 else spot.x) - _RADIUS - 8 - _EDGE - text_width(counted, letters) - 8
    name = shorten(node.name, room, letters)
    at = spot.x + spot.side * (_RADIUS + 6), spot.y + letters * 0.35
    less = element("tspan", {"class": "less", "fill-opacity": "0.75"}, words(counted))
    label = [words(name), _GAP, less] if spot.side > 0 else [less, _GAP, words(name)]
    return element(
        "a",
        {
            "xlink:href": node.address,
            "class": f"node look-{look_of(node.community)}",
            "aria-label": node.said,
            "data-id": node.id,
            "data-near": node.id,
        },
        element("title", {}, words(node.said)),
        element(
            "g",
            {"transform": f"translate({number(spot.x)} {number(spot.y)})"},
            shape(look_of(node.community), _RADIUS),
        ),
        element("text", {"x": at[0], "y": at[1], "text-anchor": None if spot.side > 0 else "end"}, *label),
    )


def _centre(node: Node, at: tuple[float, float], sheet: Sheet) -> Markup:
    x, y = at
    look = look_of(node.community)
    drawn = element(
        "g",
        {"class": f"node centre look-{look}", "transform": f"translate({number(x)} {number(y)})"},
        shape(look, 13.0),
    )
    if not sheet.is_wide:
        return drawn
    name = shorten(node.name, 190.0, sheet.letters)
    below = y + 13 + sheet.letters * 1.4
    bold = {"class": "centre-name", "text-anchor": "middle", "font-weight": "600"}
    return group([drawn, element("text", {"x": x, "y": below, **bold}, words(name))])


def _others(rest: Rest, sheet: Sheet, y: float) -> Markup:
    if not rest.number:
        return Markup()
    said = f"and {rest.number:,} more in the list"
    at = {"x": sheet.width / 2, "y": y + sheet.letters * 0.35}
    text = element("text", {**at, "text-anchor": "middle", "class": "less"}, words(said))
    return element("a", {"xlink:href": rest.address, "aria-label": said}, text)
