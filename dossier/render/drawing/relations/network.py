"""A network: the strongest nodes one by one, the rest counted by community."""

from collections.abc import Sequence
from math import fsum, sqrt

from dossier.render.drawing.figure import Drawing, Sheet
from dossier.render.drawing.labels import Pin, find_room
from dossier.render.drawing.legend import legend
from dossier.render.drawing.relations.dots import Dot, Group, Node, dots_of, label_of, shown_of
from dossier.render.drawing.relations.graphs import Graph
from dossier.render.drawing.relations.layout import Body, lay_out
from dossier.render.drawing.relations.lines import draw_ties, strongest_of, ties_of
from dossier.render.drawing.relations.node_marks import draw_node, signs
from dossier.render.drawing.svg import element, group, number
from dossier.render.drawing.text_metrics import text_width

_MOST_NODES = {True: 56, False: 24}
"""On a wide and a narrow sheet."""
_MOST_TIES = {True: 220, False: 90}
_FILLED = 0.3
"""Share of the drawing that boxes fill."""


def draw_network(nodes: Sequence[Node], graph: Graph, groups: Sequence[Group], sheet: Sheet) -> Drawing:
    """Draw a network; nodes come strongest first."""
    wide = sheet.is_wide
    shown = shown_of(nodes, _MOST_NODES[wide])
    dots, place = dots_of(nodes, shown, graph, groups, sheet)
    ties = ties_of(graph, place, dots)
    width = sheet.width
    bodies = [_body(dot, sheet) for dot in dots]
    # Boxes fill less than half of the drawing: then they can be pushed apart, and ties be seen between them.
    room = fsum(body.width * body.height for body in bodies) / _FILLED
    height = min(max(room / width, width * 0.4), width * 2.4)
    letters = sheet.letters
    strongest = strongest_of(ties, dots)
    springs = [(i, j, min(sqrt(weight / strongest), 1.0)) for i, j, weight in ties]
    at = lay_out(bodies, springs, width, height)
    # Names stand below the marks: the middle of a box lies below that of its mark.
    at = [(x, y - letters * 0.6) for x, y in at]
    pins = [
        Pin(
            x=x,
            y=y,
            radius=dot.radius + 1,
            width=text_width(label_of(dot, sheet), letters),
            height=letters * 1.15,
            first="below",
        )
        for dot, (x, y) in zip(dots, at, strict=True)
    ]
    # What stands for many has its place before the weakest that stand for themselves.
    order = sorted(range(len(dots)), key=lambda i: not dots[i].rest)
    found = find_room([pins[i] for i in order], width, height, len(pins))
    rooms = [room for _, room in sorted(zip(order, found, strict=True), key=lambda pair: pair[0])]
    drawn = draw_ties(ties, dots, pins, rooms, _MOST_TIES[wide])
    stage = element(
        "svg",
        {"class": "stage", "width": width, "height": height, "viewBox": f"0 0 {number(width)} {number(height)}"},
        element("rect", {"class": "ground", "width": width, "height": height, "fill": "none"}),
        group(drawn, {"class": "ties", "aria-hidden": "true"}),
        group(
            (
                draw_node(i, dot, pin, room, ties=ties, sheet=sheet)
                for i, (dot, pin, room) in enumerate(zip(dots, pins, rooms, strict=True))
            ),
            {"class": "nodes"},
        ),
    )
    meanings, taken = legend(signs(groups, strongest, any(dot.rest for dot in dots)), sheet, height + 8)
    return Drawing(height=height + taken + 12, content=[stage, meanings])


def _body(dot: Dot, sheet: Sheet) -> Body:
    width = max(2 * dot.radius, text_width(label_of(dot, sheet), sheet.letters)) + 6
    return Body(width=width, height=2 * dot.radius + sheet.letters * 1.2 + 5)
