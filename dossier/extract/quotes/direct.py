"""Attribute words in quotation marks."""

from collections.abc import Sequence

from dossier.extract.quotes.attribution import Attribution, has_object
from dossier.extract.quotes.tokens import NAME, QUOTED, SIGN, WORD, Token
from dossier.text.languages.en.quotes import CONTRAST

_OPEN_ENDINGS = frozenset(",?!…—–-")
_AFTER_REACH = 24  # tokens from the end of a quotation to the verb: a name with role and age fits in
_LONGEST_TITLE = 6  # words


def attribution_of(
    text: str, tokens: Sequence[Token], place: int, attributions: Sequence[Attribution]
) -> Attribution | None:
    """Return the attribution within the sentence of the quotation at token `place`, or None.

    First the words right after a quotation that ends with a comma or the like, then the nearest cue before
    it, then a later cue set off by a comma.
    """
    after = next((one for one in attributions if one.cue.first > place), None)
    if after is not None and _leads_on(text, tokens, place) and _closes(tokens, place, after):
        return after
    before = _before(text, tokens, place, attributions)
    if before is not None:
        return before
    if after is not None and _set_off(tokens, place, after):
        return after
    return None


def _leads_on(text: str, tokens: Sequence[Token], place: int) -> bool:
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
    return not any(token.word in {"and", "that", "which"} for token in lead)


def _before(text: str, tokens: Sequence[Token], place: int, attributions: Sequence[Attribution]) -> Attribution | None:
    earlier = [one for one in attributions if one.cue.last <= place]
    if not earlier:
        return None
    nearest = earlier[-1]
    between = tokens[nearest.cue.last : place]
    close = all(token.kind != SIGN for token in between[:-1])
    if nearest.cue.kind == "belief" and not (close and (not between or between[-1].word in {"that", ",", ":"})):
        return None
    if not close and _is_title(text, tokens[place]):
        return None
    return nearest


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
    return len(words) <= _LONGEST_TITLE and all(word[0].isupper() for word in words if len(word) > 3)  # noqa: PLR2004 - small words


def stands_alone(tokens: Sequence[Token], place: int) -> bool:
    """Whether the sentence is nothing but quotations."""
    return place == 0 and all(token.kind not in {WORD, NAME} for token in tokens)
