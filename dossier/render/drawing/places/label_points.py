"""The label point of a country: a point well inside of what is seen of it.

shapely's `polylabel` finds one point, inside alone. This one also keeps away from the marks that stand there already.
"""

from collections.abc import Sequence
from math import fsum, hypot, inf

from dossier.render.drawing.places.outlines import Country, Position
from dossier.render.drawing.places.projections import Point

_MOST_CORNERS = 80
"""Of an outline that are looked at: a rough one will do."""
_STEPS = 12
"""Points tried along each side."""


def largest(country: Country) -> Sequence[Position]:
    """Return the outline of the largest part of a country."""
    return max(country.rings, key=lambda ring: abs(_area(ring)))


def extent(country: Country) -> float:
    """Return the longer side of the largest part of a country, in degrees of latitude or longitude."""
    ring = largest(country)
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return max(max(xs) - min(xs), max(ys) - min(ys))


def inside(rings: Sequence[Sequence[Point]], others: Sequence[Point]) -> Point | None:
    """Return the point of a grid over the largest ring that is farthest from its edge and from other points."""
    if not rings:
        return None
    ring = max(rings, key=lambda one: abs(_area(one)))
    ring = ring[:: len(ring) // _MOST_CORNERS + 1]
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    left, top, width, height = min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
    tried = (
        (left + width * (i + 0.5) / _STEPS, top + height * (j + 0.5) / _STEPS)
        for j in range(_STEPS)
        for i in range(_STEPS)
    )
    best, found = 0.0, None
    for point in tried:
        if _contains(ring, point) and (free := _free(point, ring, others, best)) > best:
            best, found = free, point
    return found


def _free(point: Point, ring: Sequence[Point], others: Sequence[Point], least: float) -> float:
    """Return how far a point is from the edge and, by half, from others; 0 as soon as it is nearer than `least`."""
    x, y = point
    free = min((hypot(x - a, y - b) / 2 for a, b in others), default=inf)
    for i in range(len(ring)):
        free = min(free, _distance(point, ring[i - 1], ring[i]))
        if free <= least:
            return 0.0
    return free


def _distance(point: Point, one: Point, other: Point) -> float:
    (x, y), (a, b), (c, d) = point, one, other
    dx, dy = c - a, d - b
    length = dx * dx + dy * dy
    share = 0.0 if length == 0 else min(max(((x - a) * dx + (y - b) * dy) / length, 0.0), 1.0)
    return hypot(x - a - share * dx, y - b - share * dy)


def _contains(ring: Sequence[Point], point: Point) -> bool:
    x, y = point
    within = False
    for i in range(len(ring)):
        (a, b), (c, d) = ring[i - 1], ring[i]
        if (b > y) != (d > y) and x < (c - a) * (y - b) / (d - b) + a:
            within = not within
    return within


def _area(ring: Sequence[Point]) -> float:
    return fsum(ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1] for i in range(len(ring))) / 2
