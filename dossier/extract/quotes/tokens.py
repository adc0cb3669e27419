"""A text as its readers hear it: sentences in which each quotation is one token and each name one token."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dossier.extract.quotes.marks import Marked
from dossier.model.annotation import Mention
from dossier.text.languages.en.names import TITLES
from dossier.text.languages.en.nouns import singular
from dossier.text.languages.en.quotes import ARTICLES, CUE_WORDS, INSTITUTIONS, NAME_LINKS, NOT_NAMES, ROLES, UTTERANCES
from dossier.text.sentences import split_sentences

QUOTED, NAME, WORD, POSSESSIVE, SIGN = range(5)
"""Kinds of token."""

_MASK = "\ue000"
_TOKEN = re.compile(
    r"""
      ( ['’]s(?![^\W_]) | (?<=s)['’](?![^\W_]) )
    | [^\W_]+ (?: (?:[-‐.&@] | (?<=[0-9]),(?=[0-9]) | ['’](?!s(?![^\W_]))) [^\W_]+ )* (?:\.(?=\s+\S))?
    | [^\w\s]
    """,
    re.VERBOSE,
)
_WORDS = re.compile(r"[a-z]+")
_WORDS_ALONE = re.compile(r"(?<![\w'’])[a-z]+(?![\w'’])")
_NO_NAME_ENDINGS = ("ed", "ing", "ly")
"""Of words that begin a sentence far more often than a name has them."""
_BRACKETS = {"(": ")", "[": "]"}
_FOOTNOTES = frozenset("*†‡")
_LONGEST_ASIDE = 12  # tokens: `(Lib Dem, Weir and Upper Weir Ward)`
_ENDINGS = frozenset(".,!?…;:")
_MOST_TOKENS = 400
"""Tokens of a sentence that are looked at: no sentence for people is longer, a table or a dump is."""


class Token(NamedTuple):
    """A word, a sign, a name or a whole quotation; `start` and `end` count from the start of the text."""

    kind: int
    start: int
    end: int
    word: str
    """Lower case, without the full stop of an abbreviation; empty for names and quotations."""
    mention: Mention | None = None
    quoted: int = -1
    """Index of the quotation, or -1."""
    upper: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the frame around the quotations; a quotation of several sentences is within one."""

    start: int
    end: int
    passage: int
    quotations: tuple[int, ...]
    cued: bool
    """Whether a word that may introduce speech is in it."""


def split_frame(text: str, quotations: Sequence[Marked], labels: Mapping[int, int]) -> Iterator[Sentence]:
    """Yield the sentences of a text in order, with the quotations that begin in each.

    `labels` end where they say, by the offset at which they begin; sentences begin behind them.
    """
    masked = _mask(text, quotations)
    following, passage, start = 0, 0, 0
    while start < len(masked):
        line_end = masked.find("\n", start)
        line_end = len(masked) if line_end < 0 else line_end
        start = labels.get(start, start)
        for left, right in split_sentences(masked[start:line_end]):
            end = start + right
            inside = []
            while following < len(quotations) and quotations[following].left < end:
                inside.append(following)
                following += 1
            cued = not CUE_WORDS.isdisjoint(_WORDS.findall(masked[start + left : end].lower()))
            yield Sentence(start + left, end, passage, tuple(inside), cued)
        passage += 1
        start = line_end + 1


def _mask(text: str, quotations: Sequence[Marked]) -> str:
    pieces: list[str] = []
    position = 0
    for marked in quotations:
        end = marked.end - 1 if text[marked.end - 1] in _ENDINGS else marked.end
        pieces += (text[position : marked.start], _MASK * (end - marked.start))
        position = end
    pieces.append(text[position:])
    return "".join(pieces)


class Tokenizer:
    """Cuts sentences of one text into tokens."""

    def __init__(self, text: str, quotations: Sequence[Marked], mentions: Sequence[Mention]) -> None:
        self.text = text
        self.quotations = quotations
        self.mentions = sorted(mentions, key=lambda mention: (mention.start, -mention.end))
        self._starts = [mention.start for mention in self.mentions]
        self._lower = frozenset(_WORDS_ALONE.findall(text))

    def tokens(self, sentence: Sentence) -> list[Token]:
        """Return the tokens of a sentence."""
        found: list[Token] = []
        position = sentence.start
        for index in sentence.quotations:
            marked = self.quotations[index]
            self._cut(found, position, marked.left)
            if len(found) >= _MOST_TOKENS:
                break
            found.append(Token(QUOTED, marked.left, marked.right, "", None, index))
            position = max(position, marked.right)
        self._cut(found, position, sentence.end)
        return without_asides(self._join_names(self._join_mentions(found, sentence.start, sentence.end)))

    def _cut(self, found: list[Token], start: int, end: int) -> None:
        for match in _TOKEN.finditer(self.text, start, max(start, end)):
            if len(found) >= _MOST_TOKENS:
                break
            surface = match[0]
            left, right = match.span()
            if surface[0].isalnum():
                folded = surface.lower()
                word = folded[:-1] if folded[-1] == "." else folded
                found.append(Token(WORD, left, right, word, None, -1, folded[0] != surface[0]))
            else:
                kind = POSSESSIVE if match.lastindex else SIGN
                found.append(Token(kind, left, right, surface, None, -1, upper=False))

    def _join_mentions(self, tokens: list[Token], start: int, end: int) -> list[Token]:
        index = bisect_left(self._starts, start)
        if index == len(self.mentions) or self._starts[index] >= end:
            return tokens
        joined: list[Token] = []
        covered = -1
        for token in tokens:
            if token.start < covered and token.kind != QUOTED:
                continue
            while index < len(self.mentions) and self._starts[index] < token.start:
                index += 1
            if (
                token.kind == WORD
                and index < len(self.mentions)
                and self._starts[index] == token.start
                and token.word not in NOT_NAMES
            ):
                mention = self.mentions[index]
                joined.append(Token(NAME, mention.start, mention.end, "", mention, upper=True))
                covered = mention.end
            else:
                joined.append(token)
        return joined

    def _join_names(self, tokens: list[Token]) -> list[Token]:
        """Take capitalized words that no mention covers for names."""
        joined: list[Token] = []
        index = 0
        while index < len(tokens):
            if not _may_begin_name(tokens[index]):
                joined.append(tokens[index])
                index += 1
                continue
            end = _name_end(tokens, index)
            start = index
            for position in range(index, end - 1):
                if singular(tokens[position].word) in ROLES or tokens[position].word in TITLES:
                    start = position + 1
            joined += tokens[index:start]
            begins = index == 0 or tokens[index - 1].kind == QUOTED
            alone = end == index + 1
            described = alone and end < len(tokens) and tokens[end].mention is not None  # `Co-star Jane Roe`
            described = described or (alone and index > 0 and tokens[index - 1].word in ARTICLES)  # `the Spaniard`
            named = (
                not described
                and _is_name(tokens[start:end])
                and not (begins and alone and self._is_word(tokens[index]))
            )
            joined += [_name(self.text, tokens[start:end])] if named else tokens[start:end]
            index = end
        return joined

    def _is_word(self, token: Token) -> bool:
        """Whether the first word of a sentence has its capital letter only for that."""
        return token.word in CUE_WORDS or token.word.endswith(_NO_NAME_ENDINGS) or token.word in self._lower


def without_asides(tokens: list[Token]) -> list[Token]:
    """Leave out what stands in brackets behind a name or a quotation, and citations (`Roe (41)`, `“…” [2]`)."""
    kept: list[Token] = []
    index = 0
    while index < len(tokens):
        end = _aside_end(tokens, index) if kept and kept[-1].kind in {QUOTED, NAME} else index
        if end == index:
            kept.append(tokens[index])
        index = max(end, index + 1)
    return kept


def _aside_end(tokens: Sequence[Token], start: int) -> int:
    """Return one past the aside that begins at a token, or the token itself."""
    token = tokens[start]
    if (
        tokens[start - 1].kind == QUOTED
        and token.start == tokens[start - 1].end
        and (token.word.isdigit() or token.word in _FOOTNOTES)
    ):
        return start + 1
    closing = _BRACKETS.get(token.word)
    if closing is None:
        return start
    for place in range(start + 1, min(len(tokens), start + _LONGEST_ASIDE)):
        if tokens[place].kind == QUOTED:
            break
        if tokens[place].word == closing:
            return place + 1
    return start


def _is_name(tokens: Sequence[Token]) -> bool:
    """Whether capitalized words are a name and not a role (`Prime Minister`) or a sentence's first noun."""
    last = tokens[-1]
    if singular(last.word) in ROLES and last.word not in INSTITUTIONS:
        return False
    return len(tokens) > 1 or _names_alone(last)


def _may_begin_name(token: Token) -> bool:
    return token.kind == WORD and token.upper and token.word not in NOT_NAMES


def _names_alone(token: Token) -> bool:
    head = singular(token.word)
    return head not in ROLES and head not in UTTERANCES and not (token.word != head and head in INSTITUTIONS)


def _name_end(tokens: list[Token], start: int) -> int:
    end = start + 1
    position = end
    while position < len(tokens) and position - end < 3:  # noqa: PLR2004 - "of the", no longer link
        token = tokens[position]
        if _may_begin_name(token):
            end = position + 1
        elif token.kind != WORD or token.word not in NAME_LINKS:
            break
        position += 1
    return end


def _name(text: str, tokens: Sequence[Token]) -> Token:
    start, end = tokens[0].start, tokens[-1].end
    if text[end - 1] == "." and len(tokens[-1].word) > 1:
        end -= 1
    institution = any(token.word in INSTITUTIONS for token in tokens)
    surface = text[start:end]
    kind = "organization" if institution or (surface.isupper() and len(surface) > 1) else ""
    mention = Mention(source="", start=start, end=end, text=surface, type=kind, score=0.0)
    return Token(NAME, start, end, "", mention, upper=True)
