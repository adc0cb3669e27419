"""Persons that are none: everyday words, products and peoples that a text capitalizes, and words glued to a name."""

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from dossier.extract.names.acronyms import is_acronym, is_camel
from dossier.extract.names.gazetteer import CITY, COUNTRY, KNOWN_PLACE, REGION, TOWN, gazetteer
from dossier.extract.names.lexicon import lists_of, word_classes
from dossier.extract.names.spans import ORGANIZATION, PERSON, PLACE, Span, bounded, retyped
from dossier.extract.names.text_view import TextView
from dossier.text.languages.en.name_grammar import NAME_PREFIXES
from dossier.text.languages.en.names import CONNECTORS

_NAMING = frozenset(("given", "surname", "ambiguous given"))
_OFFICE = frozenset(("title", "role", "role modifier", "organization head"))
_HEADS = frozenset(("organization head", "place head", "company suffix"))
_TWO = 2
_SURE = 0.97
"""Score of the tagger from which an everyday word is taken for a name (`Mark`, `Banks` beside their full names)."""
_PLACES = frozenset((CITY, COUNTRY, KNOWN_PLACE, REGION, TOWN))


def with_plausible_persons(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Cut what is no part of a person's name off both its ends, and leave out what is nobody's name."""
    spans = _without_added_words(spans, view)
    begins = {span.start for span in spans if span.type == PERSON}
    surnames = {
        view.words[span.end - 1]
        for span in spans
        if span.type == PERSON and span.end - span.start > 1 and _is_given(view.words[span.start])
    }
    return [
        kept
        for span in spans
        if not (span.end in begins and _is_lone_title(span, view))
        for kept in (_plausible(span, view, surnames) if span.type == PERSON else (span,))
    ]


def _without_added_words(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Return `Nordhaven` for `Nordhaven Joins` where the text names it without that everyday word too."""
    keys = Counter(span.key(view.words) for span in spans)
    return [
        bounded(span, span.start, span.end - 1)
        if span.type != PLACE
        and span.end - span.start == _TWO
        and not _is_mere_word(view.words[span.start])
        and _is_mere_word(view.words[span.end - 1])
        and not _HEADS & set(word_classes[view.words[span.end - 1]])
        and view.words.count(view.words[span.start]) > keys[span.key(view.words)]
        else span
        for span in spans
    ]


def _is_lone_title(span: Span, view: TextView) -> bool:
    """Tell whether a person is but the last of the titles before a name (`Mr Justice` before `Holm`)."""
    word = view.words[span.start]
    return span.type == PERSON and span.end - span.start == 1 and "title" in word_classes[word]


def _plausible(span: Span, view: TextView, surnames: AbstractSet[str]) -> Iterator[Span]:
    span = _without_tail(_without_office(span, view), view)
    words = view.words[span.start : span.end]
    if len(words) == 1 and _is_company_word(words[0]):
        # WeWork says so; MacBook is followed by what it is (`MacBook Pro`).
        if not view.capital(span.end) and not words[0].startswith(NAME_PREFIXES):
            yield retyped(span, ORGANIZATION)
        return
    if (
        _is_joined_places(words)
        or any(map(_is_company_word, words))
        or (words[-1] not in surnames and _is_everyday(span, view))
    ):
        return
    yield span


def _without_office(span: Span, view: TextView) -> Span:
    """Return `Ada Holm` for `NPD Ada Holm` and for `… Families Ada Holm` where the office ends with `and Families`."""
    words = view.words
    linked = view.word(span.start - 1) in CONNECTORS
    first = next((i for i in range(span.start, span.end - 1) if _is_given(words[i], listed=linked)), span.start)
    glued = range(span.start, first)
    if not glued or any(_is_part_of_name(words[i]) for i in glued):
        return span
    offices = _is_office(words[first - 1], linked=linked)
    offices = offices and all(_is_office(words[i], linked=True) for i in glued)
    return bounded(span, first, span.end) if offices else span


def _is_office(word: str, *, linked: bool) -> bool:
    listed = lists_of(word.lower())
    return (
        is_acronym(word)
        or bool((_OFFICE | {"people"}) & set(word_classes[word]))
        or (linked and "dictionary" in listed)
    )


def _is_part_of_name(word: str) -> bool:
    return bool(_NAMING & set(word_classes[word])) or word[0].islower() or (word.endswith(".") and len(word) == 2)  # noqa: PLR2004, an initial


def _without_tail(span: Span, view: TextView) -> Span:
    """Return `Ada Holm` for `Ada Holm Resigns`: a full name has no everyday word at its end but a surname."""
    end = span.end
    while end - span.start > 2 and view.capital(end - 2) and _is_mere_word(view.words[end - 1]):  # noqa: PLR2004, a name and a surname stay
        end -= 1
    if end - span.start == 2 and _is_verb(view.words[end - 1]) and not _is_mere_word(view.words[span.start]):  # noqa: PLR2004, the same
        end -= 1
    return bounded(span, span.start, end)


def _is_mere_word(word: str) -> bool:
    lists = lists_of(word.lower())
    return "dictionary" in lists and "listed surname" not in lists and not _NAMING & set(word_classes[word])


def _is_verb(word: str) -> bool:
    """Tell whether a word is a verb and no surname (`Withdraws`, `Joins`)."""
    return _is_mere_word(word) and "verb" in lists_of(word.lower())


def _is_given(word: str, *, listed: bool = False) -> bool:
    return "given" in word_classes[word] or (listed and "listed given" in lists_of(word.lower()))


def _is_company_word(word: str) -> bool:
    """Tell whether capitals inside a word are those of a company or a product and not of a surname (`McDonald`)."""
    if is_camel(word) and word[1:2].islower():
        return True
    rest = next((word[len(start) :] for start in NAME_PREFIXES if word.startswith(start) and start != "Mc"), "")
    in_lists = "listed surname" in lists_of(word.lower())
    return rest[:1].isupper() and rest[1:].islower() and _is_mere_word(rest) and not in_lists


def _is_joined_places(words: Sequence[str]) -> bool:
    """Tell whether a word joins two places or peoples by a hyphen (`London-Dover`, `German-Russian`)."""
    parts = words[0].split("-")
    return len(words) == 1 and len(parts) > 1 and all(map(_is_place_or_people, parts))


def _is_place_or_people(word: str) -> bool:
    return "people" in word_classes[word] or gazetteer().kinds.get((word,)) in _PLACES


def _is_everyday(span: Span, view: TextView) -> bool:
    """Tell whether all words are in the dictionary and none is known as a name, nor has a title before it."""
    words = view.words
    if span.score >= _SURE or "title" in word_classes[view.word(span.start - 1)]:
        return False
    return all(_is_mere_word(words[i]) or _is_people(words[i]) for i in range(span.start, span.end))


def _is_people(word: str) -> bool:
    return "people" in word_classes[word]
