"""The whole dossier in the order of reading: all that the curators wrote, with the words it rests on, to be printed."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from markupsafe import Markup

from dossier.addresses import EVENTS, QUESTIONS, SOURCES, WHOLE
from dossier.citing import cite_source, plain
from dossier.model.dossier import Dossier
from dossier.model.prose import Citation
from dossier.render.page import Page
from dossier.render.pages.entity_indexes import ALL, index_of
from dossier.render.pages.questions import TITLE as QUESTIONS_TITLE
from dossier.render.pages.whole.moving import move
from dossier.render.pages.whole.places import Place, WholeLinks, find_places
from dossier.render.parts.breadcrumbs import breadcrumbs
from dossier.render.parts.heads import Head
from dossier.render.parts.introductions import page_title, title_of
from dossier.render.parts.pagination import Part, pager
from dossier.render.parts.prose import render_prose
from dossier.render.parts.standings import standing_in_words, value_in_words
from dossier.render.templating import fill
from dossier.text.markdown import written

TITLE = "The whole dossier"
_HOME = "index.md"
_OF_A_PAGE, _OF_A_RECORD = 1, 2
"""How much deeper the headings of a prose are here: a page's stand below level 2, a record's below level 3."""


def pages(dossier: Dossier) -> Iterator[Page]:
    """Yield the whole dossier on one page, or on several where one would be too long to open."""
    places = find_places(dossier)
    parts = sorted({place.part for place in places.values()}, key=[place.part for place in places.values()].index)
    for number, path in enumerate(parts or [WHOLE], start=1):
        here = [(record, place) for record, place in places.items() if place.part == path]
        part = Part(path=path, number=number, of=len(parts or [WHOLE]), total=len(places), rows=here)
        yield _part(dossier, part, WholeLinks(dossier, path, places))


def _part(dossier: Dossier, part: Part[tuple[str, Place]], links: WholeLinks) -> Page:
    title = part.title(TITLE)
    body = fill(
        "whole/index",
        links=links,
        title=title,
        breadcrumbs=breadcrumbs(links),
        pager=pager(WHOLE, part, links),
        beginning=_beginning(dossier, part.path, links) if part.number == 1 else [],
        sections=[
            (
                _heading(dossier, folder),
                _prose(dossier, f"{folder}/index.md", part.path, links, _OF_A_PAGE),
                _records(dossier, group, links),
            )
            for folder, group in groupby(part.rows, key=lambda row: row[0].partition("/")[0])
        ],
    )
    return Page(
        path=part.path,
        title=title,
        body=body,
        # Every word of it stands on a page of its own, and is found there.
        head=Head(meta=(("robots", "noindex"),)),
        front={"description": "All that the curators wrote, on one page for printing.", "search": {"exclude": True}},
    )


def _beginning(dossier: Dossier, path: str, links: WholeLinks) -> list[tuple[str, Markup]]:
    """Return the hand-written pages that introduce no list, the front page first, each with its title."""
    lists = {index_of(kind)[0] for kind in dossier.entity_types} | {ALL}
    lists |= {f"{folder}/index.md" for folder in (SOURCES, EVENTS, QUESTIONS)}
    paths = sorted((one for one in dossier.pages if one not in lists), key=lambda one: (one != _HOME, one))
    return [(page_title(dossier.pages[one]), _prose(dossier, one, path, links, _OF_A_PAGE)) for one in paths]


def _heading(dossier: Dossier, folder: str) -> str:
    fixed = {QUESTIONS: QUESTIONS_TITLE, EVENTS: "Events", SOURCES: "Sources"}
    plurals = {kind.folder: kind.plural.capitalize() for kind in dossier.entity_types}
    return title_of(dossier, f"{folder}/index.md", {**plurals, **fixed}[folder])


def _records(dossier: Dossier, rows: Iterable[tuple[str, Place]], links: WholeLinks) -> list[Markup]:
    return [written(_record(dossier, path, place, links).strip()) for path, place in rows]


def _record(dossier: Dossier, path: str, place: Place, links: WholeLinks) -> str:
    folder, _, file = path.partition("/")
    name = file.removesuffix(".md")
    common = {"dossier": dossier, "links": links, "anchor": written(f'<a id="{place.anchor}"></a>')}
    if folder == SOURCES:
        source = dossier.sources[name]
        reference = plain(cite_source(dossier, source))
        return fill("whole/source", source=source, reference=reference, text=links.outside(path, "The text"), **common)
    if folder == QUESTIONS:
        question = dossier.questions[name]
        standing = dossier.standings[name]
        return fill(
            "whole/question",
            record=question,
            prose=_prose(dossier, question.path, place.part, links),
            standing=standing,
            state=standing_in_words(dossier, standing),
            value=value_in_words,
            **common,
        )
    if folder == EVENTS:
        event = dossier.events[name]
        return fill("whole/event", record=event, prose=_prose(dossier, event.path, place.part, links), **common)
    entity = dossier.entities[name]
    return fill("whole/entity", record=entity, prose=_prose(dossier, entity.path, place.part, links), **common)


def _prose(dossier: Dossier, path: str, part: str, links: WholeLinks, deeper: int = _OF_A_RECORD) -> Markup:
    """Return a curator's prose, and below it the words it cites."""
    prose = dossier.prose.get(path)
    if prose is None:
        return written("")
    moved = render_prose(move(prose, path, part, deeper=deeper), links)
    cited = [mark for mark in prose.marks if isinstance(mark, Citation)]
    words = fill("whole/cited", cited=cited, dossier=dossier, links=links) if cited else ""
    return written(f"{moved}\n\n{words}".strip())
