"""Relations that must not run in circles."""

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from dossier.model.problem import Problem, Severity


def find_cycle(relation: str, graph: Mapping[str, tuple[str, ...]], paths: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a problem when `graph`, from an id to the ids that `relation` names, leads back to where it began.

    `paths` maps ids to their files.
    """
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        yield Problem(
            severity=Severity.ERROR,
            code="circular-relation",
            message=f"`{relation}` runs in a circle: {' → '.join(circle)}",
            remedy="Remove one of these links",
            path=paths[min(circle)],
        )
