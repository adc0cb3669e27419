"""Where sentences begin and end."""

import re
from collections.abc import Iterator

from dossier.text.languages.en.sentences import ABBREVIATIONS, MAY_END_SENTENCE, NUMBER_SIGNS

_BOUNDARY = re.compile(
    r"""
    (?P<mark> [.!?…。！？]{1,8} )          # the mark, or a few of them
    (?P<close> ["'”’»)\]]{0,4} )           # what closes with it
    (?= \s+ (?P<open> ["'“‘«(\[¿¡]{0,4} ) (?P<next> \S ) )
    """,
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"[^\s\"'“”‘’«»()\[\]]+\Z")
_LONGEST_WORD = 40  # code points looked back for an abbreviation: keeps the cost linear


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the half-open spans of the sentences of one passage, in order, without outer white space.

    Rules, not a model: a full stop, question or exclamation mark ends a sentence when white space and
    something that can begin one follow. Initials (`J. Smith`), abbreviations (`Gen.`) and a mark inside a
    quotation that runs on in lower case do not. Every character but white space is in exactly one span.
    """
    start = 0
    for match in _BOUNDARY.finditer(text):
        if _ends_sentence(text, match):
            span = _trim(text, start, match.end())
            if span[0] < span[1]:
                yield span
            start = match.end()
    span = _trim(text, start, len(text))
    if span[0] < span[1]:
        yield span


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    following = match["next"]
    if following.islower():
        return False
    if match["mark"] != ".":
        return True
    word = _LAST_WORD.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
    if word is None:
        return True
    last = word[0].casefold()
    if len(last) == 1 and last.isalpha() and word[0].isupper() and not match["close"]:
        return False
    if last in ABBREVIATIONS:
        return last in MAY_END_SENTENCE and (following.isupper() or bool(match["open"]))
    return last not in NUMBER_SIGNS or not following.isdigit()


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
