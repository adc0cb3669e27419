"""The words of a statement as one source gives them, with what differs from the fullest wording marked."""

import re
from collections.abc import Iterator
from itertools import pairwise

from markupsafe import Markup

from dossier.model.dossier import Dossier
from dossier.model.quote_group import Fit, Manner, QuoteWording, Utterance
from dossier.model.report import Span
from dossier.render.parts.languages import in_language_of
from dossier.text.languages.en.quotes import NEGATIONS
from dossier.text.markdown import escape_within, written
from dossier.text.word_forms import content_words

_SPACES = re.compile(r" {2,}")
_CUT = " […] "
"""Stands for the words of the source between two parts of a quotation."""


def shown_words(dossier: Dossier, full: QuoteWording, wording: QuoteWording) -> Markup:
    """Return the words of a wording, in quotation marks if the source has them so.

    One that is shortened or changed shows what it lacks struck out and what it adds underlined; one in other words,
    what it has in common in bold letters. Elements tell them apart, not colours.
    """
    one, other = full.utterances[0], wording.utterances[0]
    if wording.fit in (Fit.FULLEST, Fit.SAME):
        words = _CUT.join(str(escape_within(_text(dossier, other, span).strip())) for span in other.spans)
    else:
        words = "".join(_compared(dossier, one, other, wording)).strip()
    words = _SPACES.sub(" ", words)
    marked = in_language_of(written(words), dossier.sources[other.source])
    return written(f"“{marked}”") if other.manner is Manner.DIRECT else marked


def words_of_one(dossier: Dossier, full: QuoteWording, wording: QuoteWording) -> tuple[list[str], list[str]]:
    """Return the words that a shortened or changed wording lacks, and those that only it has, in order.

    Small words that say nothing by themselves are left to the marks in the text.
    """
    left_out: list[str] = []
    added: list[str] = []
    for stretch in wording.stretches if wording.fit in (Fit.SHORTENED, Fit.CHANGED) else ():
        if stretch.other is None and stretch.full is not None:
            left_out.append(_text(dossier, full.utterances[0], stretch.full))
        elif stretch.full is None and stretch.other is not None:
            added.append(_text(dossier, wording.utterances[0], stretch.other))
    return [words for words in left_out if _tells(words)], [words for words in added if _tells(words)]


def _tells(words: str) -> bool:
    return any(content_words(words)) or not NEGATIONS.isdisjoint(words.casefold().split())


def _compared(dossier: Dossier, one: Utterance, other: Utterance, wording: QuoteWording) -> Iterator[str]:
    text = dossier.sources[other.source].text
    position = other.spans[0].start
    for stretch in wording.stretches:
        if stretch.other is None:
            if stretch.full is not None and wording.fit is not Fit.OTHER_WORDS:
                yield f" <del>{escape_within(_text(dossier, one, stretch.full))}</del> "
            continue
        yield _between(text, other, position, stretch.other.start)
        words = str(escape_within(text[stretch.other.start : stretch.other.end]))
        common = stretch.full is not None
        if wording.fit is Fit.OTHER_WORDS:
            yield f"<strong>{words}</strong>" if common else words
        else:
            yield words if common else f"<ins>{words}</ins>"
        position = stretch.other.end
    yield str(escape_within(text[position : other.spans[-1].end]))


def _between(text: str, utterance: Utterance, start: int, end: int) -> str:
    """Return what stands between two stretches: marks and spaces, or the sign for an attribution."""
    interrupted = any(start <= one.end <= other.start <= end for one, other in pairwise(utterance.spans))
    return _CUT if interrupted else str(escape_within(text[start:end]))


def _text(dossier: Dossier, utterance: Utterance, span: Span) -> str:
    return dossier.sources[utterance.source].text[span.start : span.end]
