"""From days to places on a line: evenly, but for long empty stretches, which are shortened."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import fsum

_BREAK = 16.0
"""Units that a shortened stretch takes."""
_MOST_BREAKS = 8
"""Shortened stretches; with more, nothing is left by which to read how long the others are."""
_FAR = 12
"""A stretch is long if it has so many times the days of the shorter quarter of all stretches..."""
_SHARE = 0.08
"""...and at least this share of all days that are not shortened yet."""
_WIDEST_DAY = 14.0
"""Units that a day takes at most where something was shortened; the rest goes to the breaks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeScale:
    """A line of time. Days go up with units, everywhere."""

    days: tuple[float, ...]
    """Knots: between two neighbours the scale is even."""
    units: tuple[float, ...]
    broken: frozenset[int]
    """Indexes of the knots after which a stretch is shortened."""

    def at(self, day: float) -> float:
        """Return where a day lies; days outside lie on the ends."""
        if day <= self.days[0]:
            return self.units[0]
        if day >= self.days[-1]:
            return self.units[-1]
        knot = bisect_right(self.days, day) - 1
        share = (day - self.days[knot]) / (self.days[knot + 1] - self.days[knot])
        return self.units[knot] + share * (self.units[knot + 1] - self.units[knot])

    @property
    def runs(self) -> tuple[tuple[float, float], ...]:
        """The stretches of days that are drawn evenly, between the breaks; one may be a single day."""
        begin, found = 0, []
        for knot in sorted(self.broken):
            found.append((self.days[begin], self.days[knot]))
            begin = knot + 1
        return (*found, (self.days[begin], self.days[-1]))

    @property
    def breaks(self) -> tuple[float, ...]:
        """Where the middle of each shortened stretch lies."""
        return tuple((self.units[knot] + self.units[knot + 1]) / 2 for knot in sorted(self.broken))


def time_scale(days: Iterable[float], begin: float, end: float) -> TimeScale:
    """Return a scale that puts all these days between two places."""
    knots = sorted(set(days))
    if len(knots) < 2:  # noqa: PLR2004  a line has two ends
        day = knots[0] if knots else 0.0
        knots = [day - 15, day + 16]
    broken = _breaks([after - before for before, after in pairwise(knots)])
    drawn = fsum(after - before for i, (before, after) in enumerate(pairwise(knots)) if i not in broken)
    per_day = (end - begin - _BREAK * len(broken)) / drawn
    gap = _BREAK
    if broken and per_day > _WIDEST_DAY:
        per_day = _WIDEST_DAY
        gap = (end - begin - per_day * drawn) / len(broken)
    units = [begin]
    for i, (before, after) in enumerate(pairwise(knots)):
        units.append(units[-1] + (gap if i in broken else (after - before) * per_day))
    units[-1] = end
    return TimeScale(days=tuple(knots), units=tuple(units), broken=frozenset(broken))


def _breaks(gaps: list[float]) -> set[int]:
    """Return which of the gaps between days are to be shortened."""
    ordered = sorted(gaps)
    usual = ordered[len(ordered) // 4]
    left, found = fsum(gaps), set[int]()
    for i in sorted(range(len(gaps)), key=lambda i: (-gaps[i], i)):
        if len(found) == _MOST_BREAKS or gaps[i] <= _FAR * usual or gaps[i] < _SHARE * left:
            break
        found.add(i)
        left -= gaps[i]
    return found
