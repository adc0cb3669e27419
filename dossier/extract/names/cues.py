"""What the words around a name say of its type."""

from collections.abc import Iterable

from dossier.extract.names.lexicon import word_classes
from dossier.extract.names.spans import ORGANIZATION, PERSON, PLACE, Span
from dossier.extract.names.text_view import TextView
from dossier.text.languages.en.name_grammar import EMPLOYED, EMPLOYER_LINKS
from dossier.text.languages.en.names import PERSON_PRONOUNS, PLACE_PREPOSITIONS_SURE

_CUE = 0.5  # of one occurrence found by the tagger with certainty
_STRONG_CUE = 1.0


def cue_votes(span: Span, view: TextView) -> Iterable[tuple[str, float]]:
    """Yield types that the words beside the span speak for, with how strongly (1: a find beyond doubt)."""
    before, before2, after, after2 = (view.word(i) for i in (span.start - 1, span.start - 2, span.end, span.end + 1))
    before_classes = word_classes[before]
    if "title" in before_classes and before[0].isupper():
        yield PERSON, _STRONG_CUE
    elif "role" in before_classes and before.islower():
        yield PERSON, _CUE
    if before in PLACE_PREPOSITIONS_SURE:
        yield PLACE, _CUE
    if before in EMPLOYER_LINKS and before2.lower() in EMPLOYED:
        yield ORGANIZATION, _STRONG_CUE
    if before == "of" and "place head" in word_classes[before2]:
        yield PLACE, _STRONG_CUE
    if "place head" in word_classes[after] and after.islower() and before == "the":
        yield PLACE, _CUE
    if after in PERSON_PRONOUNS or (after == "," and after2 in PERSON_PRONOUNS):
        yield PERSON, _STRONG_CUE
    elif "speech verb" in word_classes[after] or "speech verb" in before_classes:
        yield PERSON, _CUE / 2
    if "organization head" in word_classes[after] and after.islower() and before == "the":
        yield ORGANIZATION, _CUE / 2
