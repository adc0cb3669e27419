"""Strips of bars below a drawing of time: many things of one kind, counted."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from markupsafe import Markup

from dossier.render.drawing.figure import Sheet
from dossier.render.drawing.svg import element, group, words
from dossier.render.drawing.time.extents import Extent
from dossier.render.drawing.time.periods import PERIODS, Period
from dossier.render.drawing.time.scale import TimeScale

_STRIP = 34.0
"""Height of the highest bar."""
_LEAST_BAR = 5.0
"""Units between the middles of two bars, at least."""
_MOST_BARS = 90
"""Bars that have a place each on a wide sheet; of more dates, those of a period share one."""
_MONTH = Period(months=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """So many things in a stretch of days."""

    first: float
    last: float
    number: int
    name: str
    address: str
    vague: bool = False
    """Whether it is left open on which of the days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """Many things at their dates, counted."""

    kind: str
    """`dated` (sentences that name a date) or `issued` (sources)."""
    heading: str
    noun: tuple[str, str]
    dates: Sequence[Extent]
    addresses: Callable[[int], str]
    """Where what lies on a day is listed."""


def bars_of(strip: Strip, scale: TimeScale) -> list[Bar]:
    """Count dates by the shortest period whose bars can be told apart.

    Those that leave more days open than that are counted by month, in bars behind the others.
    """
    first, last = scale.days[0], scale.days[-1]
    inside = [date for date in strip.dates if first <= date.first <= last]
    for period in PERIODS:
        length = period.days or 31 * period.months
        exact = Counter(period.start_of(int(date.first)) for date in inside if date.last - date.first <= length)
        vague = Counter(_MONTH.start_of(int(date.first)) for date in inside if date.last - date.first > length)
        if len(exact) > _MOST_BARS:
            continue
        bars = [_bar(strip, period, start, exact[start], scale) for start in sorted(exact)]
        if all(_apart(scale, a, b) for a, b in pairwise(bars)):
            behind = [_bar(strip, _MONTH, start, vague[start], scale) for start in sorted(vague)]
            return [*(replace(bar, vague=True) for bar in behind), *bars]
    return []


def _bar(strip: Strip, period: Period, start: int, number: int, scale: TimeScale) -> Bar:
    return Bar(
        first=max(start, scale.days[0]),
        last=min(period.after(start), scale.days[-1]),
        number=number,
        name=f"{period.words(start)}: {number:,} {strip.noun[number != 1]}",
        address=strip.addresses(start),
    )


def _apart(scale: TimeScale, one: Bar, other: Bar) -> bool:
    return scale.at(other.first) + scale.at(other.last) - scale.at(one.first) - scale.at(one.last) >= 2 * _LEAST_BAR


def draw_strip(strip: Strip, scale: TimeScale, sheet: Sheet, top: float) -> tuple[Markup, float]:
    """Draw what is counted as bars from a line; return them and the height taken. Of nothing, nothing."""
    bars = bars_of(strip, scale)
    if not bars:
        return Markup(), 0.0
    letters = sheet.letters
    most = max(bar.number for bar in bars)
    foot = top + letters * 1.9 + _STRIP
    drawn = [
        element("path", {"class": "lane-line", "d": f"M0 {top:.1f}H{sheet.width:.1f}"}),
        element(
            "text",
            {"class": "lane-name", "x": 8, "y": top + letters * 1.3, "font-weight": 600},
            words(f"{strip.heading} (up to {most:,})"),
        ),
    ]
    for bar in bars:
        left, right = scale.at(bar.first), scale.at(bar.last)
        width = max(right - left - 1, 3)
        height = max(bar.number / most * _STRIP, 2)
        drawn.append(
            element(
                "a",
                {
                    "xlink:href": bar.address,
                    "aria-label": bar.name,
                    "class": f"bar {strip.kind}{' vague' if bar.vague else ''}",
                },
                element("title", {}, words(bar.name)),
                element(
                    "rect",
                    {"x": (left + right - width) / 2, "y": foot - height, "width": width, "height": height},
                ),
            )
        )
    return group(drawn, {"class": "strip"}), foot + letters * 0.6 - top
