"""Which of the phrases that look like dates are dates: what stands around them decides."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from dossier.extract.dates.grammar import Phrase
from dossier.extract.dates.recurring import recurs
from dossier.extract.dates.surroundings import NEAR, event_follows, follows, word_after, word_before
from dossier.extract.dates.years import names_year
from dossier.text.alternation import alternation
from dossier.text.languages.en import dates as words

_GLUED_BEFORE = re.compile(r"(?:[0-9][.,:/_=%]|[0-9][-–][0-9]{0,2}|[@#&=_/\\+]|[^\W\d_][.-])\Z")
_OLD = re.compile(rf"[ -](?:{alternation(words.AGES)})\b")
_SEASON_EXPECTED = re.compile(rf"\b(?:{alternation(words.EXPECT_SEASON)})(?: the)? \Z")
_BRACKET_OR_DASH = re.compile(r"(?:\Z|[ ]?[,.;:)\]–—\n-](?![0-9]))")
_DASH_BEFORE = re.compile(r"[-–—] ?\Z")
_NAME_OR_END = re.compile(r",? [A-Z]|[,;:)]? ?(?:\Z|\n)|[,.;] (?![0-9])")
_YEAR_DIGITS = 4
_MONTHS = 12
_DAYS = 31


@dataclass(frozen=True, slots=True)
class Here:
    """What a phrase is judged by: the text, the same in lower case, and the phrase admitted before it."""

    text: str
    folded: str
    previous: Phrase | None
    is_ancient: bool = False
    """Whether a year of the first millennium or before Christ has been admitted."""


def admit(phrase: Phrase, here: Here) -> Phrase | None:
    """Return the phrase, a shorter one, or None when it is no expression of time."""
    numeral = here.folded[phrase.start].isdigit() and "year" not in phrase.kind
    if numeral and _GLUED_BEFORE.search(here.folded, max(0, phrase.start - 3), phrase.start):
        return None
    if not _months_are_capital(phrase, here):
        return None
    judge = _JUDGES.get(phrase.kind)
    return phrase if judge is None else judge(phrase, here)


def _months_are_capital(phrase: Phrase, here: Here) -> bool:
    for slot in ("month", "month_b"):
        month = phrase.parts.get(slot, "").rstrip(".")
        if month and month not in words.LOWER_CASE_MONTHS:
            place = here.folded.rindex(month, phrase.start, phrase.end)
            if not here.text[place].isupper():
                return False
    return True


def _calendar(phrase: Phrase, here: Here) -> Phrase | None:
    parts = phrase.parts
    if "named_day" in parts and "year" not in parts and _names_thing(phrase, here):
        return None
    if "low_year" in parts and not _is_old_year(phrase, here):
        bare = phrase.end - len(parts["low_year"])
        cut = len(here.folded[phrase.start : bare].rstrip(" ,\t\u00a0"))
        kept = {name: value for name, value in parts.items() if name != "low_year"}
        return replace(phrase, end=phrase.start + cut, parts=kept) if kept.get("day") else None
    if (
        "year" not in parts
        and parts.get("day", "x").isdigit()
        and here.folded.startswith(parts.get("month", "?"), phrase.start)
    ):
        counted = word_after(here.folded, phrase.end) in words.NOT_A_YEAR_BEFORE
        if counted and word_before(here.folded, phrase.start) == "in":
            return replace(
                phrase, end=phrase.start + len(parts["month"]), kind="month", parts={"month": parts["month"]}
            )
    return phrase


def _names_thing(phrase: Phrase, here: Here) -> bool:
    """Tell `the Christmas party` and `The Christmas Tree` from `at Christmas`."""
    after = word_after(here.folded, phrase.end)
    return here.folded.startswith(" ", phrase.end) and (
        after in words.FEAST_THINGS
        or (here.text[phrase.end + 1 : phrase.end + 2].isupper() and after not in words.WEEKDAYS)
    )


def _is_old_year(phrase: Phrase, here: Here) -> bool:
    """Say whether two or three digits are a year of the first millennium: only where a word says so."""
    digits = phrase.parts["low_year"]
    if phrase.kind == "calendar":
        closed = _BRACKET_OR_DASH.match(here.folded, phrase.end) is not None
        return len(digits) == _YEAR_DIGITS - 1 and (closed or here.folded.endswith("of ", 0, phrase.end - 3))
    before = word_before(here.folded, phrase.start)
    if before in words.CIRCA or follows(here.folded, phrase.start, "the year"):
        return True
    if here.is_ancient and before in words.BEFORE_YEARS and len(digits) == _YEAR_DIGITS - 1:
        return _NAME_OR_END.match(here.text, phrase.end) is not None
    if len(digits) != _YEAR_DIGITS - 1 or not _BRACKET_OR_DASH.match(here.folded, phrase.end):
        return False
    after_year = (
        here.previous is not None
        and here.previous.kind == "old year"
        and phrase.start - here.previous.end <= len(" - ")
        and _DASH_BEFORE.search(here.folded, here.previous.end, phrase.start) is not None
    )
    return after_year or before in words.ABOUT


def _old_year(phrase: Phrase, here: Here) -> Phrase | None:
    return phrase if _is_old_year(phrase, here) and not here.folded[phrase.end : phrase.end + 1].isalnum() else None


def _year(phrase: Phrase, here: Here) -> Phrase | None:
    return phrase if names_year(here.text, here.folded, phrase.start, phrase.start + _YEAR_DIGITS) else None


def _year_pair(phrase: Phrase, here: Here) -> Phrase | None:
    first, second = int(phrase.parts["year"]), int(phrase.parts["short_year"])
    if second > first % 100 and not here.folded[phrase.end : phrase.end + 2].strip(" ").startswith(
        ("%", "/", "-", "–")
    ):
        return phrase
    month = int(phrase.parts["short_year"])
    if (
        here.folded[phrase.start + _YEAR_DIGITS] == "-"
        and 1 <= month <= _MONTHS
        and here.folded[phrase.end : phrase.end + 1] != "-"
    ):
        return replace(phrase, kind="numeric", parts={"year": phrase.parts["year"], "month_number": f"{month:02}"})
    alone = replace(
        phrase, end=phrase.start + _YEAR_DIGITS, kind="year", parts={"year": phrase.parts["year"]}, members=()
    )
    return _year(alone, here)


def _decade(phrase: Phrase, here: Here) -> Phrase | None:
    before = word_before(here.folded, phrase.start)
    if before in words.POSSESSIVES or here.folded.startswith(("°", " °"), phrase.end):
        return None
    if "decade" in phrase.parts:
        return None if here.folded.startswith(" of ", phrase.end) and before != "the" else phrase
    sibling = (
        here.previous is not None
        and here.previous.kind == "decade"
        and phrase.start - here.previous.end < len(" and the ")
    )
    if (
        "part" in phrase.parts
        or before == "the"
        or sibling
        or here.folded[phrase.start - 1 : phrase.start] in {"'", "’", "‘"}
    ):
        return phrase
    return None


def _weekday(phrase: Phrase, here: Here) -> Phrase | None:
    if not here.text[phrase.start].isupper() or word_before(here.folded, phrase.start) in words.FEAST_WORDS:
        return None
    if word_after(here.folded, phrase.end) in words.PAPERS_AND_FEASTS:
        return None
    return replace(phrase, kind="set") if recurs(phrase, here.folded, here.previous) else phrase


def _month(phrase: Phrase, here: Here) -> Phrase | None:
    month = phrase.parts["month"].rstrip(".")
    if "part" in phrase.parts or word_before(here.folded, phrase.start) in words.EXPECT_DATE:
        return phrase
    if month in words.DOUBTFUL_MONTHS:
        return None
    neighbours = here.text[phrase.end : phrase.end + 2].strip()[:1] + word_before(here.text, phrase.start)[:1]
    if month in words.NAMES_OF_PEOPLE and any(letter.isupper() for letter in neighbours):
        return None
    return phrase


def _season(phrase: Phrase, here: Here) -> Phrase | None:
    season = phrase.parts["season"]
    plural = here.folded[phrase.end - 1] == "s"
    after = word_after(here.folded, phrase.end)
    if after in words.GAMES or (
        here.text[phrase.start].isupper() and here.text[phrase.end + 1 : phrase.end + 2].isupper() and after
    ):
        return None
    if season in words.DOUBTFUL_SEASONS:
        expected = _SEASON_EXPECTED.search(here.folded, max(0, phrase.start - NEAR), phrase.start)
        return phrase if not plural and ("part" in phrase.parts or expected) and after != "of" else None
    return phrase


def _offset(phrase: Phrase, here: Here) -> Phrase | None:
    direction, unit = phrase.parts["direction"], phrase.parts["unit"]
    if "count" not in phrase.parts:
        if unit.endswith(("s", "nia")):
            return (
                phrase
                if direction not in {"after", "before", "hence", "prior"} or not event_follows(here.folded, phrase.end)
                else None
            )
        if not follows(here.folded, phrase.start, "the") or direction in {"hence", "ago"}:
            return None
        return replace(phrase, start=phrase.start - len("the "), parts={**phrase.parts, "count": "one"})
    return phrase


def _with_article(phrase: Phrase, here: Here) -> Phrase | None:
    if follows(here.folded, phrase.start, "the"):
        return replace(phrase, start=phrase.start - len("the "))
    return phrase


def _shift(phrase: Phrase, here: Here) -> Phrase | None:
    relative, unit = phrase.parts["relative"], phrase.parts.get("unit", "")
    if relative == "that" and ("month" in phrase.parts or "weekday" in phrase.parts):
        return None
    if relative in {"this", "that", "same"} and unit.endswith(("s", "nia")):
        return None
    return _with_article(phrase, here)


def _day_of_month(phrase: Phrase, here: Here) -> Phrase | None:
    return _with_article(phrase, here) if follows(here.folded, phrase.start, "on the") else None


def _duration(phrase: Phrase, here: Here) -> Phrase | None:
    """Take `for three days` and `a 30-day truce`, not `28 days` in a table or `45 minutes ahead`."""
    if _OLD.match(here.folded, phrase.end) or phrase.parts["unit"] in {"quarter", "quarters", "semester"}:
        return None
    place = phrase.start + len(phrase.parts["count"])
    hyphened = here.folded[place] == "-" and phrase.parts["count"] not in words.ONE
    return phrase if hyphened or word_before(here.folded, phrase.start) in words.LASTING else None


def _window(phrase: Phrase, here: Here) -> Phrase | None:
    steps, _ = words.RELATIVES[phrase.parts["relative"]]
    return _with_article(phrase, here) if steps else None


def _vague(phrase: Phrase, here: Here) -> Phrase | None:
    if word_before(here.folded, phrase.start) in words.POSSESSIVES:
        return None
    return _with_article(phrase, here)


def _time(phrase: Phrase, here: Here) -> Phrase | None:
    """Take `14:30`, `at 9:15` and `1430 GMT`, not `John 3:16` and `1430 hours of work`."""
    words_of_it = here.folded[phrase.start : phrase.end]
    sure = words_of_it[:2].isdigit() if words_of_it[-1].isdigit() else not words_of_it.endswith(("hours", "hrs"))
    return phrase if sure or word_before(here.folded, phrase.start) in words.AT_TIME else None


def _numeric(phrase: Phrase, here: Here) -> Phrase | None:
    parts = phrase.parts
    if "first" in parts:
        first, second = sorted((int(parts["first"]), int(parts["second"])))
        possible = 1 <= first <= _MONTHS and second <= _DAYS
    else:
        possible = 1 <= int(parts["month_number"]) <= _MONTHS and 1 <= int(parts["day"]) <= _DAYS
    return phrase if possible and not here.folded.startswith(("-", "/"), phrase.end) else None


_JUDGES: dict[str, Callable[[Phrase, Here], Phrase | None]] = {
    "calendar": _calendar,
    "year": _year,
    "year range": _year_pair,
    "year pair": _year_pair,
    "old year": _old_year,
    "decade": _decade,
    "weekday": _weekday,
    "month": _month,
    "season": _season,
    "offset": _offset,
    "shift": _shift,
    "window": _window,
    "vague": _vague,
    "time of day": _time,
    "numeric": _numeric,
    "day of month": _day_of_month,
    "duration": _duration,
}
