"""Nothing of a received text gets lost."""

from collections.abc import Iterator

from dossier.model.source import Passage, Source
from dossier.text.folding import squeeze

Span = tuple[int, int]


def check_nothing_lost(source: Source) -> str | None:
    """Return what is wrong when a character of the received text is neither in the text nor in the removed text.

    Every character that is not white space must be in exactly one passage or removal, passages must hold the
    received characters in their order without what was removed, and the text must be the passages joined by blank
    lines. None when all is accounted for. Linear in the text.
    """
    return next(_faults(source), None)


def _faults(source: Source) -> Iterator[str]:
    for removal in source.removed:
        if source.received[removal.start : removal.end] != removal.text or not removal.text:
            yield f"removed words at {removal.start} are not those received"
    inside, outside = _places(source)
    whole = [(one.received_start, one.received_end) for one in source.passages]
    yield from _gaps(source.received, sorted([*whole, *outside]))
    if "\n\n".join(source.text[one.start : one.end] for one in source.passages) != source.text:
        yield "the text is not its passages"
    for one, gone in zip(source.passages, inside, strict=True):
        if _kept(source, one, gone) != source.text[one.start : one.end]:
            yield f"the passage at {one.start} does not hold the words received"


def _places(source: Source) -> tuple[list[list[Span]], list[Span]]:
    """Tell the removals inside each passage from those between passages."""
    inside: list[list[Span]] = [[] for _ in source.passages]
    outside: list[Span] = []
    place = 0
    for removal in source.removed:
        while place < len(source.passages) and source.passages[place].received_end <= removal.start:
            place += 1
        within = place < len(source.passages) and source.passages[place].received_start < removal.end
        (inside[place] if within else outside).append((removal.start, removal.end))
    return inside, outside


def _gaps(received: str, spans: list[Span]) -> Iterator[str]:
    position = 0
    for start, end in [*spans, (len(received), len(received))]:
        if start < position:
            yield f"the received text is used twice from {start}"
        if received[position:start].strip():
            yield f"received words from {position} to {start} are neither in the text nor in the removed text"
        position = max(position, end)


def _kept(source: Source, passage: Passage, gone: list[Span]) -> str:
    position, kept = passage.received_start, []
    for start, end in gone:
        kept.append(source.received[position:start])
        position = end
    kept.append(source.received[position : passage.received_end])
    return squeeze("".join(kept))
