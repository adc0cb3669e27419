"""The phrases of a text that are expressions of time."""

from collections.abc import Iterator

from dossier.extract.dates.grammar import FIRST_WORD, Phrase, fold, match_first
from dossier.extract.dates.guards import Here, admit

_ANCIENT = frozenset({"era year", "old year"})


def find_phrases(text: str) -> Iterator[Phrase]:
    """Yield the expressions of time of a text, in order, without overlaps.

    A place where a word of time or a digit begins is tried once and looks a bounded distance to either
    side, so the cost is linear in the text.
    """
    folded = fold(text)
    after = 0
    previous: Phrase | None = None
    is_ancient = False
    for first in FIRST_WORD.finditer(folded):
        if first.start() < after:
            continue
        fitting = match_first(folded, first)
        phrase = fitting and admit(fitting, Here(text, folded, previous, is_ancient))
        if phrase:
            after, previous = phrase.end, phrase
            is_ancient = is_ancient or phrase.kind in _ANCIENT
            yield phrase
