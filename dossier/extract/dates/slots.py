"""The slots of the rules: what a `<month>` or a `<count>` of the rules' notation stands for."""

import re
from collections.abc import Iterable

from dossier.text.alternation import alternation
from dossier.text.languages.en import dates as words
from dossier.text.languages.en.date_expressions import SLOTS
from dossier.text.languages.en.numbers import HALF, ORDINALS
from dossier.text.numbers import DIGITS_PATTERN, NUMBER_WORDS_PATTERN

END = r"(?!\w)"
_GAP = r"(?:[ \t\u00a0\u2009\u202f]{1,3})"


def _any_of(listed: Iterable[str]) -> str:
    return alternation(listed) + END


def _with_short_forms(listed: Iterable[str]) -> str:
    """Take in the full stop of a short form (`Sept.`), not one that ends a sentence (`in June.`)."""
    several = tuple(listed)
    short = [word for word in several if word in words.SHORT_FORMS]
    return rf"(?:{alternation(short)}(?:\.|{END})|{_any_of(several)})"


_HALF_A = rf"{HALF}{_GAP}(?:{alternation(words.ONE)})"
_WORD_SLOTS = {
    "day": r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![^\W_]|[.,:/][0-9])",
    "ordinal": rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th)|{alternation(ORDINALS)}){END}",
    "month": _with_short_forms(words.MONTHS),
    "weekday": _with_short_forms(words.WEEKDAYS),
    "full_weekday": alternation(word for word in words.WEEKDAYS if word.endswith("day")),
    "season": alternation(words.SEASONS),
    "year": rf"[12][0-9]{{3}}{END}",
    "short_year": rf"[0-9]{{2}}{END}",
    "low_year": rf"[0-9]{{2,3}}{END}",
    "any_year": r"[0-9]{1,5}",
    "part": _any_of(words.PARTS),
    "quarter": rf"(?:[1-4]|[1-4](?:st|nd|rd|th)|first|second|third|fourth){END}",
    "half": rf"(?:first|second|1st|2nd){END}",
    "decade": r"[12][0-9]{2}0",
    "short_decade": r"[2-9]0",
    "decade_word": _any_of(words.DECADES),
    "era": rf"(?:{alternation(words.ERAS)}){END}",
    "era_before": r"(?:ad|a\.d\.)",
    "day_word": _any_of(words.DAY_WORDS),
    "part_of_day": _any_of(words.PARTS_OF_DAY),
    "count": (
        rf"(?:{alternation(words.VAGUE_COUNTS)}{END}|{_HALF_A}{END}|{NUMBER_WORDS_PATTERN}"
        rf"|{alternation(words.ONE)}{END}|{DIGITS_PATTERN})"
        rf"(?:{_GAP}1/2)?"
    ),
    "vague_count": _any_of(words.VAGUE_COUNTS),
    "unit": _any_of(words.UNITS),
    "units": _any_of(word for word in words.UNITS if word.endswith(("s", "nia"))),
    "direction": _any_of(words.DIRECTIONS),
    "named_day": _any_of(words.NAMED_DAYS),
    "relative": _any_of(word.removeprefix("the ") for word in words.RELATIVES),
}
_SLOT = re.compile(r"(?<!P)<(?P<name>[a-z_]+?)(?P<far>_[bc])?>")


def fill(template: str, rule: int) -> str:
    """Replace the slots of a rule, and name its groups for it alone (`month__17`)."""

    def replace(match: re.Match[str]) -> str:
        name, far = match["name"], match["far"] or ""
        if name in SLOTS:
            return fill(SLOTS[name], rule)
        return f"(?P<{name}{far}__{rule}>{_WORD_SLOTS[name]})"

    named = re.sub(r"\(\?P<([a-z_]+)>", rf"(?P<\1__{rule}>", template.replace(" ", _GAP))
    return _SLOT.sub(replace, named)
