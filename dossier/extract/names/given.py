"""Persons whom their given name alone gives away, whose surname is a word or a place, or has particles."""

from collections.abc import Iterator, Sequence

from dossier.extract.names.gazetteer import COUNTRY, KNOWN_PLACE, gazetteer
from dossier.extract.names.lexicon import lists_of, word_classes
from dossier.extract.names.spans import PERSON, PLACE, Span, bounded, covered, in_order
from dossier.extract.names.text_view import TextView
from dossier.text.languages.en.name_grammar import NAMES_LIKE_FUNCTION_WORDS, WHOLE_PERSON_VERBS
from dossier.text.languages.en.names import NAME_PARTICLES

_ALONE = 0.55
_BOTH = 0.65
_OTHER = frozenset(
    ("organization head", "place head", "people", "calendar", "event head", "company suffix", "title", "direction")
)  # fmt: skip
_CAPITALIZED = frozenset(particle.title() for particle in NAME_PARTICLES)
_LONGEST = 5  # tokens taken in after the particles


def with_given_names(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Add the persons that the given name alone tells; the place in `India Holm` gives way to her."""
    whole = [_with_surname_like_word(_with_particles(span, view), view) for span in spans]
    named = [found for span in whole if (found := _after_place_like_given(span, view)) is not None]
    known = in_order([*whole, *named])
    # A person takes in the place that is the given name; longer finds win over what lies in them.
    kept = [span for span in known if not any(span != one and _within(span, one) for one in named)]
    taken = covered(kept, len(view.words))
    added = [span for start, end in view.regions for span in _in_region(view, start, end, taken)]
    surnames = [span for start, end in view.regions for span in _with_leading_particles(view, start, end)]
    return in_order([*(span for span in kept if not any(_within(span, one) for one in surnames)), *added, *surnames])


def _with_leading_particles(view: TextView, start: int, end: int) -> Iterator[Span]:
    """Yield `Van der Heijden` and `De las Heras Vidal`: surnames whose first particle a sentence capitalizes."""
    i = start
    while i < end:
        stop = i + 1
        if view.words[i] in _CAPITALIZED:
            while stop < end and view.words[stop] in NAME_PARTICLES:
                stop += 1
            if stop > i + 1:
                while stop < end and view.capital(stop):
                    stop += 1
                yield Span(i, stop, PERSON, _ALONE)
        i = stop


def _within(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.end <= other.end


def _with_particles(span: Span, view: TextView) -> Span:
    """Return `Inés de las Heras Vidal` for `Inés`: a person's name goes on after particles in lower case."""
    i = span.end
    while view.word(i) in NAME_PARTICLES and i - span.end < 2:  # noqa: PLR2004, particles that stand together: "de las"
        i += 1
    if span.type != PERSON or i == span.end or view.word(span.end) in {"y", "e", "af", "av"} or not view.capital(i):
        return span
    if i - span.end == 1 and view.word(span.end) in {"de", "du", "la", "le"} and span.end - span.start == 1:
        return span  # "Conservatoire de Paris"
    end = i
    while end - i < _LONGEST and view.capital(end):
        end += 1
    return bounded(span, span.start, end)


def _with_surname_like_word(span: Span, view: TextView) -> Span:
    """Return `Olga May` for `Olga` where the surname is a word of grammar or a month too."""
    i = span.end
    if (
        span.type != PERSON
        or i - span.start > 1
        or view.word(i) not in NAMES_LIKE_FUNCTION_WORDS
        or "given" not in word_classes[view.word(span.start)]
        or view.word(i + 1)[:1].isdigit()
    ):
        return span
    return bounded(span, span.start, i + 1)


def _after_place_like_given(span: Span, view: TextView) -> Span | None:
    """Return the person of a place that is a given name too and the surname after it (`India Holm`), or None."""
    words = view.words
    end = span.end + 1
    if span.type != PLACE or span.end - span.start > 1 or not view.capital(span.end) or view.capital(end):
        return None
    given = {"given", "ambiguous given"} & set(word_classes[words[span.start]]) or "listed given" in lists_of(
        words[span.start].lower()
    )
    surname = words[span.end]
    lists = lists_of(surname.lower())
    is_surname = "surname" in word_classes[surname] or "listed surname" in lists
    if not given or not is_surname or _OTHER & set(word_classes[surname]) or surname.isupper():
        return None
    titled = "title" in word_classes[view.word(span.start - 1)] and view.word(span.start - 1)[0].isupper()
    if "dictionary" in lists and not (titled or "surname" in word_classes[surname]):
        return None
    return Span(span.start, end, PERSON, _BOTH)


def _in_region(view: TextView, start: int, end: int, taken: bytearray) -> Iterator[Span]:
    for i in range(start, end):
        if taken[i] or (i > start and view.capital(i - 1)) or not view.capital(i):
            continue
        if not view.capital(i + 1):
            if _stands_for_person(view, i):
                yield Span(i, i + 1, PERSON, _ALONE)
        elif not any(taken[i : i + 2]) and not view.capital(i + 2) and _is_full_name(view, i):
            yield Span(i, i + 2, PERSON, _ALONE)


def _is_full_name(view: TextView, i: int) -> bool:
    """Tell whether a given name that may be a word, and a surname after it, are one who acts (`Will Holm, a nurse`)."""
    given, surname = view.words[i], view.words[i + 1]
    classes, lists = set(word_classes[surname]), lists_of(surname.lower())
    if "ambiguous given" not in word_classes[given] and not (
        given.isupper() and "listed given" in lists_of(given.lower())
    ):
        return False
    if (
        _OTHER & classes
        or "dictionary" in lists
        or not ("surname" in classes or not classes or "listed surname" in lists)
    ):
        return False
    return view.word(i + 2) in {",", ":"} or _acts(view, i + 1)


def _stands_for_person(view: TextView, i: int) -> bool:
    """Tell whether a given name alone does what a person does (`Priya left`), at the beginning of a sentence or not."""
    word = view.words[i]
    classes = set(word_classes[word])
    if not word.istitle() or not word.isalpha() or gazetteer().kinds.get((word,)) in {COUNTRY, KNOWN_PLACE}:
        return False
    if "given" in classes:
        return gazetteer().kinds.get((word,)) is None or _acts(view, i)
    lists = lists_of(word.lower())
    return not classes and "listed given" in lists and "dictionary" not in lists and _acts(view, i)


def _acts(view: TextView, i: int) -> bool:
    after = view.word(i + 1)
    return after in WHOLE_PERSON_VERBS or bool({"speech verb", "person verb"} & set(word_classes[after]))
