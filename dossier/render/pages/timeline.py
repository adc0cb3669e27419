"""The timeline: drawn as a whole, and dated events beside dated sentences, by year and month."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from dossier.addresses import TIMELINE, index_path
from dossier.model.dossier import Dossier
from dossier.render.kinds import Entry as Line
from dossier.render.kinds import Index, PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.breadcrumbs import around, breadcrumbs, neighbours
from dossier.render.parts.chronology import Calendar, Entry, calendar_of, year_path
from dossier.render.parts.listing import one_page
from dossier.render.parts.pagination import Part, pager, paginate
from dossier.render.parts.quoting import quote_sentence
from dossier.render.parts.time_figures import dossier_figures
from dossier.render.templating import count
from dossier.text.edtf import NO_DAY
from dossier.text.languages.en.dates_in_words import in_words

_INDEX = Index(path=index_path(TIMELINE), title="Timeline", nav=True)


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the index of years and months, and a page for each year."""
    calendar = calendar_of(rendering.dossier)
    yield _index(rendering, calendar)
    order = [(year_path(year), _title(year)) for year, _ in calendar.years]
    for number, (year, entries) in enumerate(calendar.years):
        before, after = around(order, number)
        for part in paginate(year_path(year), entries, rendering.dossier.page_size):
            yield _year_page(rendering, year, part, before, after)


def _index(rendering: Rendering, calendar: Calendar) -> Page:
    dossier = rendering.dossier
    return one_page(
        rendering,
        "timeline-index",
        _INDEX,
        lambda links: {
            "figures": dossier_figures(dossier, links, calendar),
            "years": [
                (year_path(year), _title(year), _months(entries, calendar), [e.event for e in entries if e.event])
                for year, entries in calendar.years
            ],
            "undated": [event for event in dossier.events.values() if not event.date],
        },
        description="Events and dated sentences, year by year.",
    )


def _year_page(
    rendering: Rendering, year: int, part: Part[Entry], before: tuple[str, str] | None, after: tuple[str, str] | None
) -> Page:
    dossier = rendering.dossier
    links = Links(dossier, part.path)
    title = part.title(_title(year))
    body = rendering.fill(
        "timeline-year",
        dossier=dossier,
        links=links,
        title=title,
        breadcrumbs=breadcrumbs(links, (_INDEX.step,)),
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


KIND = PageKind(
    id="timeline",
    pages=pages,
    folders=(TIMELINE,),
    indexes=(_INDEX,),
    contents=lambda _: [Line(path=_INDEX.path, label="Timeline")],
)
