"""Indexes of entities: one of all, one a type, A to Z."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from dossier.model.dossier import Dossier
from dossier.model.entity import Entity, EntityType
from dossier.render.links import ENTITIES, Links
from dossier.render.page import Page
from dossier.render.pages.maps import INDEX as MAP
from dossier.render.pages.networks import INDEX as NETWORK
from dossier.render.parts.breadcrumbs import breadcrumbs
from dossier.render.parts.filtering import filtering
from dossier.render.parts.introductions import introduction, title_of
from dossier.render.parts.locating import PLACE
from dossier.render.parts.pagination import pager, paginate
from dossier.render.parts.source_counts import source_figures
from dossier.render.templating import count, fill
from dossier.text.markdown import written

_SEEN_AT_ONCE = 60
"""Rows below which letters would only get in the way."""

ALL = f"{ENTITIES}/index.md"


def index_of(kind: EntityType) -> tuple[str, str]:
    """Return path and title of the index of a type."""
    return f"{kind.folder}/index.md", kind.plural.capitalize()


def pages(dossier: Dossier) -> Iterator[Page]:
    """Yield the indexes; one of a type without entities says so."""
    yield from _index(dossier, ALL, "People, organizations, places: all names", list(dossier.subjects.values()))
    for kind in dossier.entity_types:
        path, title = index_of(kind)
        yield from _index(dossier, path, title, [e for e in dossier.subjects.values() if e.type == kind.id])


def _index(dossier: Dossier, path: str, default_title: str, entities: list[Entity]) -> Iterator[Page]:
    title = title_of(dossier, path, default_title)
    for part in paginate(path, by_name(entities), dossier.page_size):
        links = Links(dossier, part.path)
        body = fill(
            "entity-index",
            dossier=dossier,
            part=part,
            links=links,
            title=part.title(title),
            all_types=path == ALL,
            network=NETWORK,
            map=MAP if part.rows and all(entity.type == PLACE for entity in part.rows) else "",
            groups=list(_groups(part.rows)),
            breadcrumbs=breadcrumbs(links),
            pager=pager(path, part, links),
            filtering=filtering(path, links),
            introduction=introduction(dossier, path) if part.number == 1 else written(""),
            types=[
                (*index_of(kind), sum(e.type == kind.id for e in dossier.subjects.values()))
                for kind in dossier.entity_types
            ],
            sources_of={
                entity.id: source_figures(dossier, dossier.index.times_of_entity[entity.id]) for entity in part.rows
            },
        )
        description = f"{count(len(entities), 'name')}, A to Z, with where each is named."
        yield Page(path=part.path, title=part.title(title), body=body, front={"description": description})


def by_name(entities: Iterable[Entity]) -> list[Entity]:
    """Return entities in the order of an index."""
    return sorted(entities, key=lambda entity: (initial(entity.name), entity.name.casefold(), entity.id))


def _groups(entities: Sequence[Entity]) -> Iterator[tuple[str, list[Entity]]]:
    """Yield entities by letter, or all together, without a letter, where one look takes them in."""
    if len(entities) <= _SEEN_AT_ONCE:
        yield "", list(entities)
        return
    for letter, group in groupby(entities, key=lambda entity: initial(entity.name)):
        yield letter, list(group)


def initial(name: str) -> str:
    """Return the letter a name is listed under: a Latin letter without its accent, or `0–9` and signs as `#`."""
    first = unicodedata.normalize("NFKD", name.strip()[:1]).upper()[:1]
    return first if first.isalpha() else "#"
