"""All that has a date, in the order of time, and the page where each month of it is listed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from dossier.addresses import TIMELINE, index_path
from dossier.model.annotation import DateExpression
from dossier.model.dossier import Dossier
from dossier.model.event import Event
from dossier.render.drawing.time.days import day_of
from dossier.render.parts.pagination import paginate
from dossier.text.edtf import NO_DAY, bounds, chronological, known_end
from dossier.text.languages.en.dates_in_words import in_words

_MONTH = re.compile(r"-?[\dX]{4}(-[0-3]\d)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An event, or a sentence, at its date."""

    edtf: str
    event: Event | None = None
    date: DateExpression | None = None

    @property
    def year(self) -> int:
        """The year of the first day it may mean."""
        return bounds(self.edtf)[0][0]

    @property
    def month(self) -> str:
        """`June 2025` or a season, or the year where no month is known."""
        return in_words(self._month)

    @property
    def anchor(self) -> str:
        """Of its month, on the page of its year."""
        return f"in-{self._month}"

    @property
    def _month(self) -> str:
        return _MONTH.match(known_end(self.edtf))[0]  # type: ignore[index]  # every value is EDTF


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Years with their entries, and where to find a day."""

    years: tuple[tuple[int, tuple[Entry, ...]], ...]
    places: Mapping[str, str]
    """Path of the page by anchor of a month."""

    def place(self, day: int) -> tuple[str, str]:
        """Return the path of the page and the anchor for a day, given as its number."""
        year, month, _ = day_of(day)
        written = f"{year:04d}" if year >= 0 else f"-{-year:04d}"
        anchor = f"in-{written}-{month:02d}"
        if anchor in self.places:
            return self.places[anchor], anchor
        return (year_path(year), "") if any(known == year for known, _ in self.years) else (index_path(TIMELINE), "")


def calendar_of(dossier: Dossier) -> Calendar:
    """Return all events and dated sentences."""
    years = tuple((year, tuple(group)) for year, group in groupby(_entries(dossier), key=lambda entry: entry.year))
    places: dict[str, str] = {}
    for year, entries in years:
        for part in paginate(year_path(year), entries, dossier.page_size):
            for entry in part.rows:
                places.setdefault(entry.anchor, part.path)
    return Calendar(years=years, places=places)


def dated_sentences(dossier: Dossier, sources: Iterable[str]) -> list[DateExpression]:
    """Return the days, months and years that sentences of some sources name, each value once a sentence."""
    found = []
    for source in sources:
        seen: set[tuple[str, str]] = set()
        for date in dossier.annotations[source].dates:
            if date.type != "DATE" or not date.edtf:
                continue
            key = (date.edtf, dossier.index.sentence_of[source, date.start].id)
            if key not in seen:
                seen.add(key)
                found.append(date)
    return found


def _entries(dossier: Dossier) -> list[Entry]:
    entries = [Entry(edtf=event.date, event=event) for event in dossier.events.values() if event.date]
    entries += [Entry(edtf=str(date.edtf), date=date) for date in dated_sentences(dossier, dossier.annotations)]
    return sorted(entries, key=lambda entry: (chronological(entry.edtf), entry.month, entry.event is None))


def year_path(year: int) -> str:
    """Return the path of the page of a year."""
    return f"{TIMELINE}/{_slug(year)}.md"


def _slug(year: int) -> str:
    if year == NO_DAY[0]:
        return "year-not-known"
    return f"{year:04d}" if year > 0 else f"bc-{1 - year}"
