"""How certain a time is, as a mark: a point, a pale stretch, a bar, ends that fade."""

from dataclasses import dataclass

from markupsafe import Markup

from dossier.render.drawing.svg import element, lines, number
from dossier.render.drawing.time.extents import Extent
from dossier.render.drawing.time.scale import TimeScale

RADIUS = 5.0
"""Units of the mark of a day: not much less than the size of the letters beside it."""
REACH = 22.0
"""Units that a bar goes on where its end is open."""
_LEAST = 7.0
"""Units that a stretch takes at least, to be seen and to be hit."""
_SOFTNESS = {"firm": 0, "soft": 30, "open": 70}
"""Percent of a bar over which an end of this kind fades."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A time on the line."""

    extent: Extent
    left: float
    right: float

    @property
    def ends(self) -> tuple[str, str]:
        """How the bar ends."""
        return (
            "open" if self.extent.open_start else "soft" if self.extent.soft_start else "firm",
            "open" if self.extent.open_end else "soft" if self.extent.soft_end else "firm",
        )


def place(extent: Extent, scale: TimeScale) -> Placed:
    """Find where a time lies; a day is as wide as its mark."""
    left, right = scale.at(extent.first), scale.at(extent.last)
    if extent.open_start:
        left = scale.units[0] - REACH
    if extent.open_end:
        right = scale.units[-1] + REACH
    least = 2 * RADIUS if extent.is_day else _LEAST
    if right - left < least or extent.is_day:
        middle = (left + right) / 2
        left, right = middle - least / 2, middle + least / 2
    return Placed(extent=extent, left=left, right=right)


def mark(placed: Placed, y: float, *, firm: bool, symbol: str, id: str) -> Markup:  # noqa: A002  it is the id
    """Draw a time at a height; `firm` if a source states it, `id` is that of the sheet."""
    kind = "firm" if firm else "worked-out"
    middle = (placed.left + placed.right) / 2
    if symbol == "source":
        half = number(RADIUS + 0.5)
        shape = f"M{number(middle)} {number(y)}m0-{half}l{half} {half}l-{half} {half}l-{half}-{half}Z"
        return element("path", {"class": "time-source", "d": shape, "fill-opacity": 0.7})
    if placed.extent.is_day and placed.ends == ("firm", "firm"):
        at: dict[str, str | float | None] = {"cx": middle, "cy": y, "r": RADIUS if firm else RADIUS - 0.7}
        return element(
            "circle",
            {"class": f"time-day {kind}", **at, **({} if firm else {"fill": "none", "stroke": "currentColor"})},
        )
    through = placed.extent.through
    height = 6.0 if through else 10.0
    return element(
        "rect",
        {
            "class": f"{'time-through' if through else 'time-within'} {kind} {'-'.join(placed.ends)}",
            "x": placed.left,
            "y": y - height / 2,
            "width": placed.right - placed.left,
            "height": height,
            "rx": height / 2,
            "fill": None if placed.ends == ("firm", "firm") else f"url(#{_gradient_id(placed.ends, id)})",
            "fill-opacity": None if through else "0.35",
        },
    )


def gradients(ends: list[tuple[str, str]], id: str) -> Markup:  # noqa: A002  it is the id
    """Define how bars fade at their ends, each way once."""
    wanted = [pair for pair in dict.fromkeys(ends) if pair != ("firm", "firm")]
    if not wanted:
        return Markup()
    return element("defs", {}, lines(_gradient(pair, id) for pair in wanted))


def _gradient(ends: tuple[str, str], id: str) -> Markup:  # noqa: A002  it is the id
    begin, end = _SOFTNESS[ends[0]], 100 - _SOFTNESS[ends[1]]
    stops = [(0, 0 if begin else 1), (begin, 1), (end, 1), (100, 0 if end < 100 else 1)]  # noqa: PLR2004  percent
    if begin > end:
        stops = [(0, 0), (50, 1), (100, 0)]
    return element(
        "linearGradient",
        {"id": _gradient_id(ends, id)},
        *(
            element("stop", {"offset": f"{offset}%", "stop-color": "currentColor", "stop-opacity": opacity})
            for offset, opacity in dict.fromkeys(stops)
        ),
    )


def _gradient_id(ends: tuple[str, str], id: str) -> str:  # noqa: A002  it is the id
    return f"{id}-{'-'.join(ends)}"
