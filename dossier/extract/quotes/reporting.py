"""Choose the clause that an attribution reports."""

from collections.abc import Sequence

from dossier.extract.quotes.attribution import Attribution, has_object
from dossier.extract.quotes.cues import CueWords
from dossier.extract.quotes.reported import checked, clause_after, clause_before, clause_of_phrase
from dossier.extract.quotes.tokens import QUOTED, WORD, Token
from dossier.text.languages.en.quotes import (
    AUXILIARIES,
    CONTRAST,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    SURE_VERBS,
)

_ROLE_REACH = 6  # tokens of a role before the name
_SHORTEST_CLAUSE = 2  # tokens


def may_report(tokens: Sequence[Token], one: Attribution) -> bool:
    """Whether the speaker is somebody who speaks, or the verb leaves no other reading."""
    known = one.phrase is None or one.phrase.known
    return known or one.cue.kind == "phrase" or tokens[one.cue.first].word in SURE_VERBS


def reported_clause(tokens: Sequence[Token], one: Attribution, following: CueWords | None) -> tuple[int, int] | None:
    """Return the token indexes of the clause that an attribution reports, or None."""
    cue = one.cue
    if cue.kind == "phrase" and one.phrase is not None:
        return clause_of_phrase(tokens, cue, one.phrase.last, following)
    if one.inverted:
        return clause_before(tokens, one.first, 0)
    if cue.passive:
        return None
    return clause_after(tokens, cue, following) or _clause_around(tokens, one)


def _clause_around(tokens: Sequence[Token], one: Attribution) -> tuple[int, int] | None:
    """Return the clause that a final or inserted `Roe said` reports."""
    cue = one.cue
    after = tokens[cue.last].word if cue.last < len(tokens) else ""
    subject = one.phrase is not None and one.phrase.known and cue.kind == "speech" and not cue.ing
    relative = cue.group > 0 and tokens[cue.group - 1].word in RELATIVES
    if not subject or relative or after == "to" or has_object(tokens, cue):
        return None
    if tokens[0].word == "as" and after == ",":  # `As Roe said, THE PORT IS SHUT`
        return checked(tokens, cue.last + 1, len(tokens))
    inserted = after == "," and one.first > 0 and tokens[one.first - 1].word == ","
    opened = tokens[0].word in SUBORDINATORS  # `When it was over, Roe claims, he left`
    if inserted and cue.last + 1 < len(tokens) and (opened or tokens[cue.last + 1].word in AUXILIARIES):
        return checked(tokens, 0, len(tokens))
    comma = one.first - 1
    while comma > 0 and one.first - comma < _ROLE_REACH and tokens[comma].word not in {",", "–", "—"}:
        comma -= 1
    contrasts = tokens[comma + 1].word in CONTRAST  # `, although Roe had asked for more`
    if comma <= 0 or contrasts or tokens[comma - 1].kind == QUOTED or _is_adverbial(tokens, comma):
        return None
    return clause_before(tokens, comma + 1, 0)


def _is_adverbial(tokens: Sequence[Token], comma: int) -> bool:
    """Whether what a comma ends is no clause (`For years, the city boasted`; `Asked why, Roe laughed`)."""
    if tokens[0].kind == WORD and (tokens[0].word.endswith("ed") or tokens[0].word in SUBORDINATORS):
        return True
    opens = tokens[0].word in PREPOSITIONS or tokens[0].word in DETERMINERS or comma <= _SHORTEST_CLAUSE
    return opens and not any(token.word == "," or token.word in AUXILIARIES for token in tokens[:comma])
