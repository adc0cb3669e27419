"""Quoting a source with some of its words marked."""

from collections.abc import Sequence
from dataclasses import replace

from dossier.model.annotation import DateExpression, Figure, Mention, Quote
from dossier.model.dossier import Dossier
from dossier.model.evidence import Located
from dossier.model.source import Source
from dossier.render.parts.languages import in_language_of
from dossier.render.parts.passages import emphasize
from dossier.render.parts.quotations import Quotation
from dossier.text.markdown import written

_WITHHELD = written("*words that were found in this source and may not be published*")


def quote_sentence(dossier: Dossier, annotations: Sequence[Mention | DateExpression | Quote | Figure]) -> Quotation:
    """Return the sentence that the first of some annotations of one source begins in, with all of them marked."""
    first = annotations[0]
    source = dossier.sources[first.source]
    sentence = dossier.index.sentence_of[first.source, first.start]
    return _quotation(source, sentence.id, sentence.start, sentence.end, [(a.start, a.end) for a in annotations])


def quote_evidence(dossier: Dossier, found: Located) -> Quotation:
    """Return the whole sentences that evidence touches, with its words marked and with who says them."""
    source = dossier.sources[found.evidence.source]
    touched = [sentence for sentence in source.sentences if sentence.id in found.sentences]
    quotation = _quotation(source, touched[0].id, touched[0].start, touched[-1].end, [(found.start, found.end)])
    words = _WITHHELD if found.evidence.withheld else quotation.words
    return replace(quotation, words=words, claimant=found.evidence.claimant)


def _quotation(source: Source, anchor: str, start: int, end: int, spans: Sequence[tuple[int, int]]) -> Quotation:
    inside = [(max(a, start) - start, min(b, end) - start) for a, b in spans if a < end and b > start]
    return Quotation(
        source=source.id, anchor=anchor, words=in_language_of(emphasize(source.text[start:end], inside), source)
    )
