"""A text as its readers hear it: sentences in which each quotation is one token and each name one token."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dossier.extract.quotes.marks import Marked
from dossier.model.annotation import Mention
from dossier.text.languages.en.nouns import singular
from dossier.text.languages.en.quotes import CUE_WORDS, INSTITUTIONS, NAME_LINKS, NOT_NAMES, ROLES, UTTERANCES
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


def split_frame(text: str, quotations: Sequence[Marked]) -> Iterator[Sentence]:
    """Yield the sentences of a text in order, with the quotations that begin in each."""
    masked = _mask(text, quotations)
    following, passage, start = 0, 0, 0
    while start < len(masked):
        line_end = masked.find("\n", start)
        line_end = len(masked) if line_end < 0 else line_end
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
        return _join_names(self.text, self._join_mentions(found, sentence.start, sentence.end))

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


def _join_names(text: str, tokens: list[Token]) -> list[Token]:
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
            if singular(tokens[position].word) in ROLES:
                start = position + 1
        joined += tokens[index:start]
        index = end
        joined += [_name(text, tokens[start:end])] if _is_name(tokens[start:end]) else tokens[start:end]
    return joined


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
