"""Finds groups of nodes that have more to do with each other than with the rest.

Blondel et al. 2008, “Fast unfolding of communities in large networks” (Louvain): nodes move to the neighbouring group
that raises modularity most, then groups become nodes, until nothing moves. Nodes are visited in the order of their
strength and equal choices go to the first: the same graph gives the same groups on every machine, since nothing here is
random and sums are of whole numbers.
"""

from collections.abc import Mapping

from dossier.render.drawing.relations.graphs import Graph

_Weights = dict[int, dict[int, int]]


def communities(graph: Graph) -> list[list[str]]:
    """Return groups of nodes, the strongest group first and in it the strongest node first."""
    nodes = sorted(graph.of, key=lambda node: (-graph.strength(node), node))
    number = {node: i for i, node in enumerate(nodes)}
    weights: _Weights = {
        number[node]: {number[other]: tie.strength for other, tie in near.items()} for node, near in graph.of.items()
    }
    weights = {i: weights[i] for i in range(len(nodes))}
    belongs = list(range(len(nodes)))
    while True:
        moved = _move(weights)
        names = {group: i for i, group in enumerate(dict.fromkeys(moved[i] for i in sorted(weights)))}
        belongs = [names[moved[group]] for group in belongs]
        if len(names) == len(weights):
            break
        weights = _merged(weights, {i: names[group] for i, group in moved.items()})
    groups: dict[int, list[str]] = {}
    for node, group in zip(nodes, belongs, strict=True):
        groups.setdefault(group, []).append(node)
    return sorted(groups.values(), key=lambda group: (-sum(graph.strength(node) for node in group), group))


def _move(weights: _Weights) -> dict[int, int]:
    """Return the group of each node when none gains by moving."""
    degree = {i: sum(near.values()) + near.get(i, 0) for i, near in weights.items()}
    total = sum(degree.values())
    group = {i: i for i in weights}
    inside = dict(degree)
    moved = True
    while moved:
        moved = False
        for i, near in weights.items():
            home = group[i]
            inside[home] -= degree[i]
            ties: dict[int, int] = {home: 0}
            for other, weight in near.items():
                if other != i:
                    ties[group[other]] = ties.get(group[other], 0) + weight
            # Whole numbers: gain times the total, so that nothing is rounded.
            gains = {one: weight * total - inside[one] * degree[i] for one, weight in ties.items()}
            best = min(gains, key=lambda one: (-gains[one], one != home, one))
            inside[best] += degree[i]
            if best != home:
                group[i] = best
                moved = True
    return group


def _merged(weights: _Weights, group: Mapping[int, int]) -> _Weights:
    """Return the graph whose nodes are the groups; ties within a group are a tie to itself."""
    merged: _Weights = {one: {} for one in sorted(set(group.values()))}
    for i, near in weights.items():
        for other, weight in near.items():
            one, two = group[i], group[other]
            # A tie within a group is seen from both its ends; one of a node to itself is seen once and counts for both.
            merged[one][two] = merged[one].get(two, 0) + weight
    for one, near in merged.items():
        if one in near:
            within = sum(
                weight for i, ties in weights.items() if group[i] == one for o, weight in ties.items() if o == i
            )
            near[one] = (near[one] - within) // 2 + within
    return merged
