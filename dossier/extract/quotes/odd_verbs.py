"""Speakers beside quotations with verbs that no table of cues has (`“We lost,” sighed Roe`)."""

from collections.abc import Sequence

from dossier.extract.quotes.cues import CueWords
from dossier.extract.quotes.phrases import Phrase, subject_after
from dossier.extract.quotes.subjects import subject_before
from dossier.extract.quotes.tokens import QUOTED, SIGN, WORD, Token
from dossier.text.languages.en.cue_verbs import CUE_FORMS
from dossier.text.languages.en.manner_verbs import MANNER_FORMS, VERB_PARTICLES
from dossier.text.languages.en.quotes import (
    ADVERBS,
    AUXILIARIES,
    BE_FORMS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_WORDS,
)

_REACH = 10  # tokens from a quotation to the verb: a name with role and age fits in
_SHORTEST_PAST = 5  # letters: `fumed`; shorter words in -ed are as often no verb (`need`, `bed`)
_PAUSES = frozenset({",", "–", "—", "-"})


def speaker_after(tokens: Sequence[Token], place: int) -> tuple[CueWords, Phrase] | None:
    """Return verb and speaker right behind the quotation at token `place`; with -1, at the start of a sentence."""
    start = place + 1
    if start < len(tokens) and tokens[start].word in _PAUSES:
        start += 1
    if start >= len(tokens):
        return None
    if _is_verb(tokens[start]):
        after = start + 1
        while after < len(tokens) and tokens[after].word in VERB_PARTICLES:
            after += 1
        phrase = subject_after(tokens, after)
        if phrase is not None and phrase.kind in {"name", "noun"} and phrase.known and phrase.first >= after:
            return _cue(start), phrase
        return None
    for verb in range(start + 1, min(len(tokens), start + _REACH)):
        token = tokens[verb]
        if token.kind == QUOTED or token.word in {":", ";"} or token.word in SUBORDINATORS | PREPOSITIONS:
            return None
        if _is_verb(token) and _ends(tokens, verb + 1):
            phrase = subject_before(tokens, verb)
            named = phrase is not None and phrase.known and phrase.kind in {"name", "noun", "pronoun"}
            return (_cue(verb), phrase) if phrase is not None and named and phrase.first > place else None
    return None


def speaker_before(tokens: Sequence[Token], place: int) -> tuple[CueWords, Phrase | None] | None:
    """Return verb and subject of a clause whose verb stands right before the quotation (`fans chanted “Out!”`).

    The phrase is None where the verb is a passive, or its subject nobody who speaks.
    """
    verb = place - 1
    if verb < 1 or not _is_verb(tokens[verb]) or tokens[verb - 1].word in DETERMINERS or tokens[verb - 1].kind == SIGN:
        return None
    if any(token.word in BE_FORMS for token in tokens[max(0, verb - 2) : verb]):
        return _cue(verb), None
    phrase = subject_before(tokens, verb)
    known = phrase is not None and phrase.known and phrase.kind in {"name", "noun", "pronoun"}
    return _cue(verb), phrase if known else None


def _cue(verb: int) -> CueWords:
    return CueWords(verb, verb + 1, verb, "speech")


def _is_verb(token: Token) -> bool:
    """Whether a word is a verb in the past, or one that tells how somebody speaks."""
    word = token.word
    if token.kind != WORD or token.upper or word in CUE_FORMS or word in AUXILIARIES:
        return False
    return word in MANNER_FORMS or (word.endswith("ed") and len(word) >= _SHORTEST_PAST and "-" not in word)


def _ends(tokens: Sequence[Token], place: int) -> bool:
    """Whether nothing follows that the verb would have as its object."""
    while place < len(tokens) and tokens[place].word in VERB_PARTICLES:
        place += 1
    if place >= len(tokens):
        return True
    token = tokens[place]
    free = PREPOSITIONS | SUBORDINATORS | TIME_WORDS | ADVERBS
    return token.kind in {SIGN, QUOTED} or token.word in free or token.word.endswith("ly")
