"""Where a name begins and ends: what the tagger joined wrongly is parted, what is no name is left out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.extract.names.acronyms import is_acronym
from dossier.extract.names.gazetteer import COUNTRY, KNOWN_ORGANIZATION, KNOWN_PLACE, gazetteer
from dossier.extract.names.lexicon import word_classes
from dossier.extract.names.spans import ORGANIZATION, PERSON, PLACE, Span, bounded
from dossier.extract.names.text_view import TextView
from dossier.text.languages.en.name_grammar import NAME_BEGINNINGS, NAME_JOINTS
from dossier.text.languages.en.names import GENERIC_HEADS

_WHOLE = frozenset((COUNTRY, KNOWN_PLACE, KNOWN_ORGANIZATION))
_EMPTY = frozenset(
    (
        "people", "calendar", "function word", "title", "role", "role modifier", "no name", "event head",
        "direction", "common word", "particle", "place preposition",
    )
)  # fmt: skip
_NO_PERSON = _EMPTY | {"organization head", "place head", "strong organization head"}
_NAMING = frozenset(("given", "surname"))


def with_boundaries(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Part, trim and drop; the order is kept."""
    return [
        kept
        for span in spans
        for part in _parts(_trimmed(span, view), view)
        for piece in _after_known_place(_trimmed(part, view), view)
        for kept in _named(_trimmed(piece, view), view)
    ]


def _parts(span: Span, view: TextView) -> Iterator[Span]:
    """Part `Syria and Jordan` or `Iraq's Najaf`; leave `Bosnia and Herzegovina` whole."""
    words = view.words
    joint = next(
        (
            i
            for i in range(span.start + 1, span.end - 1)
            if words[i] in NAME_JOINTS and view.capital(i + 1) and view.capital(i - 1)
        ),
        None,
    )
    if joint is None or gazetteer().kinds.get(span.key(words)) in _WHOLE or not _parts_at(span, view, joint):
        yield span
        return
    yield bounded(span, span.start, joint)
    yield from _parts(bounded(span, joint + 1, span.end), view)


def _parts_at(span: Span, view: TextView, joint: int) -> bool:
    words = view.words
    possessive = words[joint] in {"'s", "’s"}
    if span.type != ORGANIZATION:
        return words[joint] not in {"-", "&"} and (not possessive or span.type == PERSON)
    left = gazetteer().kinds.get(tuple(words[span.start : joint]))
    if possessive:
        return left in _WHOLE
    # "the University of California and Columbia University": both sides are whole by themselves.
    heads = ["strong organization head" in word_classes[words[i]] for i in range(span.start, span.end)]
    both = any(heads[: joint - span.start]) and any(heads[joint - span.start + 1 :])
    right = gazetteer().kinds.get(tuple(words[joint + 1 : span.end]))
    return words[joint] == "and" and (both or (left in _WHOLE and right in _WHOLE))


def _after_known_place(span: Span, view: TextView) -> Iterator[Span]:
    """Part `Belarus | Anna Lind` and cut `Ukraine Facilitated` after the country."""
    if span.type == ORGANIZATION or span.start == span.end:
        yield span
        return
    match = gazetteer().longest(view.words, span.start, span.end)
    if (
        match is None
        or match[0] == span.end
        or match[1] not in {COUNTRY, KNOWN_PLACE}
        or not _parts_there(span, view, match[0])
    ):
        yield span
        return
    yield replace(span, end=match[0], type=PLACE)
    if span.type == PERSON:
        yield bounded(span, match[0], span.end)


def _parts_there(span: Span, view: TextView, end: int) -> bool:
    rest = [frozenset(word_classes[word]) for word in view.words[end : span.end]]
    if span.type == PLACE:
        return view.capital(end) and not any(found & {"place head", "direction", "organization head"} for found in rest)
    first = word_classes[view.words[span.start]]
    return len(rest) > 1 and not {"given", "ambiguous given", "surname"} & set(first)


def _trimmed(span: Span, view: TextView) -> Span:
    """Cut lower-case words off both ends; the span may become empty."""
    start, end = span.start, span.end
    while end > start and not view.capital(end - 1):
        end -= 1
    while start < end and not _may_begin(view.words[start]):
        start += 1
    return bounded(span, start, end)


def _named(span: Span, view: TextView) -> Iterator[Span]:
    """Yield the span if its words name something."""
    words = view.words
    start, end = span.start, span.end
    if start == end:
        return
    if end - start == 1 and words[start].lower() in GENERIC_HEADS:
        return
    if gazetteer().kinds.get(tuple(words[start:end])) in _WHOLE:
        yield span
        return
    classes = [frozenset(word_classes[word]) for word in words[start:end]]
    empty = _NO_PERSON if span.type == PERSON else _EMPTY
    nothing = all(found & empty and not found & _NAMING for found in classes)
    if nothing and (span.type == PERSON or end - start == 1 or not _built(classes)):
        return
    if span.type == PLACE and all("people" in found for found in classes):
        return
    if end - start == 1 and len(words[start]) == 1:
        return
    # W.H.O. is no person.
    acronym = span.type == PERSON and end - start == 1 and "." in words[start] and is_acronym(words[start])
    yield replace(span, type=ORGANIZATION) if acronym else span


def _built(classes: Sequence[frozenset[str]]) -> bool:
    """Tell whether everyday words make a name together (`State Department`, `Central Station`)."""
    return bool(classes[-1] & {"organization head", "place head"}) or bool(classes[0] & {"strong organization head"})


def _may_begin(word: str) -> bool:
    return word != word.lower() or word.lower() in NAME_BEGINNINGS
