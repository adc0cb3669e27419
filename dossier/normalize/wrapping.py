"""Lines that were broken to fit a width belong to one paragraph."""

import re
from collections.abc import Iterator
from itertools import pairwise

from dossier.normalize.shape import key_of
from dossier.text.running import ends_sentence

Span = tuple[int, int]
_NARROWEST = 45
_WIDEST = 100
"""Code points. Mail and typed texts wrap at 60 to 80; below 45 are verse and tables, above 100 lines are paragraphs."""
_LEAST_BROKEN = 0.4
"""Share of the full lines that must break in mid-sentence (no final mark, the next line in lower case) before a text
counts as wrapped: about nine in ten do in wrapped English, next to none in a text of one sentence a line."""
_LARGE_GROUP = 3  # lines from which on a width shows
_LIST_MARK = re.compile(r"(?:[-*+•‣▪◦]|\d{1,3}[.)])\s")


def join_wrapped(text: str, lines: list[Span], marked: set[int]) -> Iterator[Span]:
    """Yield the lines of a text, with those of a wrapped paragraph as one span.

    A line belongs to the next one when its first word would not have fitted: that is how every program wraps.
    `marked` are the starts of lines known to stand alone.
    """
    groups = list(_groups(text, lines))
    width = max((_width(group) for group in groups if len(group) >= _LARGE_GROUP and _narrow(group)), default=0)
    joins = {
        second
        for group in groups
        if len(group) > 1 and _narrow(group)
        for second in _full_lines(text, group, width, marked)
    }
    if not _broken(text, lines, joins):
        joins = set()
    current: Span | None = None
    for line in lines:
        if current is not None and line[0] in joins:
            current = (current[0], line[1])
            continue
        if current is not None:
            yield current
        current = line
    if current is not None:
        yield current


def _groups(text: str, lines: list[Span]) -> Iterator[list[Span]]:
    """Yield runs of lines with no blank line between them."""
    group: list[Span] = []
    for line in lines:
        if group and text.count("\n", group[-1][1], line[0]) != 1:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _width(group: list[Span]) -> int:
    return max(end - start for start, end in group)


def _narrow(group: list[Span]) -> bool:
    return _NARROWEST <= _width(group) <= _WIDEST


def _full_lines(text: str, group: list[Span], width: int, marked: set[int]) -> Iterator[int]:
    """Yield the starts of lines whose first word would not have fitted on the line before."""
    limit = max(width, _width(group))
    for (start, end), (next_start, next_end) in pairwise(group):
        if next_start in marked or _LIST_MARK.match(text, next_start):
            continue
        if start in marked and text.startswith("#", start):
            continue
        word = text[next_start:next_end].split(maxsplit=1)[0]
        fits = end - start + 1 + len(word) <= limit
        announces = text[end - 1] in ":：" and not word[0].islower()
        if not fits and not announces and key_of(text[start:end]) != key_of(text[next_start:next_end]):
            yield next_start


def _broken(text: str, lines: list[Span], joins: set[int]) -> bool:
    """Whether enough of the full lines break in mid-sentence."""
    full = broken = 0
    for (start, end), (next_start, _) in pairwise(lines):
        if next_start in joins:
            full += 1
            first = text[next_start]
            goes_on = first.isalpha() and not first.isupper()
            broken += goes_on and not ends_sentence(text[max(start, end - 8) : end])
    return bool(full) and broken >= _LEAST_BROKEN * full
