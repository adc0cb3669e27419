"""Find the subject of a cue verb: before it, across insertions, or shared with another verb."""

from collections.abc import Sequence

from dossier.extract.quotes.phrases import LONGEST_PHRASE, Phrase, ends_phrase, headed, is_head, phrase_ending, speaks
from dossier.extract.quotes.tokens import POSSESSIVE, QUOTED, SIGN, WORD, Token
from dossier.text.languages.en.quotes import (
    ADVERBS,
    CONTRAST,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIME_WORDS,
)

_APPOSITIONS = 5  # commas walked back over between a speaker and the verb
_REACH = 60  # tokens a clause is walked back


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
    if tokens[first].word in RELATIVES and first >= 2:  # noqa: PLR2004 - noun and comma
        return phrase_ending(tokens, first - (tokens[first - 1].word == ","))
    return _within(tokens, first, last + 1)


def clause_subject(tokens: Sequence[Token], end: int) -> Phrase | None:
    """Return the first noun phrase of the clause that runs up to token `end`.

    A participle or a second verb shares it with the first (`The ministry regretted the delay, saying …`).
    """
    while end > 0 and tokens[end - 1].word == ":":
        end -= 1
    start = _past_opening(tokens, _widest_clause(tokens, end), end)
    head = None
    for place in range(start, min(end, start + LONGEST_PHRASE)):
        token = tokens[place]
        if is_head(token):
            head = place
        elif token.kind != POSSESSIVE and (
            head is not None or (token.kind == WORD and (ends_phrase(token) or token.word.endswith("ed")))
        ):
            break
    if head is None or _describes(tokens, head):
        return None
    return headed(tokens, start, head + 1, end)


def _describes(tokens: Sequence[Token], head: int) -> bool:
    """Whether doubtful capitals only describe the noun behind them (`The Harbour Lane favourite, 27, hit back`)."""
    mention = tokens[head].mention
    if mention is None or mention.score or head + 2 >= len(tokens):
        return False
    following = tokens[head + 1]
    return following.kind == WORD and not following.upper and tokens[head + 2].word == ","


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
    while first > 0 and place - first < LONGEST_PHRASE:
        before = tokens[first - 1]
        if before.kind in {QUOTED, SIGN} or before.word in SUBORDINATORS:
            break
        first -= 1
    stretch = tokens[first:place]
    if not stretch or place - first >= LONGEST_PHRASE or not is_head(stretch[-1]):
        return False
    return not any(ends_phrase(token) or token.word.endswith("ed") for token in stretch)


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
        return headed(tokens, start, end, limit)
    stop = first
    while stop < end and tokens[stop].word not in PREPOSITIONS:
        stop += 1
    if stop < end and _names_holder(tokens, first, end):
        return Phrase("name", end - 1, end)
    return headed(tokens, first, stop, limit)


def _names_holder(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether an office without article has its holder's name behind it (`Chair of governors Jane Roe`)."""
    last, before = tokens[end - 1], tokens[end - 2]
    person = last.mention is not None and last.mention.type == "person"
    return (
        person
        and before.kind == WORD
        and before.word not in PREPOSITIONS | DETERMINERS
        and (tokens[first].kind == WORD and tokens[first].word not in DETERMINERS)
    )


def _tells_time(token: Token) -> bool:
    return token.word in TIME_WORDS or token.word.isdigit()


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
            if phrase is not None and phrase.kind == "name" and _names_other(tokens, phrase, first):
                end = first - 1
                continue
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


def _names_other(tokens: Sequence[Token], phrase: Phrase, first: int) -> bool:
    """Whether a name in commas is that of a body which the words before it describe.

    `A spokeswoman for the builder, KORVO, said`: it is the spokeswoman who speaks.
    """
    mention = tokens[phrase.last - 1].mention
    if mention is None or mention.type == "person" or first == 0 or tokens[first - 1].word != ",":
        return False
    start = _clause_start(tokens, first - 2) if first > 1 else 0
    before = [token.word for token in tokens[start : first - 1]]
    link = next((place for place, word in enumerate(before) if word in {"for", "of", "at", "from"}), 0)
    return link > 0 and speaks(before[link - 1])


def _parts(token: Token) -> bool:
    return token.kind == QUOTED or token.word in {",", ";", ":", "–", "—"}


def _is_aside(tokens: Sequence[Token], first: int) -> bool:
    """Whether a part of a sentence that begins with this token cannot hold the subject."""
    word = tokens[first].word
    if word in PREPOSITIONS and first + 1 < len(tokens) and _tells_time(tokens[first + 1]):
        return False
    if word.endswith("ed") and first + 1 < len(tokens) and speaks(tokens[first + 1].word):
        return False  # `retired teacher Jane Roe`
    return tokens[first].kind == WORD and (
        word in PREPOSITIONS or word in SUBORDINATORS or word.isdigit() or word.endswith(("ing", "ed"))
    )
