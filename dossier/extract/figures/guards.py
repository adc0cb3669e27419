"""Numbers that count nothing: years, days of a month, clock times, codes."""

import re

from dossier.extract.figures.grammar import Number
from dossier.extract.figures.units import Unit
from dossier.text.languages.en.figures import CODE_SIGNS, CODE_WORDS, MONTHS, YEAR_CUES

_BEFORE = re.compile(r"([^\W\d_]+)(\.?)[ \u00a0]?\Z")
_AFTER = re.compile(r"[ \u00a0,]{0,2}([^\W\d_]+)")
_CLOCK = re.compile(r"[ \u00a0]?(?:a\.m|p\.m|am|pm|o['’]clock|GMT|UTC|CET|EST)(?![^\W_])", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
_LONGEST_WORD = 24  # code points looked back for a word
_LONGEST_MONTH_DAYS = 31  # a larger number is no day
_LONGEST_INDENT = 8  # spaces before the number of a list item
_LONGEST_NAME = 3  # words before its number
_LARGEST_LABEL = 999  # names have small numbers; `with France 1000 for 1000` has none
_SENTENCE_ENDS = frozenset({"", ".", "!", "?", ":", ";", "\n", "”", '"'})
_MONTHS = frozenset(MONTHS)


def counts_nothing(text: str, number: Number, unit: Unit | None, *, bounded: bool) -> bool:
    """Whether a number is a year, a date, a time or a code and not a figure.

    `bounded`: words before it bound it (`more than 1,000`), which nobody says of a code.
    """
    if number.money or number.share:
        return False
    code = number.start > 0 and text[number.start - 1] in CODE_SIGNS
    if code or _CLOCK.match(text, number.end) or _is_date(text, number):
        return True
    if bounded:
        return False
    before, abbreviated = _word_before(text, number.start)
    folded = before.lower()
    if _YEAR.fullmatch(number.words):
        return unit is None or folded in YEAR_CUES or before[:1].isupper()
    if folded in CODE_WORDS and (unit is None or abbreviated or folded != "no"):
        return True
    return unit is None and _is_label(text, number, before)


def _is_date(text: str, number: Number) -> bool:
    """Whether a number stands beside the name of a month."""
    before, _ = _word_before(text, number.start)
    if before[:1].isupper() and before.lower() in _MONTHS:
        return True
    after = _AFTER.match(text, number.end)
    return (
        number.value <= _LONGEST_MONTH_DAYS
        and after is not None
        and after[1][0].isupper()
        and after[1].lower() in _MONTHS
    )


def _is_label(text: str, number: Number, before: str) -> bool:
    """Whether a bare number belongs to a name (`Apollo 11`) or counts the items of a list."""
    if not number.words[:1].isdigit():
        return number.words[:1].isupper() and _ends_name(text, number.start, before)
    lead = text[max(0, number.start - _LONGEST_INDENT) : number.start].rpartition("\n")[2]
    if not lead.strip() and text[number.end : number.end + 1] in {".", ")"}:
        return text[number.end + 1 : number.end + 2].isspace()
    if not before[:1].isupper() or number.value > _LARGEST_LABEL:
        return False
    start = number.start - len(before) - 1
    return start > 0 and text[max(0, start - 2) : start].rstrip(" \u00a0")[-1:] not in _SENTENCE_ENDS


def _ends_name(text: str, start: int, before: str) -> bool:
    """Whether a word with a capital ends a name (`in League Two`) and not a headline (`Fire Kills Two`)."""
    capitals = 0
    while before[:1].isupper() and capitals < _LONGEST_NAME:
        capitals += 1
        start -= len(before) + 1
        before, _ = _word_before(text, start)
    return capitals > 0 and before.islower()


def _word_before(text: str, start: int) -> tuple[str, bool]:
    match = _BEFORE.search(text, max(0, start - _LONGEST_WORD), start)
    return (match[1], bool(match[2])) if match is not None else ("", False)
