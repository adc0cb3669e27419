"""Calendar arithmetic on dates of which parts may be unknown, and their EDTF values (ISO 8601-2, level 1)."""

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta

_LEAP_CYCLE = 400
_LAST_YEAR = 9999
_MONTHS = 12
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS_IN = {"month": 1, "quarter": 3, "half-year": 6}
_YEARS = {"year": 1, "decade": 10, "century": 100, "millennium": 1000}
_DAYS_IN_MONTH = 30.4
MOST_UNITS = 10_000
"""More days, months or years than this are no date we could name."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, a month, a season or a year of the Gregorian calendar; the year may be unknown.

    Years are astronomical: 0 is 1 BC. `season` is the EDTF number (21 spring to 24 winter).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None

    def edtf(self, *, approximate: bool = False) -> str | None:
        """Return the EDTF value, or None when there is none in level 1.

        Level 1 has no approximate season, and no approximate month of an unknown year: there the mark is
        left out.
        """
        if self.year is None and self.month is None:
            return None
        if self.year is not None and abs(self.year) > _LAST_YEAR:
            return None
        year = "XXXX" if self.year is None else f"{'-' if self.year < 0 else ''}{abs(self.year):04}"
        if self.season is not None:
            return f"{year}-{self.season}"
        value = "-".join([year, *(f"{part:02}" for part in (self.month, self.day) if part is not None)])
        return value + "~" if approximate and self.year is not None else value

    def real(self) -> "Moment":
        """Leave out a month or a day that no calendar has (30 February becomes February)."""
        if self.month is None or not 1 <= self.month <= _MONTHS:
            return replace(self, month=None, day=None)
        if self.day is None or not 1 <= self.day <= days_in(self.year, self.month):
            return replace(self, day=None)
        return self

    def weekday(self) -> int | None:
        """Return the day of the week, Monday 0, or None when it cannot be known."""
        day = self.date()
        return None if day is None else day.weekday()

    def date(self) -> date | None:
        """Return the day as Python's date, or None when it is not one full day of the years 1 to 9999."""
        if self.year is None or self.month is None or self.day is None or not 1 <= self.year <= _LAST_YEAR:
            return None
        return date(self.year, self.month, self.day)


def days_in(year: int | None, month: int) -> int:
    """Return how many days a month has; of an unknown year, the most it can have."""
    return calendar.monthrange(2000 if year is None else year % _LEAP_CYCLE + 2000, month)[1]


def of_day(day: date) -> Moment:
    """Return a Python date as a moment."""
    return Moment(day.year, day.month, day.day)


def parse_day(value: str | None) -> Moment | None:
    """Return an issue date (`2025`, `2025-05`, `2025-05-26`, a time after it is left out) as a moment."""
    if not value:
        return None
    parts = value[:10].rstrip("~?%").split("-")
    if not all(part.isascii() and part.isdigit() for part in parts) or not parts[0]:
        return None
    numbers = [int(part) for part in parts]
    return Moment(*numbers[:3]).real() if numbers[0] else None


def interval(first: Moment, last: Moment, *, approximate: bool = False) -> str | None:
    """Return an EDTF interval, or None when an end has no value or the ends are in the wrong order."""
    start, end = first.edtf(approximate=approximate), last.edtf(approximate=approximate)
    if start is None or end is None or _order(first) > _order(last):
        return None
    return start if start == end else f"{start}/{end}"


def _order(moment: Moment) -> tuple[int, int, int]:
    return (moment.year or 0, moment.month or moment.season or 0, moment.day or 0)


def decade(year: int, *, approximate: bool = False) -> str:
    """Return the decade that a year is in (`199X`)."""
    return f"{year // 10:03}X" + ("~" if approximate else "")


def century(ordinal: int, *, before_christ: bool = False, approximate: bool = False) -> str | None:
    """Return a century by its ordinal (the 17th is `16XX`); before Christ an interval: `X` would be off."""
    if not 1 <= ordinal <= _LAST_YEAR // 100:
        return None
    if before_christ:
        return interval(Moment(1 - 100 * ordinal), Moment(-100 * (ordinal - 1)))
    return f"{ordinal - 1:02}XX" + ("~" if approximate else "")


def move(moment: Moment, count: float, unit: str) -> Moment | None:
    """Return the moment some units later (or earlier, when negative), as fine as the unit is.

    Days and weeks give days, months give months, years and longer give years. None when the moment is not
    known finely enough, or for units shorter than a day.
    """
    if abs(count) > MOST_UNITS:
        return None
    if unit in _YEARS:
        years = count * _YEARS[unit]
        if years == int(years):
            return None if moment.year is None else Moment(moment.year + int(years))
        count, unit = years * _MONTHS, "month"
    if count != int(count):
        days = _move_days(moment, round(count * _DAYS_IN_MONTH)) if unit == "month" else None
        return replace(days, day=None) if days else None
    if unit in _MONTHS_IN:
        return _move_months(moment, int(count) * _MONTHS_IN[unit])
    if unit in _DAYS:
        return _move_days(moment, int(count) * _DAYS[unit])
    return None


def _move_months(moment: Moment, months: int) -> Moment | None:
    if moment.month is None:
        return None
    years, month = divmod(moment.month - 1 + months, _MONTHS)
    return Moment(None if moment.year is None else moment.year + years, month + 1)


def _move_days(moment: Moment, days: int) -> Moment | None:
    if moment.year is None and moment.month and moment.day:
        # Only where leap years and the turn of the year make no difference.
        both = {_move_days(replace(moment, year=year).real(), days) for year in (2000, 2001)}
        known = {replace(other, year=None) for other in both if other and other.year in {2000, 2001}}
        return known.pop() if len(known) == 1 and None not in both else None
    day = moment.date()
    if day is None:
        return None
    try:
        return of_day(day + timedelta(days=days))
    except OverflowError:
        return None


def around(moment: Moment, steps: int, unit: str) -> tuple[Moment, Moment] | None:
    """Return the ends of the day, week, month … that is some steps from the one of a moment."""
    if unit == "week" and (day := move(moment, 7 * steps, "day")) and (there := day.date()):
        return _days(there, -there.weekday(), 6 - there.weekday())
    if unit == "weekend" and (day := move(moment, 7 * steps, "day")) and (there := day.date()):
        return _days(there, 5 - there.weekday(), 6 - there.weekday())
    if unit == "quarter" and moment.month:
        first = _move_months(replace(moment, month=(moment.month - 1) // 3 * 3 + 1), 3 * steps)
        last = _move_months(first, 2) if first else None
        return (first, last) if first and last else None
    if unit in {"day", "month", "year"} and (there_ := move(moment, steps, unit)):
        return there_, there_
    return None


def _days(day: date, first: int, last: int) -> tuple[Moment, Moment] | None:
    try:
        return of_day(day + timedelta(days=first)), of_day(day + timedelta(days=last))
    except OverflowError:
        return None
