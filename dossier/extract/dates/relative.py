"""Words that count from another date: `three years ago`, `the previous day`, `last Friday`."""

from dataclasses import dataclass, replace

from dossier.extract.dates.grammar import Phrase
from dossier.extract.dates.story import FAR, NEXT_SENTENCE, Story
from dossier.extract.dates.surroundings import event_follows
from dossier.extract.dates.tense import Tense, means_nowadays
from dossier.extract.dates.values import Moment, around, century, decade, interval, move
from dossier.text.languages.en import dates as words
from dossier.text.languages.en.numbers import HALF
from dossier.text.numbers import parse_number

_FINENESS = {
    "day": "day",
    "week": "day",
    "fortnight": "day",
    "weekend": "day",
    "month": "month",
    "quarter": "month",
    "half-year": "month",
}
_ROUND_YEARS = 100
_WEEK = 7
_SUMMER = 22
_FIRST_MONTH_OF_SEASON = {21: 3, 22: 6, 23: 9, 24: 12}


@dataclass(frozen=True, slots=True)
class Resolved:
    """What words come to, and the date they were counted from."""

    edtf: str | None
    moment: Moment | None = None
    """What later words may count from, or None."""
    anchor: Moment | None = None


OPEN = Resolved(None)
"""Words whose date cannot be worked out."""


def resolve_relative(phrase: Phrase, story: Story, *, approximate: bool = False) -> Resolved:
    """Work out a phrase that counts from another date; `OPEN` when that date or the count is not known."""
    if phrase.kind == "offset":
        return _offset(phrase, story, approximate=approximate)
    return _RESOLVERS[phrase.kind](phrase, story)


def _day_word(phrase: Phrase, story: Story) -> Resolved:
    if (
        phrase.parts["day_word"] == "today"
        and not story.is_news
        and means_nowadays(story.folded, phrase.start, phrase.end)
    ):
        return OPEN
    return _moved(story.speaking("day", phrase.start), words.DAY_WORDS[phrase.parts["day_word"]], "day")


def _offset(phrase: Phrase, story: Story, *, approximate: bool) -> Resolved:
    parts = phrase.parts
    direction, base = words.DIRECTIONS[parts["direction"]]
    unit = words.UNITS[parts["unit"]]
    count = _count(parts.get("count"))
    if count is None or (parts["direction"] not in words.NEED_NO_EVENT and event_follows(story.folded, phrase.end)):
        return OPEN
    anchor = _anchor(base, direction, unit, phrase, story)
    many_years = unit in {"year", "decade", "century", "millennium"} and count >= _ROUND_YEARS and base == words.SPEECH
    return _moved(anchor, direction * count, unit, approximate=approximate or many_years)


def _shift(phrase: Phrase, story: Story) -> Resolved:
    parts = phrase.parts
    word = parts["relative"]
    with_article = f"the {word}"
    if with_article in words.RELATIVES and story.folded.startswith(with_article, phrase.start):
        word = with_article
    steps, base = words.RELATIVES[word]
    if word == "the" and not story.is_news:
        base = words.STORY
    if "unit" not in parts and "weekday" in parts:
        return _weekday(phrase, story, steps, base)
    if "month" in parts:
        return _named_part(Moment(month=words.MONTHS[parts["month"].rstrip(".")]), steps, base, phrase, story)
    if "season" in parts:
        return _named_part(Moment(season=words.SEASONS[parts["season"]]), steps, base, phrase, story)
    return _unit(words.UNITS[parts["unit"]], steps, base, phrase, story)


def _unit(unit: str, steps: int, base: str, phrase: Phrase, story: Story) -> Resolved:
    anchor = _anchor(base, steps, unit, phrase, story)
    if anchor is None:
        return OPEN
    if unit in {"decade", "century"} and anchor.year is not None:
        if unit == "decade":
            year = anchor.year + 10 * steps
            return Resolved(decade(year) if year >= 0 else None, None, anchor)
        return Resolved(century(anchor.year // 100 + 1 + steps), None, anchor)
    found = around(anchor, steps, unit)
    if found is None:
        return OPEN
    return Resolved(interval(*found), found[0], anchor)


def _weekday(phrase: Phrase, story: Story, steps: int, base: str) -> Resolved:
    anchor = _anchor(base, steps, "day", phrase, story)
    if anchor is None or (there := anchor.weekday()) is None:
        return OPEN
    ahead = (words.WEEKDAYS[phrase.parts["weekday"].rstrip(".")] - there) % _WEEK
    days = {-1: (ahead - _WEEK) if ahead else -_WEEK, 0: ahead, 1: ahead or _WEEK}[steps]
    return _moved(anchor, days, "day")


def bare_weekday(phrase: Phrase, story: Story) -> Resolved:
    """Work out a weekday alone: of the week before the day of speaking, or after it in a sentence of plans.

    Without an issue date it is the next one after the last day told.
    """
    anchor = story.speaking("day", phrase.start)
    if anchor is None or (there := anchor.weekday()) is None:
        return OPEN
    ahead = (words.WEEKDAYS[phrase.parts["full_weekday"]] - there) % _WEEK
    forward = story.issued is None or story.tense(phrase.start, phrase.end) is Tense.FUTURE
    return _moved(anchor, ahead if forward or not ahead else ahead - _WEEK, "day")


def year_counted(word: str, place: int, story: Story) -> tuple[int | None, Moment | None]:
    """Return the year that `last year` means at a place, and the date it is counted from."""
    steps, base = words.RELATIVES[word]
    told = story.last_told("year", place) if base == words.STORY else None
    anchor = told or story.speaking("year", place)
    return (None, None) if anchor is None or anchor.year is None else (anchor.year + steps, anchor)


def _named_part(part: Moment, steps: int, base: str, phrase: Phrase, story: Story) -> Resolved:
    """Work out `last June`, `next summer`: the one before, in, or after the year counted from."""
    anchor = _anchor(base, steps, "month", phrase, story) or _anchor(base, steps, "year", phrase, story)
    if anchor is None or anchor.year is None:
        return OPEN
    begins = part.month or _FIRST_MONTH_OF_SEASON[part.season or _SUMMER]
    year = anchor.year
    if steps and anchor.month is not None:
        if steps < 0 and begins >= anchor.month:
            year -= 1
        elif steps > 0 and begins <= anchor.month:
            year += 1
    elif steps:
        year += steps
    found = replace(part, year=year)
    return Resolved(found.edtf(), found, anchor)


def _window(phrase: Phrase, story: Story) -> Resolved:
    """Work out `the past six months`: from so long before the day counted from up to it, or after it."""
    parts = phrase.parts
    steps, base = words.RELATIVES[parts["relative"]]
    unit, count = words.UNITS[parts["unit"]], _count(parts["count"])
    if base == words.SPEECH and steps > 0 and not story.is_news:
        base = words.STORY
    anchor = _anchor(base, steps, unit, phrase, story)
    if count is None or steps == 0 or anchor is None or (other := move(anchor, steps * count, unit)) is None:
        return OPEN
    here = Moment(anchor.year, anchor.month if other.month else None, anchor.day if other.day else None)
    first, last = (other, here) if steps < 0 else (here, other)
    return Resolved(interval(first, last), None, anchor)


def _anchor(base: str, direction: int, unit: str, phrase: Phrase, story: Story) -> Moment | None:
    fineness = _FINENESS.get(unit, "year")
    if base == words.SPEECH:
        return story.speaking(fineness, phrase.start)
    near = NEXT_SENTENCE if story.is_news and fineness == "day" else FAR
    told = story.last_told(fineness, phrase.start, within=near)
    # A text that has told no date yet can only look back from the day it was issued.
    return told if told or direction >= 0 else story.speaking(fineness, phrase.start)


def _moved(anchor: Moment | None, count: float, unit: str, *, approximate: bool = False) -> Resolved:
    found = anchor and move(anchor, count, unit)
    if not found:
        return OPEN
    return Resolved(found.edtf(approximate=approximate or count != int(count)), found, anchor)


def _count(said: str | None) -> float | None:
    if said is None or said in words.VAGUE_COUNTS:
        return None
    if said in words.ONE:
        return 1.0
    if said.startswith(HALF) and said.removeprefix(HALF).strip() in words.ONE:
        return 0.5
    if said.endswith("1/2"):
        whole = parse_number(said.removesuffix("1/2").strip())
        return None if whole is None else whole + 0.5
    return parse_number(said)


_RESOLVERS = {"day word": _day_word, "shift": _shift, "window": _window}
