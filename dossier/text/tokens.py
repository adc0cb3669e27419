"""The words and marks of a text, with their offsets."""

import re
from dataclasses import dataclass

from dossier.text.languages.en.sentences import ABBREVIATIONS

LINE_BREAK = "\n"
"""The token that stands for any line break: passages never run across it."""

_TOKEN = re.compile(
    r"""
      (?P<break> [\n\r\x0b\x0c\x85\u2028\u2029]+ )
    | (?P<dotted> (?:[^\W\d_]\.){2,5} (?![^\W_]) )              # U.S., J.R.R.
    | (?P<word> [^\W_][\w\u0300-\u036f]* (?:[-\u2010\u2011'’ʼ][^\W_][\w\u0300-\u036f]*)* )
    | (?P<mark> [^\w\s] | _+ )
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text in order, as parallel lists of one length.

    `words[i]` is `text[starts[i]:ends[i]]`, but for line breaks: any run of them is `LINE_BREAK`. Offsets are
    half-open code points.
    """

    words: list[str]
    starts: list[int]
    ends: list[int]


def tokenize(text: str) -> Tokens:
    """Cut a text into words, marks and line breaks; white space between them is left out.

    A hyphenated word is one token; a possessive `'s` is a token of its own; a known abbreviation (`Gen.`), an
    initial (`J.`) and a dotted abbreviation (`U.S.`) keep their full stop. The cost is linear in the text.
    """
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    position = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if start < position:  # a full stop the token before has taken
            continue
        kind = match.lastgroup
        word = match[0]
        if kind == "break":
            word = LINE_BREAK
        elif kind == "word":
            if text.startswith(".", end) and _keeps_full_stop(word, text, end):
                end += 1
                word += "."
            elif len(word) > 2 and word[-1] in "sS" and word[-2] in "'’ʼ":  # noqa: PLR2004, a clitic is two long
                words.append(word[:-2])
                starts.append(start)
                start = end - 2
                ends.append(start)
                word = word[-2:]
        words.append(word)
        starts.append(start)
        ends.append(end)
        position = end
    return Tokens(words, starts, ends)


def _keeps_full_stop(word: str, text: str, end: int) -> bool:
    if len(word) == 1:
        return word.isupper() and text[end + 1 : end + 2].isspace()
    return word.casefold() in ABBREVIATIONS
