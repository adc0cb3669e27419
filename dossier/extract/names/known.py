"""Names of the gazetteer that the tagger passed over."""

from collections.abc import Iterator, Sequence

from dossier.extract.names.gazetteer import CITY, COUNTRY, KNOWN_ORGANIZATION, KNOWN_PLACE, REGION, TOWN, gazetteer
from dossier.extract.names.lexicon import word_classes
from dossier.extract.names.spans import ORGANIZATION, PLACE, Span, covered
from dossier.extract.names.text_view import TextView
from dossier.text.languages.en.names import PLACE_PREPOSITIONS_SURE

_SCORES = {COUNTRY: 0.9, KNOWN_PLACE: 0.9, KNOWN_ORGANIZATION: 0.9, CITY: 0.8}
_PLACED = 0.6
_PERSONAL = frozenset(("given", "surname", "ambiguous given", "title", "role"))
_EVERYDAY = frozenset(("common word", "function word", "calendar", "people", "no name", "event head"))


def with_known_names(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Add countries, larger cities and well-known bodies that stand by themselves and are in no span yet."""
    taken = covered(spans, len(view.words))
    added = [span for start, end in view.regions for span in _known(view, start, end, taken)]
    return sorted([*spans, *added], key=lambda span: span.start)


def _known(view: TextView, start: int, end: int, taken: bytearray) -> Iterator[Span]:
    words = view.words
    places = gazetteer()
    i = start
    while i < end:
        match = places.longest(words, i, end)
        if match is None:
            i += 1
            continue
        stop, kind = match
        if (
            (kind in _SCORES or _is_placed(view, i))
            and not any(taken[i:stop])
            and _stands_alone(view, i, stop, taken)
            and _is_no_other_word(view, i, stop, kind)
        ):
            yield Span(i, stop, ORGANIZATION if kind == KNOWN_ORGANIZATION else PLACE, _SCORES.get(kind, _PLACED))
        i = stop


def _stands_alone(view: TextView, start: int, end: int, taken: bytearray) -> bool:
    """Tell whether no capitalized word beside it makes it part of another name."""
    after = end < len(taken) and view.capital(end) and not taken[end]
    before = start > 0 and view.capital(start - 1) and not taken[start - 1]
    return not after and not (before and not view.begins_sentence(start - 1))


def _is_placed(view: TextView, start: int) -> bool:
    """Tell whether a preposition of place says that even a small town or region is meant."""
    return view.word(start - 1) in PLACE_PREPOSITIONS_SURE


def _is_no_other_word(view: TextView, start: int, end: int, kind: str) -> bool:
    if end - start > 1:
        return True
    word = view.words[start]
    classes = set(word_classes[word])
    if classes & _EVERYDAY and kind != KNOWN_ORGANIZATION:
        return False
    if kind in {CITY, TOWN, REGION} and classes & _PERSONAL:
        return False
    clues = view.evidence.clues(word)
    return not ("lower, never inside" in clues and view.begins_sentence(start))
