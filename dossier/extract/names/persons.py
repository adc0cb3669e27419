"""Persons recognized by a title, a role or a given name before theirs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.extract.names.gazetteer import COUNTRY, KNOWN_PLACE, gazetteer
from dossier.extract.names.lexicon import lists_of, word_classes
from dossier.extract.names.spans import ORGANIZATION, PERSON, Span, bounded, covered
from dossier.extract.names.text_view import TextView

_TITLED = 0.7
_GIVEN = 0.6
_ACTING = 0.55
_LONGEST = 4  # tokens
_PLACES = frozenset((COUNTRY, KNOWN_PLACE))
_TITLE = frozenset(("title", "role"))
_NAMES = frozenset(("given", "surname"))
_NEVER = frozenset(
    (
        "organization head", "place head", "people", "calendar", "function word", "common word", "no name",
        "event head", "direction", "company suffix", "role modifier", "title", "role",
    )
)  # fmt: skip


def with_persons(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Add `Transport Secretary | Mark Whitfield`, and the given name that a person's span lacks."""
    taken = covered(spans, len(view.words))
    longer = [_whole_name(_after_role(span, view, taken), view, taken) for span in spans]
    taken = covered(longer, len(view.words))
    added = [span for start, end in view.regions for span in _titled(view, start, end, taken)]
    return sorted([*longer, *added], key=lambda span: span.start)


def _after_role(span: Span, view: TextView, taken: bytearray) -> Span:
    """Return the person in `judge Henrique | Salgueiro`, of whose name the tagger took the last word alone."""
    words = view.words
    first = span.start - 1
    if (
        span.type == ORGANIZATION
        or span.end - span.start > 1
        or first < 1
        or taken[first]
        or not view.capital(first)
        or view.capital(span.end)
        or not _is_unheard_of(words, first, span.end)
        or not words[first - 1].islower()
        or "role" not in word_classes[words[first - 1]]
        or gazetteer().kinds.get(span.key(words)) in _PLACES
    ):
        return span
    return replace(span, start=first, type=PERSON, score=max(span.score, _TITLED))


def _whole_name(span: Span, view: TextView, taken: bytearray) -> Span:
    """Return a person's span with the given name or initials before it, or the surname after it, taken in."""
    if span.type != PERSON:
        return span
    words = view.words
    start, end = span.start, span.end
    while start > 0 and not taken[start - 1] and span.start - start < _LONGEST and _is_initial(words[start - 1]):
        start -= 1
    if start > 0 and not taken[start - 1] and view.capital(start - 1) and "given" in word_classes[words[start - 1]]:
        start -= 1
    if (
        end - start == 1
        and view.capital(end)
        and not taken[end]
        and not view.capital(end + 1)
        and _is_unheard_of(words, end, end + 1)
    ):
        end += 1
    return bounded(span, start, end)


def _is_initial(word: str) -> bool:
    return len(word) == 2 and word[0].isupper() and word[1] == "."  # noqa: PLR2004, a letter and its full stop


def _titled(view: TextView, start: int, end: int, taken: bytearray) -> Iterator[Span]:
    i = start
    while i < end:
        if taken[i] or not view.capital(i):
            i += 1
            continue
        stop = i
        while stop < end and view.capital(stop) and not taken[stop]:
            stop += 1
        span = _person_in_run(view, i, stop)
        if span is not None:
            yield span
        i = stop


def _person_in_run(view: TextView, start: int, stop: int) -> Span | None:
    """Return the person that a run of capitalized words ends with, if a title, role, name or verb says so."""
    words = view.words
    first = start
    for i in range(start, stop - 1):
        classes = set(word_classes[words[i]])
        if _TITLE & classes and not _NAMES & classes:
            first = i + 1
    if stop - first > _LONGEST or any(_is_never(words[i]) for i in range(first, stop)):
        return None
    if first > start:
        return Span(first, stop, PERSON, _TITLED)
    if stop - first == 1:
        return None
    before = view.word(start - 1)
    if "role" in word_classes[before] and before.islower():
        return Span(first, stop, PERSON, _TITLED)
    return _named(view, first, stop)


def _named(view: TextView, first: int, stop: int) -> Span | None:
    """Return the person whose given name is in the list, or who does what persons do."""
    words = view.words
    known = gazetteer().longest(words, first, stop)
    if known is not None and known[1] in _PLACES and not _NAMES & set(word_classes[words[first]]):
        first = known[0]
    for i in range(first, stop - 1):
        if "given" in word_classes[words[i]] or (i > first and _is_listed_pair(words, i)):
            return Span(i, stop, PERSON, _GIVEN)
        if not words[i].isupper() and i > first:
            break
    if _is_listed_name(words, first, stop):
        return Span(first, stop, PERSON, _ACTING)
    if (
        stop - first > 1
        and _acts(view, first, stop)
        and all(_is_unheard_of(words, i, stop) for i in range(first, stop))
    ):
        return Span(first, stop, PERSON, _ACTING)
    return None


def _is_listed_name(words: Sequence[str], first: int, stop: int) -> bool:
    """Tell whether a rarer given name, and a surname that may be a word too, are all there is (`Adah Roe`)."""
    if stop - first != 2 or not all(words[i].istitle() for i in range(first, stop)):  # noqa: PLR2004, the two
        return False
    given, surname = lists_of(words[first].lower()), lists_of(words[first + 1].lower())
    known = gazetteer().longest(words, first, stop)
    return "listed given" in given and "dictionary" not in given and "listed surname" in surname and known is None


def _is_listed_pair(words: Sequence[str], i: int) -> bool:
    """Tell whether a rarer given name stands before what may be a surname (`Families | Nicola Brandreth`)."""
    given, surname = lists_of(words[i].lower()), lists_of(words[i + 1].lower())
    return "listed given" in given and "dictionary" not in given and "dictionary" not in surname


def _is_unheard_of(words: Sequence[str], i: int, stop: int) -> bool:
    word = words[i]
    return not word_classes[word] and not word.isupper() and gazetteer().longest(words, i, stop) is None


def _acts(view: TextView, start: int, stop: int) -> bool:
    """Tell whether a verb beside the name has a person for its subject (`Mikel Oyarzabal scored`)."""
    if {"speech verb", "person verb"} & set(word_classes[view.word(stop)]):
        return True
    return "speech verb" in word_classes[view.word(start - 1)]


def _is_never(word: str) -> bool:
    classes = set(word_classes[word])
    return bool(classes & _NEVER) and not classes & {"given", "surname", "ambiguous given"}
