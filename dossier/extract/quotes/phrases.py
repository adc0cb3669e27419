"""Noun phrases that can name a speaker."""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.extract.quotes.tokens import NAME, POSSESSIVE, QUOTED, SIGN, WORD, Token
from dossier.text.languages.en.cue_verbs import CUE_FORMS
from dossier.text.languages.en.nouns import singular
from dossier.text.languages.en.quotes import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    INSTITUTIONS,
    ISSUER_LINKS,
    LATTER,
    OTHER_PRONOUNS,
    PREPOSITIONS,
    PRONOUNS,
    READ_BY,
    ROLES,
    SUBORDINATORS,
    TIME_WORDS,
    UTTERANCES,
)

LONGEST_PHRASE = 8  # words: `the deputy head of` is cut at `of`, so longer ones are no noun phrases
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


def subject_after(tokens: Sequence[Token], start: int) -> Phrase | None:
    """Return the noun phrase that begins at token `start` (`said ROE`, `by ROE`, `according to ROE`)."""
    end = start
    while end < len(tokens) and end - start < LONGEST_PHRASE and not ends_phrase(tokens[end]):
        end += 1
    if end - start > 1 and end < len(tokens) and tokens[end].word == "by" and tokens[end - 1].word in READ_BY:
        end -= 1
    return headed(tokens, start, end, len(tokens)) if end > start else None


def phrase_ending(tokens: Sequence[Token], end: int) -> Phrase | None:
    """Return the noun phrase that ends at token `end`."""
    first = end - 1
    while first > 0 and end - first < LONGEST_PHRASE and not ends_phrase(tokens[first - 1]):
        first -= 1
    return headed(tokens, first, end, end)


def is_head(token: Token) -> bool:
    """Whether a token can be the last word of a speaker's noun phrase."""
    return token.kind == NAME or (
        token.kind == WORD
        and (token.word in PRONOUNS or speaks(token.word) or token.word in UTTERANCES or token.word == LATTER)
    )


def ends_phrase(token: Token) -> bool:
    """Whether no noun phrase runs over a token."""
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


def headed(tokens: Sequence[Token], first: int, end: int, limit: int) -> Phrase | None:
    """Judge the noun phrase `tokens[first:end]` by its last word; its complements end before `limit`."""
    first, end = _narrowed(tokens, first, end)
    if first >= end:
        return None
    head = tokens[end - 1]
    word = head.word
    if head.kind == NAME or word in PRONOUNS:
        return Phrase("pronoun" if word else "name", end - 1, end)
    return _noun(tokens, first, end, limit)


def _noun(tokens: Sequence[Token], first: int, end: int, limit: int) -> Phrase | None:
    head = tokens[end - 1]
    word = head.word
    if head.kind != WORD or word in _NEVER_HEADS or word.isdigit() or end - first > LONGEST_PHRASE:
        return None
    if word == LATTER:
        return Phrase("latter", first, end)
    if word in UTTERANCES and not (first == end - 1 and word == "press"):
        return _issuer(tokens, first, end, limit)
    issuer = None
    if not speaks(word) and word.endswith("ed"):
        issuer = _linked(tokens, end, min(limit, end + _LINK_REACH))
    if issuer is None and not speaks(word) and not _may_speak(tokens, first, end):
        return None
    return issuer or Phrase("noun", first, end, known=speaks(word))


def _may_speak(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether a noun that no table knows may be somebody: it has a determiner or an owner, or is a plural."""
    word = tokens[end - 1].word
    if word.endswith(_NO_NOUN_ENDINGS) or any(token.word[:1].isdigit() for token in tokens[first:end]):
        return False
    if any(
        token.kind == WORD and (token.word in AUXILIARIES or token.word in CUE_FORMS) for token in tokens[first:end]
    ):
        return False
    opens = (tokens[first].word in DETERMINERS and first < end - 1) or any(
        token.kind == POSSESSIVE for token in tokens[first:end]
    )
    return opens or singular(word) != word


_NO_NOUN_ENDINGS = ("ed", "ing", "ly")
_NEVER_HEADS = ARTICLES | OTHER_PRONOUNS | TIME_WORDS | AUXILIARIES | PREPOSITIONS | ADVERBS


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
            owner = headed(tokens, first, place, place)
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
