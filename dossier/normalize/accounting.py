"""Nothing of a received text gets lost."""

from collections.abc import Iterator

from dossier.model.source import Passage, Source
from dossier.text.folding import squeeze


def check_nothing_lost(source: Source) -> str | None:
    """Return what is wrong when a character of the received text is neither in the text nor in the removed text.

    Every character that is not white space must be in exactly one passage or removal, passages must hold the
    received characters in their order without what was removed, and the text must be the passages joined by blank
    lines. None when all is accounted for. Linear in the text.
    """
    return next(_faults(source), None)


def _faults(source: Source) -> Iterator[str]:
    position = 0
    inside: list[list[tuple[int, int]]] = [[] for _ in source.passages]
    spans: list[tuple[int, int]] = []
    passage = 0
    for removal in source.removed:
        if not 0 <= removal.start < removal.end <= len(source.received):
            yield f"a removal lies outside the text: {removal.start} to {removal.end}"
            return
        if source.received[removal.start : removal.end] != removal.text:
            yield f"removed words at {removal.start} are not those received"
        while passage < len(source.passages) and source.passages[passage].received_end <= removal.start:
            passage += 1
        if passage < len(source.passages) and source.passages[passage].received_start < removal.end:
            inside[passage].append((removal.start, removal.end))
        else:
            spans.append((removal.start, removal.end))
    whole = [(one.received_start, one.received_end) for one in source.passages]
    for start, end in sorted([*whole, *spans]):
        if start < position:
            yield f"the received text is used twice from {start}"
        if source.received[position:start].strip():
            yield f"received words from {position} to {start} are neither in the text nor in the removed text"
        position = max(position, end)
    if source.received[position:].strip():
        yield f"received words after {position} are neither in the text nor in the removed text"
    if "\n\n".join(source.text[one.start : one.end] for one in source.passages) != source.text:
        yield "the text is not its passages"
    for one, gone in zip(source.passages, inside, strict=True):
        if _kept(source, one, gone) != source.text[one.start : one.end]:
            yield f"the passage at {one.start} does not hold the words received"


def _kept(source: Source, passage: Passage, gone: list[tuple[int, int]]) -> str:
    position, kept = passage.received_start, []
    for start, end in gone:
        kept.append(source.received[position:start])
        position = max(position, end)
    kept.append(source.received[position : passage.received_end])
    return squeeze("".join(kept))
