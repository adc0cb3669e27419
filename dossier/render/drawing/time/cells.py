"""A drawing of many times: lanes of circles, each for all that lies in one lane and one period."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from math import sqrt

from markupsafe import Markup

from dossier.render.drawing.figure import Drawing, Sheet
from dossier.render.drawing.legend import Sign, legend
from dossier.render.drawing.svg import element, group, words
from dossier.render.drawing.text_metrics import shorten
from dossier.render.drawing.time.axis import axis
from dossier.render.drawing.time.legend import shortened
from dossier.render.drawing.time.periods import PERIODS, Period
from dossier.render.drawing.time.rows import Lane, TimeItem
from dossier.render.drawing.time.scale import TimeScale, time_scale
from dossier.render.drawing.time.strips import Strip, draw_strip

_EDGE = 8.0
"""Units left free at the edge of the sheet."""
_NAMES = 170.0
"""Units that the names of lanes take beside them, on a wide sheet."""
_LARGEST = 12.0
"""Radius of the largest circle, if its neighbours leave it so much room."""
_SMALLEST = 2.5
"""Units of a radius: what is smaller is taken for dust."""
_ROOM = 17.0
"""Units between two periods, at least."""

Addresses = Callable[[int], str]
"""Where what happened on a day is listed."""


def draw_cells(
    lanes: Sequence[Lane],
    days: Iterable[float],
    sheet: Sheet,
    addresses: Addresses,
    strips: Sequence[Strip] = (),
) -> Drawing:
    """Draw lanes below each other on one line of time, which shows all these days."""
    period, scale = _measure(lanes, list(days), sheet)
    counted = [(lane, _cells(lane, period)) for lane in lanes]
    most = max(len(items) for _, cells in counted for items in cells.values())
    largest = min(_LARGEST, _spacing(lanes, period, scale) / 2 - 0.5)
    y = sheet.letters * 2.4
    content: list[Markup] = []
    for lane, cells in counted:
        drawn, height = _lane(
            lane,
            cells,
            period=period,
            scale=scale,
            sheet=sheet,
            addresses=addresses,
            most=most,
            largest=largest,
            top=y,
        )
        content.append(drawn)
        y += height
    for strip in strips:
        drawn, height = draw_strip(strip, scale, sheet, y)
        content.append(drawn)
        y += height
    meanings, height = legend([*_signs(most, largest), *_broken(scale)], sheet, y + sheet.letters)
    return Drawing(height=y + sheet.letters + height, content=[axis(scale, sheet, y), *content, meanings])


def _measure(lanes: Sequence[Lane], days: list[float], sheet: Sheet) -> tuple[Period, TimeScale]:
    """Choose the shortest period whose circles have room beside each other, and the scale that shows it whole."""
    begin = (_NAMES if sheet.is_wide else 0.0) + _EDGE + _LARGEST
    first, last = int(min(days)), int(max(days))
    for period in PERIODS:
        whole = [period.start_of(first), *days, period.after(period.start_of(last))]
        scale = time_scale(whole, begin, sheet.width - _EDGE - _LARGEST)
        if _spacing(lanes, period, scale) >= _ROOM:
            break
    return period, scale


def _spacing(lanes: Sequence[Lane], period: Period, scale: TimeScale) -> float:
    """Return the least distance between the middles of two periods in which something lies."""
    used = {period.start_of(int(item.extent.first)) for lane in lanes for item in lane.items}
    middles = [_at(period, start, scale) for start in sorted(used)]
    return min((after - before for before, after in pairwise(middles)), default=2 * _LARGEST + 1)


def _at(period: Period, start: int, scale: TimeScale) -> float:
    return (scale.at(start) + scale.at(period.after(start))) / 2


def _cells(lane: Lane, period: Period) -> dict[int, list[TimeItem]]:
    found: dict[int, list[TimeItem]] = {}
    for item in lane.items:
        found.setdefault(period.start_of(int(item.extent.first)), []).append(item)
    return dict(sorted(found.items()))


def _lane(
    lane: Lane,
    cells: dict[int, list[TimeItem]],
    *,
    period: Period,
    scale: TimeScale,
    sheet: Sheet,
    addresses: Addresses,
    most: int,
    largest: float,
    top: float,
) -> tuple[Markup, float]:
    letters = sheet.letters
    wide = sheet.is_wide
    height = 2 * _LARGEST + 4 + (0 if wide else letters * 1.5)
    y = top + height - _LARGEST - 2
    heading = f"{lane.heading} ({len(lane.items):,})"
    name = element(
        "text",
        {
            "class": "lane-name",
            "x": _EDGE,
            "y": y + letters * 0.35 if wide else top + letters * 1.2,
            "font-weight": 600,
        },
        words(shorten(heading, _NAMES - _EDGE if wide else sheet.width - 2 * _EDGE, letters)),
    )
    label = {"xlink:href": lane.address, "aria-label": heading}
    drawn = [
        element("path", {"class": "lane-line", "d": f"M0 {top:.1f}H{sheet.width:.1f}"}),
        element("a", label, element("title", {}, words(heading)), name) if lane.address else name,
    ]
    for start, items in cells.items():
        several = f"{period.words(start)}, {lane.heading}: {len(items):,} events"
        said = items[0].name if len(items) == 1 else several
        drawn.append(
            element(
                "a",
                {
                    "xlink:href": items[0].address if len(items) == 1 else addresses(start),
                    "class": "cell",
                    "aria-label": said,
                    "data-tags": " ".join(".".join(map(str, item.tags)) or "-" for item in items),
                    "data-most": str(most),
                },
                element("title", {}, words(said)),
                element(
                    "circle",
                    {"cx": _at(period, start, scale), "cy": y, "r": _radius(len(items), most, largest)},
                ),
            )
        )
    return group(drawn, {"class": "lane"}), height


def _radius(number: int, most: int, largest: float) -> float:
    """Return the radius that makes areas go with numbers."""
    return max(largest * sqrt(number / most), _SMALLEST)


def _broken(scale: TimeScale) -> Iterator[Sign]:
    if scale.breaks:
        yield Sign(shape=shortened(), width=10, meaning="a shortened stretch of time")


def _signs(most: int, largest: float) -> Iterator[Sign]:
    for number in dict.fromkeys((1, max(1, most // 4), most)):
        radius = _radius(number, most, largest)
        yield Sign(
            shape=element("circle", {"class": "sample", "r": radius}),
            width=2 * radius,
            height=2 * radius,
            meaning=f"{number:,}",
        )
