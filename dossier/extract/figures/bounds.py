"""Words around a number that bound it or make it vague."""

import re

from dossier.text.alternation import alternation
from dossier.text.languages.en.figures import APPROXIMATIONS, SCOPES, SCOPES_AFTER

_LONGEST = 40  # code points looked back: two of the longest phrases
_WORDS = re.compile(r"[^\W\d_]+|[^\w\s]")
_AFTER = re.compile(rf"[ \u00a0]({alternation(SCOPES_AFTER)})(?![^\W_])", re.IGNORECASE)
_BY_LAST: dict[str, list[tuple[str, ...]]] = {}
for _phrase in sorted({*SCOPES, *APPROXIMATIONS}, key=lambda phrase: (-len(phrase), phrase)):
    _BY_LAST.setdefault(_phrase.split()[-1], []).append(tuple(_phrase.split()))
_TILDES = "~≈±"


def bounds_before(text: str, start: int) -> tuple[str, bool]:
    """Return the scope words before the number at `start`, as the text has them, and whether it is vague.

    `at least about 40` gives (`at least`, True).
    """
    scope, approximate = "", text[start - 1 : start] in _TILDES and start > 0
    left = max(0, start - _LONGEST)
    words = list(_WORDS.finditer(text, left, start))
    while words:
        phrase = _phrase_at_end(words)
        if phrase is None:
            break
        joined = " ".join(phrase)
        first = words[-len(phrase)]
        if first.start() == left and left > 0:
            break
        if joined in SCOPES and not scope:
            scope = text[first.start() : words[-1].end()]
        approximate = approximate or joined in APPROXIMATIONS
        del words[-len(phrase) :]
    return scope, approximate


def scope_after(text: str, end: int) -> str:
    """Return the scope words behind a number (`20 or more`), or an empty string."""
    match = _AFTER.match(text, end)
    return match[1] if match is not None else ""


def _phrase_at_end(words: list[re.Match[str]]) -> tuple[str, ...] | None:
    for phrase in _BY_LAST.get(words[-1][0].lower(), ()):
        if tuple(word[0].lower() for word in words[-len(phrase) :]) == phrase:
            return phrase
    return None
