"""Acronyms: joined to what they stand for, or recognized by how the text uses them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.extract.names.lexicon import word_classes
from dossier.extract.names.spans import ORGANIZATION, PERSON, PLACE, Span, covered
from dossier.extract.names.text_view import TextView
from dossier.text.languages.en.name_grammar import NAME_PREFIXES, SENDER_PREPOSITIONS
from dossier.text.languages.en.names import CONNECTORS

_SHORTEST, _LONGEST = 2, 7  # letters
_SURE = 0.85
_UNEXPLAINED = 0.5
_REPEATED = 2
_SHOUTED = 0.6  # share of a line's words in capitals from which capitals say nothing


@dataclass(frozen=True, slots=True)
class Expansion:
    """An acronym with the words it stands for: `World Health Organization (WHO)`."""

    start: int
    """First token of the long form."""
    end: int
    acronym: int
    """Token of the acronym."""


def find_expansions(view: TextView) -> Iterator[Expansion]:
    """Yield acronyms in brackets right after their long form.

    Every capitalized word of the long form gives a letter, in order (Schwartz and Hearst 2003, restricted to
    initials); connecting words may give theirs (`DoD`) or not.
    """
    words = view.words
    for i in range(1, len(words) - 2):
        if words[i] == "(" and words[i + 2] in {")", ",", ";"} and is_acronym(words[i + 1]):
            start = _long_form(view, i, words[i + 1])
            if start is not None:
                yield Expansion(start, i, i + 1)


def is_acronym(word: str) -> bool:
    """Tell whether a word is written as an acronym: mostly capitals, two to seven letters."""
    letters = word.replace(".", "")
    return (
        _SHORTEST <= len(letters) <= _LONGEST
        and letters.isalpha()
        and letters[0].isupper()
        and sum(map(str.isupper, letters)) * 2 > len(letters)
        and letters[1:] != letters[1:].lower()
    )


def _long_form(view: TextView, end: int, acronym: str) -> int | None:
    letters = acronym.replace(".", "").lower()
    left = len(letters)
    i = end
    while left and i > 0 and end - i < 2 * _LONGEST:
        i -= 1
        word = view.words[i]
        if word in CONNECTORS:
            if word[0] == letters[left - 1] and letters[left - 1] != "" and acronym[left - 1].islower():
                left -= 1
            continue
        if not view.capital(i):
            return None
        initials = [part[0].lower() for part in word.split("-") if part]
        for initial in reversed(initials):
            if left and initial == letters[left - 1]:
                left -= 1
                matched = True
            else:
                matched = False
        if not matched:
            return None
    return i if not left and end - i > 1 else None


def with_expansions(spans: Sequence[Span], expansions: Sequence[Expansion]) -> list[Span]:
    """Make each long form one name, of the type it was found with, and its acronym another of that type."""
    if not expansions:
        return list(spans)
    at: dict[int, list[Span]] = {}  # the names that a token is part of
    for span in spans:
        for i in range(span.start, span.end):
            at.setdefault(i, []).append(span)
    gone: set[Span] = set()
    added: list[Span] = []
    for expansion in expansions:
        inside = [span for i in range(expansion.start, expansion.end) for span in at.get(i, ())]
        whole = next((s for s in inside if s.start == expansion.start and s.end == expansion.end), None)
        kind = whole.type if whole is not None and whole.type != PERSON else ORGANIZATION
        gone.update(inside, at.get(expansion.acronym, ()))
        added.append(Span(expansion.start, expansion.end, kind, _SURE))
        added.append(Span(expansion.acronym, expansion.acronym + 1, kind, _SURE))
    kept = [span for span in spans if span not in gone]
    return sorted([*kept, *added], key=lambda span: span.start)


def with_unexplained(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Take an acronym that the text repeats, with an article at least once, for an organization."""
    words = view.words
    taken = covered(spans, len(words))
    loose = [
        i
        for start, end in view.regions
        for i in range(start, end)
        if not taken[i] and words[i].isupper() and is_acronym(words[i]) and not word_classes[words[i]]
    ]
    counts = Counter(words[i] for i in loose)
    added = [
        Span(i, i + 1, ORGANIZATION, _UNEXPLAINED)
        for i in loose
        if len(words[i]) > _SHORTEST
        and counts[words[i]] >= _REPEATED
        and "after the" in view.evidence.clues(words[i])
        and not _in_shouted_line(view, i)
        and not view.capital(i + 1)
    ]
    added += [
        Span(i, i + 1, ORGANIZATION, _UNEXPLAINED)
        for i in loose
        if len(words[i]) > _SHORTEST and counts[words[i]] < _REPEATED and _has_office(view, i)
    ]
    added += [
        Span(i, i + 1, ORGANIZATION, _UNEXPLAINED)
        for start, end in view.regions
        for i in range(start, end)
        if not taken[i] and is_camel(words[i]) and _acts(view, i) and not view.capital(i + 1)
    ]
    return sorted([*spans, *added], key=lambda span: span.start)


def _has_office(view: TextView, i: int) -> bool:
    """Tell whether somebody holds an office there (`the NFA director`), outside of a shouted line."""
    after = view.word(i + 1)
    return after.islower() and "role" in word_classes[after] and not _in_shouted_line(view, i)


def _acts(view: TextView, i: int) -> bool:
    """Tell whether the word at `i` says something, or something is according to, by or from it."""
    return view.word(i - 1) in SENDER_PREPOSITIONS or "speech verb" in word_classes[view.word(i + 1)]


def is_camel(word: str) -> bool:
    """Tell whether capitals stand inside a word as agencies and companies write themselves (`ReliefWeb`)."""
    return (
        word.isalpha()
        and word[0].isupper()
        and sum(map(str.isupper, word)) > 1
        and any(map(str.islower, word))
        and not word.startswith(NAME_PREFIXES)
        and not word.endswith("s")
    )


_NEIGHBOURHOOD = 4


def _in_shouted_line(view: TextView, i: int) -> bool:
    """Tell whether the words around `i` are in capitals too."""
    around = [
        view.word(j)
        for j in range(i - _NEIGHBOURHOOD, i + _NEIGHBOURHOOD + 1)
        if j != i and view.word(j).isalpha() and len(view.word(j)) > 1
    ]
    return bool(around) and sum(map(str.isupper, around)) > _SHOUTED * len(around)


def with_states(spans: Sequence[Span], view: TextView, states: frozenset[str]) -> list[Span]:
    """Take a postal code of a state for a place after a place and a comma (`Baltimore, MD`)."""
    ends = {span.end for span in spans if span.type == PLACE}
    taken = covered(spans, len(view.words))
    added = [
        Span(i, i + 1, PLACE, _SURE)
        for start, end in view.regions
        for i in range(start, end)
        if view.words[i] in states and not taken[i] and view.word(i - 1) == "," and i - 1 in ends
    ]
    return sorted([*spans, *added], key=lambda span: span.start)
