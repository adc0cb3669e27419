"""Source pages, their index, and the files as received."""

from collections import Counter
from collections.abc import Iterator

from dossier.addresses import SOURCES, comparison_path, index_path, source_path
from dossier.citing import FORMATS, all_sources_path, cite_source, highwire
from dossier.model.dossier import Dossier
from dossier.model.output import OutputFile
from dossier.model.source import Metadatum, Rights, Source
from dossier.render.kinds import Entry, Index, PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.breadcrumbs import around, breadcrumbs, neighbours
from dossier.render.parts.citing import render_cite_this
from dossier.render.parts.citing_pages import CitingPages, citing_pages, links_to_citing
from dossier.render.parts.heads import Head
from dossier.render.parts.languages import foreign_language
from dossier.render.parts.linked_data import source_data
from dossier.render.parts.listing import list_pages
from dossier.render.parts.passages import render_passages
from dossier.render.parts.relayed import quotes_elsewhere
from dossier.render.parts.source_counts import count_sources, with_reports
from dossier.render.parts.standings import questions_here
from dossier.render.parts.versions import versions_of, why_grouped
from dossier.render.rows.sources import tables
from dossier.render.templating import count
from dossier.text.invisible import without_invisible
from dossier.text.markdown import escape_address, written

_INDEX = Index(path=index_path(SOURCES), title="Sources", nav=True)
_SET_ASIDE = "prose-set-aside"
"""The problem of which the page of its source speaks."""
_LIMITED = {Rights.EXCERPT: "excerpts only", Rights.METADATA: "text not published"}
"""What a reader is told of the rights."""


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the index of sources and a page for each of them."""
    yield from _index(rendering)
    sources = list(rendering.dossier.sources.values())
    order = [(source_path(source.id), source.title.value) for source in sources]
    citing = citing_pages(rendering.dossier)
    for number, source in enumerate(sources):
        yield _page(rendering, source, citing, *around(order, number))


def _received_files(dossier: Dossier) -> Iterator[OutputFile]:
    """Yield each file exactly as received, under a name that no server and no browser runs as a page."""
    for source, data in dossier.received.items():
        yield OutputFile(path=_received_path(source), data=data)


def _received_path(source: str) -> str:
    return f"{SOURCES}/{source}/received.txt"


def _index(rendering: Rendering) -> Iterator[Page]:
    dossier = rendering.dossier
    number = count_sources(dossier, dossier.sources)
    return list_pages(
        rendering,
        "source-index",
        _INDEX,
        list(dossier.sources.values()),
        lambda part, links: {
            "number": number,
            "references": [links.to(all_sources_path(kind.suffix), kind.label) for kind in FORMATS],
            "compared": [(*pair, comparison_path(*pair)) for pair in dossier.alignments] if part.number == 1 else [],
            "limited": _LIMITED,
        },
        description=f"What this dossier rests on: {number}.",
    )


def _page(
    rendering: Rendering,
    source: Source,
    citing: CitingPages,
    before: tuple[str, str] | None,
    after: tuple[str, str] | None,
) -> Page:
    dossier = rendering.dossier
    path = source_path(source.id)
    links = Links(dossier, path)
    mentions = dossier.index.mentions_in_source[source.id]
    named = dossier.index.times_in_source[source.id]
    citation = cite_source(dossier, source)
    body = rendering.fill(
        "source",
        dossier=dossier,
        source=source,
        links=links,
        breadcrumbs=breadcrumbs(links, (_INDEX.step,)),
        neighbours=neighbours(links, before, after),
        provenance=list(_provenance(source)),
        address=written(f"<{address}>") if (address := escape_address(source.url.value)) else source.url.value,
        limited=_LIMITED,
        cited=links_to_citing(dossier, source.id, citing, links),
        language=written(foreign_language(source)),
        text=render_passages(source, mentions, links),
        received_path=_received_path(source.id) if source.id in dossier.received else "",
        received_name=without_invisible(source.path.rpartition("/")[2]),
        named=[
            (
                kind,
                [
                    (entity.id, named[entity.id])
                    for entity in dossier.subjects.values()
                    if entity.id in named and entity.type == kind.id
                ],
            )
            for kind in dossier.entity_types
        ],
        questions=questions_here(dossier, dossier.index.questions_of_source[source.id]),
        quotes_elsewhere=quotes_elsewhere(dossier, source.id),
        versions=list(versions_of(dossier, source.id)),
        why_grouped=why_grouped(dossier, source.id),
        removed=_removed(source),
        set_aside=next((p for p in dossier.problems if p.code == _SET_ASIDE and p.path == source.path), None),
        cite_this=render_cite_this(citation, rendering, links),
    )
    return Page(
        path=path,
        title=source.title.value,
        body=body,
        head=Head(meta=tuple(highwire(citation)), linked_data=source_data(dossier, source, named)),
        origin=source.path,
        front={
            "description": _description(source),
            "kind": "source",
            "source": {
                "id": source.id,
                "file": source.path,
                "sha256": source.sha256,
                **({"rights": source.rights.value} if source.withheld else {}),
                **{name: value.value for name, value in _fields(source) if value.known},
            },
        },
    )


def _fields(source: Source) -> Iterator[tuple[str, Metadatum]]:
    yield "title", source.title
    yield "issued", source.issued
    yield "publisher", source.publisher
    yield "authors", source.authors
    yield "url", source.url
    yield "language", source.language
    yield "encoding", source.encoding


def _provenance(source: Source) -> Iterator[tuple[str, Metadatum]]:
    labels = {"url": "address", "authors": "author"}
    for name, value in _fields(source):
        yield labels.get(name, name).capitalize(), value


def _removed(source: Source) -> list[tuple[str, str, int]]:
    """Return what was removed, each reason and text once with how often; what nobody sees is named, not shown."""
    pieces = Counter((removed.reason, without_invisible(removed.text)) for removed in source.removed)
    return [(reason, text, times) for (reason, text), times in pieces.items()]


def _description(source: Source) -> str:
    parts = [value.value for value in (source.publisher, source.issued) if value.known]
    return ", ".join(["Source", *parts, count(source.words, "word")])


def _contents(dossier: Dossier) -> Iterator[Entry]:
    number = len(dossier.sources)
    size = with_reports(f"{number:,}", number, dossier.independent_reports(dossier.sources))
    yield Entry(path=_INDEX.path, label="Sources", size=size)


KIND = PageKind(
    id="sources",
    pages=pages,
    folders=(SOURCES,),
    indexes=(_INDEX,),
    contents=_contents,
    tables=tables,
    files=_received_files,
)
