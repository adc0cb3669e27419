"""A name in the making: a run of tokens with a type."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

PERSON = "person"
ORGANIZATION = "organization"
PLACE = "place"

LONGEST_NAME = 15
"""Tokens; a longer find is a heading or a list, and rules may rely on it to stay linear."""


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open run of tokens that names something of `type`; `score` is from 0 to 1."""

    start: int
    end: int
    type: str
    score: float

    def key(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return its words, by which equal names are recognized."""
        return tuple(words[self.start : self.end])


def retyped(span: Span, kind: str, score: float | None = None) -> Span:
    """Return the span with another type."""
    return replace(span, type=kind, score=span.score if score is None else score)


def bounded(span: Span, start: int, end: int) -> Span:
    """Return the span with other bounds, and itself where they are the same."""
    return span if (start, end) == (span.start, span.end) else replace(span, start=start, end=end)


def covered(spans: Iterable[Span], size: int) -> bytearray:
    """Return a mark for each of `size` tokens: 1 where a span holds it."""
    marks = bytearray(size)
    for span in spans:
        marks[span.start : span.end] = b"\x01" * (span.end - span.start)
    return marks


def in_order(spans: Iterable[Span]) -> list[Span]:
    """Return the spans by position; of overlapping ones the longer, then the earlier, stays."""
    chosen: list[Span] = []
    for span in sorted(spans, key=lambda item: (item.start, item.start - item.end)):
        if chosen and span.start < chosen[-1].end:
            if span.end - span.start > chosen[-1].end - chosen[-1].start:
                chosen[-1] = span
            continue
        chosen.append(span)
    return chosen
