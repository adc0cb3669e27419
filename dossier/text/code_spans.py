"""Where Markdown is code, in which no mark means anything."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator

_FENCE = re.compile(r"^ {0,3}(?P<fence>`{3,}(?=[^`\n]*$)|~{3,})", re.MULTILINE)
_TICKS = re.compile(r"(?<!\\)`+")
_BLANK = re.compile(r"\n[ \t]*(?=\n)")


def find_code(markdown: str) -> Iterator[tuple[int, int]]:
    """Yield the half-open spans of fenced blocks and code spans, in order, as CommonMark has them.

    A code span ends with as many backticks as it began with, within its paragraph. Linear in the text.
    """
    position = 0
    for start, end in _fenced(markdown):
        yield from _spans(markdown, position, start)
        yield start, end
        position = end
    yield from _spans(markdown, position, len(markdown))


def _fenced(markdown: str) -> Iterator[tuple[int, int]]:
    opening = _FENCE.search(markdown)
    while opening is not None:
        fence = opening["fence"]
        closing = re.compile(rf"^ {{0,3}}{fence[0]}{{{min(len(fence), 1000)},}}[ \t]*$", re.MULTILINE)
        closed = closing.search(markdown, opening.end())
        end = len(markdown) if closed is None else closed.end()
        yield opening.start(), end
        opening = _FENCE.search(markdown, end) if closed else None


def _spans(markdown: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    runs = [match.span() for match in _TICKS.finditer(markdown, start, end)]
    if not runs:
        return
    blanks = [match.start() for match in _BLANK.finditer(markdown, start, end)]
    of_length: defaultdict[int, list[int]] = defaultdict(list)
    for first, last in runs:
        of_length[last - first].append(first)
    position = start
    for first, last in runs:
        if first < position:
            continue
        alike = of_length[last - first]
        following = bisect_right(alike, first)
        blank = bisect_left(blanks, first)
        paragraph = blanks[blank] if blank < len(blanks) else end
        if following < len(alike) and alike[following] < paragraph:
            position = alike[following] + last - first
            yield first, position
