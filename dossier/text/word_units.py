"""Words as they are counted where the length of a text matters."""

import re

_DENSE = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Scripts that write without spaces: a letter counts as a word."""
_UNIT = re.compile(rf"[{_DENSE}]|[^\s{_DENSE}]+")
_WORD = re.compile(rf"[{_DENSE}]|[^\W_{_DENSE}](?:[^\s{_DENSE}]*[^\W_{_DENSE}])?")


def word_units(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Return the half-open spans of the words between two offsets, their punctuation included.

    Words stand between white space; where a script writes without spaces, every letter is one, which counts strictly.
    """
    return [found.span() for found in _UNIT.finditer(text, start, len(text) if end is None else end)]


def bare_words(text: str) -> list[tuple[int, int]]:
    """Return the half-open spans of the same words without the punctuation around them; what has no letter is none."""
    return [found.span() for found in _WORD.finditer(text)]
