"""The two marks of hand-written prose: `[[links]]` and `[@source "exact words"]`."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.text.code_spans import find_code

_LINK = re.compile(r"(?<!\\)\[\[(?P<target>[^\[\]|\n]{1,200}?)(?:\\?\|(?P<label>[^\[\]\n]{1,200}))?\]\]")
_CITATION = re.compile(r"(?<!\\)\[@(?P<source>[^\s\[\]\"“”]{1,200})\s+[\"“](?P<exact>[^\"”]{1,5000})[\"”]\s*\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkMark:
    """`[[target]]` or `[[target|label]]`, at half-open code points of the prose."""

    start: int
    end: int
    target: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationMark:
    """`[@source "exact words"]`, at half-open code points of the prose."""

    start: int
    end: int
    source: str
    exact: str


def find_marks(prose: str) -> Iterator[LinkMark | CitationMark]:
    r"""Yield the marks of a prose, in order and apart; those in code, and those after a backslash, are left alone.

    In a table the bar of a link is written `\|`. A link among the words of a citation is those words.
    """
    code = list(find_code(prose))
    links = [
        LinkMark(
            start=match.start(), end=match.end(), target=match["target"].strip(), label=(match["label"] or "").strip()
        )
        for match in _LINK.finditer(prose)
    ]
    citations = [
        CitationMark(start=match.start(), end=match.end(), source=match["source"], exact=match["exact"].strip())
        for match in _CITATION.finditer(prose)
    ]
    marks: list[LinkMark | CitationMark] = [*links, *citations]
    position = 0
    for mark in sorted(marks, key=lambda mark: mark.start):
        around = bisect_right(code, mark.start, key=lambda span: span[0]) - 1
        if mark.start >= position and (around < 0 or code[around][1] <= mark.start):
            position = mark.end
            yield mark
