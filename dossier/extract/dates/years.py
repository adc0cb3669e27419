"""Whether a bare number is a year."""

import re

from dossier.extract.dates.surroundings import NEAR, word_after, word_before
from dossier.text.alternation import alternation
from dossier.text.languages.en import dates as words

_LIKELY = range(1400, 2041)
"""Numbers that are a year unless something speaks against it; others need a word that expects a year."""
_ROUND = 100
_STREET = re.compile(rf"(?: [\w.'’]{{1,20}}){{1,3}} (?:{alternation(words.STREETS)})\b")
_GLUED_BEFORE = re.compile(r"(?:[0-9][.,:+–-]|[0-9][ /]|[@#&=_/\\.:+$€£¥₽₴№]|[^\W\d_]['’])\Z")
_GLUED_AFTER = re.compile(
    r"""
    [.,:][0-9] | ['’]?[0-9] | [ ][0-9]{3}(?![0-9])      # part of a longer number
    | [-–][0-9](?![0-9]{3}\b)                            # or of a code, but for the far end of a range
    | /(?![12][0-9]{3}(?![0-9])) | [\\_=@&]             # or of an address
    | [ \u00a0]?[%‰°] | [ ]for[ ][0-9]                   # or something measured
    """,
    re.VERBOSE,
)
_YEAR_BEFORE = re.compile(r"(?<![0-9])[12][0-9]{3}(?:[-–—/]| [-–—] |, | )\Z")
_LETTERS_AND_HYPHEN = re.compile(r"([^\W\d_]+)[-–]\Z")
_WORD_WITH_HYPHEN = re.compile(r"-[^\W\d_]")


def names_year(text: str, folded: str, start: int, end: int) -> bool:
    """Say whether the four digits at a span are a year and not a count, a label or a part of something else.

    `folded` is `text` in lower case.
    """
    if _is_glued(folded, start, end):
        return False
    before, after, year = word_before(folded, start), word_after(folded, end), int(folded[start:end])
    if before.rstrip(".") in words.NOT_A_YEAR_AFTER or _is_address(text, folded, end):
        return False
    expected = before in words.EXPECT_YEAR
    if year not in _LIKELY:
        return (expected and not _counts(text, end, after)) or _in_brackets(folded, start, end)
    if year % _ROUND == 0 and _counts(text, end, after):
        return before == "the" or before in words.OPEN_ENDED
    return after not in words.NOT_A_YEAR_BEFORE or expected


def _is_address(text: str, folded: str, end: int) -> bool:
    return text[end + 1 : end + 2].isupper() and _STREET.match(folded, end, end + 2 * NEAR) is not None


def _is_glued(folded: str, start: int, end: int) -> bool:
    near = max(0, start - NEAR)
    if _GLUED_AFTER.match(folded, end):
        return True
    if _YEAR_BEFORE.search(folded, near, start):
        return False
    if _GLUED_BEFORE.search(folded, near, start):
        return True
    prefix = _LETTERS_AND_HYPHEN.search(folded, near, start)
    if prefix and prefix[1] not in words.YEAR_PREFIXES:
        return True
    return bool(_WORD_WITH_HYPHEN.match(folded, end)) and int(folded[start:end]) % 10 == 0


def _in_brackets(folded: str, start: int, end: int) -> bool:
    return folded[start - 1 : start] == "(" and folded[end : end + 1] in {")", ",", ";"}


def _counts(text: str, end: int, after: str) -> bool:
    """Say whether a number counts what follows: a plural in small letters, or people or measures."""
    if after in words.NOT_A_YEAR_BEFORE:
        return True
    small = text[end + 1 : end + 2].islower()
    return small and after.endswith("s") and after not in words.NO_PLURALS
