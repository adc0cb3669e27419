"""Days of the proleptic Gregorian calendar as numbers, for years that `datetime` does not know too."""

from dossier.text.edtf import Day

_ERA = 146_097
"""Days of 400 years."""


def day_number(day: Day) -> int:
    """Return the number of a day, counted from 1 March of the year 0.

    Method: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.
    """
    year, month, dom = day
    year -= month < 3  # noqa: PLR2004  years are counted from March, so that a leap day is the last
    era, of_era = divmod(year, 400)
    of_year = (153 * ((month - 3) % 12) + 2) // 5 + dom - 1
    return era * _ERA + of_era * 365 + of_era // 4 - of_era // 100 + of_year


def day_of(number: int) -> Day:
    """Return the day that a number stands for."""
    era, of_era = divmod(number, _ERA)
    year = (of_era - of_era // 1460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    month = (5 * of_year + 2) // 153
    dom = of_year - (153 * month + 2) // 5 + 1
    month = month + 3 if month < 10 else month - 9  # noqa: PLR2004  January is the eleventh, from March
    return year + 400 * era + (month < 3), month, dom  # noqa: PLR2004  the same
