"""Expressions of time: what a text says of when, and the EDTF value it comes to.

A text goes through four steps: `phrases` (the words that are about time: `grammar`, then `guards`), `reading`
(what they state), `context` and `relative` (what they leave to the rest of the text), and `find_dates` here.
"""

from collections.abc import Collection
from dataclasses import replace

from dossier.extract.dates.context import complete, day_in_month
from dossier.extract.dates.grammar import Phrase, fold
from dossier.extract.dates.neighbours import blur, says_not_exactly, share_years
from dossier.extract.dates.phrases import find_phrases
from dossier.extract.dates.reading import Reading, both_real, read, shows_day_first
from dossier.extract.dates.relative import OPEN, Resolved, bare_weekday, resolve_relative, year_counted
from dossier.extract.dates.story import Story, begin_story
from dossier.extract.dates.tense import Tense
from dossier.extract.dates.values import interval, parse_day
from dossier.model.annotation import DateExpression
from dossier.text.languages.en import dates as words
from dossier.text.numbers import parse_ordinal

_COUNTED = frozenset({"offset", "window", "shift", "day word"})
_TIMES = frozenset(words.PARTS_OF_DAY)
_WITHOUT_VALUE = {
    "duration": "DURATION",
    "set": "SET",
    "time": "TIME",
    "time of day": "TIME",
    "season": "DATE",
    "vague": "DATE",
}


def find_dates(
    text: str, *, issued: str | None = None, source: str = "", kinds: Collection[str] | None = None
) -> tuple[DateExpression, ...]:
    """Find the expressions of time of a text, in order, without overlaps, with their EDTF values.

    `issued` is the text's issue date (`2025-05-26`), which `today` and `three years ago` count from; without
    it they count from the last date told before them. A missing year comes from the text's own dates or its
    issue date (`basis="context"`), and stays `XXXX` when nothing tells. Of a day that no calendar has only
    the month is kept; of `5/6/2020` only the year, unless the text shows elsewhere which number is the day.
    Vague words, durations, sets and clock times have no value. `source` is copied into the result. `kinds` are those
    of the rules' expressions that are looked at, all unless told.
    """
    folded = fold(text)
    phrases = tuple(phrase for phrase in find_phrases(text) if kinds is None or phrase.kind in kinds)
    orders = {order for phrase in phrases if (order := shows_day_first(phrase)) is not None}
    day_first = orders.pop() if len(orders) == 1 else None
    read_of = [blur(folded, read(phrase, day_first=day_first)) for phrase in phrases]
    stated = share_years(folded, [reading for readings in read_of for reading in readings])
    reports = any(_is_report(phrase) for phrase in phrases)
    story = begin_story(folded, parse_day(issued), stated, reports=reports)
    in_order = iter(stated)
    found: list[DateExpression] = []
    for phrase, readings in zip(phrases, read_of, strict=True):
        if readings:
            found += (_stated(text, next(in_order), source, story) for _ in readings)
        elif phrase.kind in _WITHOUT_VALUE:
            found.append(_expression(text, source, phrase, _WITHOUT_VALUE[phrase.kind], OPEN, basis="stated"))
        else:
            found.append(_counted(text, phrase, source, story))
    return tuple(found)


def _is_report(phrase: Phrase) -> bool:
    """Say whether only a report of its days has such a phrase: `on Tuesday`, `yesterday`, `last week`."""
    if phrase.kind == "shift":
        return words.RELATIVES[phrase.parts["relative"]][1] == words.SPEECH
    return phrase.kind == "weekday" or phrase.parts.get("day_word", "today") != "today"


def _stated(text: str, reading: Reading, source: str, story: Story) -> DateExpression:
    """Complete a stated date, and let the story go on from it."""
    first, last, given = reading.first, reading.last, reading.given
    basis: str = "stated"
    if reading.relative:
        year, given = year_counted(reading.relative, reading.start, story)
        first, basis = replace(first, year=year).real(), "relative"
    elif first.year is None:
        first, given = complete(first, reading.start, reading.end, story, reading.weekday)
    if last is not None and last.year is None and first.year is not None:
        over_new_year = (last.month or 0) < (first.month or 0)
        first, last = both_real(first, replace(last, year=first.year + over_new_year))
    value = reading.fixed
    if value is None:
        value = interval(first, last or first, approximate=reading.approximate) or first.edtf()
        plan = story.is_news and story.tense(reading.start, reading.end) is Tense.FUTURE
        if not plan and not story.opens_period(reading.start):
            story.tell(reading.end, last or first)
    return DateExpression(
        source=source,
        start=reading.start,
        end=reading.end,
        text=text[reading.start : reading.end],
        type="DATE",
        edtf=value,
        basis="context" if given and basis == "stated" else basis,
        anchor=None if given is None else given.edtf(),
    )


def _counted(text: str, phrase: Phrase, source: str, story: Story) -> DateExpression:
    """Work out an expression that counts from another date, and let the story go on from it."""
    kind = "DATE"
    if phrase.kind in _COUNTED:
        phrase, approximate = says_not_exactly(story.folded, phrase)
        resolved = resolve_relative(phrase, story, approximate=approximate)
        if phrase.kind == "window" and resolved.edtf is None:
            kind = "DURATION"
        if (
            "part_of_day" in phrase.parts
            or phrase.parts.get("unit") in _TIMES
            or phrase.parts.get("day_word") == "tonight"
        ):
            kind = "TIME"
    elif phrase.kind == "weekday":
        resolved = bare_weekday(phrase, story)
    else:
        known = day_in_month(parse_ordinal(phrase.parts["ordinal"]) or 0, phrase.start, story)
        resolved = Resolved(known[0].edtf(), *known) if known else OPEN
    of_speaking = phrase.parts.get("relative") == "this" or phrase.kind == "day word"
    if resolved.moment is not None and resolved.edtf is not None and not (story.is_news and of_speaking):
        story.tell(phrase.end, resolved.moment)
    return _expression(text, source, phrase, kind, resolved, basis="relative")


def _expression(text: str, source: str, phrase: Phrase, kind: str, resolved: Resolved, *, basis: str) -> DateExpression:
    return DateExpression(
        source=source,
        start=phrase.start,
        end=phrase.end,
        text=text[phrase.start : phrase.end],
        type=kind,
        edtf=resolved.edtf,
        basis=basis,
        anchor=None if resolved.anchor is None else resolved.anchor.edtf(),
    )
