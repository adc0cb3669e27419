"""Calendar dates with a year, as pages print their date of issue."""

import re
from datetime import date

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


def _checked(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
