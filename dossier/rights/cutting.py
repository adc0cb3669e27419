"""Cutting a sentence that is too long."""

from collections.abc import Sequence

Span = tuple[int, int]


def cut(units: Sequence[Span], wanted: Sequence[Span], most: int) -> list[Span]:
    """Return the spans of a sentence that stay when it may have `most` words; all of it when it has no more.

    `units` are its words in order, `wanted` the spans that matter, the most important first. A span of which every word
    fits in stays whole; of the first one as many words stay as may. What room is left goes to the words around them, on
    both sides alike.
    """
    if len(units) <= most:
        return [(units[0][0], units[-1][1])] if units else []
    kept: set[int] = set()
    for start, end in wanted:
        words = [number for number, unit in enumerate(units) if unit[0] < end and unit[1] > start]
        missing = [number for number in words if number not in kept]
        if len(kept) + len(missing) <= most:
            kept.update(missing)
        elif not kept:
            kept.update(words[:most])
    _widen(kept, len(units), most)
    return _runs(units, kept)


def _widen(kept: set[int], count: int, most: int) -> None:
    """Add the words next to those that are kept, one on each side a round."""
    while kept and len(kept) < most:
        around = sorted({near for number in kept for near in (number - 1, number + 1) if 0 <= near < count} - kept)
        kept.update(around[: most - len(kept)])


def _runs(units: Sequence[Span], kept: set[int]) -> list[Span]:
    """Return the spans of runs of neighbouring words."""
    spans: list[Span] = []
    before = -2
    for number in sorted(kept):
        if number == before + 1:
            spans[-1] = (spans[-1][0], units[number][1])
        else:
            spans.append(units[number])
        before = number
    return spans
