"""The whole dossier in the order of reading: all that the curators wrote, with the words it rests on, to be printed."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from markupsafe import Markup

from dossier.addresses import EVENTS, HOME, QUESTIONS, SOURCES, WHOLE, index_path
from dossier.citing import cite_source, plain
from dossier.model.prose import Citation
from dossier.render.kinds import Entry, Index, PageKind, Rendering
from dossier.render.page import Page
from dossier.render.pages.whole.moving import move
from dossier.render.pages.whole.places import Place, WholeLinks, find_places
from dossier.render.parts.breadcrumbs import breadcrumbs
from dossier.render.parts.heads import Head
from dossier.render.parts.introductions import page_title, title_of
from dossier.render.parts.pagination import Part, pager
from dossier.render.parts.prose import render_prose
from dossier.render.parts.standings import standing_in_words, value_in_words
from dossier.text.markdown import written

_INDEX = Index(path=WHOLE, title="The whole dossier")
_OF_A_PAGE, _OF_A_RECORD = 1, 2
"""How much deeper the headings of a prose are here: a page's stand below level 2, a record's below level 3."""


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the whole dossier on one page, or on several where one would be too long to open."""
    dossier = rendering.dossier
    places = find_places(dossier)
    parts = list(dict.fromkeys(place.part for place in places.values())) or [WHOLE]
    for number, path in enumerate(parts, start=1):
        here = [(record, place) for record, place in places.items() if place.part == path]
        part = Part(path=path, number=number, of=len(parts), total=len(places), rows=here)
        yield _part(rendering, part, WholeLinks(dossier, path, places))


def _part(rendering: Rendering, part: Part[tuple[str, Place]], links: WholeLinks) -> Page:
    title = part.title(_INDEX.title)
    body = rendering.fill(
        "whole/index",
        links=links,
        title=title,
        breadcrumbs=breadcrumbs(links),
        pager=pager(WHOLE, part, links),
        beginning=_beginning(rendering, part.path, links) if part.number == 1 else [],
        sections=[
            (
                title_of(rendering.dossier, path, rendering.indexes[path].title),
                _prose(rendering, path, part.path, links, _OF_A_PAGE),
                _records(rendering, group, links),
            )
            for path, group in groupby(part.rows, key=lambda row: _list_of(row[0]))
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


def _beginning(rendering: Rendering, path: str, links: WholeLinks) -> list[tuple[str, Markup]]:
    """Return the hand-written pages that introduce no list of records, the front page first, each with its title."""
    written_pages = rendering.dossier.pages
    lists = {_list_of(record) for record in find_places(rendering.dossier)}
    paths = sorted((one for one in written_pages if one not in lists), key=lambda one: (one != HOME, one))
    return [(page_title(written_pages[one]), _prose(rendering, one, path, links, _OF_A_PAGE)) for one in paths]


def _list_of(record: str) -> str:
    """Return the path of the list that a record, given by its path, is in."""
    return index_path(record.partition("/")[0])


def _records(rendering: Rendering, rows: Iterable[tuple[str, Place]], links: WholeLinks) -> list[Markup]:
    return [written(_record(rendering, path, place, links).strip()) for path, place in rows]


def _record(rendering: Rendering, path: str, place: Place, links: WholeLinks) -> str:
    dossier = rendering.dossier
    folder, _, file = path.partition("/")
    name = file.removesuffix(".md")
    common = {"dossier": dossier, "links": links, "anchor": written(f'<a id="{place.anchor}"></a>')}
    if folder == SOURCES:
        source = dossier.sources[name]
        reference = plain(cite_source(dossier, source))
        return rendering.fill(
            "whole/source", source=source, reference=reference, text=links.outside(path, "The text"), **common
        )
    if folder == QUESTIONS:
        question = dossier.questions[name]
        standing = dossier.standings[name]
        return rendering.fill(
            "whole/question",
            record=question,
            prose=_prose(rendering, question.path, place.part, links),
            standing=standing,
            state=standing_in_words(dossier, standing),
            value=value_in_words,
            **common,
        )
    if folder == EVENTS:
        event = dossier.events[name]
        return rendering.fill(
            "whole/event", record=event, prose=_prose(rendering, event.path, place.part, links), **common
        )
    entity = dossier.entities[name]
    return rendering.fill(
        "whole/entity", record=entity, prose=_prose(rendering, entity.path, place.part, links), **common
    )


def _prose(rendering: Rendering, path: str, part: str, links: WholeLinks, deeper: int = _OF_A_RECORD) -> Markup:
    """Return a curator's prose, and below it the words it cites."""
    dossier = rendering.dossier
    prose = dossier.prose.get(path)
    if prose is None:
        return written("")
    moved = render_prose(move(prose, path, part, deeper=deeper), links)
    cited = [mark for mark in prose.marks if isinstance(mark, Citation)]
    words = rendering.fill("whole/cited", cited=cited, dossier=dossier, links=links) if cited else ""
    return written(f"{moved}\n\n{words}".strip())


KIND = PageKind(
    id="whole dossier",
    pages=pages,
    folders=("whole",),
    indexes=(_INDEX,),
    contents=lambda _: [Entry(path=WHOLE, label=_INDEX.title, size="to print")],
)
