"""The timeline: drawn as a whole, and dated events beside dated sentences, by year and month."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from dossier.model.dossier import Dossier
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.breadcrumbs import around, breadcrumbs, neighbours
from dossier.render.parts.chronology import INDEX, Calendar, Entry, calendar_of, year_path
from dossier.render.parts.introductions import introduction, title_of
from dossier.render.parts.pagination import Part, pager, paginate
from dossier.render.parts.quoting import quote_sentence
from dossier.render.parts.time_figures import dossier_figures
from dossier.render.templating import count, fill
from dossier.text.edtf import NO_DAY
from dossier.text.languages.en.dates_in_words import in_words

TITLE = "Timeline"


def pages(dossier: Dossier) -> Iterator[Page]:
    """Yield the index of years and months, and a page for each year."""
    calendar = calendar_of(dossier)
    yield _index(dossier, calendar)
    order = [(year_path(year), _title(year)) for year, _ in calendar.years]
    for number, (year, entries) in enumerate(calendar.years):
        before, after = around(order, number)
        for part in paginate(year_path(year), entries, dossier.page_size):
            yield _year_page(dossier, year, part, before, after)


def _index(dossier: Dossier, calendar: Calendar) -> Page:
    links = Links(dossier, INDEX)
    title = title_of(dossier, INDEX, TITLE)
    body = fill(
        "timeline-index",
        links=links,
        title=title,
        breadcrumbs=breadcrumbs(links),
        introduction=introduction(dossier, INDEX),
        figures=dossier_figures(dossier, links, calendar),
        years=[
            (year_path(year), _title(year), _months(entries, calendar), [e.event for e in entries if e.event])
            for year, entries in calendar.years
        ],
        undated=[event for event in dossier.events.values() if not event.date],
    )
    return Page(path=INDEX, title=title, body=body, front={"description": "Events and dated sentences, year by year."})


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
        breadcrumbs=breadcrumbs(links, ((INDEX, TITLE),)),
        neighbours=neighbours(links, before, after),
        pager=pager(year_path(year), part, links),
        months=[
            (month, anchor, [_row(dossier, entry) for entry in group])
            for (month, anchor), group in groupby(part.rows, key=lambda entry: (entry.month, entry.anchor))
        ],
    )
    description = f"{count(part.total, 'dated event or sentence', 'dated events and sentences')} of {_title(year)}."
    return Page(path=part.path, title=title, body=body, front={"description": description, "kind": "timeline"})


def _row(dossier: Dossier, entry: Entry) -> dict[str, object]:
    sentence = quote_sentence(dossier, [entry.date]) if entry.date else None
    return {"edtf": entry.edtf, "event": entry.event, "date": entry.date, "sentence": sentence}


def _months(entries: Sequence[Entry], calendar: Calendar) -> list[tuple[str, str, str, int]]:
    """Return each month in words, with where it is listed and the number of its entries."""
    return [
        (month, calendar.places[anchor], anchor, sum(1 for _ in group))
        for (month, anchor), group in groupby(entries, key=lambda entry: (entry.month, entry.anchor))
    ]


def _title(year: int) -> str:
    if year == NO_DAY[0]:
        return "Year not known"
    return in_words(f"{year:04d}" if year >= 0 else f"-{-year:04d}")
