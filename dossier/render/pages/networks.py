"""The network of all entities."""

from collections.abc import Iterator

from dossier.addresses import NETWORK
from dossier.model.dossier import Dossier
from dossier.render.kinds import Entry, Index, PageKind, Rendering
from dossier.render.page import Page
from dossier.render.parts.listing import one_page
from dossier.render.parts.network_figures import MOST_GROUPS, group_anchor, group_name, network_figure
from dossier.render.parts.relations import relations_of
from dossier.render.templating import count

_INDEX = Index(path=NETWORK, title="Network")
_MOST_MEMBERS = 60
"""Members of a group that are listed, about three lines of names; the others are in the indexes."""


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the page of the network."""
    dossier = rendering.dossier
    relations = relations_of(dossier)
    ties, groups = relations.graph.ties, relations.communities
    yield one_page(
        rendering,
        "network",
        _INDEX,
        lambda links: {
            "figure": network_figure(dossier, links, relations) if ties else "",
            "ties": ties[: dossier.page_size],
            "more": len(ties) - dossier.page_size,
            "groups": [
                (group_name(dossier, members[0]), group_anchor(rank), members[:_MOST_MEMBERS], len(members))
                for rank, members in enumerate(groups[:MOST_GROUPS])
            ],
            "smaller": max(len(groups) - MOST_GROUPS, 0),
        },
        description=f"{count(len(relations.graph.of), 'name')} and {count(len(ties), 'tie')} between them.",
    )


def _contents(dossier: Dossier) -> Iterator[Entry]:
    if any(dossier.index.neighbours.values()):
        yield Entry(path=NETWORK, label="Network")


KIND = PageKind(id="network", pages=pages, folders=("network",), indexes=(_INDEX,), contents=_contents)
