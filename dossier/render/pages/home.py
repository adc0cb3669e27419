"""The front page."""

from collections.abc import Iterator

from markupsafe import Markup

from dossier.addresses import EVENTS, HOME, QUESTIONS, SOURCES, index_path
from dossier.model.dossier import Dossier
from dossier.render.kinds import Index, PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.introductions import has_heading, introduction, title_of
from dossier.render.parts.source_counts import count_sources
from dossier.render.parts.standings import questions_here
from dossier.render.templating import count

_LATEST = 5
"""Events shown as the latest on the front page."""
_QUESTIONS_ON_HOME = 3
"""With their answers these fill the first screen; conflicts come first."""
_SOURCES_ON_HOME = 12
"""The column beside the introduction holds about so many."""
_NAMES_ON_HOME = 8
"""Of each type."""


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the front page."""
    dossier = rendering.dossier
    links = Links(dossier, HOME)
    dated = [event for event in dossier.events.values() if event.date]
    title = title_of(dossier, HOME, "Dossier")
    page = dossier.pages.get(HOME)
    body = rendering.fill(
        "home",
        dossier=dossier,
        links=links,
        title=title,
        headed=page is not None and has_heading(page),
        introduction=introduction(rendering, HOME),
        contents=list(_contents(rendering, links)),
        main=[event for event in dossier.events.values() if event.main],
        latest=dated[-_LATEST:][::-1],
        questions=questions_here(dossier, list(dossier.questions)[:_QUESTIONS_ON_HOME]),
        named=[(kind, _named_most(dossier, kind.id)) for kind in dossier.entity_types],
        questions_index=index_path(QUESTIONS),
        events_index=index_path(EVENTS),
        sources_index=index_path(SOURCES),
        sources=list(dossier.sources.values())[:_SOURCES_ON_HOME],
    )
    description = f"A dossier of {count_sources(dossier, dossier.sources)}, {count(len(dossier.subjects), 'name')} and"
    description = f"{description} {count(len(dossier.events), 'event')}."
    yield Page(
        path=HOME,
        title=title,
        body=body,
        origin=HOME,
        # The page lists its own contents.
        front={"description": description, "hide": ["navigation", "toc"], **(dict(page.front) if page else {})},
    )


def _contents(rendering: Rendering, links: Links) -> Iterator[tuple[Markup, str]]:
    """Yield the way into each part of the dossier that is not empty, with how much it holds, in plain text."""
    for kind in rendering.kinds:
        for entry in kind.contents(rendering.dossier):
            yield links.to(entry.path, entry.label, entry.anchor), entry.size


def _named_most(dossier: Dossier, kind: str) -> list[tuple[str, int]]:
    """Return the entities of a type that most independent reports name, with how many do."""
    times = {
        entity.id: dossier.index.times_of_entity[entity.id]
        for entity in dossier.subjects.values()
        if entity.type == kind
    }
    reports = {entity: dossier.independent_reports(found) for entity, found in times.items() if found}
    ordered = sorted(reports, key=lambda entity: (-reports[entity], -sum(times[entity].values())))
    return [(entity, reports[entity]) for entity in ordered[:_NAMES_ON_HOME]]


KIND = PageKind(id="home", pages=pages, indexes=(Index(path=HOME, title="Home", nav=True),))
