"""What a date takes from the words right beside it: `about`, or the year of the date it is joined to."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dossier.extract.dates.grammar import Phrase
from dossier.extract.dates.reading import Reading, both_real
from dossier.text.alternation import alternation
from dossier.text.languages.en import dates as words

_LOOK_BACK = 24  # code points: the longest words of approximation and a space
_APPROXIMATE = re.compile(rf"(?<![\w.])(?:{alternation(words.APPROXIMATE)})[ \u00a0]\Z")
_NOT_EXACTLY = re.compile(rf"(?<![\w.])(?:{alternation(words.NOT_EXACTLY)})[ \u00a0]\Z")
_SECOND = rf"(?:(?:{alternation(words.BETWEEN_DATES)}) )?"
_THROUGH = re.compile(rf" ?[-–—] ?| (?:{alternation(words.THROUGH)}) {_SECOND}")
_AND = re.compile(rf"(?:, | (?:{alternation(words.JOINING)}) ){_SECOND}")


def blur(folded: str, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Make the first of some dates approximate, and take the word in, where `about` stands before it."""
    if not readings or readings[0].fixed:
        return readings
    first = readings[0]
    match = _APPROXIMATE.search(folded, max(0, first.start - _LOOK_BACK), first.start)
    if match is None:
        return readings
    return (replace(first, start=match.start(), approximate=True), *readings[1:])


def says_not_exactly(folded: str, phrase: Phrase) -> tuple[Phrase, bool]:
    """Say whether `over` or `nearly` stands before a count, and take the word into the phrase."""
    match = _NOT_EXACTLY.search(folded, max(0, phrase.start - _LOOK_BACK), phrase.start)
    if match is None or phrase.kind != "offset" or "count" not in phrase.parts:
        return phrase, False
    return replace(phrase, start=match.start()), True


def share_years(folded: str, readings: Sequence[Reading]) -> list[Reading]:
    """Give dates without a year the year of the date they are joined to (`from March to August 2011`)."""
    shared = list(readings)
    for place in range(len(shared) - 2, -1, -1):
        here, after = shared[place], shared[place + 1]
        if here.first.year is not None or after.first.year is None or here.first.month is None:
            continue
        through = _THROUGH.fullmatch(folded, here.end, after.start)
        if after.fixed or not (through or _AND.fullmatch(folded, here.end, after.start)):
            continue
        year = after.first.year
        if through and after.first.month and here.first.month > after.first.month:
            year -= 1
        first, last = both_real(replace(here.first, year=year), here.last and replace(here.last, year=year))
        shared[place] = replace(here, first=first, last=last, given=after.first)
    return shared
