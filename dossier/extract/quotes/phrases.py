"""Find the noun phrase that stands where a speaker stands: before a verb, after it, or after `by`."""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.extract.quotes.tokens import NAME, POSSESSIVE, QUOTED, SIGN, WORD, Token
from dossier.text.languages.en.quotes import (
    ADVERBS,
    AUXILIARIES,
    CONTRAST,
    COORDINATORS,
    CUE_FORMS,
    DETERMINERS,
    INSTITUTIONS,
    ISSUER_LINKS,
    LATTER,
    OTHER_PRONOUNS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    ROLES,
    SUBORDINATORS,
    TIME_WORDS,
    UTTERANCES,
    singular,
)

_LONGEST_PHRASE = 8  # words: `the deputy head of` is cut at `of`, so longer ones are no noun phrases
_APPOSITIONS = 5  # commas walked back over between a speaker and the verb
_REACH = 60  # tokens a clause is walked back
_LINK_REACH = 8  # tokens between `figures` and `released by the bureau`


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase in a sentence's tokens, half-open."""

    kind: str
    """`name`, `noun` (`the ministry`), `pronoun`, `utterance` (`the statement`) or `latter`."""
    first: int
    last: int
    known: bool = True
    """Whether the tables know its head as somebody who speaks."""


def speaks(word: str) -> bool:
    """Whether a lower-case noun names people or bodies that speak."""
    head = singular(word)
    return head in ROLES or head in INSTITUTIONS or word in INSTITUTIONS


def subject_before(tokens: Sequence[Token], end: int) -> Phrase | None:
    """Return the subject of the verb group that begins at token `end`."""
    last = end - 1
    if last >= 0 and tokens[last].word == ")":
        while last > 0 and tokens[last].word != "(":
            last -= 1
        last -= 1
    if last < 0:
        return None
    if tokens[last].word in {",", "–", "—"}:
        return _before_apposition(tokens, last)
    if tokens[last].word in COORDINATORS:
        return clause_subject(tokens, last)
    first = _clause_start(tokens, last)
    if first == last and tokens[first].word in RELATIVES and first >= 2:  # noqa: PLR2004 - noun and comma
        return subject_before(tokens, first - (tokens[first - 1].word == ","))
    return _within(tokens, first, last + 1)


def subject_after(tokens: Sequence[Token], start: int) -> Phrase | None:
    """Return the noun phrase that begins at token `start` (`said ROE`, `by ROE`, `according to ROE`)."""
    end = start
    while end < len(tokens) and end - start < _LONGEST_PHRASE and not _ends_phrase(tokens[end]):
        end += 1
    return _headed(tokens, start, end, len(tokens)) if end > start else None


def clause_subject(tokens: Sequence[Token], end: int) -> Phrase | None:
    """Return the first noun phrase of the clause that runs up to token `end`.

    A participle or a second verb shares it with the first (`The ministry regretted the delay, saying …`).
    """
    while end > 0 and tokens[end - 1].word == ":":
        end -= 1
    start = _past_opening(tokens, _widest_clause(tokens, end), end)
    head = None
    for place in range(start, min(end, start + _LONGEST_PHRASE)):
        token = tokens[place]
        if _is_head(token):
            head = place
        elif token.kind != POSSESSIVE and (
            head is not None or (token.kind == WORD and (_ends_phrase(token) or token.word.endswith("ed")))
        ):
            break
    return None if head is None else _headed(tokens, start, head + 1, end)


def _widest_clause(tokens: Sequence[Token], end: int) -> int:
    """Return where the clause before token `end` begins, its own commas included."""
    start = end
    while start > 0 and end - start < _REACH:
        before = tokens[start - 1]
        if before.kind == QUOTED or before.word in {";", ":"} or before.word in CONTRAST:
            break
        start -= 1
    while start < end and (tokens[start].word in COORDINATORS or tokens[start].kind == SIGN):
        start += 1
    return start


def _past_opening(tokens: Sequence[Token], start: int, end: int) -> int:
    """Skip an adverbial before the subject (`In Hull,`); where no comma ends it, there is no telling."""
    opening = tokens[start].word if start < end else ""
    if opening not in PREPOSITIONS | SUBORDINATORS | ADVERBS and not opening.endswith("ly"):
        return start
    return next((place + 1 for place in range(start, end) if tokens[place].word == ","), end)


def _is_head(token: Token) -> bool:
    return token.kind == NAME or (
        token.kind == WORD
        and (token.word in PRONOUNS or speaks(token.word) or token.word in UTTERANCES or token.word == LATTER)
    )


def _ends_phrase(token: Token) -> bool:
    if token.kind == SIGN:
        return token.word not in {"-", "&"}
    if token.kind == QUOTED:
        return True
    word = token.word
    return token.kind == WORD and (
        word in PREPOSITIONS
        or word in SUBORDINATORS
        or word in AUXILIARIES
        or word in COORDINATORS
        or (word in CUE_FORMS and not speaks(word) and word not in UTTERANCES)
    )


def _clause_start(tokens: Sequence[Token], last: int) -> int:
    first = last
    while first > 0 and last - first < _REACH:
        before = tokens[first - 1]
        if before.kind == QUOTED or (before.kind == SIGN and before.word not in {"-", "&", "'", "’"}):
            break
        if before.kind == WORD and before.word in SUBORDINATORS and not before.upper:
            break
        if before.word in COORDINATORS and not _coordinates(tokens, first - 1):
            break
        first -= 1
    return first


def _coordinates(tokens: Sequence[Token], place: int) -> bool:
    """Whether the `and` at `place` joins two subjects (`Roe and Doe said`), not two clauses."""
    first = place
    while first > 0 and place - first < _LONGEST_PHRASE:
        before = tokens[first - 1]
        if before.kind in {QUOTED, SIGN} or before.word in SUBORDINATORS:
            break
        first -= 1
    stretch = tokens[first:place]
    if not stretch or place - first >= _LONGEST_PHRASE or not _is_head(stretch[-1]):
        return False
    return not any(_ends_phrase(token) or token.word.endswith("ed") for token in stretch)


def _within(tokens: Sequence[Token], first: int, end: int) -> Phrase | None:
    """Return the subject among the tokens of one clause before its verb."""
    limit = end
    while first < end and (tokens[first].word in ADVERBS or tokens[first].word in SUBORDINATORS):
        first += 1
    while end > first and (tokens[end - 1].word in ADVERBS or tokens[end - 1].word.endswith("self")):
        end -= 1
    if first + 1 < end and tokens[first].word in PREPOSITIONS and _tells_time(tokens[first + 1]):
        first += 1
        while first < end and _tells_time(tokens[first]):
            first += 1
    if first >= end:
        return None
    if tokens[first].word in PREPOSITIONS:
        start = end
        while start > first and tokens[start - 1].word not in PREPOSITIONS:
            start -= 1
        return _headed(tokens, start, end, limit)
    stop = first
    while stop < end and tokens[stop].word not in PREPOSITIONS:
        stop += 1
    return _headed(tokens, first, stop, limit)


def _tells_time(token: Token) -> bool:
    return token.word in TIME_WORDS or token.word.isdigit()


def _headed(tokens: Sequence[Token], first: int, end: int, limit: int) -> Phrase | None:
    """Judge the noun phrase `tokens[first:end]` by its last word; its complements end before `limit`."""
    first, end = _narrowed(tokens, first, end)
    if first >= end:
        return None
    head = tokens[end - 1]
    word = head.word
    if head.kind == NAME or word in PRONOUNS:
        return Phrase("pronoun" if word else "name", end - 1, end)
    if head.kind != WORD or word in _NEVER_HEADS or word.isdigit() or end - first > _LONGEST_PHRASE:
        return None
    if word == LATTER:
        return Phrase("latter", first, end)
    if word in UTTERANCES and not (first == end - 1 and word == "press"):
        return _issuer(tokens, first, end, limit)
    issuer = None
    if not speaks(word) and word.endswith("ed"):
        issuer = _linked(tokens, end, min(limit, end + _LINK_REACH))
    return issuer or Phrase("noun", first, end, known=speaks(word))


_NEVER_HEADS = OTHER_PRONOUNS | TIME_WORDS | AUXILIARIES | PREPOSITIONS | ADVERBS


def _narrowed(tokens: Sequence[Token], first: int, end: int) -> tuple[int, int]:
    """Cut a stretch of tokens down to its noun phrase: the first of two names, from its determiner on."""
    joint = next((place for place in range(first, end) if tokens[place].word in {"and", "&"}), None)
    if joint is not None and joint > first and tokens[joint - 1].kind == NAME:
        end = joint
    for place in range(end - 1, first, -1):
        if joint is None and tokens[place].word in DETERMINERS and not tokens[place].upper:
            first = place
            break
    while first < end - 1 and (tokens[first].word in ADVERBS or tokens[first].kind == SIGN):
        first += 1
    return first, end


def _issuer(tokens: Sequence[Token], first: int, end: int, limit: int) -> Phrase:
    """Return who issued a statement: its possessor, or whom it is `from` or `by`; else the statement."""
    for place in range(first, end):
        if tokens[place].kind == POSSESSIVE and place > first:
            owner = _headed(tokens, first, place, place)
            if owner is not None:
                return owner
    return _linked(tokens, end, min(limit, end + _LINK_REACH)) or Phrase("utterance", first, end)


def _linked(tokens: Sequence[Token], start: int, end: int) -> Phrase | None:
    for place in range(start, end):
        token = tokens[place]
        if token.kind in {SIGN, QUOTED}:
            return None
        if token.word in ISSUER_LINKS:
            issuer = subject_after(tokens, place + 1)
            return issuer if issuer is not None and issuer.known else None
    return None


def _before_apposition(tokens: Sequence[Token], comma: int) -> Phrase | None:
    """Return the subject that insertions part from its verb (`Jane Roe, 45, the harbour master, said`)."""
    fallback = None
    end = comma
    for _ in range(_APPOSITIONS):
        first = end
        while first > 0 and end - first < _REACH and not _parts(tokens[first - 1]):
            first -= 1
        if first < end and not _is_aside(tokens, first):
            phrase = _within(tokens, _clause_start(tokens, end - 1), end)
            if phrase is not None and (phrase.kind in {"name", "pronoun"}):
                return phrase
            if phrase is not None and (phrase.known or fallback is None):
                fallback = phrase
            if phrase is not None and phrase.kind == "utterance":
                return phrase
        if first == 0 or tokens[first - 1].word not in {",", "–", "—"}:
            break
        end = first - 1
    return fallback


def _parts(token: Token) -> bool:
    return token.kind == QUOTED or token.word in {",", ";", ":", "–", "—"}


def _is_aside(tokens: Sequence[Token], first: int) -> bool:
    """Whether a part of a sentence that begins with this token cannot hold the subject."""
    word = tokens[first].word
    if word in PREPOSITIONS and first + 1 < len(tokens) and _tells_time(tokens[first + 1]):
        return False
    return tokens[first].kind == WORD and (
        word in PREPOSITIONS or word in SUBORDINATORS or word.isdigit() or word.endswith(("ing", "ed"))
    )
