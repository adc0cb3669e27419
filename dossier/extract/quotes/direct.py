"""Attribute words in quotation marks."""

from collections.abc import Sequence

from dossier.extract.quotes.attribution import Attribution, has_object
from dossier.extract.quotes.tokens import NAME, QUOTED, SIGN, WORD, Token
from dossier.model.annotation import Way
from dossier.text.languages.en.quotes import CONTRAST, PREPOSITIONS, SUBORDINATORS

_OPEN_ENDINGS = frozenset(",?!…—–-")
_AFTER_REACH = 24  # tokens from the end of a quotation to the verb: a name with role and age fits in
_LONGEST_TITLE = 6  # words
_LONGEST_SMALL_WORD = 3  # letters: `of the` stand small in titles


_NEW_CLAUSES = SUBORDINATORS | {"and", "which"}
"""Words between a quotation and a subject that make it the subject of something else (`when the Globe called`)."""


def attribution_of(
    text: str, tokens: Sequence[Token], place: int, attributions: Sequence[Attribution], odd: Attribution | None
) -> tuple[Attribution, Way] | None:
    """Return the attribution within the sentence of the quotation at token `place`, or None.

    First the cue whose object the quotation is, then the words right after a quotation that ends with a comma or the
    like, with a known verb or an `odd` one, then the nearest cue before it, then a later cue set off by a comma.
    """
    before = _before(text, tokens, place, attributions)
    if before is not None and _is_object(tokens, place, before):
        return before, Way.BEFORE
    after = next((one for one in attributions if one.cue.first > place), None)
    leads = leads_on(text, tokens, place)
    if after is not None and _is_title(text, tokens[place]) and has_object(tokens, after.cue):
        leads = False  # `In “Dry Lands”, her first book, Roe writes: …`
    if after is not None and leads and _closes(tokens, place, after):
        return after, Way.BESIDE
    if odd is not None and (leads or odd.cue.last == place):
        return odd, Way.ODD_VERB
    if before is not None:
        return before, Way.IN_SENTENCE
    if after is not None and _set_off(tokens, place, after) and not _is_title(text, tokens[place]):
        return after, Way.IN_SENTENCE
    return None


def _is_object(tokens: Sequence[Token], place: int, before: Attribution) -> bool:
    """Whether a quotation is what the cue before it introduces (`Roe called it “a loss,”`; `Roe said: “We lost,”`)."""
    if before.cue.kind == "phrase" or before.cue.passive:
        return False
    between = tokens[before.cue.last : place]
    if not any(token.kind == SIGN for token in between):
        return True
    if between[-1].word == ":":
        return True
    return len(between) == 1 and between[0].word == "," and tokens[0].word not in SUBORDINATORS | PREPOSITIONS


def leads_on(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Whether a quotation ends in a way that lets its speaker follow."""
    words = text[tokens[place].start : tokens[place].end].rstrip("\"”’»'`“")
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    return words[-1:] in _OPEN_ENDINGS or (following is not None and following.word in {",", "–", "—", "-"})


def _closes(tokens: Sequence[Token], place: int, after: Attribution) -> bool:
    """Whether this attribution belongs to the quotation before it."""
    if after.cue.first - place > _AFTER_REACH or after.cue.passive or after.cue.ing:
        return False
    between = tokens[place + 1 : after.cue.first]
    if any(token.kind == QUOTED or token.word in {":", ";"} or token.word in CONTRAST for token in between):
        return False
    if after.inverted or after.cue.kind == "phrase":
        return True
    if after.phrase is None or after.phrase.first <= place:
        return bool(after.cue.group - place <= 2)  # noqa: PLR2004 - `," said in a statement`
    lead = tokens[place + 1 : after.phrase.first]
    return not any(token.word in _NEW_CLAUSES for token in lead)


def _before(text: str, tokens: Sequence[Token], place: int, attributions: Sequence[Attribution]) -> Attribution | None:
    earlier = [one for one in attributions if one.cue.last <= place]
    if not earlier:
        return None
    nearest = earlier[-1]
    between = tokens[nearest.cue.last : place]
    close = all(token.kind != SIGN for token in between[:-1])
    if nearest.cue.kind == "belief" and not (close and (not between or between[-1].word in {"that", ",", ":"})):
        return None
    if (not close or between) and _is_title(text, tokens[place]) and not _calls(tokens, nearest, place):
        return None
    return nearest


def _calls(tokens: Sequence[Token], nearest: Attribution, place: int) -> bool:
    """Whether nothing but a colon or comma parts a cue from a quotation, or the cue gives somebody's word for it."""
    return tokens[place - 1].word in {":", "as"} or nearest.cue.kind == "framing"


def _set_off(tokens: Sequence[Token], place: int, after: Attribution) -> bool:
    """Whether a later attribution covers the whole sentence (`The "Swan" sank, Roe said.`)."""
    if after.cue.kind == "phrase":
        return True
    if after.cue.passive:
        return False
    first = after.first
    lead = range(first - 1, max(place, first - 6), -1)
    comma = next((n for n in lead if tokens[n].word in {",", "–", "—"}), None)
    return comma is not None and not has_object(tokens, after.cue) and not after.cue.ing


def _is_title(text: str, token: Token) -> bool:
    """Whether quoted words look like the name of a ship, a film or a prize."""
    words = text[token.start : token.end].strip("\"“”‘’'«»").split()
    long = [word for word in words if len(word) > _LONGEST_SMALL_WORD]
    return len(words) <= _LONGEST_TITLE and bool(long) and all(word[0].isupper() for word in long)


def stands_alone(tokens: Sequence[Token], place: int) -> bool:
    """Whether the sentence is nothing but quotations."""
    return place == 0 and all(token.kind not in {WORD, NAME} for token in tokens)
