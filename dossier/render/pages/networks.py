"""The network of all entities, and the neighbourhood of one."""

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from dossier.model.dossier import Dossier
from dossier.model.entity import Entity
from dossier.render.drawing.figure import Facet, Frame, frame
from dossier.render.drawing.relations.dots import Group, Node
from dossier.render.drawing.relations.fan import draw_fan
from dossier.render.drawing.relations.graphs import Tie
from dossier.render.drawing.relations.network import draw_network
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.breadcrumbs import breadcrumbs
from dossier.render.parts.introductions import introduction, title_of
from dossier.render.parts.relations import Relations, relations_of
from dossier.render.templating import count, fill

INDEX = "network/index.md"
TITLE = "Network"
TOGETHER = "together"
"""Anchor of the list of neighbours on the page of an entity."""
_LEAST_NEIGHBOURS = 3
"""Neighbours that make a drawing worth it."""
_MOST_MEMBERS = 60
"""Of a community that are listed; the others are in the indexes."""
_MOST_COMMUNITIES = 40
_READING = (
    "Who is named in the same sentences, or has a part in the same events, is tied: the wider the line, the more they "
    "have in common."
)
_GROUPS = "Groups have more ties within than to others; each has a shape and a colour."


def pages(dossier: Dossier) -> Iterator[Page]:
    """Yield the page of the network."""
    relations = relations_of(dossier)
    links = Links(dossier, INDEX)
    title = title_of(dossier, INDEX, TITLE)
    ties = relations.graph.ties
    body = fill(
        "network",
        dossier=dossier,
        links=links,
        title=title,
        breadcrumbs=breadcrumbs(links),
        introduction=introduction(dossier, INDEX),
        figure=_figure(dossier, links, relations) if ties else "",
        ties=ties[: dossier.page_size],
        more=len(ties) - dossier.page_size,
        groups=[
            (_group_name(dossier, members[0]), _anchor(rank), members[:_MOST_MEMBERS], len(members))
            for rank, members in enumerate(relations.communities[:_MOST_COMMUNITIES])
        ],
        smaller=max(len(relations.communities) - _MOST_COMMUNITIES, 0),
    )
    description = f"{count(len(relations.graph.of), 'name')} and {count(len(ties), 'tie')} between them."
    yield Page(path=INDEX, title=title, body=body, front={"description": description})


def neighbourhood_figure(dossier: Dossier, links: Links, relations: Relations, entity: Entity) -> Markup:
    """Return the drawing of an entity and those that have most in common with it; of few, none."""
    near = relations.graph.of.get(entity.id, {})
    if len(near) < _LEAST_NEIGHBOURS:
        return Markup()
    nodes = [_node(dossier, links, relations, other, said=_tie_in_words(tie)) for other, tie in near.items()]
    about = Frame(
        id="neighbourhood",
        kind="network",
        title=f"Who has most in common with {entity.name}",
        description=f"{count(len(near), 'name')}, strongest ties first. The list below says the same of sentences.",
        caption="The number counts sentences that name both, and events in which both have a part. "
        "Bows tie neighbours to each other. Shape and colour are those of the groups in the network of all names.",
    )
    centre = _node(dossier, links, relations, entity.id, said=entity.name)
    anchor = f"#{TOGETHER}"
    return frame(about, lambda sheet: draw_fan(centre, nodes, relations.graph, sheet, anchor))


def _figure(dossier: Dossier, links: Links, relations: Relations) -> Markup:
    graph = relations.graph
    kinds = {kind.id: number for number, kind in enumerate(dossier.entity_types)}
    first = len(kinds)
    ordered = sorted(graph.of, key=lambda one: (-graph.strength(one), dossier.subjects[one].name, one))
    nodes = [
        _node(
            dossier,
            links,
            relations,
            one,
            said=f"{graph.strength(one):,} in common with {count(len(graph.of[one]), 'other')}",
            tags=(kinds[dossier.subjects[one].type], first + relations.community_of[one]),
        )
        for one in ordered
    ]
    groups = [
        Group(name=_group_name(dossier, members[0]), size=len(members), address=f"#{_anchor(rank)}")
        for rank, members in enumerate(relations.communities)
    ]
    about = Frame(
        id="names-in-common",
        kind="network",
        title="The network of names",
        description=f"{count(len(nodes), 'name')} in {count(len(groups), 'group')}, "
        f"{count(len(graph.ties), 'tie')}. The lists on this page say the same.",
        caption=f"{_READING} {_GROUPS} Where a mark lies says no more than that.",
        facets=[
            Facet(
                key="kind",
                label="What",
                choices=[(str(kinds[kind.id]), kind.id, kind.plural) for kind in dossier.entity_types],
            ),
            Facet(
                key="group",
                label="Group",
                choices=[
                    (str(first + rank), members[0], _group_name(dossier, members[0]))
                    for rank, members in enumerate(relations.communities[:_MOST_COMMUNITIES])
                ],
            ),
        ],
        zoom=True,
    )
    return frame(about, partial(draw_network, nodes, graph, groups))


def _node(
    dossier: Dossier,
    links: Links,
    relations: Relations,
    entity: str,
    *,
    said: str,
    tags: tuple[int, ...] = (),
) -> Node:
    name = dossier.subjects[entity].name
    return Node(
        id=entity,
        name=name,
        said=name if said == name else f"{name}: {said}",
        address=links.address(links.entity_path(entity)),
        community=relations.community_of[entity],
        tags=tags,
    )


def _tie_in_words(tie: Tie) -> str:
    parts = [(tie.sentences, "sentence"), (tie.events, "event")]
    return " and ".join(count(number, word) for number, word in parts if number) + " in common"


def _group_name(dossier: Dossier, strongest: str) -> str:
    return f"around {dossier.subjects[strongest].name}"


def _anchor(rank: int) -> str:
    return f"group-{rank + 1}"
