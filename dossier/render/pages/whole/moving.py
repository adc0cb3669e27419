"""A curator's prose on another page than its own."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from posixpath import dirname, normpath, relpath

from dossier.model.prose import Prose
from dossier.text.code_spans import find_code

_HEADING = re.compile(r"^#{1,6}(?=[ \t])", re.MULTILINE)
_TARGET = re.compile(r"(?:\]\([ \t]*<?|^ {0,3}\[[^\]\n]+\]:[ \t]*<?)(?P<target>[^\s<>()]+)", re.MULTILINE)
_ABSOLUTE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|/")
_LOWEST = 6
"""The lowest level of a heading in Markdown."""


def move(prose: Prose, path: str, to: str, *, deeper: int) -> Prose:
    """Return the prose of the page `path` as it stands on the page `to`, under that page's own headings.

    Its headings go some levels `deeper`, and relative addresses of links and pictures lead where they led. What is
    code stays as it is; so does raw HTML, which is the curator's own.
    """
    code = list(find_code(prose.body))
    starts = [start for start, _ in code]

    def is_code(position: int) -> bool:
        block = bisect_right(starts, position) - 1
        return block >= 0 and position < code[block][1]

    edits = [edit for edit in _edits(prose.body, path, to, deeper) if not is_code(edit[0])]
    return _apply(prose, sorted(edits))


def _edits(body: str, path: str, to: str, deeper: int) -> Iterator[tuple[int, int, str]]:
    """Yield what to write in place of half-open spans of the prose."""
    for found in _HEADING.finditer(body):
        yield found.start(), found.end(), "#" * min(_LOWEST, len(found[0]) + deeper)
    for found in _TARGET.finditer(body):
        target = found["target"]
        if not _ABSOLUTE.match(target):
            yield found.start("target"), found.end("target"), _from(target, path, to)


def _from(target: str, path: str, to: str) -> str:
    file, mark, anchor = target.partition("#")
    where = normpath(f"{dirname(path)}/{file}").lstrip("/") if file else path
    return f"{relpath(where, dirname(to) or '.')}{mark}{anchor}"


def _apply(prose: Prose, edits: list[tuple[int, int, str]]) -> Prose:
    """Write the edits that touch no mark, and lead the marks to where they stand then."""
    starts = [mark.start for mark in prose.marks]
    pieces, position, shift = [], 0, 0
    ends, shifts = [0], [0]
    for start, end, text in edits:
        mark = bisect_right(starts, end - 1) - 1
        if mark >= 0 and start < prose.marks[mark].end:
            continue
        pieces += [prose.body[position:start], text]
        position = end
        shift += len(text) - (end - start)
        ends.append(end)
        shifts.append(shift)
    pieces.append(prose.body[position:])

    def after(place: int) -> int:
        return place + shifts[bisect_right(ends, place) - 1]

    marks = (replace(mark, start=after(mark.start), end=after(mark.end)) for mark in prose.marks)
    return Prose(body="".join(pieces), marks=tuple(marks))
