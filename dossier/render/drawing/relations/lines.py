"""Ties as lines: which are drawn, and how wide."""

from collections.abc import Mapping, Sequence
from math import sqrt

from markupsafe import Markup

from dossier.render.drawing.labels import Pin, Room, later
from dossier.render.drawing.relations.dots import Dot
from dossier.render.drawing.relations.graphs import Graph
from dossier.render.drawing.svg import element, number

_STRONGEST_OF_EACH = 3
"""Ties of each node that are drawn however weak."""
_WIDEST_TIE = 7.0
"""Units of the strongest tie: narrower than the smallest mark, whose diameter is 11."""

Line = tuple[int, int, int]
"""Indexes of two dots, and the strength of their tie."""


def ties_of(graph: Graph, place: Mapping[str, int], dots: Sequence[Dot]) -> list[Line]:
    """Return ties between what is drawn, summed up, strongest first.

    What stands for the rest of a group has ties within it only: to all else it is tied, and that says nothing.
    """
    found: dict[tuple[int, int], int] = {}
    for tie in graph.ties:
        i, j = place[tie.one], place[tie.other]
        rest = dots[i].rest or dots[j].rest
        if i != j and not (rest and dots[i].look != dots[j].look):
            pair = (min(i, j), max(i, j))
            found[pair] = found.get(pair, 0) + tie.strength
    ordered = sorted(((i, j, weight) for (i, j), weight in found.items()), key=lambda tie: (-tie[2], tie[0], tie[1]))
    return _kept(ordered, len(dots))


def strongest_of(ties: Sequence[Line], dots: Sequence[Dot]) -> int:
    """Return the strength of the strongest tie between two nodes."""
    return max((weight for i, j, weight in ties if not dots[i].rest and not dots[j].rest), default=1)


def _kept(ties: Sequence[Line], size: int) -> list[Line]:
    """Return the strongest ties of each node, and the strongest of all: a ball of yarn says nothing."""
    counted = [0] * size
    strong = []
    for rank, (i, j, weight) in enumerate(ties):
        if rank < 2 * size or counted[i] < _STRONGEST_OF_EACH or counted[j] < _STRONGEST_OF_EACH:
            strong.append((i, j, weight))
        counted[i] += 1
        counted[j] += 1
    return strong


def draw_ties(
    ties: Sequence[Line],
    dots: Sequence[Dot],
    pins: Sequence[Pin],
    rooms: Sequence[Room],
    most: int,
) -> list[Markup]:
    """Draw ties, the strongest above the others; none leads to what is not there."""
    strongest = strongest_of(ties, dots)
    drawn = []
    for i, j, weight in reversed(ties[:most]):
        one, other = pins[i], pins[j]
        levels = [room.level for room in (rooms[i], rooms[j]) if room.level is not None]
        if len(levels) < 2:  # noqa: PLR2004  a tie has two ends
            continue
        same = dots[i].look == dots[j].look
        drawn.append(
            element(
                "path",
                {
                    "class": f"tie look-{dots[i].look}" if same else "tie",
                    "d": f"M{number(one.x)} {number(one.y)}L{number(other.x)} {number(other.y)}",
                    "stroke": "currentColor",
                    "stroke-opacity": "0.35",
                    "stroke-width": 0.8 if dots[i].rest or dots[j].rest else thickness(weight, strongest),
                    "data-id": f"{i}-{j}",
                    **later(max(levels)),
                },
            )
        )
    return drawn


def thickness(weight: int, strongest: int) -> float:
    """Return how wide the line of a tie is."""
    return max(_WIDEST_TIE * sqrt(weight / strongest), 0.7)
