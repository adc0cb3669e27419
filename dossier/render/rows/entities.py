"""Rows of the indexes of entities."""

from collections.abc import Iterator

from dossier.addresses import ENTITIES, entity_path, index_path
from dossier.model.dossier import Dossier
from dossier.model.entity import Entity
from dossier.render.parts.alphabet import by_name
from dossier.render.rows.table import Choice, Row, Table, period_of, source_choice

_MOST_PLACES = 40
"""Places a name is found by: those it shares most sentences with."""


def table_of_all(dossier: Dossier) -> Table:
    """Return the index of all entities."""
    return _table(dossier, index_path(ENTITIES), list(dossier.subjects.values()), types=True)


def tables_of_types(dossier: Dossier) -> Iterator[Table]:
    """Yield the index of each type of entity."""
    for kind in dossier.entity_types:
        yield _table(dossier, index_path(kind.folder), dossier.of_type(kind), types=False)


def _table(dossier: Dossier, path: str, entities: list[Entity], *, types: bool) -> Table:
    return Table(
        index=path,
        noun=("name", "names"),
        columns=[
            ("name", "Name"),
            *([("what", "What")] if types else []),
            ("mentions", "Mentions"),
            ("sources", "Sources"),
            ("events", "Events"),
        ],
        linked=0,
        filters=[
            *([("type", "What")] if types else []),
            ("source", "Named in"),
            ("place", "In a sentence with"),
            ("status", "Reviewed"),
        ],
        rows=[_row(dossier, entity, types=types) for entity in by_name(entities)],
    )


def _row(dossier: Dossier, entity: Entity, *, types: bool) -> Row:
    kind = dossier.entity_type(entity)
    mentions = dossier.index.mentions_of_entity[entity.id]
    sources = [dossier.sources[source] for source in dict.fromkeys(mention.source for mention in mentions)]
    places = (near.entity for near in dossier.index.neighbours[entity.id])
    return Row(
        path=entity_path(kind, entity.id),
        cells=[
            entity.name,
            *([kind.singular] if types else []),
            len(mentions),
            len(sources),
            len(dossier.index.involvements[entity.id]),
        ],
        note=entity.description,
        also=list(dict.fromkeys([alias.text for alias in entity.aliases] + [mention.text for mention in mentions])),
        choices={
            **({"type": [(kind.id, kind.singular)]} if types else {}),
            "source": [source_choice(source) for source in sources],
            "place": [_place(dossier, one) for one in places if dossier.subjects[one].type == "place"][:_MOST_PLACES],
            "status": [("yes", "yes") if entity.reviewed else ("no", "no, found automatically")],
        },
        period=period_of(*(source.issued.value for source in sources)),
    )


def _place(dossier: Dossier, place: str) -> Choice:
    return place, dossier.subjects[place].name
