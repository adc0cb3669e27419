"""EDTF values in English words."""

from dossier.text.edtf import DATE, parse_edtf

_MONTHS = "January February March April May June July August September October November December".split()
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}


def in_words(value: str) -> str:
    """Say an EDTF value in English: `2 June 2025`, `about June 2025`, `from 21 September 2022 on`."""
    if not value:
        return "date not known"
    if parse_edtf(value) is None:
        return value
    if "/" not in value:
        return _date_in_words(value)
    first, last = value.split("/", 1)
    if first in {"", ".."}:
        return f"on or before {_date_in_words(last)}"
    if last in {"", ".."}:
        return f"from {_date_in_words(first)} on"
    return f"{_date_in_words(first)} to {_date_in_words(last)}"


def year_in_words(year: int) -> str:
    """Say an astronomical year: `2025`, `45 BC`."""
    return str(year) if year > 0 else f"{1 - year} BC"


def short_month(month: int) -> str:
    """Say a month where there is little room: `Jun`."""
    return _MONTHS[month - 1][:3]


def short_day(day: int, month: int) -> str:
    """Say a day of a year where there is little room: `2 Jun`."""
    return f"{day} {short_month(month)}"


def _date_in_words(value: str) -> str:
    match = DATE.fullmatch(value)
    if match is None:
        return value
    year, month, day, mark = match.group("year", "month", "day", "mark")
    words = _day_in_words(year, month, day)
    return {"~": f"about {words}", "?": f"{words} (uncertain)", "%": f"about {words} (uncertain)"}.get(mark, words)


def _day_in_words(year: str, month: str | None, day: str | None) -> str:
    if year == "XXXX":
        year_words = "in an unknown year"
    elif year.endswith("XX"):
        year_words = f"the {year[:-2]}00s"
    elif year.endswith("X"):
        year_words = f"the {year[:-1]}0s"
    elif year.startswith("-"):
        year_words = f"{int(year[1:]) + 1} BC"
    else:
        year_words = year.lstrip("0") or "0"
    if not month or month == "XX":
        return year_words
    if month in _SEASONS:
        return f"{_SEASONS[month]} {year_words}"
    month_words = _MONTHS[int(month) - 1]
    joined = f"{month_words} {year_words}" if year != "XXXX" else f"{month_words}, {year_words}"
    return joined if not day or day == "XX" else f"{int(day)} {joined}"
