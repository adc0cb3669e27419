"""From the earth to a plane, so that areas keep their proportions.

A part of the earth is drawn in Lambert's azimuthal equal-area projection around its middle (Snyder 1987, Map
Projections: A Working Manual, p. 185); the whole earth in Equal Earth (Šavrič, Patterson and Jenny 2018).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import asin, atan2, cos, degrees, hypot, radians, sin, sqrt

from dossier.render.drawing.places.outlines import Position

Point = tuple[float, float]
"""On the plane, in radii of the earth; y goes down."""
_REGION = 65.0
"""Degrees from the middle up to which the earth is drawn as a part."""
_EQUAL_EARTH = (1.340264, -0.081106, 0.000893, 0.003796)
"""Coefficients of the Equal Earth projection (Šavrič, Patterson and Jenny 2018)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """A way to draw the earth."""

    project: Callable[[Position], Point]
    words: str
    """What it is called, for a reader."""
    middle: Position | None
    """Of a projection around a point."""


def suited(positions: Sequence[Position], step: int = 1) -> Projection:
    """Return the projection in which these positions are drawn best, around a middle in steps of so many degrees."""
    middle = middle_of(positions)
    if all(distance(middle, position) <= _REGION for position in positions):
        return _around(step * round(middle[0] / step), step * round(middle[1] / step))
    return _WHOLE


@lru_cache(maxsize=1000)
def _around(longitude: int, latitude: int) -> Projection:
    where = f"{abs(latitude)}° {'N' if latitude >= 0 else 'S'}, {abs(longitude)}° {'E' if longitude >= 0 else 'W'}"
    return Projection(
        project=_lambert((longitude, latitude)),
        words=f"Lambert azimuthal equal-area projection around {where}",
        middle=(longitude, latitude),
    )


def middle_of(positions: Sequence[Position]) -> Position:
    """Return the middle of the corners of positions on the sphere, the same however many lie in one corner."""
    vectors = [_vector(position) for position in positions]
    x, y, z = (max(one[i] for one in vectors) + min(one[i] for one in vectors) for i in range(3))
    if hypot(x, y, z) < 1e-9:  # noqa: PLR2004  all around the earth
        return 0.0, 0.0
    return degrees(atan2(y, x)), degrees(atan2(z, hypot(x, y)))


def distance(one: Position, other: Position) -> float:
    """Return the degrees of the great circle between two positions."""
    (a, b, c), (x, y, z) = _vector(one), _vector(other)
    return degrees(2 * asin(min(1.0, sqrt((a - x) ** 2 + (b - y) ** 2 + (c - z) ** 2) / 2)))


def _vector(position: Position) -> tuple[float, float, float]:
    longitude, latitude = radians(position[0]), radians(position[1])
    return cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude)


def _lambert(middle: Position) -> Callable[[Position], Point]:
    zero, tilt = radians(middle[0]), radians(middle[1])

    def project(position: Position) -> Point:
        longitude, latitude = radians(position[0]) - zero, radians(position[1])
        toward = 1 + sin(tilt) * sin(latitude) + cos(tilt) * cos(latitude) * cos(longitude)
        stretch = sqrt(2 / max(toward, 1e-9))
        x = stretch * cos(latitude) * sin(longitude)
        y = stretch * (cos(tilt) * sin(latitude) - sin(tilt) * cos(latitude) * cos(longitude))
        return x, -y

    return project


def _equal_earth(position: Position) -> Point:
    longitude, latitude = radians(position[0]), radians(position[1])
    a, b, c, d = _EQUAL_EARTH
    angle = asin(sqrt(3) / 2 * sin(latitude))
    square = angle * angle
    sixth = square**3
    x = 2 * sqrt(3) * longitude * cos(angle) / (3 * (9 * d * sixth * square + 7 * c * sixth + 3 * b * square + a))
    y = angle * (d * sixth * square + c * sixth + b * square + a)
    return x, -y


_WHOLE = Projection(project=_equal_earth, words="Equal Earth projection", middle=None)
