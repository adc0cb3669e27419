"""The first draft: the received text cut into blocks."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from operator import attrgetter

from dossier.model.reading import NOTHING_SAID, Block, Draft, Furniture, Keeping, ReadBlock, ReadResult
from dossier.model.source import BlockKind, Metadatum
from dossier.normalize.wrapping import join_wrapped
from dossier.text.folding import fold, squeeze
from dossier.text.invisible import without_invisible
from dossier.text.running import is_prose

STEP = "outside-article"
SURE_STEP = "page-frame"
"""The step of what the format itself says to be no part of the article."""
_PAGE_NUMBER = "the number of a page"
_LINE = re.compile(r"[^\n\v\f\x85\u2028\u2029]+")
_start = attrgetter("start")


def begin(result: ReadResult, keeping: Keeping = NOTHING_SAID) -> Draft:
    """Cut a text into blocks, and take out what its reader knows to be outside the article.

    A line is a block. Lines are one block when the reader says so, or when they were wrapped to fit a width. What the
    curator keeps stays, now and in every step.
    """
    text = result.text
    said = sorted((block for block in result.blocks if block.kind is not BlockKind.PAGE_NUMBER), key=_start)
    outside = _outside(result)
    lines = list(_lines(text))
    if result.wrapped:
        lines = list(join_wrapped(text, lines, {block.start for block in said}))
    blocks = tuple(_joined(lines, said, outside))
    reasons: dict[str, dict[Block, str]] = {STEP: {}, SURE_STEP: {}}
    inside: list[tuple[int, int, Furniture]] = []
    for block in blocks:
        for span in _touching(outside, block.start, block.end):
            if span.start <= block.start and block.end <= span.end:
                reasons[_step(span)][block] = span.reason
            else:
                inside.append((max(span.start, block.start), min(span.end, block.end), span))
    doubted = reasons[STEP].keys()
    kept = frozenset(
        block.start for block in blocks if _is_kept(text[block.start : block.end], block in doubted, keeping)
    )
    draft = Draft(received=text, blocks=blocks, metadata=dict(_visible(result.metadata)), kept=kept)
    removed = [draft.removal(start, end, step=_step(span), reason=span.reason) for start, end, span in inside]
    for step, blocks_of_step in reasons.items():
        draft = draft.set_aside(blocks_of_step, step=step)
    return draft.without_spans(removed)


def _is_kept(text: str, doubted: bool, keeping: Keeping) -> bool:  # noqa: FBT001  a fact of the block
    if keeping.everything and (doubted or is_prose(squeeze(text))):
        return True
    return bool(keeping.beginnings) and begins_with(text, keeping.beginnings)


def begins_with(text: str, beginnings: Iterable[str]) -> bool:
    """Whether a paragraph begins with words that a curator wrote down, whatever their typography and case."""
    words = fold(squeeze(without_invisible(text)))
    return any(words.startswith(fold(squeeze(beginning))) for beginning in beginnings)


def _step(span: Furniture) -> str:
    return SURE_STEP if span.sure else STEP


def _outside(result: ReadResult) -> list[Furniture]:
    """Return what its reader knows to be outside the article, page numbers too, in order and apart."""
    numbers = (
        Furniture(start=block.start, end=block.end, reason=_PAGE_NUMBER, sure=True)
        for block in result.blocks
        if block.kind is BlockKind.PAGE_NUMBER
    )
    spans: list[Furniture] = []
    position = 0
    for span in sorted((*result.furniture, *numbers), key=lambda span: (span.start, span.end)):
        words = result.text[max(span.start, position) : span.end].lstrip()
        if words:
            position = min(span.end, len(result.text))
            spans.append(replace(span, start=position - len(words), end=position))
    return spans


def _touching(spans: list[Furniture], start: int, end: int) -> Iterator[Furniture]:
    place = bisect_right(spans, start, key=attrgetter("end"))
    while place < len(spans) and spans[place].start < end:
        yield spans[place]
        place += 1


@dataclass(slots=True)
class _Open:
    """A block to which lines may still be added."""

    block: Block
    of: ReadBlock | None


def _joined(lines: list[tuple[int, int]], said: list[ReadBlock], outside: list[Furniture]) -> Iterator[Block]:
    """Yield the blocks of a text: its lines, joined where the reader says that they belong together.

    Lines outside the article wait: they go inside a block that goes on after them, and are blocks of their own where
    none does.
    """
    last: _Open | None = None
    waiting: list[Block] = []
    for start, end in lines:
        of = _holding(said, start)
        block = Block(start=start, end=end, kind=of.kind if of else BlockKind.PARAGRAPH, page=of.page if of else None)
        if any(span.start <= start and end <= span.end for span in _touching(outside, start, end)):
            waiting.append(block)
            continue
        if last is not None and of is not None and last.of is not None and (of is last.of or of.continues):
            turns = last.block.page_turns
            if of is not last.of and of.page is not None:
                turns = (*turns, (start, of.page))
            last = _Open(replace(last.block, end=end, page_turns=turns), of)
            waiting.clear()
            continue
        if last is not None:
            yield last.block
        yield from waiting
        waiting.clear()
        last = _Open(block, of)
    if last is not None:
        yield last.block
    yield from waiting


def _holding(said: list[ReadBlock], position: int) -> ReadBlock | None:
    """Return the last block that begins before a line of which it holds the start."""
    place = bisect_right(said, position, key=_start) - 1
    return said[place] if place >= 0 and position < said[place].end else None


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
