"""The first draft: the received text cut into blocks."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from dossier.model.reading import Block, Draft, ReadResult
from dossier.model.source import Metadatum, PassageKind
from dossier.normalize.wrapping import join_wrapped
from dossier.text.folding import squeeze
from dossier.text.invisible import without_invisible

STEP = "outside-article"
_LINE = re.compile(r"[^\n\v\f\x85\u2028\u2029]+")


def begin(result: ReadResult) -> Draft:
    """Cut a text into lines, join what was wrapped, and take out what its reader knows to be outside the article."""
    text = result.text
    lines = list(_lines(text))
    if result.wrapped:
        marked = {start for start, _ in (*result.headings, *result.list_items)}
        lines = list(join_wrapped(text, lines, marked))
    headings, items = sorted(result.headings), sorted(result.list_items)
    furniture = sorted((span.start, span.end, span.reason) for span in result.furniture)
    blocks, reasons = [], {}
    for start, end in lines:
        kind = PassageKind.PARAGRAPH
        if _inside(headings, start):
            kind = PassageKind.HEADING
        elif _inside(items, start):
            kind = PassageKind.LIST_ITEM
        block = Block(start=start, end=end, kind=kind)
        blocks.append(block)
        place = bisect_right(furniture, (start, len(text), "")) - 1
        if place >= 0 and end <= furniture[place][1]:
            reasons[block] = furniture[place][2]
    draft = Draft(received=text, blocks=tuple(blocks), metadata=dict(_visible(result.metadata)))
    return draft.without(reasons, step=STEP)


def _visible(metadata: tuple[tuple[str, Metadatum], ...]) -> Iterator[tuple[str, Metadatum]]:
    """Yield what a file says of itself without invisible characters: no step goes through the head of a page."""
    for field, known in metadata:
        value = squeeze(without_invisible(known.value))
        if value:
            yield field, replace(known, value=value)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    for match in _LINE.finditer(text):
        words = match[0].strip()
        if words:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield start, start + len(words)


def _inside(spans: list[tuple[int, int]], position: int) -> bool:
    place = bisect_right(spans, (position + 1,)) - 1
    return place >= 0 and spans[place][0] - 1 <= position < spans[place][1]
