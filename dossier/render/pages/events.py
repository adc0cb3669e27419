"""Event pages and their index."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from dossier.addresses import COVERAGE, EVENTS, SOURCES, event_path, index_path
from dossier.citing import cite_page, highwire
from dossier.model.claim import Claim
from dossier.model.coverage import Facet
from dossier.model.dossier import Dossier
from dossier.model.event import Event
from dossier.model.evidence import Located
from dossier.render.kinds import Entry, Index, PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.breadcrumbs import around, breadcrumbs, neighbours
from dossier.render.parts.chronology import Calendar, calendar_of
from dossier.render.parts.citing import render_cite_this
from dossier.render.parts.coverage_tables import coverage_table
from dossier.render.parts.heads import Head
from dossier.render.parts.linked_data import event_data
from dossier.render.parts.listing import list_pages
from dossier.render.parts.prose import cited_sources, render_cited_words, render_prose
from dossier.render.parts.quotations import Quotation
from dossier.render.parts.quoting import quote_evidence
from dossier.render.parts.source_counts import count_sources, source_figures
from dossier.render.parts.standings import questions_here
from dossier.render.parts.time_figures import event_figure
from dossier.render.rows.events import tables
from dossier.render.templating import count
from dossier.text.edtf import NO_DAY, bounds
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.markdown import escape

_INDEX = Index(path=index_path(EVENTS), title="Events", nav=True)


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the chronological index and a page for each event."""
    yield from _index(rendering)
    calendar = calendar_of(rendering.dossier)
    events = list(rendering.dossier.events.values())
    order = [(event_path(event.id), event.title) for event in events]
    for number, event in enumerate(events):
        yield _page(rendering, calendar, event, *around(order, number))


def _index(rendering: Rendering) -> Iterator[Page]:
    dossier = rendering.dossier
    events = list(dossier.events.values())
    return list_pages(
        rendering,
        "event-index",
        _INDEX,
        events,
        lambda part, _: {
            "coverage": COVERAGE,
            "by_year": [(year, list(group)) for year, group in groupby(part.rows, key=_year)],
            "sources_of": {
                event.id: source_figures(dossier, (item.source for item in event.evidence)) for event in part.rows
            },
        },
        description=f"{count(len(events), 'event')} in the order of time.",
    )


def _year(event: Event) -> str:
    first = bounds(event.date)[0]
    return "Date left open by the sources" if first == NO_DAY else in_words(f"{first[0]:04d}")


def _page(
    rendering: Rendering,
    calendar: Calendar,
    event: Event,
    before: tuple[str, str] | None,
    after: tuple[str, str] | None,
) -> Page:
    dossier = rendering.dossier
    path = event_path(event.id)
    links = Links(dossier, path)
    testimonies = list(_testimonies(dossier, event))
    heard = [source for source, _ in testimonies]
    relations = list(_relations(dossier, event))
    citation = cite_page(dossier, path, event.title)
    body = rendering.fill(
        "event",
        dossier=dossier,
        event=event,
        links=links,
        breadcrumbs=breadcrumbs(links, (_INDEX.step,)),
        neighbours=neighbours(links, before, after),
        prose=render_prose(dossier.prose[event.path], links),
        cited=render_cited_words(dossier.prose[event.path], rendering, links),
        testimonies=testimonies,
        relayed=[claim for claim in dossier.index.claims_in_event[event.id] if len(claim.sources) > 1],
        relays=lambda claim: count_sources(dossier, claim.sources),
        coverage=coverage_table(dossier, event, links),
        facets=list(Facet),
        number=count_sources(dossier, heard),
        kin=dict(_kin(dossier, [source for source, _ in testimonies])),
        uncited=len(dossier.sources.keys() - {*heard, *cited_sources(dossier.prose[event.path])}),
        sources_index=index_path(SOURCES),
        questions=questions_here(dossier, dossier.index.questions_of_event[event.id]),
        relations=relations,
        cite_this=render_cite_this(citation, rendering, links),
        in_time=event_figure(dossier, links, calendar, event, relations=relations, sources=heard),
        claimant=lambda name: links.entity(name) if name in dossier.subjects else escape(name),
    )
    return Page(
        path=path,
        title=event.title,
        body=body,
        head=Head(meta=tuple(highwire(citation)), linked_data=event_data(dossier, event)),
        origin=event.path,
        front={
            "description": event.summary or f"{in_words(event.date)}: {event.title}",
            "kind": "event",
            **({"event_date": event.date} if event.date else {}),
            "search": {"boost": 1.5},
        },
    )


def _testimonies(dossier: Dossier, event: Event) -> Iterator[tuple[str, list[Quotation]]]:
    """Yield each source with its own sentences on the event, in the order of its text."""
    located = [dossier.evidence[item] for item in event.evidence if item in dossier.evidence]
    located.sort(key=lambda found: (found.evidence.source, found.start))
    said_by = {found.evidence: claim for claim in dossier.index.claims_in_event[event.id] for found in claim.relays}
    for source, group in groupby(located, key=lambda found: found.evidence.source):
        yield source, [_testimony(dossier, found, said_by.get(found.evidence)) for found in group]


def _testimony(dossier: Dossier, found: Located, claim: Claim | None) -> Quotation:
    return replace(quote_evidence(dossier, found), claimant=(claim.entity or claim.claimant) if claim else None)


def _kin(dossier: Dossier, sources: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield each of some sources with the others among them that are versions of its report."""
    report_of = dossier.index.report_of
    for source in sources:
        report = report_of.get(source)
        yield source, [other for other in sources if other != source and report and report_of.get(other) == report]


def _relations(dossier: Dossier, event: Event) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield how other events relate to this one, each relation with its events."""
    index = dossier.index
    yield "Part of", event.part_of
    yield "Has as parts", index.parts_of_event[event.id]
    yield "Came after", event.after
    yield "Followed by", index.followed_by[event.id]
    yield "See also", index.related_events[event.id]


def _contents(dossier: Dossier) -> Iterator[Entry]:
    yield Entry(path=_INDEX.path, label="Events", size=f"{len(dossier.events):,}")


KIND = PageKind(id="events", pages=pages, folders=(EVENTS,), indexes=(_INDEX,), contents=_contents, tables=tables)
