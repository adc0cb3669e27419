"""What a word is: one profile for each use, as a compiled expression, and where words begin and end.

| profile | `Don't re-open co-op's 1,000 doors` | for |
| --- | --- | --- |
| `LETTERS` | Don, t, re, open, co, op, s, doors | counting words of a language; tables of lower-case words |
| `LETTERS_AND_DIGITS` | the same, and 1, 000 | looking words up, whatever stands between them |
| `APOSTROPHES` | Don't, re, open, co, op's, 1, 000, doors | parts of names |
| `HYPHENS` | Don't, re-open, co-op's, 1, 000, doors | lines compared as a reader counts words |
| `INNER_MARKS` | Don't, re-open, co-op's, 1,000, doors | wordings of one statement, numbers whole |

Scripts that write without spaces give a character a word in `COMPARED` and `DENSE_OR_SPACED`. Words with a grammar of
their own stand beside it: `tokens` for the name tagger, `word_forms` for words as keys.
"""

import re
import unicodedata

LETTERS = re.compile(r"[^\W\d_]+")
"""Runs of letters."""

LETTERS_AND_DIGITS = re.compile(r"[^\W_]+")
"""Runs of letters and digits."""

APOSTROPHES = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
"""The same, joined by apostrophes."""

HYPHENS = re.compile(r"\w+(?:['’-]\w+)*")
"""Words joined by apostrophes and hyphens, underscores among their letters."""

INNER_MARKS = re.compile(r"[^\W_]+(?:['’ʼ.,-][^\W_]+)*")
"""Words joined by whatever mark stands between letters or digits: `1,000` and `U.S` are one each."""

COMPARED = re.compile(
    r"""
      [\u3040-\u30ff\u3400-\u9fff]                                  # scripts without spaces: a character a word
    | [\w\u0300-\u036f]+ (?: ' [\w\u0300-\u036f]+ )*
    | [^\w\s]
    """,
    re.VERBOSE,
)
"""Words and marks of a folded text, to be laid beside those of another."""

_DENSE = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Scripts that write without spaces: a letter counts as a word."""

DENSE_OR_SPACED = re.compile(rf"[{_DENSE}]|[^\s{_DENSE}]+")
"""Words as the length of a text is counted, their punctuation included. Where a script writes without spaces, every
letter is one, which counts strictly."""

BARE = re.compile(rf"[{_DENSE}]|[^\W_{_DENSE}](?:[^\s{_DENSE}]*[^\W_{_DENSE}])?")
"""The same words without the punctuation around them; what has no letter is none."""


def spans_of(profile: re.Pattern[str], text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Return the half-open spans of a text's words between two offsets, in order."""
    return [found.span() for found in profile.finditer(text, start, len(text) if end is None else end)]


def whole_words(text: str, start: int, end: int) -> bool:
    """Whether no word goes on beyond the half-open span, which is not empty."""
    in_word = _IN_WORD
    return not (
        (start and in_word[text[start - 1]] and in_word[text[start]])
        or (end < len(text) and in_word[text[end - 1]] and in_word[text[end]])
    )


class _InWord(dict[str, bool]):
    """Whether a character belongs to a word; each is looked up once, as names are checked by the thousand."""

    def __missing__(self, character: str) -> bool:
        # Vowel signs of Indic scripts, and accents that no letter is composed with, are marks and no letters.
        known = self[character] = character.isalnum() or unicodedata.category(character)[0] == "M"
        return known


_IN_WORD = _InWord()
