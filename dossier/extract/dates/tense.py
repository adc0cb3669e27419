"""Whether a day or a month without its year lies before or after the day of speaking: what its sentence says.

The verb that stands nearest before a date decides, else the nearest after it: `told the board on Friday that it will
close` looks back, `said it will close on Friday` ahead.
"""

import re
from enum import Enum

from dossier.text.alternation import alternation
from dossier.text.languages.en import tenses as words

REACH = 120
"""Code points of the sentence looked at on either side: keeps the cost linear."""
_CLAUSE = 30
"""Code points within which a verb after a date that opens its clause speaks of it (`and on Friday will appear`)."""


class Tense(Enum):
    """Where a date lies, seen from the day of speaking."""

    PAST = "past"
    FUTURE = "future"


_SENTENCE_END = re.compile(r"[.!?][ \"'”’]|\n")
_ABBREVIATION = re.compile(r"(?:\b[^\W\d_]|\b(?:mr|mrs|ms|dr|st|gen|sen|rep|gov|lt|col|sgt|jr|sr|no|vs))\Z")
_VERBS = re.compile(
    rf"""
    (?P<past>\b(?:{alternation(words.UNREAL)})(?:[ ]not|n['’]t)?[ ]have\b)
    | (?P<future>
        (?:(?<=[^\W\d_])(?=['’])|\b)(?:{alternation(words.MODALS)})\b(?:[ ](?!be\b)\w+)?(?:[ ]be[ ]\w+)?
        | \b(?:(?:has|have|had|was|were|been)[ ]){{0,2}}(?:{alternation(words.PLANS)})\b
          (?:(?<=[ ]be)[ ]\w+|(?<=[ ]to)(?:[ ]be)?[ ]\w+)?
      )
    | (?P<verb>\b(?:{alternation(words.PAST_VERBS)}|[a-z]+ed)\b)
    """,
    re.VERBOSE,
)
_UNTIL = re.compile(rf"\b(?:{alternation(words.UNTIL)})(?: the)?(?: at least| next| this| early| late| end of)? \Z")
_LASTED = re.compile(rf"\b(?:{alternation(words.LASTED)})\b")
_OPENS_CLAUSE = re.compile(r"(?:[,;:–—-]|\b(?:and|but))(?: (?:on|in|by|from))?(?: the)? ?\Z")


_PRESENT = re.compile(rf"\b(?:{alternation(words.PRESENT)})\b")
_SPEAKING = re.compile(rf"\b(?:{alternation(words.SPEAKING)})\b")


def tense_of(folded: str, start: int, end: int) -> Tense | None:
    """Return the tense of the words around a span of a text in lower case, or None when nothing in them tells."""
    before = _last_sentence(folded[max(0, start - REACH) : start])
    after = _first_sentence(folded[end : end + REACH])
    if _UNTIL.search(before):
        return Tense.PAST if _LASTED.search(before) else Tense.FUTURE
    if _OPENS_CLAUSE.search(before) and _nearest(after[:_CLAUSE]) is Tense.FUTURE:
        return Tense.FUTURE
    if after.startswith(" deadline") and not re.search(r"\b(?:missed|passed|expired)\b", before):
        return Tense.FUTURE
    return _nearest(before, last=True) or _nearest(after)


def means_nowadays(folded: str, start: int, end: int) -> bool:
    """Return whether the sentence around `today` at a span says what is so these days (`known today as`)."""
    before = _last_sentence(folded[max(0, start - REACH) : start])
    sentence = f"{before} {_first_sentence(folded[end : end + REACH])}"
    return _PRESENT.search(sentence) is not None and not _SPEAKING.search(sentence)


def _nearest(words_around: str, *, last: bool = False) -> Tense | None:
    """Return what the first verb says that is of a tense, or the last one."""
    found = [tense for match in _VERBS.finditer(words_around) if (tense := _tense(match)) is not None]
    return found[-1 if last else 0] if found else None


def _tense(match: re.Match[str]) -> Tense | None:
    if match.lastgroup == "verb" and match[0] in words.NOT_PAST:
        return None
    return Tense.FUTURE if match.lastgroup == "future" else Tense.PAST


def _last_sentence(before: str) -> str:
    ends = [match.end() for match in _SENTENCE_END.finditer(before) if not _ends_short_form(before, match)]
    return before[ends[-1] :] if ends else before


def _first_sentence(after: str) -> str:
    stops = (match.start() for match in _SENTENCE_END.finditer(after) if not _ends_short_form(after, match))
    return after[: next(stops, None)]


def _ends_short_form(text: str, match: re.Match[str]) -> bool:
    """Tell whether a full stop belongs to an initial or a short form (`Mr. Brandt`)."""
    return match[0][0] == "." and _ABBREVIATION.search(text, max(0, match.start() - 4), match.start()) is not None
