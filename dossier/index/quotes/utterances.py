"""Quotes put together to what one source gives as somebody's words at one place."""

from collections.abc import Iterator, Sequence

from dossier.model.annotation import Quote
from dossier.model.quote_group import Manner, Utterance
from dossier.model.report import Span

_FAR = 400
"""Code points between two parts of a quotation; more is a text of its own, and then another quotation."""


def read_utterances(quotes: Sequence[Quote]) -> Iterator[Utterance]:
    """Yield the utterances of one source, in the order of the text; every quote is in exactly one.

    Quotations inside a reported clause belong to it. Direct quotations with one cue (`“We lost,” Roe said, “but we
    played well.”`) are one utterance.
    """
    whole: list[list[Quote]] = []
    for quote in sorted(quotes, key=lambda quote: (quote.start, -quote.end, quote.kind)):
        if whole and quote.end <= whole[-1][0].end:
            whole[-1].append(quote)
        else:
            whole.append([quote])
    parts: list[list[Quote]] = []
    for group in whole:
        if parts and _goes_on(parts[-1][0], group[0]):
            parts.append(group)
        else:
            yield from _joined(parts)
            parts = [group]
    yield from _joined(parts)


def _goes_on(first: Quote, later: Quote) -> bool:
    return (
        first.kind == later.kind == "direct"
        and first.cue is not None
        and first.cue == later.cue
        and first.speaker == later.speaker
        and later.start - first.end <= _FAR
    )


def _joined(parts: Sequence[list[Quote]]) -> Iterator[Utterance]:
    if not parts:
        return
    outer = [group[0] for group in parts]
    inner = [quote for group in parts for quote in group[1:]]
    first = outer[0]
    manner = Manner.DIRECT
    if first.kind != "direct":
        manner = Manner.PARTLY_DIRECT if any(quote.kind == "direct" for quote in inner) else Manner.INDIRECT
    yield Utterance(
        source=first.source,
        quotes=tuple(quote for group in parts for quote in group),
        spans=tuple(Span(start=quote.start, end=quote.end) for quote in outer),
        manner=manner,
        cue=first.cue,
        speaker=first.speaker,
    )
