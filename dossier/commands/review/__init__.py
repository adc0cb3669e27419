"""What the program found and a curator should rule on: a queue of items, and the session that goes through it.

Each kind of item is one module with a function `items(Dossier)`, and one line here.
"""

from collections.abc import Callable, Iterable

from dossier.commands.review import names, questions, quotes, reports, unclear_names
from dossier.commands.review.item import Item
from dossier.model.dossier import Dossier

__all__ = ["KINDS", "Item", "ReviewKind", "queue"]

ReviewKind = Callable[[Dossier], Iterable[Item]]

KINDS: tuple[ReviewKind, ...] = (
    names.items,
    unclear_names.items,
    quotes.items,
    reports.items,
    questions.items,
)
"""In the order in which they are asked: a name is unclear only until the names it could be are known."""


def queue(dossier: Dossier, extra: Iterable[ReviewKind] = ()) -> list[Item]:
    """Return all that is left to decide, in the order in which it is asked; what `extra` kinds ask comes last."""
    return [item for kind in (*KINDS, *extra) for item in kind(dossier)]
