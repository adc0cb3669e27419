"""What stands next to a place in a text, within a line."""

import re
from bisect import bisect_right

from dossier.text.alternation import alternation
from dossier.text.languages.en import dates as words

NEAR = 40
"""Code points looked at on either side: keeps the cost linear."""
_WORD_BEFORE = re.compile(r"([^\W\d_][\w.'’]{0,30}|[$€£¥₽₴№])[ \t\u00a0]{1,3}\Z")
_WORD_AFTER = re.compile(r"[ \t\u00a0-]{1,3}([^\W\d_]+)")

_EVENT_AFTER = re.compile(rf" (?!(?:{alternation(words.NO_EVENT)})\b)[\w'’\"“]")


class Occurrences:
    """Where a pattern fits in a text, found once, so that many places can be asked about."""

    def __init__(self, pattern: re.Pattern[str], text: str) -> None:
        """Find them all."""
        self._spans = [match.span() for match in pattern.finditer(text)]

    def last_end(self, place: int) -> int:
        """Return where the last one that begins before a place ends, or -1."""
        index = bisect_right(self._spans, (place, place)) - 1
        return self._spans[index][1] if index >= 0 else -1


def word_before(text: str, place: int) -> str:
    """Return the word (or currency sign) that ends before a place with only white space between, or ''."""
    match = _WORD_BEFORE.search(text, max(0, place - NEAR), place)
    return match[1] if match else ""


def word_after(text: str, place: int) -> str:
    """Return the word that begins after a place with only white space or a hyphen between, or ''."""
    match = _WORD_AFTER.match(text, place, place + NEAR)
    return match[1] if match else ""


def follows(text: str, place: int, words: str) -> bool:
    """Say whether some words, with one space after them, stand right before a place."""
    before = text[max(0, place - len(words) - 2) : place]
    return before.endswith(words + " ") and not before[: -len(words) - 1][-1:].isalnum()


def event_follows(text: str, place: int) -> bool:
    """Say whether words follow that `two days after` may count from (`two days after the vote`)."""
    return _EVENT_AFTER.match(text, place) is not None
