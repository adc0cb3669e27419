"""The year (or month) that a date leaves out, from what else the text and its issue date say."""

from collections.abc import Iterator
from dataclasses import replace

from dossier.extract.dates.story import Story
from dossier.extract.dates.tense import Tense
from dossier.extract.dates.values import Moment

_MONTHS = 12
_LATE, _EARLY = 11, 2
_AHEAD, _AHEAD_IN_PLANS = 3, 10
"""Months after its issue that a text means by a date without year; the second in a sentence of plans."""
_SEARCHED_YEARS = 5
_NEAR = 600


def complete(moment: Moment, start: int, end: int, story: Story, weekday: int | None) -> tuple[Moment, Moment | None]:
    """Return a date with its missing year, and the date that gave it; unchanged and None when nothing tells.

    Asked in this order: a date in the same sentence; the issue date, if the text speaks of its own time; the
    same month stated elsewhere with one year only; the last date told; the only year the text states; the
    issue date after all. A weekday that the words name decides between them.
    """
    candidates = list(_candidates(moment, start, end, story))
    if not candidates:
        return moment, None
    dated = [(replace(moment, year=year), source) for year, source in candidates]
    if weekday is not None:
        first_year, first_source = candidates[0]
        for away in range(1, _SEARCHED_YEARS + 1):
            dated += ((replace(moment, year=first_year + step), first_source) for step in (-away, away))
        dated = [one for one in dated if one[0].real() == one[0] and one[0].weekday() == weekday] or dated
    date, source = dated[0]
    return date.real(), source


def _candidates(moment: Moment, start: int, end: int, story: Story) -> Iterator[tuple[int, Moment]]:
    """Yield years that may be meant, the likeliest first, each with the date that speaks for it."""
    same_sentence = story.in_same_sentence(start)
    if same_sentence:
        yield from _going_on(same_sentence, moment)
    tense = story.tense(start, end)
    if story.is_news and story.issued:
        yield nearest_year(moment, story.issued, tense=tense), story.issued
    for key in ((moment.month or 0, moment.day), (moment.month or 0, None)):
        years = story.years_of_month.get(key, set())
        if len(years) == 1:
            year = next(iter(years))
            yield year, Moment(year, *key)
    told = story.last_told("year", start)
    if told:
        yield from _going_on(told, moment)
    if len(story.years) == 1:
        year = next(iter(story.years))
        yield year, Moment(year)
    if story.issued and not story.years:
        yield nearest_year(moment, story.issued, tense=tense), story.issued


def _going_on(told: Moment, moment: Moment) -> Iterator[tuple[int, Moment]]:
    """Let the year turn between a late month told and an early one after it (`in December … in January`)."""
    if told.year is not None:
        turned = (told.month or 0) >= _LATE and moment.month is not None and moment.month <= _EARLY
        yield told.year + turned, told


def nearest_year(moment: Moment, issued: Moment, *, tense: Tense | None) -> int:
    """Return the year in which a month (and day) comes nearest to an issue date, sooner before than after.

    A sentence in the past tense does not speak of a month to come.
    """
    plans = tense is Tense.FUTURE
    year = issued.year or 0
    if issued.month is None or moment.month is None:
        return year
    ahead = _AHEAD_IN_PLANS if plans else 0 if tense is Tense.PAST else _AHEAD
    months_after = (moment.month - issued.month) % _MONTHS
    in_future = months_after > 0 or (plans and moment.day is not None and moment.day >= (issued.day or 1))
    if months_after == 0:
        return year
    crosses = moment.month < issued.month
    if in_future and months_after <= ahead:
        return year + 1 if crosses else year
    return year if crosses else year - 1


def day_in_month(day: int, start: int, story: Story) -> tuple[Moment, Moment] | None:
    """Return the day that `the 5th` means, and the date that gave month and year; None when nothing tells."""
    known = story.last_told("month", start, within=_NEAR) or story.speaking("month", start)
    if known is None:
        return None
    found = Moment(known.year, known.month, day)
    return (found, known) if found.real() == found else None
