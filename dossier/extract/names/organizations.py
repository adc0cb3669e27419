"""Organizations recognized by the word they are built on."""

from collections.abc import Iterator, Sequence

from dossier.extract.names.gazetteer import COUNTRY, KNOWN_PLACE, gazetteer
from dossier.extract.names.lexicon import word_classes
from dossier.extract.names.spans import ORGANIZATION, PERSON, Span, covered
from dossier.extract.names.text_view import TextView
from dossier.text.languages.en.name_grammar import COMPLEMENT_LINKS, EMPLOYED, EMPLOYER_LINKS
from dossier.text.languages.en.names import COMPANY_SUFFIXES, ORGANIZATION_BUILDERS

_SCORE = 0.75
_EMPLOYER = 0.6
_FEW = 4  # tokens of an employer's name; more are a heading
_LONGEST = 10  # tokens; a longer run of capitals is a heading


def built_organizations(view: TextView) -> Iterator[Span]:
    """Yield runs like `Norwegian Ministry of Trade`, `National Bank`, `Acme Shipping Ltd`.

    A strong head word must be capitalized and have at least one capitalized word beside it in its name.
    """
    for start, end in view.regions:
        i = start
        while i < end:
            if _is_head(view, i):
                span = _grow(view, start, end, i)
                if span is not None:
                    yield span
                    i = span.end
                    continue
            i += 1


def _grow(view: TextView, start: int, end: int, head: int) -> Span | None:
    words = view.words
    first = head
    while first > start and head - first <= _LONGEST and _extends_left(view, first - 1, start):
        first -= 1
    last = head + 1
    while last < end and last - head <= _LONGEST and _is_head(view, last):
        last += 1
    if words[head].lower().rstrip(".") not in COMPANY_SUFFIXES:
        last = _complement(view, last, min(end, head + 2 * _LONGEST))
    while first < head and "function word" in word_classes[words[first]]:
        first += 1
    if last - first < 2 or last - first > _LONGEST:  # noqa: PLR2004, the head alone is no name
        return None
    return Span(first, last, ORGANIZATION, _SCORE)


def _is_head(view: TextView, i: int) -> bool:
    return view.words[i].lower().rstrip(".") in ORGANIZATION_BUILDERS and view.capital(i)


def _extends_left(view: TextView, i: int, start: int) -> bool:
    """Tell whether the word at `i` belongs to the name that goes on after it."""
    if view.capital(i):
        return "calendar" not in word_classes[view.words[i]]
    if i == start or not view.capital(i - 1):
        return False
    # "the Science and Technology Committee", not "Iraq and Defense Committee": the article shows where
    # it begins.
    return view.words[i] == "&" or (view.words[i] == "and" and view.word(i - 2).lower() == "the")


def _complement(view: TextView, i: int, end: int) -> int:
    """Return the end of `of Defense`, `of the Russian Federation`, `for Human Rights` and the like at `i`."""
    words = view.words
    while i + 1 < end and words[i] in COMPLEMENT_LINKS:
        j = i + 1
        if j + 1 < end and words[j] == "the":
            j += 1
        if not _in_complement(view, j):
            return i
        while j < end and _in_complement(view, j):
            j += 1
        if _ends_with_country(words, i + 1, j):
            return j
        if j + 1 < end and words[j] in {"and", "&"} and _in_complement(view, j + 1) and words[i] == "of":
            j += 2
            while j < end and _in_complement(view, j):
                j += 1
        i = j
    return i


def _ends_with_country(words: Sequence[str], start: int, end: int) -> bool:
    """Tell whether the words are a country, after an article perhaps: the name goes no further."""
    first = start + 1 if words[start] == "the" else start
    return gazetteer().kinds.get(tuple(words[first:end])) in {COUNTRY, KNOWN_PLACE}


def _in_complement(view: TextView, i: int) -> bool:
    """Tell whether the word at `i` goes on with the name; `Governor` after `Bank of England` does not."""
    return view.capital(i) and not {"title", "given"} & set(word_classes[view.words[i]])


def with_organizations(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Add the organizations built on a head word where they do not cut through a person."""
    size = len(view.words)
    inside: dict[int, Span] = {}  # the person whose name a token is part of
    for span in spans:
        if span.type == PERSON:
            inside.update(dict.fromkeys(range(span.start, span.end), span))
    # "William Harvey | Hospital" is taken whole; "... of England | Andrew Bailey" must not be cut through.
    built = [
        span
        for span in built_organizations(view)
        if all(
            inside[i].start >= span.start and inside[i].end < span.end
            for i in range(span.start, span.end)
            if i in inside
        )
    ]
    taken = covered(built, size)
    return sorted(
        [span for span in spans if not any(taken[span.start : span.end])] + built, key=lambda span: span.start
    )


def with_employers(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Add whoever somebody is `chief executive of`, `a spokesman for` or `an analyst at`, where no name was found."""
    taken = covered(spans, len(view.words))
    added = [
        Span(start, stop, ORGANIZATION, _EMPLOYER)
        for start, end in view.regions
        if (stop := _employer(view, start, end, taken)) is not None
    ]
    return sorted([*spans, *added], key=lambda span: span.start)


def _employer(view: TextView, start: int, end: int, taken: bytearray) -> int | None:
    """Return where the name of an employer that a run begins with ends, or None."""
    if view.word(start - 1) not in EMPLOYER_LINKS or view.word(start - 2).lower() not in EMPLOYED:
        return None
    stop = start
    while stop < end and view.capital(stop) and not taken[stop]:
        stop += 1
    if stop - start > _FEW or stop == start or (stop < end and taken[stop]):
        return None
    nothing = all(
        {"people", "calendar", "title", "role"} & set(word_classes[view.words[i]]) for i in range(start, stop)
    )
    return None if nothing else stop
