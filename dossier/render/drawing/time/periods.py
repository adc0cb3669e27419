"""Days, weeks, months, quarters, years and longer, to count by."""

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.render.drawing.time.days import day_number, day_of
from dossier.text.languages.en.dates_in_words import in_words, year_in_words

_A_MONDAY = -2
"""1 March of the year 0 was a Wednesday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A unit to count by: so many days, or so many months."""

    days: int = 0
    months: int = 0

    def start_of(self, number: int) -> int:
        """Return the first day of the period that a day lies in."""
        if self.days:
            return number - (number - _A_MONDAY) % self.days
        year, month, _ = day_of(number)
        index = (year * 12 + month - 1) // self.months * self.months
        return _first_of_month(index)

    def after(self, start: int) -> int:
        """Return the first day of the period after the one that begins on `start`."""
        if self.days:
            return start + self.days
        year, month, _ = day_of(start)
        return _first_of_month(year * 12 + month - 1 + self.months)

    def words(self, start: int) -> str:
        """Say the period that begins on a day: `May 2021`, `April to June 2021`, `2020 to 2029`."""
        year, month, _ = day_of(start)
        last_year, last_month, _ = day_of(self.after(start) - 1)
        if self.days == 1:
            return _day_in_words(start)
        if self.days:
            return f"{_day_in_words(start)} to {_day_in_words(self.after(start) - 1)}"
        if self.months < 12:  # noqa: PLR2004  months of a year
            last = _month_in_words(last_year, last_month)
            return last if self.months == 1 else f"{_month_in_words(year, month).split(' ')[0]} to {last}"
        first = year_in_words(year)
        return first if year == last_year else f"{first} to {year_in_words(last_year)}"


PERIODS = (
    Period(days=1),
    Period(days=7),
    Period(months=1),
    Period(months=3),
    Period(months=12),
    *(Period(months=12 * step * 10**power) for power in range(4) for step in (2, 5, 10)),
)
"""From short to long."""


def starts(period: Period, begin: int, end: int) -> Iterator[int]:
    """Yield the first days of all periods that begin within two days, both included."""
    start = period.start_of(begin)
    while start <= end:
        if start >= begin:
            yield start
        start = period.after(start)


def _first_of_month(index: int) -> int:
    year, month = divmod(index, 12)
    return day_number((year, month + 1, 1))


def _day_in_words(number: int) -> str:
    year, month, day = day_of(number)
    return f"{day} {_month_in_words(year, month)}"


def _month_in_words(year: int, month: int) -> str:
    return f"{in_words(f'2000-{month:02}').split(' ')[0]} {year_in_words(year)}"
