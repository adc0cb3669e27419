"""The two marks of hand-written prose: `[[links]]` and `[@source "exact words"]`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_CODE = re.compile(
    r"""
      ^(?P<fence>`{3,}|~{3,}) .*? (?: ^(?P=fence)[`~]*[ \t]*$ | \Z )   # a fenced block
    | (?P<ticks>(?<!`)`+(?!`)) .*? (?<!`)(?P=ticks)(?!`)               # a code span
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
_LINK = re.compile(r"(?<!\\)\[\[(?P<target>[^\[\]|\n]{1,200})(?:\|(?P<label>[^\[\]\n]{1,200}))?\]\]")
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
    """Yield the marks of a prose in order; those in code, and those after a backslash, are left alone."""
    code = [match.span() for match in _CODE.finditer(prose)] if "`" in prose or "~~~" in prose else []
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
    for mark in sorted(marks, key=lambda mark: mark.start):
        if not any(start <= mark.start < end for start, end in code):
            yield mark
