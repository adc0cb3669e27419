"""Who is near whom in a dossier: by sentences that name both, and by events in which both have a part."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from dossier.model.dossier import Dossier
from dossier.render.drawing.relations.communities import communities
from dossier.render.drawing.relations.graphs import Graph, Tie, graph_of

_MOST_IN_EVENT = 40
"""Of the parts of one event, whose pairs are counted; they grow with the square."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """The ties of a dossier, and the communities that they make."""

    graph: Graph
    communities: Sequence[Sequence[str]]
    """The strongest first, and in it the strongest entity first."""
    community_of: Mapping[str, int]
    """The rank of the community of an entity that has any tie."""


def relations_of(dossier: Dossier) -> Relations:
    """Return who is near whom."""
    sentences = {
        (entity, near.entity): near.sentences
        for entity, neighbours in dossier.index.neighbours.items()
        for near in neighbours
        if entity < near.entity
    }
    events: Counter[tuple[str, str]] = Counter()
    for event in dossier.events.values():
        parts = {*(participant.entity for participant in event.participants), *event.places}
        known = sorted(part for part in parts if part in dossier.subjects)
        events.update(combinations(known[:_MOST_IN_EVENT], 2))
    graph = graph_of(
        Tie(one=pair[0], other=pair[1], sentences=sentences.get(pair, 0), events=events[pair])
        for pair in {**sentences, **events}
    )
    found = communities(graph)
    return Relations(
        graph=graph,
        communities=found,
        community_of={entity: rank for rank, members in enumerate(found) for entity in members},
    )
