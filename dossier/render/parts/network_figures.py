"""Drawings of who has how much in common: all names, and the neighbours of one."""

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
from dossier.render.parts.relations import Relations
from dossier.render.templating import count

TOGETHER = "together"
"""Anchor of the list of neighbours on the page of an entity."""
_LEAST_NEIGHBOURS = 3
"""Neighbours that make a drawing worth it."""
MOST_GROUPS = 40
"""Groups that are listed and that a reader can choose; the others have a few members each."""
_READING = (
    "Who is named in the same sentences, or has a part in the same events, is tied: the wider the line, the more they "
    "have in common."
)
_GROUPS = "Groups have more ties within than to others; each has a shape and a colour."


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


def network_figure(dossier: Dossier, links: Links, relations: Relations) -> Markup:
    """Return the drawing of all who have anything in common."""
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
        Group(name=group_name(dossier, members[0]), size=len(members), address=f"#{group_anchor(rank)}")
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
                    (str(first + rank), members[0], group_name(dossier, members[0]))
                    for rank, members in enumerate(relations.communities[:MOST_GROUPS])
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


def group_name(dossier: Dossier, strongest: str) -> str:
    """Return what the group is called whose strongest member is given."""
    return f"around {dossier.subjects[strongest].name}"


def group_anchor(rank: int) -> str:
    """Return the anchor of the list of a group's members, on the page of the network."""
    return f"group-{rank + 1}"
