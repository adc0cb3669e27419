"""Find the words that introduce somebody's words."""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.extract.quotes.tokens import NAME, QUOTED, SIGN, WORD, Token
from dossier.text.languages.en.cue_verbs import CUE_FORMS, NAMING_FORMS
from dossier.text.languages.en.nouns import singular
from dossier.text.languages.en.quotes import (
    ADVERBS,
    AUXILIARIES,
    BE_FORMS,
    COORDINATORS,
    CUE_WORDS,
    INSTITUTIONS,
    MODALS,
    NEGATIONS,
    NOUN_LIKE,
    PHRASES,
    PRONOUNS,
    PUT,
    ROLES,
    UTTERANCES,
)

_MOST_CUES = 40  # in one sentence: more is no sentence, and each costs a walk back to its subject
_WHAT_REACH = 8  # tokens: `what the deputy head of the port called`
_MAY_FOLLOW_NOUN = frozenset({":", "that"})


@dataclass(frozen=True, slots=True)
class CueWords:
    """Where tokens introduce words: token indexes, half-open."""

    first: int
    """First token of the cue itself (`said`, `according`)."""
    last: int
    """One past its last token."""
    group: int
    """First token of the verb group, auxiliaries and adverbs included (`has repeatedly said`)."""
    kind: str
    """`speech`, `framing`, `belief` or `phrase` (`according to`)."""
    ing: bool = False
    passive: bool = False
    """The speaker follows `by`, or is not named."""
    unsaid: bool = False
    """Denied, or not yet said (`did not say`, `will say`)."""
    negated: bool = False
    """Not said (`did not say`, `declined to call it`)."""


def find_cues(tokens: Sequence[Token]) -> list[CueWords]:
    """Return the cues of one sentence, in order."""
    cues = []
    for index, token in enumerate(tokens):
        if token.word in CUE_WORDS and token.kind == WORD:
            cue = _cue(tokens, index)
            if cue is not None:
                cues.append(cue)
                if len(cues) == _MOST_CUES:
                    break
    return cues


def _cue(tokens: Sequence[Token], index: int) -> CueWords | None:
    word = tokens[index].word
    if word in CUE_FORMS:
        return _verb(tokens, index)
    if word in PUT:
        follows = index + 1 < len(tokens) and tokens[index + 1].word == "it"
        return CueWords(index, index + 2, index, "speech") if follows else None
    phrase = PHRASES[word]
    first = index - phrase.index(word)
    last = first + len(phrase)
    if first < 0 or tuple(token.word for token in tokens[first:last]) != phrase:
        return None
    return CueWords(first, last, first, "phrase")


def _verb(tokens: Sequence[Token], index: int) -> CueWords | None:
    word = tokens[index].word
    kind, forms = CUE_FORMS[word]
    group, auxiliaries, negated = index, [], False
    while group and tokens[group - 1].kind == WORD:
        before = tokens[group - 1].word
        if before in NEGATIONS or before.endswith(("n't", "n’t")):
            negated = True
        elif before in AUXILIARIES or before == "to":
            auxiliaries.append(before)
        elif before not in ADVERBS and not (before.endswith("ly") and len(before) > 4):  # noqa: PLR2004 - "fly"
            break
        group -= 1
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    by = following is not None and following.word == "by"
    passive = "participle" in forms and (by or not BE_FORMS.isdisjoint(auxiliaries))
    if not auxiliaries and word in NOUN_LIKE and not _is_verb(tokens, group, following):
        return None
    if tokens[index].upper and index and word in NOUN_LIKE:
        return None
    quoted = following is not None and following.kind == QUOTED
    if word in NAMING_FORMS and quoted and _names(tokens, group):
        return None
    went_on = group > 1 and tokens[group - 1].word == "on" and "to" in auxiliaries
    unsaid = negated or (not went_on and "base" in forms and not MODALS.isdisjoint(auxiliaries))
    ing = "ing" in forms and not auxiliaries
    return CueWords(index, index + 1, group, kind, ing=ing, passive=passive, unsaid=unsaid, negated=negated)


def _names(tokens: Sequence[Token], group: int) -> bool:
    """Whether a verb right before quoted words names a thing, as no person or pronoun precedes it."""
    before = tokens[group - 1] if group else None
    if before is not None and (before.kind == NAME or before.word in PRONOUNS):
        return False
    return all(token.word != "what" for token in tokens[max(0, group - _WHAT_REACH) : group])


def _is_verb(tokens: Sequence[Token], group: int, following: Token | None) -> bool:
    """Whether a word that may be a noun, too, is a verb here."""
    if group == 0:
        return False
    before = tokens[group - 1]
    if before.kind == NAME or before.word in PRONOUNS:
        return True
    if before.kind in {QUOTED, SIGN}:
        return before.kind == SIGN and following is not None and following.kind == QUOTED
    if before.word in COORDINATORS:
        return following is not None and (following.kind == QUOTED or following.word in _MAY_FOLLOW_NOUN)
    head = singular(before.word)
    return head in ROLES or head in INSTITUTIONS or head in UTTERANCES
