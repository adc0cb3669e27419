"""The part of the plane that a map shows, and what of the outlines lies in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import asin, degrees, hypot

from dossier.render.drawing.places.planes import Projected, cut_side
from dossier.render.drawing.places.projections import Point

_AROUND = 44.0
"""Units left free around the places."""
_FLATTEST = 0.55
"""Height of a map in its widths, at least."""
_BEYOND = 12.0
"""Units beyond the edge at which outlines are cut, so that the cut is not seen."""
_INSIDE = 14.0
"""Units from the edge that marks keep."""
_GRID = 2
"""Points of outlines lie on a grid of so many steps a unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A window on the plane."""

    width: float
    height: float
    scale: float
    """Units for a radius of the earth."""
    left: float
    top: float
    """Of the window, on the plane in units."""

    def at(self, point: Point) -> Point:
        """Return where a point of the plane lies in the window."""
        return point[0] * self.scale - self.left, point[1] * self.scale - self.top

    def holds(self, point: Point) -> bool:
        """Whether a point of the window lies within it."""
        return 0 <= point[0] <= self.width and 0 <= point[1] <= self.height

    @property
    def reach(self) -> float:
        """Degrees from the middle of the earth's part to the corners of the window, in an azimuthal projection."""
        corners = [(x, y) for x in (self.left, self.left + self.width) for y in (self.top, self.top + self.height)]
        return max(degrees(2 * asin(min(1.0, hypot(x, y) / self.scale / 2))) for x, y in corners)

    def within(self, rings: Sequence[Sequence[Point]]) -> list[list[Point]]:
        """Return what lies in the window itself, without what is cut beyond its edge."""
        return [left for ring in rings if (left := cut(ring, self, -_INSIDE))]


def fit(points: Sequence[Point], width: float, least: float, highest: float) -> View:
    """Return the window of a width that shows all points, and at least so many radii of the earth across.

    It is at most so many widths high.
    """
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    around = min(_AROUND, width / 8)
    height = width * min(max(high / max(wide, 1e-9), _FLATTEST), highest)
    scale = min(
        (width - 2 * around) / max(wide, 1e-9),
        (height - 2 * around) / max(high, 1e-9),
        width / least,
    )
    return View(
        width=width,
        height=height,
        scale=scale,
        left=(max(xs) + min(xs)) / 2 * scale - width / 2,
        top=(max(ys) + min(ys)) / 2 * scale - height / 2,
    )


def shapes(rings: Sequence[Projected], view: View) -> list[list[Point]]:
    """Return outlines in a window, cut at its edge and on the grid of steps."""
    found = []
    for ring in rings:
        left, top, right, bottom = (value * view.scale for value in ring.box)
        if right < view.left or bottom < view.top or left > view.left + view.width or top > view.top + view.height:
            continue
        snapped = list(_snapped(cut([view.at(point) for point in ring.points], view, _BEYOND)))
        if len(snapped) > 2:  # noqa: PLR2004  corners of an area
            found.append(snapped)
    return found


def outline(rings: Sequence[Sequence[Point]]) -> str:
    """Return the data of a path in steps of the grid, each point as its difference from the one before."""
    parts = []
    for ring in rings:
        x, y = (round(value * _GRID) for value in ring[0])
        steps = [f"M{x} {y}l"]
        for point in ring[1:]:
            a, b = (round(value * _GRID) for value in point)
            dx, dy = f"{a - x}", f"{b - y}"
            steps.append(f"{dx}{dy}" if dy.startswith("-") else f"{dx} {dy}")
            x, y = a, b
        first, second, *rest = steps
        parts.append(first + second + "".join(step if step.startswith("-") else f" {step}" for step in rest) + "z")
    return "".join(parts)


OUTLINE_SCALE = 1 / _GRID
"""By which the steps of an outline are to be scaled."""


def _snapped(points: Sequence[Point]) -> Iterator[Point]:
    """Yield points on the grid, without those that add nothing to it."""
    on_grid = [(round(x * _GRID), round(y * _GRID)) for x, y in points]
    kept: list[tuple[int, int]] = []
    for point in on_grid:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and _in_line(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    if len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    return ((x / _GRID, y / _GRID) for x, y in kept)


def _in_line(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> bool:
    return (b[0] - a[0]) * (c[1] - b[1]) == (b[1] - a[1]) * (c[0] - b[0])


def cut(points: Sequence[Point], view: View, beyond: float) -> list[Point]:
    """Return a polygon cut to the window, or so many units beyond it (Sutherland and Hodgman 1974)."""
    sides: tuple[tuple[int, float, int], ...] = (
        (0, -beyond, 1),
        (0, view.width + beyond, -1),
        (1, -beyond, 1),
        (1, view.height + beyond, -1),
    )
    left = list(points)
    for axis, edge, sign in sides:
        left = list(cut_side(left, axis, edge, sign))
    return left
