"""What a network draws: nodes one by one, and for each group one mark for all the others of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from dossier.render.drawing.figure import Sheet
from dossier.render.drawing.relations.graphs import Graph
from dossier.render.drawing.relations.shapes import OTHERS, look_of
from dossier.render.drawing.text_metrics import shorten

_LARGEST = {True: 19.0, False: 14.0}
_SMALLEST = 5.5
"""Units of a radius: what is smaller hides which shape it is."""
_LONGEST_NAME = {True: 175.0, False: 128.0}
"""Units of a name on a wide sheet and on a narrow one, about a quarter and a third of the sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """Somebody or something in a network."""

    id: str
    name: str
    said: str
    """For those who hear it."""
    address: str
    community: int
    """Its rank."""
    tags: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A community."""

    name: str
    size: int
    address: str
    """Where all of it is listed."""


@dataclass(slots=True)
class Dot:
    """A node, or all the nodes of a community that have none of their own."""

    key: str
    name: str
    said: str
    address: str
    look: int
    radius: float
    tags: str | None
    rest: bool


def shown_of(nodes: Sequence[Node], most: int) -> list[Node]:
    """Return the strongest nodes, and with them any that would be the only one left of its group."""
    if len(nodes) <= most + most // 5:
        return list(nodes)
    left = Counter(look_of(node.community) for node in nodes[most:])
    return [*nodes[:most], *(node for node in nodes[most:] if left[look_of(node.community)] == 1)]


def dots_of(
    nodes: Sequence[Node], shown: Sequence[Node], graph: Graph, groups: Sequence[Group], sheet: Sheet
) -> tuple[list[Dot], dict[str, int]]:
    """Return what is drawn, and the index of each node's part in it."""
    most = max((graph.strength(node.id) for node in shown), default=1)
    dots = [
        Dot(
            key=node.id,
            name=node.name,
            said=node.said,
            address=node.address,
            look=look_of(node.community),
            radius=max(_LARGEST[sheet.is_wide] * sqrt(graph.strength(node.id) / most), _SMALLEST),
            tags=".".join(map(str, node.tags)) or None,
            rest=False,
        )
        for node in shown
    ]
    place = {node.id: i for i, node in enumerate(shown)}
    left: dict[int, list[Node]] = {}
    for node in nodes:
        if node.id in place:
            continue
        left.setdefault(look_of(node.community), []).append(node)
    for look, others in sorted(left.items()):
        name = groups[look].name if look < OTHERS else "smaller groups"
        address = groups[look].address if look < OTHERS else groups[min(OTHERS, len(groups) - 1)].address
        place |= {node.id: len(dots) for node in others}
        dots.append(
            Dot(
                key=f"rest-{look}",
                name=f"+{len(others):,}",
                said=f"{len(others):,} more, {name}",
                address=address,
                look=look,
                radius=9.0,
                tags=" ".join(".".join(map(str, node.tags)) or "-" for node in others),
                rest=True,
            )
        )
    return dots, place


def label_of(dot: Dot, sheet: Sheet) -> str:
    """Return the words of a dot, shortened to the room that a sheet gives."""
    return shorten(dot.name, _LONGEST_NAME[sheet.is_wide], sheet.letters)
