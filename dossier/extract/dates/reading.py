"""What a phrase says by itself, before anything around it is asked."""

from dataclasses import dataclass, replace

from dossier.extract.dates.grammar import MEMBERS, Phrase
from dossier.extract.dates.values import Moment, century, decade
from dossier.text.languages.en import dates as words
from dossier.text.numbers import parse_ordinal

_MOST_MONTHS = 12
_THE_2000S = 2000
_MOST_DAYS = 31
_PIVOT = 40  # '44 is 1944, '25 is 2025
_MONTHS_IN_QUARTER = 3
_MONTHS_IN_HALF = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """The dates that some words state, as far as they go."""

    start: int
    end: int
    first: Moment
    last: Moment | None = None
    """The far end of a range, or None."""
    approximate: bool = False
    fixed: str | None = None
    """The EDTF value of a decade or a century; `first` is then its first year."""
    weekday: int | None = None
    """The day of the week that the words name, Monday 0."""
    relative: str | None = None
    """The word that its year is counted by (`last` in `June last year`), or None."""
    given: Moment | None = None
    """The date whose year this one shares (`March` in `from March to August 2011`), or None."""


def read(phrase: Phrase, *, day_first: bool | None = None) -> tuple[Reading, ...]:
    """Return the dates that a phrase states: none, one, or two for a list (`5 and 7 June`).

    `day_first` says how `5/6/2020` is meant where the text shows it; where it does not, only the year is
    kept, since both readings are possible.
    """
    if phrase.kind == "numeric":
        return _read_numeric(phrase, day_first=day_first)
    reader = _READERS.get(phrase.kind)
    return reader(phrase) if reader else ()


def shows_day_first(phrase: Phrase) -> bool | None:
    """Say whether a date in figures can only be day first (True) or month first (False); None if neither."""
    if "first" not in phrase.parts or phrase.parts["separator"] == ".":
        return None
    first, second = int(phrase.parts["first"]), int(phrase.parts["second"])
    if (first > _MOST_MONTHS) == (second > _MOST_MONTHS):
        return None
    return first > _MOST_MONTHS


def _read_numeric(phrase: Phrase, *, day_first: bool | None) -> tuple[Reading, ...]:
    parts = phrase.parts
    year = int(parts["year"])
    if "first" not in parts:
        return (
            Reading(
                phrase.start,
                phrase.end,
                Moment(year, int(parts["month_number"]), _number(parts.get("day"))).real(),
            ),
        )
    first, second = int(parts["first"]), int(parts["second"])
    if parts["separator"] == ".":
        day_first = True
    elif shows_day_first(phrase) is not None or first == second:
        day_first = first > _MOST_MONTHS
    if day_first is None:
        return (Reading(phrase.start, phrase.end, Moment(year)),)
    day, month = (first, second) if day_first else (second, first)
    return (Reading(phrase.start, phrase.end, Moment(year, month, day).real()),)


def _read_calendar(phrase: Phrase) -> tuple[Reading, ...]:
    parts = phrase.parts
    year = _year(parts)
    month = _month(parts.get("month"))
    day = parse_ordinal(parts["ordinal"]) if "ordinal" in parts else _number(parts.get("day"))
    first, last = Moment(year, month, day), None
    if "named_day" in parts:
        first = Moment(year, *words.NAMED_DAYS[parts["named_day"]])
    elif "season" in parts:
        first = Moment(year, season=words.SEASONS[parts["season"]])
    elif "quarter" in parts or "half" in parts:
        first, last = _part_of_year(parts, year)
    elif "month_b" in parts or "day_b" in parts:
        last = Moment(year, _month(parts.get("month_b")) or month, _number(parts.get("day_b")))
        if year is not None and month and last.month and month > last.month:
            first = replace(first, year=year - 1)
    first, last = both_real(first, last)
    weekday = _weekday(parts.get("weekday"))
    return (
        Reading(
            phrase.start,
            phrase.end,
            first,
            last,
            approximate=_is_part(parts),
            weekday=weekday,
            relative=parts.get("relative"),
        ),
    )


def both_real(first: Moment, last: Moment | None) -> tuple[Moment, Moment | None]:
    """Leave out days that no calendar has, from both ends alike."""
    if last is None:
        return first.real() if first.month else first, None
    if first.real() != first or last.real() != last:
        return replace(first, day=None).real(), replace(last, day=None).real()
    return first, last


def _read_list(phrase: Phrase) -> tuple[Reading, ...]:
    parts = phrase.parts
    year, month = _year(parts), _month(parts["month"])
    slots = [(first, last) for first, last in MEMBERS[phrase.kind].items() if first in parts]
    return tuple(
        Reading(start, end, Moment(year, month, _number(parts[day])).real(), weekday=_weekday(parts.get(first)))
        for (start, end), (first, day) in zip(phrase.members, slots, strict=True)
    )


def _read_years(phrase: Phrase) -> tuple[Reading, ...]:
    parts = phrase.parts
    year = _year(parts)
    first = Moment(year)
    if "short_year" in parts and year is not None:
        last = Moment(year // 100 * 100 + int(parts["short_year"]))
        if phrase.members:
            return tuple(Reading(*span, year) for span, year in zip(phrase.members, (first, last), strict=True))
        return (Reading(phrase.start, phrase.end, first, last),)
    return (Reading(phrase.start, phrase.end, first, approximate=_is_part(parts)),)


def _read_decade(phrase: Phrase) -> tuple[Reading, ...]:
    parts = phrase.parts
    approximate = _is_part(parts)
    if "decade" in parts:
        year = int(parts["decade"])
        if year % 100 == 0 and year != _THE_2000S:  # "the 1800s" is a century, "the 2000s" a decade
            fixed = century(year // 100 + 1, approximate=approximate)
        else:
            fixed = decade(year, approximate=approximate)
    else:
        short = int(parts["short_decade"]) if "short_decade" in parts else words.DECADES[parts["decade_word"]]
        year = 1900 + short
        fixed = decade(year, approximate=approximate)
    return (Reading(phrase.start, phrase.end, Moment(year), fixed=fixed),)


def _read_century(phrase: Phrase) -> tuple[Reading, ...]:
    parts = phrase.parts
    spans = phrase.members or ((phrase.start, phrase.end),)
    before_christ = words.ERAS.get(parts.get("era", ""), 1) < 0
    found = []
    for span, slot in zip(spans, MEMBERS["centuries"], strict=False):
        ordinal = parse_ordinal(parts[slot]) or 0
        fixed = century(ordinal, before_christ=before_christ, approximate=_is_part(parts) and not before_christ)
        if fixed:
            first = Moment(1 - 100 * ordinal if before_christ else 100 * (ordinal - 1))
            found.append(Reading(*span, first, fixed=fixed))
    return tuple(found)


def _part_of_year(parts: dict[str, str], year: int | None) -> tuple[Moment, Moment]:
    length = _MONTHS_IN_QUARTER if "quarter" in parts else _MONTHS_IN_HALF
    named = parts.get("quarter") or parts["half"]
    number = _number(named) if named[0].isdigit() else parse_ordinal(named)
    end = length * (number or 1)
    return Moment(year, end - length + 1), Moment(year, end)


def _year(parts: dict[str, str]) -> int | None:
    if "any_year" in parts:
        year = int(parts["any_year"])
        return 1 - year if words.ERAS.get(parts.get("era", ""), 1) < 0 else year
    if "year" in parts or "low_year" in parts:
        return int(parts.get("year") or parts["low_year"])
    if "short_year" in parts:
        short = int(parts["short_year"])
        return short + (1900 if short >= _PIVOT else 2000)
    return None


def _is_part(parts: dict[str, str]) -> bool:
    return parts.get("part", "later") not in words.EXACT_PARTS


def _month(word: str | None) -> int | None:
    return None if word is None else words.MONTHS[word.rstrip(".")]


def _weekday(word: str | None) -> int | None:
    return None if word is None else words.WEEKDAYS.get(word.rstrip("."))


def _number(digits: str | None) -> int | None:
    return None if digits is None else int(digits.rstrip("stndrh"))


_READERS = {
    "calendar": _read_calendar,
    "month": _read_calendar,
    "list": _read_list,
    "weekday list": _read_list,
    "year": _read_years,
    "part of year": _read_years,
    "old year": _read_years,
    "era year": _read_years,
    "year range": _read_years,
    "year pair": _read_years,
    "decade": _read_decade,
    "century": _read_century,
    "centuries": _read_century,
}
