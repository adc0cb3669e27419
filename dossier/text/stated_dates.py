"""Calendar dates with a year, as pages and files print their date of issue."""

import re
from datetime import date, datetime, timedelta

from dossier.text.languages.en.months import MONTHS

_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
DATE = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?(?:"
    r"(?P<iso>\d{4}[-/]\d{1,2}[-/]\d{1,2})(?!\d)"
    rf"|(?P<day_first>\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_NAMES})\.?,?\s+\d{{4}})(?!\d)"
    rf"|(?P<month_first>(?:{_NAMES})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}})(?!\d)"
    r"|(?P<numbers>\d{1,2}[./]\d{1,2}[./]\d{4})(?!\d))"
)
"""Source of a pattern; match it with `re.IGNORECASE` and hand the match to `edtf_of`."""
TIME = (
    r"(?:(?:\s*[,|–-]|\s+at|T)?\s*\d{1,2}[:.]\d\d(?::\d\d(?:\.\d{1,9})?)?"
    r"\s*(?:[ap]\.?m\.?)?\s*(?:Z|[+-]\d\d:?\d\d|[A-Z]{2,5}(?:[+-]\d{1,2})?)?)?"
)
_DIGITS = re.compile(r"\d+")
_MONTHS_IN_A_YEAR = 12  # a larger number is a day, which settles the order
_EARLIEST, _LATEST = 1500, 2100
"""Years that are taken for Gregorian ones. The years of other calendars in use lie outside: 1399 (Persian), 1441
(Islamic), 2563 (Buddhist), 5780 (Jewish). They are left unknown: which calendar it is, would be a guess."""
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?=T?\d{0,6}Z?\Z)")
_START = re.compile(rf"\s*{DATE}", re.IGNORECASE)
_UTC = re.compile(r"\d{4}-\d\d-\d\d[T ](\d\d):\d\d(?::\d\d(?:\.\d{1,9})?)?\s*(?:Z|UTC|[+-]00:?00)\Z")
_WEST, _EAST = 12, 10
"""Hours in UTC: before noon it may be the day before, west of Greenwich; from ten on the day after, east of it."""


def edtf_of(match: re.Match[str]) -> str:
    """Return the date of a match of `DATE` as YYYY-MM-DD, empty when there is no such day or two readings."""
    if iso := match["iso"]:
        year, month, day = (int(part) for part in re.split("[-/]", iso))
        return _checked(year, month, day)
    if numbers := match["numbers"]:
        first, second, year = (int(part) for part in re.split("[./]", numbers))
        if "." in numbers or first > _MONTHS_IN_A_YEAR:
            return _checked(year, second, first)
        if second > _MONTHS_IN_A_YEAR or first == second:
            return _checked(year, first, second)
        return ""
    words = match["day_first"] or match["month_first"]
    day, year = (int(number) for number in _DIGITS.findall(words))
    month = next(MONTHS[word] for word in re.findall(r"[a-z]+", words.lower()) if word in MONTHS)
    return _checked(year, month, day)


def day_of(value: str) -> str:
    """Return the day that a value of metadata begins with, as YYYY-MM-DD; empty for none, or one of two readings.

    The day is the one that is written, in the zone in which it is written. Forms: ISO 8601, with or without a time,
    and days in words, with or without the day of the week (`Tue, Sep 15 2020 10:01:41 EDT`).
    """
    if compact := _COMPACT.match(value):
        return _checked(*map(int, compact.groups()))
    match = _START.match(value)
    return edtf_of(match) if match else ""


def other_days(value: str) -> tuple[str, ...]:
    """Return the other days that an instant in UTC may fall on where it was written; none for a value in another zone.

    `2024-05-05T02:30:00Z` is 4 May in America, and `2024-05-04T20:00:00Z` is 5 May in Asia.
    """
    utc = _UTC.match(value.strip())
    day = day_of(value) if utc else ""
    if utc is None or not day:
        return ()
    hour, middle = int(utc[1]), datetime.fromisoformat(day).date()
    before = [middle - timedelta(days=1)] if hour < _WEST else []
    after = [middle + timedelta(days=1)] if hour >= _EAST else []
    return tuple(day.isoformat() for day in (*before, *after))


def _checked(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat() if _EARLIEST <= year <= _LATEST else ""
    except ValueError:
        return ""
