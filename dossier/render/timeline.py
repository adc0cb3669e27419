"""The timeline: dated events beside dated sentences, by year and month."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from dossier.model.annotation import DateExpression
from dossier.model.dossier import Dossier
from dossier.model.event import Event
from dossier.render.addresses import Links
from dossier.render.introductions import introduction, title_of
from dossier.render.page import Page
from dossier.render.pagination import Part, pager, paginate
from dossier.render.quotations import Quotation
from dossier.render.quoting import quote_sentence
from dossier.render.templating import count, fill
from dossier.render.trails import around, neighbours, trail
from dossier.text.edtf import NO_DAY, bounds, chronological, known_end
from dossier.text.languages.en.dates_in_words import in_words

FOLDER = "timeline"
INDEX = f"{FOLDER}/index.md"
TITLE = "Timeline"
_MONTH = re.compile(r"-?[\dX]{4}(-[0-3]\d)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An event, or a sentence, at its date."""

    edtf: str
    event: Event | None = None
    date: DateExpression | None = None
    sentence: Quotation | None = None

    @property
    def year(self) -> int:
        """The year of the first day it may mean."""
        return bounds(self.edtf)[0][0]

    @property
    def month(self) -> str:
        """`2025-06` or a season, or the year where no month is known."""
        return in_words(_MONTH.match(known_end(self.edtf))[0])  # type: ignore[index]  # every value is EDTF


def pages(dossier: Dossier) -> Iterator[Page]:
    """Yield the index of years and months, and a page for each year."""
    by_year = [(year, list(group)) for year, group in groupby(_entries(dossier), key=lambda entry: entry.year)]
    order = [(_path(year), _title(year)) for year, _ in by_year]
    links = Links(dossier, INDEX)
    title = title_of(dossier, INDEX, TITLE)
    body = fill(
        "timeline-index",
        links=links,
        title=title,
        trail=trail(links),
        introduction=introduction(dossier, INDEX),
        years=[(_path(year), _title(year), _months(entries), entries) for year, entries in by_year],
    )
    yield Page(path=INDEX, title=title, body=body, front={"description": "Events and dated sentences, year by year."})
    for number, (year, entries) in enumerate(by_year):
        before, after = around(order, number)
        for part in paginate(_path(year), entries, dossier.page_size):
            yield _year_page(dossier, year, part, before, after)


def _entries(dossier: Dossier) -> list[Entry]:
    entries = [Entry(edtf=event.date, event=event) for event in dossier.events.values() if event.date]
    for found in dossier.annotations.values():
        seen: set[tuple[str, str]] = set()
        for date in found.dates:
            if date.type != "DATE" or not date.edtf:
                continue
            sentence = quote_sentence(dossier, [date])
            if (date.edtf, sentence.anchor) not in seen:
                seen.add((date.edtf, sentence.anchor))
                entries.append(Entry(edtf=date.edtf, date=date, sentence=sentence))
    return sorted(entries, key=lambda entry: (chronological(entry.edtf), entry.month, entry.event is None))


def _year_page(
    dossier: Dossier, year: int, part: Part[Entry], before: tuple[str, str] | None, after: tuple[str, str] | None
) -> Page:
    links = Links(dossier, part.path)
    title = part.title(_title(year))
    body = fill(
        "timeline-year",
        dossier=dossier,
        links=links,
        title=title,
        trail=trail(links, ((INDEX, TITLE),)),
        neighbours=neighbours(links, before, after),
        pager=pager(_path(year), part, links),
        months=[(month, list(group)) for month, group in groupby(part.rows, key=lambda entry: entry.month)],
    )
    description = f"{count(part.total, 'dated event or sentence', 'dated events and sentences')} of {_title(year)}."
    return Page(path=part.path, title=title, body=body, front={"description": description, "kind": "timeline"})


def _months(entries: Sequence[Entry]) -> list[tuple[str, int]]:
    """Return each month in words with the number of its entries."""
    return [(month, sum(1 for _ in group)) for month, group in groupby(entries, key=lambda entry: entry.month)]


def _path(year: int) -> str:
    return f"{FOLDER}/{_slug(year)}.md"


def _slug(year: int) -> str:
    if year == NO_DAY[0]:
        return "year-not-known"
    return f"{year:04d}" if year > 0 else f"bc-{1 - year}"


def _title(year: int) -> str:
    if year == NO_DAY[0]:
        return "Year not known"
    return in_words(f"{year:04d}" if year >= 0 else f"-{-year:04d}")
