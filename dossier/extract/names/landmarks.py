"""Places recognized by the word they are built on."""

from collections.abc import Iterator, Sequence

from dossier.extract.names.lexicon import word_classes
from dossier.extract.names.spans import PERSON, PLACE, Span, covered, retyped
from dossier.extract.names.text_view import TextView
from dossier.text.languages.en.name_grammar import STREET_PREPOSITIONS
from dossier.text.languages.en.names import PLACE_NAME_BEGINNINGS, PLACE_NAME_ENDINGS, STREETS

_SCORE = 0.7
_LONGEST = 5  # tokens


def with_landmarks(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Add `Sherwood Forest`, `Lake Erie`, `Gulf of Finland` where no span has them yet."""
    # A place already found may be the last part of a longer one ("Strait of | Dover"): it does not
    # stand in the way.
    taken = covered((span for span in spans if span.type != PLACE), len(view.words))
    added = [span for start, end in view.regions for span in _landmarks(view, start, end, taken)]
    longer = covered(added, len(view.words))
    kept = [span for span in spans if not (span.type == PLACE and all(longer[span.start : span.end]))]
    cut = covered(kept, len(view.words))
    return sorted(
        [*kept, *(span for span in added if not any(cut[span.start : span.end]))], key=lambda span: span.start
    )


def with_streets(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Take `Ferry Lane` for a place where the text says `at Ferry Lane`, unless it begins with a given name."""
    streets = {span.key(view.words) for span in spans if span.type == PERSON and _is_street(span, view)}
    return [retyped(span, PLACE, _SCORE) if span.key(view.words) in streets else span for span in spans]


def _is_street(span: Span, view: TextView) -> bool:
    words = view.words
    if span.end - span.start == 1 or words[span.end - 1].lower() not in STREETS:
        return False
    given = {"given", "ambiguous given"} & set(word_classes[words[span.start]])
    return not given and words[span.start - 1].lower() in STREET_PREPOSITIONS and span.start > 0


def _landmarks(view: TextView, start: int, end: int, taken: bytearray) -> Iterator[Span]:
    words = view.words
    floor = start
    for i in range(start, end):
        if taken[i] or i < floor or not view.capital(i):
            continue
        if words[i].isupper():  # a shouted headline
            continue
        word = words[i].lower()
        span = None
        if word in PLACE_NAME_BEGINNINGS and i + 1 < end:
            span = _after(view, i, end, taken)
        if span is None and word in PLACE_NAME_ENDINGS:
            span = _before(view, i, floor, taken)
        if span is not None:
            floor = span.end
            yield span


def _after(view: TextView, head: int, end: int, taken: bytearray) -> Span | None:
    """Return `Lake Erie`, `Gulf of Finland` from its first word, or None."""
    first = head + 1
    if view.words[first] == "of" and first + 1 < end:
        first += 1
    last = first
    while last < min(end, head + _LONGEST) and view.capital(last) and not taken[last]:
        last += 1
    return Span(head, last, PLACE, _SCORE) if last > first else None


def _before(view: TextView, head: int, floor: int, taken: bytearray) -> Span | None:
    """Return `Sherwood Forest` from its last word, or None."""
    first = head
    while first > floor and head - first < _LONGEST and view.capital(first - 1) and not taken[first - 1]:
        first -= 1
    while first < head and _says_nothing(view, first):
        first += 1
    if first == head or head - first >= _LONGEST:
        return None
    if all({"common word", "people"} & set(word_classes[view.words[i]]) for i in range(first, head)):
        return None
    return Span(first, head + 1, PLACE, _SCORE)


def _says_nothing(view: TextView, i: int) -> bool:
    classes = word_classes[view.words[i]]
    return "function word" in classes or (view.begins_sentence(i) and "common word" in classes)
