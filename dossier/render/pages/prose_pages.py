"""Hand-written pages, and the front page."""

from collections.abc import Iterator

from dossier.model.dossier import Dossier
from dossier.render.links import EVENTS, QUESTIONS, SOURCES, Links
from dossier.render.page import Page
from dossier.render.pages.entity_indexes import ALL, index_of
from dossier.render.parts.contents import contents
from dossier.render.parts.introductions import introduction, page_title, title_of
from dossier.render.parts.source_counts import count_sources
from dossier.render.parts.standings import questions_here
from dossier.render.templating import count, fill

HOME = "index.md"
INDEXES = (f"{SOURCES}/index.md", f"{EVENTS}/index.md", f"{QUESTIONS}/index.md")
_LATEST = 5
"""Events shown as the latest on the front page."""
_QUESTIONS_ON_HOME = 3
_SOURCES_ON_HOME = 12
_NAMES_ON_HOME = 8
"""Of each type."""


def pages(dossier: Dossier) -> Iterator[Page]:
    """Yield the front page, then every page that the curator wrote and the program does not make itself."""
    yield _home(dossier)
    introductions = {index_of(kind)[0] for kind in dossier.entity_types} | {ALL, *INDEXES}
    for page in dossier.pages.values():
        if page.path != HOME and page.path not in introductions:
            title = page_title(page)
            body = fill("prose", title=title, prose=introduction(dossier, page.path), headed=_has_heading(page.body))
            yield Page(path=page.path, title=title, body=body, front=dict(page.front), origin=page.path)


def _has_heading(body: str) -> bool:
    return body.lstrip().startswith("# ")


def _home(dossier: Dossier) -> Page:
    links = Links(dossier, HOME)
    dated = [event for event in dossier.events.values() if event.date]
    title = title_of(dossier, HOME, "Dossier")
    page = dossier.pages.get(HOME)
    body = fill(
        "home",
        dossier=dossier,
        links=links,
        title=title,
        headed=_has_heading(page.body) if page else False,
        introduction=introduction(dossier, HOME),
        contents=list(contents(dossier, links)),
        main=[event for event in dossier.events.values() if event.main],
        latest=dated[-_LATEST:][::-1],
        questions=questions_here(dossier, list(dossier.questions)[:_QUESTIONS_ON_HOME]),
        named=[(kind, _named_most(dossier, kind.id)) for kind in dossier.entity_types],
        questions_index=f"{QUESTIONS}/index.md",
        events_index=f"{EVENTS}/index.md",
        sources_index=f"{SOURCES}/index.md",
        sources=list(dossier.sources.values())[:_SOURCES_ON_HOME],
    )
    description = f"A dossier of {count_sources(dossier, dossier.sources)}, {count(len(dossier.subjects), 'name')} and"
    description = f"{description} {count(len(dossier.events), 'event')}."
    return Page(
        path=HOME,
        title=title,
        body=body,
        origin=HOME,
        # The page lists its own contents.
        front={"description": description, "hide": ["navigation", "toc"], **(dict(page.front) if page else {})},
    )


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
