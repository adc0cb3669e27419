"""Find the clause that a cue reports without quotation marks (`said that …`, `according to …`)."""

from collections.abc import Sequence

from dossier.extract.quotes.cues import CueWords
from dossier.extract.quotes.phrases import speaks
from dossier.extract.quotes.tokens import NAME, QUOTED, SIGN, WORD, Token
from dossier.text.languages.en.cue_verbs import CUE_FORMS
from dossier.text.languages.en.quotes import (
    ALWAYS_CLAUSE,
    AUXILIARIES,
    CLAUSE_OPENERS,
    CONTRAST,
    COORDINATORS,
    DETERMINERS,
    NO_CLAUSE_OPENERS,
    OCCASIONS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIME_WORDS,
    TOLD_VERBS,
    ZERO_THAT_VERBS,
)

_THAT_REACH = 12  # tokens between a cue and its `that`: `said in a statement on Monday that`
_FINITE_REACH = 14  # tokens in which a clause without `that` must show a finite verb
_LONGEST_DATELINE = 12  # tokens
_SHORTEST = 2  # words: anything shorter is an object, no clause

Span = tuple[int, int]
"""Token indexes, half-open."""


def clause_after(tokens: Sequence[Token], cue: CueWords, following: CueWords | None) -> Span | None:
    """Return the reported clause behind a cue verb, or None."""
    start = _that(tokens, cue)
    if start is None:
        start = _without_that(tokens, cue)
    if start is None:
        return None
    return checked(tokens, start, _clause_end(tokens, start, following))


def clause_before(tokens: Sequence[Token], first: int, start: int) -> Span | None:
    """Return the clause from token `start` to the comma before token `first`, where an attribution begins.

    `THE PORT IS SHUT, Roe said`; None where there is no comma or no clause.
    """
    start = _past_dateline(tokens, start)
    if first - 1 <= start or tokens[first - 1].word not in {",", "–", "—"}:
        return None
    return checked(tokens, start, first - 1)


def _past_dateline(tokens: Sequence[Token], start: int) -> int:
    """Return where a sentence goes on behind the place it was reported from (`HULL, England (PA) — The port …`)."""
    place = tokens[start].mention
    if place is None or not place.text.isupper():
        return start
    for end in range(start + 1, min(len(tokens), start + _LONGEST_DATELINE)):
        if tokens[end].word in {"–", "—", "-"}:
            return end + 1
        if tokens[end].kind == WORD and not tokens[end].upper and not tokens[end].word.isdigit():
            return start
    return start


def clause_of_phrase(
    tokens: Sequence[Token], cue: CueWords, subject_end: int, following: CueWords | None
) -> Span | None:
    """Return the clause that an `according to` belongs to: what follows its comma, or what stands before."""
    if cue.first == 0 or tokens[cue.first - 1].word in COORDINATORS | {";"}:
        comma = subject_end
        while comma < len(tokens) and tokens[comma].word != ",":
            comma += 1
        while comma + 2 < len(tokens) and not _opens_clause(tokens, comma + 1):
            later = next((n for n in range(comma + 1, len(tokens)) if tokens[n].word == ","), None)
            if later is None:
                break
            comma = later
        if comma + 1 >= len(tokens):
            return None
        return checked(tokens, comma + 1, _clause_end(tokens, comma + 1, following))
    first = cue.first
    comma = tokens[first - 1].word in {",", "–", "—"}
    rest = subject_end + 1 if subject_end < len(tokens) and tokens[subject_end].word == "," else len(tokens)
    if comma and _opens_clause(tokens, rest) and rest < len(tokens) and not _has_finite(tokens, 0):
        return checked(tokens, 0, _clause_end(tokens, rest, following))
    return checked(tokens, 0, first - 1 if comma else first)


def _opens_clause(tokens: Sequence[Token], place: int) -> bool:
    """Whether a main clause can begin here; an apposition (`Chairman of the Board,`) does not."""
    stop = place
    while stop < len(tokens) and tokens[stop].word not in {",", ";"}:
        stop += 1
    if place >= len(tokens):
        return False
    if tokens[place].word in RELATIVES or tokens[place].word.endswith("ing"):
        return False
    if any(tokens[n].word in AUXILIARIES for n in range(place, stop)):
        return True
    return stop == len(tokens)


def _that(tokens: Sequence[Token], cue: CueWords) -> int | None:
    """Return the first token after the `that` of this cue."""
    for place in range(cue.last, min(len(tokens), cue.last + _THAT_REACH)):
        token = tokens[place]
        if token.kind in {QUOTED, SIGN}:
            return None
        if token.word == "that" and place + 1 < len(tokens):
            relative = place > cue.last and tokens[place + 1].word in AUXILIARIES
            return None if relative else place + 1
        if token.word in SUBORDINATORS or token.word in COORDINATORS or token.word in CUE_FORMS:
            return None
    return None


def _without_that(tokens: Sequence[Token], cue: CueWords) -> int | None:
    verb = tokens[cue.first].word
    if verb not in ZERO_THAT_VERBS:
        return None
    place = cue.last
    if verb in TOLD_VERBS:
        if place >= len(tokens) or tokens[place].kind == SIGN:
            return None
        place = _past_hearer(tokens, place)
    place = _past_occasion(tokens, place)
    if place >= len(tokens) or (tokens[place].kind in {SIGN, QUOTED} and not _quoted_within(tokens, place)):
        return None
    word = tokens[place].word
    if word in PREPOSITIONS or word in NO_CLAUSE_OPENERS:
        return None
    if verb in ALWAYS_CLAUSE and (word in CLAUSE_OPENERS or tokens[place].kind == NAME):
        return place
    return place if _has_finite(tokens, place) else None


def _past_hearer(tokens: Sequence[Token], place: int) -> int:
    """Skip who was told (`reporters`, `the court`)."""
    if tokens[place].kind == WORD and tokens[place].word in DETERMINERS:
        place += 1
        while place + 1 < len(tokens) and tokens[place].kind == WORD and not speaks(tokens[place].word):
            if tokens[place + 1].word in CLAUSE_OPENERS or tokens[place + 1].kind != WORD:
                break
            place += 1
    return place + 1


def _quoted_within(tokens: Sequence[Token], place: int) -> bool:
    return tokens[place].kind == QUOTED and place + 1 < len(tokens) and tokens[place + 1].kind == WORD


def _past_occasion(tokens: Sequence[Token], place: int) -> int:
    """Skip when and where something was said (`on Monday`, `in a statement`)."""
    while place < len(tokens):
        word = tokens[place].word
        if word in TIME_WORDS:
            place += 1
        elif word in PREPOSITIONS:
            end = place + 1
            while end < len(tokens) and end - place < 6 and tokens[end].word not in OCCASIONS:  # noqa: PLR2004 - words
                end += 1
            if end >= len(tokens) or tokens[end].word not in OCCASIONS:
                return place
            place = end + 1
        else:
            return place
    return place


def _has_finite(tokens: Sequence[Token], start: int) -> bool:
    for place in range(start, min(len(tokens), start + _FINITE_REACH)):
        token = tokens[place]
        if token.kind == SIGN or token.word in RELATIVES or token.word == "that":
            return False
        if token.word in AUXILIARIES and place > start:
            return True
    return False


def _clause_end(tokens: Sequence[Token], start: int, following: CueWords | None) -> int:
    """Return where the clause ends: with the sentence, or before another speaker's words."""
    end = len(tokens)
    if following is not None:
        for place in range(following.first - 1, start, -1):
            joins = tokens[place].word
            if joins == ";" or (
                joins in {",", "–", "—"}
                and (
                    place + 1 == following.group
                    or tokens[place + 1].word in CONTRAST | COORDINATORS
                    or following.kind == "phrase"
                )
            ):
                end = place
                break
        if following.kind != "phrase" and tokens[following.group - 1].word in COORDINATORS:
            end = min(end, following.group - 1)
        if end == len(tokens) and following.kind == "phrase":
            end = following.first
    return next((place for place in range(start, end) if tokens[place].word == ";"), end)


def checked(tokens: Sequence[Token], start: int, end: int) -> Span | None:
    """Return the clause without outer signs, unless it is too short or wholly a quotation."""
    while end > start and tokens[end - 1].kind == SIGN and tokens[end - 1].word not in {")", "%"}:
        end -= 1
    while start < end and tokens[start].kind == SIGN and tokens[start].word not in {"(", "$", "€", "£"}:
        start += 1
    spoken = [token for token in tokens[start:end] if token.kind in {WORD, NAME}]
    if len(spoken) < _SHORTEST:
        return None
    if tokens[start].kind == QUOTED and tokens[start].end - tokens[start].start > sum(
        token.end - token.start for token in spoken
    ):
        return None
    return start, end
