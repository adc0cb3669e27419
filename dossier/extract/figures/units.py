"""What a number counts: the noun phrase behind it, as far as it can be told without parsing."""

import re
from dataclasses import dataclass

from dossier.text.languages.en.figures import (
    CURRENCY_CODES,
    CURRENCY_WORDS,
    IRREGULAR_PLURALS,
    MEASURES,
    NOT_PLURAL,
    OUTCOMES,
    PLURAL_MODIFIERS,
    SINGULAR_ONE,
    UNIT_HEADS_WITH_OF,
    UNIT_STOPS,
)
from dossier.text.languages.en.numbers import UNITS

_WORD = re.compile(r"[ \u00a0]([^\W\d_]+(?:[-'’/][^\W\d_]+)*)")
_OF_THE = re.compile(r"[ \u00a0]of[ \u00a0](?:the|his|her|its|their|our|those|these)(?=[ \u00a0])")
_OF = re.compile(r"[ \u00a0]of(?=[ \u00a0])")
_OF_NOUN = re.compile(r"[ \u00a0]of[ \u00a0]([^\W\d_]+(?:[-'’][^\W\d_]+)*)")
_COMPOUND = re.compile(r"-([^\W\d_]+(?:-[^\W\d_]+)*)")
_GLUED = re.compile(r"[ \u00a0]?(°[CF]|º[CF]|[^\W\d_]{1,3}(?:/h)?)(?![^\W_])")
_MOST_WORDS = 6  # words of a unit: `newly elected members of parliament` has five
_SHORTEST_PLURAL = 3  # letters: `is` and `us` are no plurals


@dataclass(frozen=True, slots=True)
class Unit:
    """The words counted, with their span."""

    start: int
    end: int
    text: str


def unit_after(text: str, end: int, *, of: bool = False, one: bool = False) -> Unit | None:
    """Return the unit of a number that ends at `end`, or None where none can be told.

    The words up to the first plural noun; a currency; a measure (`km`, `°C`); the rest of a compound
    (`30-day`). `of`: the number may be joined to it by a bare `of` (`dozens of`), as
    every number may by `of the`. `one`: the number is one, and a
    singular may follow.
    """
    compound = _COMPOUND.match(text, end)
    if compound is not None:
        return _unit(text, compound.start(1), compound.end(1))
    glued = _GLUED.match(text, end)
    if glued is not None and (glued[1].lower() in MEASURES - UNIT_STOPS or glued[1][0] in "°º"):
        return _unit(text, glued.start(1), glued.end(1))
    joint = (_OF_THE.match(text, end) if not one else None) or (_OF.match(text, end) if of else None)
    end = joint.end() if joint is not None else end
    return _noun_phrase(text, end, one=one)


def _noun_phrase(text: str, end: int, *, one: bool) -> Unit | None:
    start, outcome = None, None
    for _ in range(_MOST_WORDS):
        match = _WORD.match(text, end)
        if match is None:
            break
        word, folded = match[1], match[1].lower()
        if folded in UNIT_STOPS:
            break
        start = match.start(1) if start is None and folded not in UNITS else start
        end = match.end()
        if start is None:
            continue
        if word in CURRENCY_CODES or folded in CURRENCY_WORDS or (one and folded in SINGULAR_ONE):
            return _unit(text, start, end)
        if folded in PLURAL_MODIFIERS:
            following = _WORD.match(text, end)
            if following is not None and is_plural(following[1].lower()):
                continue
        if is_plural(folded):
            return _unit(text, start, _with_complement(text, folded, end))
        if folded in OUTCOMES and outcome is None:
            outcome = end
    return _unit(text, start, outcome) if start is not None and outcome is not None else None


def _with_complement(text: str, head: str, end: int) -> int:
    """Take `of war` into `prisoners of war`."""
    complement = _OF_NOUN.match(text, end) if head in UNIT_HEADS_WITH_OF else None
    if complement is None or complement[1].lower() in UNIT_STOPS or not complement[1].islower():
        return end
    return complement.end()


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in IRREGULAR_PLURALS:
        return True
    if "'" in word or "’" in word:
        return False
    last = word.rsplit("-", 1)[-1]
    if last in IRREGULAR_PLURALS:
        return True
    return (
        len(last) > _SHORTEST_PLURAL
        and last.endswith("s")
        and not last.endswith(("ss", "us", "is"))
        and last not in NOT_PLURAL
    )


def _unit(text: str, start: int, end: int) -> Unit:
    return Unit(start, end, text[start:end])
