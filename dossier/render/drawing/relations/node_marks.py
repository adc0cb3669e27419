"""Marks of nodes with their names, and what the marks mean."""

from collections.abc import Sequence

from markupsafe import Markup

from dossier.render.drawing.figure import Sheet
from dossier.render.drawing.labels import Pin, Room, later, pinned
from dossier.render.drawing.legend import Sign
from dossier.render.drawing.relations.dots import Dot, Group, label_of
from dossier.render.drawing.relations.lines import Line, thickness
from dossier.render.drawing.relations.shapes import OTHERS, shape
from dossier.render.drawing.svg import element, words


def draw_node(i: int, dot: Dot, pin: Pin, room: Room, *, ties: Sequence[Line], sheet: Sheet) -> Markup:
    """Draw a dot with its words; what has no room yet waits for a reader to come closer."""
    if room.level is None:
        return Markup()
    near = [(one, other) for one, other, _ in ties if i in {one, other}]
    ids = [str(i), *(str(other if one == i else one) for one, other in near), *(f"{a}-{b}" for a, b in near)]
    text = Markup()
    if room.words is not None and room.words_level is not None:
        x = {"start": room.words.left, "middle": 0.0, "end": room.words.right}[room.anchor]
        base = room.words.top + sheet.letters * 0.92
        waiting = later(room.words_level) if room.words_level != room.level else {}
        look = {"x": x, "y": base, "text-anchor": None if room.anchor == "start" else room.anchor}
        text = element("text", {**look, **waiting}, words(label_of(dot, sheet)))
    return element(
        "a",
        {
            "xlink:href": dot.address,
            "class": f"node look-{dot.look}{' rest' if dot.rest else ''}",
            "aria-label": dot.said,
            "data-id": str(i),
            "data-near": " ".join(ids),
            "data-tags": dot.tags,
            **pinned(pin.x, pin.y),
            **later(room.level),
        },
        element("title", {}, words(dot.said)),
        shape(dot.look, dot.radius, hollow=dot.rest),
        text,
    )


def signs(groups: Sequence[Group], strongest: int, rest: bool) -> list[Sign]:  # noqa: FBT001  it is a kind of sign
    """Return what shapes, colours and lines mean."""
    signs = [
        Sign(
            shape=element("g", {"class": f"node look-{look}"}, shape(look, 5.5)),
            width=13,
            meaning=f"{one.name} ({one.size:,})",
        )
        for look, one in enumerate(groups[:OTHERS])
    ]
    if len(groups) > OTHERS:
        others = sum(one.size for one in groups[OTHERS:])
        shown = element("g", {"class": f"node look-{OTHERS}"}, shape(OTHERS, 5.5))
        signs.append(Sign(shape=shown, width=13, meaning=f"smaller groups ({others:,})"))
    for weight in dict.fromkeys((1, strongest)):
        line = element(
            "path",
            {"class": "tie", "d": "M-10 0H10", "stroke": "currentColor", "stroke-width": thickness(weight, strongest)},
        )
        signs.append(Sign(shape=line, width=20, meaning=f"{weight:,} in common"))
    if rest:
        dashed = element("g", {"class": "node rest"}, shape(OTHERS, 6, hollow=True))
        signs.append(Sign(shape=dashed, width=14, meaning="all others of a group"))
    return signs
