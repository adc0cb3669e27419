"""Messages to people, without the quoted words that may not be shown."""

from collections.abc import Callable, Iterable

from dossier.model.message import Quoted
from dossier.model.source import WITHHELD


def conceal(text: str, quotes: Iterable[Quoted], may_show: Callable[[Quoted], bool]) -> str:
    """Return a message with the mark `WITHHELD` in the place of each quotation that may not be shown."""
    pieces, position = [], 0
    for quote in quotes:
        if not may_show(quote):
            pieces += [text[position : quote.start], WITHHELD]
            position = quote.end
    return "".join([*pieces, text[position:]])
