"""All outlines on one plane: projected once, for every map in that projection."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dossier.render.drawing.places.outlines import Country, Position, countries
from dossier.render.drawing.places.projections import Point, Projection, distance

_HALF = 180.0
"""Degrees of longitude from the middle at which the plane ends."""
_FAR = 140.0
"""Degrees from the middle beyond which an outline is left out: there a projection around a point tears it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Projected:
    """An outline on the plane."""

    points: Sequence[Point]
    box: tuple[float, float, float, float]
    """Left, top, right and bottom."""


@lru_cache(maxsize=16)
def plane(projection: Projection) -> tuple[tuple[Country, tuple[Projected, ...]], ...]:
    """Return every country with its outlines."""
    return tuple((country, tuple(_projected(country, projection))) for country in countries())


def _projected(country: Country, projection: Projection) -> Iterator[Projected]:
    for ring in country.rings:
        if projection.middle and not _is_near(ring, projection.middle):
            continue
        for part in [ring] if projection.middle else _whole(ring):
            points = [projection.project(position) for position in part]
            xs, ys = [x for x, _ in points], [y for _, y in points]
            yield Projected(points=points, box=(min(xs), min(ys), max(xs), max(ys)))


def _is_near(ring: Sequence[Position], middle: Position) -> bool:
    return all(distance(middle, position) <= _FAR for position in ring)


def _whole(ring: Sequence[Position]) -> Iterator[Sequence[Position]]:
    """Yield the parts of an outline east and west of the line at 180 degrees, if it crosses it."""
    longitudes = [ring[0][0]]
    for longitude, _ in ring[1:]:
        longitudes.append(longitude - 360 * round((longitude - longitudes[-1]) / 360))
    if min(longitudes) >= -_HALF and max(longitudes) <= _HALF:
        yield ring
        return
    for turn in (-360, 0, 360):
        moved = [(longitude + turn, latitude) for longitude, (_, latitude) in zip(longitudes, ring, strict=True)]
        part = list(cut_side(list(cut_side(moved, 0, -_HALF, 1)), 0, _HALF, -1))
        if part:
            yield part


def cut_side(points: Sequence[Point], axis: int, edge: float, sign: int) -> Iterator[Point]:
    """Yield a polygon without what lies on one side of a line: below `edge` if `sign` is 1, above if it is -1."""
    for i, point in enumerate(points):
        before = points[i - 1]
        is_inside, was_inside = (point[axis] - edge) * sign >= 0, (before[axis] - edge) * sign >= 0
        if is_inside != was_inside:
            share = (edge - before[axis]) / (point[axis] - before[axis])
            other = before[1 - axis] + share * (point[1 - axis] - before[1 - axis])
            yield (edge, other) if axis == 0 else (other, edge)
        if is_inside:
            yield point
