"""Marks and words on a line of time."""

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.render.drawing.text_metrics import text_width
from dossier.render.drawing.time.days import day_of
from dossier.render.drawing.time.periods import PERIODS, Period, starts
from dossier.render.drawing.time.scale import TimeScale
from dossier.text.languages.en.dates_in_words import short_day, short_month, year_in_words

_ROOM = 58.0
"""Units between two marks, at least."""
_DAY, _MONTH, _WHOLE_YEAR = Period(days=1), Period(months=1), Period(months=12)
_BETWEEN = 8.0
"""Units between the words of two marks, at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A mark on the line."""

    at: float
    label: str
    """Empty where there is no room for words."""
    middle: float
    """Of the label, which stays within the line."""


def ticks(scale: TimeScale, letters: float) -> list[Tick]:
    """Return the marks of a scale, in the order of time; no two labels touch.

    The first label of every stretch names the year, and so does that of every January.
    """
    runs = [list(_days_of(scale, begin, end)) for begin, end in scale.runs]
    line = _Line(scale, letters)
    named: dict[int, str] = {}
    firsts = []
    for period, days in (pair for run in runs for pair in run):
        first = next((day for day in days if line.takes(day, _label(period, day, named=True))), None)
        firsts.append(first)
        if first is not None:
            named[first] = _label(period, first, named=True)
    for first, (period, days) in zip(firsts, (pair for run in runs for pair in run), strict=True):
        # Before the first that names its year, a day would seem to be of the year that stands before it.
        for day in [] if first is None else [day for day in days if day > first]:
            if day not in named and line.takes(day, label := _label(period, day, named=_begins_year(period, day))):
                named[day] = label
    return [line.tick(day, named.get(day, "")) for run in runs for _, days in run for day in days]


class _Line:
    """Words on the line, and what room they leave."""

    def __init__(self, scale: TimeScale, letters: float) -> None:
        self._scale = scale
        self._letters = letters
        self._taken: list[tuple[float, float]] = []

    def takes(self, day: int, label: str) -> bool:
        """Take the room for a label, if it is free."""
        tick = self.tick(day, label)
        half = text_width(label, self._letters) / 2 + _BETWEEN / 2
        begin, end = tick.middle - half, tick.middle + half
        if any(begin < b and end > a for a, b in self._taken):
            return False
        self._taken.append((begin, end))
        return True

    def tick(self, day: int, label: str) -> Tick:
        """Return the mark of a day."""
        at = self._scale.at(day)
        half = text_width(label, self._letters) / 2
        left, right = self._scale.units[0] - self._letters, self._scale.units[-1] + self._letters
        return Tick(at=at, label=label, middle=min(max(at, left + half), right - half))


def _days_of(scale: TimeScale, begin: float, end: float) -> Iterator[tuple[Period | None, list[int]]]:
    """Yield the days of a stretch that get a mark, with what they begin; None for a day that begins nothing."""
    length = scale.at(end) - scale.at(begin)
    period = _period(length / max(end - begin, 1.0))
    found = list(starts(period, int(begin), int(end)))
    if len(found) < 2 and length < _ROOM:  # noqa: PLR2004  one mark may be of a coarse period and say little
        yield None, [int(begin)]
    else:
        yield period, found


def _period(per_day: float) -> Period:
    for period in PERIODS:
        if (period.days or period.months * 30.4) * per_day >= _ROOM:
            return period
    return PERIODS[-1]


def _label(period: Period | None, number: int, *, named: bool) -> str:
    year, month, day = day_of(number)
    if period is None:
        period = _DAY if day > 1 else _MONTH if month > 1 else _WHOLE_YEAR
    if period.days:
        return f"{short_day(day, month)} {year_in_words(year)}" if named else short_day(day, month)
    if period.months >= _WHOLE_YEAR.months:
        return year_in_words(year)
    return f"{short_month(month)} {year_in_words(year)}" if named else short_month(month)


def _begins_year(period: Period | None, number: int) -> bool:
    return period is not None and bool(period.months) and day_of(number)[1] == 1
