"""Which names of a sentence say where something happened, and which through whom it came about."""

import re
from collections.abc import Iterator, Sequence

from dossier.model.annotation import Mention
from dossier.text.alternation import alternation
from dossier.text.languages.en.facets import (
    BEFORE_MEDIATORS,
    BEFORE_PLACES,
    LOCATIVES,
    MEDIATED_BY,
    MEDIATING,
    MEDIATION,
    NOT_MOVING,
    OCCASIONS,
    THANKED_FOR,
)
from dossier.text.languages.en.quotes import ADVERBS, AUXILIARIES, INSTITUTIONS, ROLES, UTTERANCES

_REACH = 80
"""Code points looked back from a name for the words that say what it is: a preposition and a few words."""
_WORD = r"[^\W_][\w'’.-]*"
_BY = re.compile(rf"(?<![\w'’-])(?:{alternation(MEDIATED_BY)})(?P<between>(?:\s+{_WORD}){{0,6}})\s+\Z", re.IGNORECASE)
_PLACED = re.compile(
    rf"""
      (?: (?P<before> {_WORD}) \s+ )?? (?<![\w'’-]) (?P<preposition> {alternation(LOCATIVES)})
      (?: \s+ (?:{alternation(BEFORE_PLACES)}) )* \s+ \Z
    """,
    re.IGNORECASE | re.VERBOSE,
)
_OCCASION = re.compile(rf"\s+(?:{_WORD}\s+)?(?:{alternation(OCCASIONS)})(?!\w)", re.IGNORECASE)
_ACTS = re.compile(
    rf"""
      (?:,(?=\s\S+\s+as\b))? (?:\s+(?:{alternation(AUXILIARIES | ADVERBS)}|\w+ly))*
        \s+ (?:{alternation(MEDIATING)}) (?!\w|\s+by\b)
    | ['’]s? \s+ (?:{_WORD}\s+)?? (?:{alternation(MEDIATION)}) (?!\w)
    | \s+ for \s+ (?:his|her|its|their) (?:\s+{_WORD}){{0,3}}? \s+ (?:{alternation(THANKED_FOR)}) (?!\w)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_AND = re.compile(
    rf"""
      (?: (?P<comma> ,) | ,? \s+ (?: and | or | as\s+well\s+as ) (?: \s+ (?: from | in | to ) )? | \s* & )
      \s+ (?: the \s+ )? (?: [A-Z]{_WORD}\s+ ){{0,2}}
    """,
    re.VERBOSE,
)
_NEGATED = re.compile(r"(?:\b(?:not|never|neither|nor)|n['’]t)(?:\s+\w+)?\s*\Z")


def mediators(text: str, start: int, end: int, mentions: Sequence[Mention]) -> frozenset[int]:
    """Return the positions of the mentions through whom, by the words of a sentence, something came about.

    `mentions` are those of the sentence at half-open code points `start` and `end` of `text`, in order. A name
    joined to such a one (`through Qatar and Egypt`) is one, too.
    """
    found: set[int] = set()
    for run in _runs(text, mentions):
        for place, number in enumerate(run):
            mention = mentions[number]
            if _OCCASION.match(text, mention.end, end) and mention.type == "place":
                continue
            if _comes_after(text, start, mention.start):
                found.update(run[place:])
            if _ACTS.match(text, mention.end, end):
                found.update(run[: place + 1])
    return frozenset(found)


def whereabouts(text: str, start: int, end: int, mentions: Sequence[Mention]) -> frozenset[int]:
    """Return the positions of the mentions of places that say where something happened, or between which it moved."""
    found: set[int] = set()
    for run in _runs(text, mentions):
        for place, number in enumerate(run):
            mention = mentions[number]
            if mention.type != "place":
                continue
            if _comes_after_preposition(text, start, mention.start):
                found.update(other for other in run[place:] if mentions[other].type == "place")
            if _OCCASION.match(text, mention.end, end):
                found.add(number)
    return frozenset(found)


def _runs(text: str, mentions: Sequence[Mention]) -> Iterator[list[int]]:
    """Yield the positions of mentions, those together that an `and` joins, with commas before it (`A, B and C`)."""
    run: list[int] = []
    listed: list[int] = []  # joined by commas alone so far
    for number, mention in enumerate(mentions):
        link = _AND.fullmatch(text, mentions[number - 1].end, mention.start) if number else None
        if link is None:
            yield from _told_apart(run, listed)
            run, listed = [number], []
        elif link["comma"]:
            listed.append(number)
        else:
            run, listed = [*run, *listed, number], []
    yield from _told_apart(run, listed)


def _told_apart(run: list[int], listed: list[int]) -> Iterator[list[int]]:
    """Yield what is joined, and one by one what commas alone stand between."""
    if run:
        yield run
    yield from ([number] for number in listed)


def _comes_after_preposition(text: str, start: int, position: int) -> bool:
    """Whether a name stands behind a preposition of place, and `to` and `from` not for somebody to speak to or hear."""
    found = _PLACED.search(text[max(start, position - _REACH) : position])
    if found is None:
        return False
    before = (found["before"] or "").lower()
    return found["preposition"].lower() not in {"to", "from"} or not (before in NOT_MOVING or before in UTTERANCES)


def _comes_after(text: str, start: int, position: int) -> bool:
    """Whether a name stands behind a phrase for mediation, with nothing between but what belongs to the name."""
    before = text[max(start, position - _REACH) : position]
    cue = _BY.search(before)
    if cue is None or _NEGATED.search(before, 0, cue.start()):
        return False
    return all(
        word[0].isupper() or word.lower() in BEFORE_MEDIATORS or _is_role(word.lower())
        for word in cue["between"].split()
    )


def _is_role(word: str) -> bool:
    plain = word.removesuffix("'s").removesuffix("’s")
    return any(form in ROLES or form in INSTITUTIONS for form in (plain, plain.removesuffix("s")))
