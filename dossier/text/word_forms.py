"""The words of a text, each with a key under which its forms are alike."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.text.languages.en.function_words import FUNCTION_WORDS
from dossier.text.languages.en.numbers import SCALES, TENS, UNITS

_WORD = re.compile(
    r"""
      \d+ (?: [.,]\d+ )*                              # a number, with its marks
    | [\u3040-\u30ff\u3400-\u9fff]                    # scripts without spaces: a character stands for a word
    | [^\W\d_]+
    """,
    re.VERBOSE,
)
_NUMBERS = {word: str(value) for word, value in {**UNITS, **TENS, **SCALES}.items() if word != "one"}
"""Words that stand for a number by themselves. `one` is left out: it is a pronoun as often."""
_THOUSANDS = re.compile(r",(?=\d{3}(?!\d))")
_STEM = 5
"""Letters by which forms of a word are told alike (`negotiate`, `negotiations`): cutting words after five letters
finds about as much as stemmers made for one language do, and works in most (McNamee and Mayfield, "Character N-Gram
Tokenization for European Language Text Retrieval", Information Retrieval 7, 2004)."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word that carries meaning, at half-open code points of the text."""

    start: int
    end: int
    key: str
    """Alike for the forms of a word, and for `1,000`, `1000` and `thousand`."""
    number: bool
    capital: bool
    """Whether it begins with a capital letter."""


def content_words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """Yield the words of a stretch of text in order, without those that only hold a sentence together."""
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        surface = match[0]
        lower = surface.lower()
        if lower in FUNCTION_WORDS:
            continue
        digits = _THOUSANDS.sub("", lower) if surface[0].isdigit() else _NUMBERS.get(lower)
        yield Word(match.start(), match.end(), digits or _stem(lower), digits is not None, surface[0].isupper())


def _stem(word: str) -> str:
    if len(word) > 3 and word[-1] == "s" and word[-2] != "s":  # noqa: PLR2004  `talks`, but not `gas` or `less`
        word = word[:-1]
    return word[:_STEM]
