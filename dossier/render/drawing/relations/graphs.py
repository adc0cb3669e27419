"""What a drawing of relations knows: nodes, and ties with their strength."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Two nodes with something in common, by their ids in order."""

    one: str
    other: str
    sentences: int
    """That name both."""
    events: int
    """In which both took part, or that happened there."""

    @property
    def strength(self) -> int:
        """Sentences and events together."""
        return self.sentences + self.events


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """Ties, and what follows from them."""

    ties: Sequence[Tie]
    """Strongest first."""
    of: Mapping[str, Mapping[str, Tie]] = field(default_factory=dict)
    """By node, then by the other node, strongest first."""

    def strength(self, node: str) -> int:
        """Return the strength of all ties of a node."""
        return sum(tie.strength for tie in self.of[node].values())


def graph_of(ties: Iterable[Tie]) -> Graph:
    """Return the graph of some ties."""
    ordered = sorted(ties, key=lambda tie: (-tie.strength, tie.one, tie.other))
    of: dict[str, dict[str, Tie]] = {}
    for tie in ordered:
        of.setdefault(tie.one, {})[tie.other] = tie
        of.setdefault(tie.other, {})[tie.one] = tie
    return Graph(ties=ordered, of=of)
