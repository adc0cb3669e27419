"""Extended Date/Time Format (ISO 8601-2), level 1: validity and bounds."""

import re
from datetime import date
from functools import lru_cache
from typing import Any

DATE = re.compile(r"(?P<year>-?[\dX]{4})(?:-(?P<month>[\dX]{2}))?(?:-(?P<day>[\dX]{2}))?(?P<mark>[~?%]?)")
"""One end of an EDTF interval, or a whole value that is none."""
LONGEST = 60
"""Code points; the longest interval of level 1 has 25."""

Day = tuple[int, int, int]
"""Year (astronomical: 0 is 1 BC), month, day."""
NO_DAY: Day = (9999, 12, 31)
"""Where a value without a known year sorts: after everything else."""


@lru_cache(maxsize=10_000)
def parse_edtf(value: str) -> Any | None:
    """Return what the `edtf` package makes of a value, or None when it is no date of levels 0 or 1.

    A day that no calendar has (30 February) is no date, though the package takes it.
    """
    if not 0 < len(value) <= LONGEST:
        return None
    ends = value.split("/")
    if not all(_is_date(end) or (end in {"", ".."} and len(ends) > 1) for end in ends):
        return None
    import edtf  # noqa: PLC0415  its grammar takes a fifth of a second to build

    try:
        return edtf.parse_edtf(value)
    except (edtf.EDTFParseException, ValueError, TypeError, AttributeError):
        return None


def _is_date(value: str) -> bool:
    match = DATE.fullmatch(value)
    if match is None:
        return False
    month, day = match["month"], match["day"]
    if not month or not day or "X" in month + day:
        return True
    leap_year = 2000
    year = leap_year if "X" in match["year"] else int(match["year"]) % 400 + leap_year
    try:
        date(year, int(month), int(day))
    except ValueError:
        return False
    return True


@lru_cache(maxsize=10_000)
def bounds(value: str) -> tuple[Day, Day]:
    """Return the first and the last day that an EDTF value may mean; an open end counts as the other end.

    A value without a known year, and one that is no date, is `NO_DAY` twice.
    """
    parsed = parse_edtf(value)
    if parsed is None or value.startswith("XXXX"):
        return NO_DAY, NO_DAY
    try:
        first, last = _day(parsed.lower_strict()), _day(parsed.upper_strict())
    except (ValueError, OverflowError, AttributeError):
        return NO_DAY, NO_DAY
    return first or last or NO_DAY, last or first or NO_DAY


def _day(value: Any) -> Day | None:
    year = getattr(value, "tm_year", None)
    return None if year is None else (year, value.tm_mon, value.tm_mday)


def chronological(value: str) -> tuple[Day, Day]:
    """Return a key that sorts EDTF values in time, the vaguer before what lies within it.

    The parts that the first known end leaves open count as 0: `2025` comes before `2025-01`, and that before
    `2025-01-01`.
    """
    first, last = bounds(value)
    match = DATE.match(known_end(value))
    if match is None or first == NO_DAY:
        return first, last
    month = first[1] if match["month"] and match["month"] != "XX" else 0
    day = first[2] if month and match["day"] and match["day"] != "XX" else 0
    return (first[0], month, day), last


def known_end(value: str) -> str:
    """Return the first end of an interval that is not open, or a value that is no interval."""
    first, _, last = value.partition("/")
    return last if first in {"", ".."} else first
