"""Indexes of entities: one of all, one a type, A to Z."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from dossier.addresses import ENTITIES, MAP, NETWORK, index_path
from dossier.model.dossier import Dossier
from dossier.model.entity import Entity, EntityType
from dossier.render.kinds import Entry, Index, PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.alphabet import by_name, initial
from dossier.render.parts.listing import list_pages
from dossier.render.parts.locating import PLACE
from dossier.render.parts.pagination import Part
from dossier.render.parts.source_counts import source_figures
from dossier.render.rows.entities import table_of_all, tables_of_types
from dossier.render.templating import count

_SEEN_AT_ONCE = 60
"""Rows below which letters would only get in the way: about two screens."""
_ALL = Index(path=index_path(ENTITIES), title="People, organizations, places: all names")


def pages_of_types(rendering: Rendering) -> Iterator[Page]:
    """Yield the index of each type; one of a type without entities says so."""
    dossier = rendering.dossier
    for kind in dossier.entity_types:
        yield from _index(rendering, _of_type(kind), dossier.of_type(kind))


def pages_of_all(rendering: Rendering) -> Iterator[Page]:
    """Yield the index of all names."""
    return _index(rendering, _ALL, list(rendering.dossier.subjects.values()))


def _index(rendering: Rendering, index: Index, entities: list[Entity]) -> Iterator[Page]:
    dossier = rendering.dossier

    def values(part: Part[Entity], _: Links) -> Mapping[str, object]:
        return {
            "all_types": index is _ALL,
            "network": NETWORK,
            "map": MAP if part.rows and all(entity.type == PLACE for entity in part.rows) else "",
            "groups": list(_groups(part.rows)),
            "types": [(*_of_type(kind).step, len(dossier.of_type(kind))) for kind in dossier.entity_types],
            "sources_of": {
                entity.id: source_figures(dossier, dossier.index.times_of_entity[entity.id]) for entity in part.rows
            },
        }

    return list_pages(
        rendering,
        "entity-index",
        index,
        by_name(entities),
        values,
        description=f"{count(len(entities), 'name')}, A to Z, with where each is named.",
    )


def _groups(entities: Sequence[Entity]) -> Iterator[tuple[str, list[Entity]]]:
    """Yield entities by letter, or all together, without a letter, where one look takes them in."""
    if len(entities) <= _SEEN_AT_ONCE:
        yield "", list(entities)
        return
    for letter, group in groupby(entities, key=lambda entity: initial(entity.name)):
        yield letter, list(group)


def _of_type(kind: EntityType) -> Index:
    return Index(path=index_path(kind.folder), title=kind.plural.capitalize(), nav=True)


def _contents_of_types(dossier: Dossier) -> Iterator[Entry]:
    for kind in dossier.entity_types:
        number = len(dossier.of_type(kind))
        if number:
            path, title = _of_type(kind).step
            yield Entry(path=path, label=title, size=f"{number:,}")


def _contents_of_all(dossier: Dossier) -> Iterator[Entry]:
    mentions = sum(sum(times.values()) for times in dossier.index.times_of_entity.values())
    yield Entry(path=_ALL.path, label="All names", size=count(mentions, "mention"))


OF_TYPES = PageKind(
    id="entity indexes",
    pages=pages_of_types,
    index_of_type=_of_type,
    contents=_contents_of_types,
    tables=tables_of_types,
)
OF_ALL = PageKind(
    id="all names",
    pages=pages_of_all,
    folders=(ENTITIES,),
    indexes=(_ALL,),
    contents=_contents_of_all,
    tables=lambda dossier: [table_of_all(dossier)],
)
