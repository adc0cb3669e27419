"""What a text has told of time so far: the dates that later words can count from."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from dossier.extract.dates.reading import Reading
from dossier.extract.dates.surroundings import NEAR, Occurrences
from dossier.extract.dates.tense import Tense, tense_of
from dossier.extract.dates.values import Moment
from dossier.text.alternation import alternation
from dossier.text.languages.en import dates as words

NEXT_SENTENCE = 300
"""Code points after which a report no longer means by `the previous day` the one before a day it has told."""
FAR = 1500
"""Code points after which a date is no longer what the text is speaking of."""
_OPENING_WORD = re.compile(rf"\b(?:{alternation(words.OPENING_WORDS)})\b")
_OPENING = re.compile(_OPENING_WORD.pattern + r"[^.!?\n]{0,80}\Z")
_SENTENCE = 120
_SENTENCE_END = re.compile(r"[.!?][ \"'”’]|\n")


@dataclass(frozen=True, slots=True)
class Told:
    """A date that the text has named, and where its words end."""

    end: int
    moment: Moment


@dataclass(slots=True)
class Story:
    """The dates of one text: all that are stated with their year, and those told up to the place reached."""

    folded: str
    issued: Moment | None
    years: Counter[int] = field(default_factory=Counter)
    """Years that the text states, with how often, but for those that only open a period (`since 2022`)."""
    years_of_month: defaultdict[tuple[int, int | None], set[int]] = field(default_factory=lambda: defaultdict(set))
    """Years stated with a month, and with a month and day."""
    latest: dict[str, Told] = field(default_factory=dict)
    """The last date told that is known to the `year`, to the `month`, to the `day`."""
    is_news: bool = False
    """Whether the text speaks of the time it was issued in, so that `on 5 July` is the one nearest to it."""
    opening_words: Occurrences = field(init=False)

    def __post_init__(self) -> None:
        """Look for the words that most dates are asked about: few have one near."""
        self.opening_words = Occurrences(_OPENING_WORD, self.folded)

    def tell(self, end: int, moment: Moment) -> None:
        """Take note that the text has named a date."""
        told = Told(end, moment)
        if moment.year is not None:
            self.latest["year"] = told
        if moment.month is not None:
            self.latest["month"] = told
        if moment.day is not None:
            self.latest["day"] = told

    def last_told(self, fineness: str, place: int, *, within: int = FAR) -> Moment | None:
        """Return the last date before a place that is known as finely as asked (`year`, `month`, `day`)."""
        told = self.latest.get(fineness)
        return told.moment if told and place - told.end <= within else None

    def speaking(self, fineness: str, place: int) -> Moment | None:
        """Return the day of speaking: the issue date, else the last date told before the place."""
        if self.issued is not None and (fineness == "year" or getattr(self.issued, fineness) is not None):
            return self.issued
        return self.last_told(fineness, place, within=place) if self.issued is None else None

    def in_same_sentence(self, place: int) -> Moment | None:
        """Return the last date with a year in the same sentence before a place; in news, if it has a month.

        News names bare years as background (`built in 1998`), and means its own year by `on 23 February`.
        """
        told = self.latest.get("month" if self.is_news else "year")
        if told is None or not 0 <= place - told.end <= _SENTENCE:
            return None
        if told.moment.year is None or _SENTENCE_END.search(self.folded, told.end, place):
            return None
        return told.moment

    def tense(self, start: int, end: int) -> Tense | None:
        """Return whether the sentence puts what stands at a span before or after the day of speaking, if it tells."""
        return tense_of(self.folded, start, end)

    def opens_period(self, start: int) -> bool:
        """Say whether `since` stands before a date in its sentence."""
        near = start - 2 * NEAR
        if self.opening_words.last_end(start) <= near:
            return False
        return _OPENING.search(self.folded, max(0, near), start) is not None


def begin_story(folded: str, issued: Moment | None, readings: Sequence[Reading], *, reports: bool) -> Story:
    """Gather what a text states of years before its missing ones are worked out.

    `reports` says that the text has words that only a report of its days has (`on Tuesday`, `yesterday`).
    """
    story = Story(folded, issued)
    for reading in readings:
        if reading.first.year is None or story.opens_period(reading.start):
            continue
        names_months = reading.last is None or reading.first.day is not None  # not "the first quarter of"
        for moment in filter(None, (reading.first, reading.last)):
            year = moment.year or 0
            if not reading.fixed:
                story.years[year] += 1
            if moment.month and names_months:
                story.years_of_month[moment.month, None].add(year)
                if moment.day:
                    story.years_of_month[moment.month, moment.day].add(year)
    story.is_news = _speaks_of(story.years, issued, reports=reports)
    return story


_RECENT = 5
_FEW = 3
_SHARE = 0.25
_HALF = 0.5


def _speaks_of(years: Counter[int], issued: Moment | None, *, reports: bool) -> bool:
    """Say whether a text's stated years fit its issue date: few or recent, none much later."""
    if issued is None or issued.year is None:
        return False
    if not years:
        return True
    ahead = sum(count for year, count in years.items() if year > issued.year + 1)
    # A report of its days may name a year or two to come: when a contract ends, what is planned.
    if ahead > (_HALF if reports else _SHARE) * years.total():
        return False
    if reports:
        return True
    if max(years) < issued.year - _RECENT:
        return False
    near = sum(count for year, count in years.items() if abs(year - issued.year) <= 1)
    return years.total() <= _FEW or near >= _SHARE * years.total()
