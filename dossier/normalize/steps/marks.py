"""Marks of headings and list items, which the kind of a passage says better."""

import re
from dataclasses import replace

from dossier.model.reading import Block, Draft
from dossier.model.source import BlockKind

STEP = "marks"
_HASHES = re.compile(r"#{1,6}(?=\s+\S)")
_NUMBER = re.compile(r"(?P<number>\d{1,3})[.)](?=\s+\S)")
_BULLET = re.compile(r"[•‣▪◦●](?=\s*\S)|[-*+](?=\s+\S)")
_SURE = "•‣▪◦●"


def remove_marks(draft: Draft) -> Draft:
    """Tell list items by their marks and take the marks of items and headings out.

    A number counts when the next or the previous item is beside it in the count, a hyphen or asterisk when another
    stands next to it: a lone one may be a date, a sum or a line of dialogue. Dashes are dialogue.
    """
    opening = [_open(draft, block) for block in draft.blocks]
    removed, blocks = [], []
    for index, block in enumerate(draft.blocks):
        start, mark = opening[index]
        beside = [opening[place][1] for place in (index - 1, index + 1) if 0 <= place < len(opening)]
        if block.kind is BlockKind.HEADING and (hashes := _HASHES.match(draft.received, start, block.end)):
            removed.append(draft.removal(start, hashes.end(), step=STEP, reason="the mark of a heading"))
            blocks.append(block)
        elif mark and block.is_prose and (block.kind is BlockKind.LIST_ITEM or _is_item(mark, beside)):
            end = start + len(mark)
            removed.append(draft.removal(start, end, step=STEP, reason="the mark of a list item"))
            blocks.append(replace(block, kind=BlockKind.LIST_ITEM))
        else:
            blocks.append(block)
    return replace(draft, blocks=tuple(blocks)).without_spans(removed)


def _open(draft: Draft, block: Block) -> tuple[int, str]:
    """Return where the words of a block begin and the mark they begin with, if any."""
    start = block.start
    for removal in draft.removed_in(block):
        if draft.received[start : removal.start].strip():
            break
        start = removal.end
    while start < block.end and draft.received[start].isspace():
        start += 1
    match = _NUMBER.match(draft.received, start, block.end) or _BULLET.match(draft.received, start, block.end)
    return start, match[0] if match else ""


def _is_item(mark: str, beside: list[str]) -> bool:
    if mark in _SURE:
        return True
    if mark[0].isdigit():
        numbers = {int(other[:-1]) for other in beside if other[:-1].isdigit() and other[-1] == mark[-1]}
        return bool(numbers & {int(mark[:-1]) - 1, int(mark[:-1]) + 1})
    return mark in beside
