"""Numbers written in digits, in words, or in both (`2.5 million`)."""

import math
import re

from dossier.text.alternation import alternation
from dossier.text.languages.en.numbers import HALF, INDEFINITE, JOINERS, ORDINAL_ENDINGS, ORDINALS, SCALES, TENS, UNITS

_DIGITS = r"[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\.[0-9]{1,6})?|[0-9]{1,15}(?:\.[0-9]{1,6})?"
_GAP = r"[ \u00a0-]"
_END = r"(?![^\W_])"
_AND = rf"{_GAP}(?:{alternation(JOINERS)}{_GAP})?"
_SCALE = alternation(SCALES) + _END
_SMALL = rf"(?:{alternation(TENS)}{_END}(?:{_GAP}{alternation(UNITS)}{_END})?|{alternation(UNITS)}{_END})"
_ONE = rf"(?:{HALF}{_GAP})?{alternation(INDEFINITE)}{_GAP}"
_SCALED = rf"(?:{_SMALL}{_GAP})?{_SCALE}(?:{_GAP}{_SCALE}){{0,2}}"

DIGITS_PATTERN = rf"(?:{_DIGITS})(?![0-9])"
"""A number in digits (`1,000`, `2.5`), as a fragment of a regular expression. ASCII digits only."""
NUMBER_WORDS_PATTERN = (
    rf"(?>(?:(?:{_ONE}|{HALF}{_GAP})(?={_SCALE}))?"
    rf"(?:{_SCALED}(?:{_AND}{_SCALED}){{0,4}}(?:{_AND}{_SMALL})?|{_SMALL})"
    rf"(?:{_GAP}and{_GAP}a{_GAP}{HALF}{_END})?)"
)
"""A number in words (`twenty-one`, `a thousand`, `half a million`), lower case, as a fragment of a regular
expression without groups. It ends at a word's end; what stands before it is the caller's business."""

_TOKEN = re.compile(rf"(?:{_DIGITS})|[^\W\d_]+")
_LARGEST_REPEATABLE_SCALE = 100  # "two hundred thousand": a hundred is multiplied again, a thousand is not
_TEN = 10  # what may follow "twenty" is smaller


def parse_number(words: str) -> float | None:
    """Return the number that some digits and number words say, or None when they say none.

    Takes one number, in any case: `1,000`, `twenty-one`, `a thousand`, `2.5 million`,
    `two hundred and fifty`, `half a million`, `two and a half`. Unknown words make the answer None, and so
    do words that are two numbers (`three four`).
    """
    folded = words.casefold()
    tokens = _TOKEN.findall(folded)
    if not tokens or "".join(tokens) != re.sub(r"[\s-]", "", folded):
        return None
    if tokens[0] == HALF:
        whole = _parse_whole(tokens[1:]) if len(tokens) > 1 else 1.0
        return None if whole is None else whole / 2
    if tokens[-1] == HALF:
        *before, joiner, one = tokens[:-1] if len(tokens) > len("and a half".split()) else ["", "", ""]
        whole = _parse_whole(before) if joiner in JOINERS and one in INDEFINITE else None
        return None if whole is None else whole + SCALES.get(before[-1], 1) / 2
    return _parse_whole(tokens)


def _parse_whole(tokens: list[str]) -> float | None:
    total, part, room = 0.0, 0.0, math.inf
    for place, token in enumerate(tokens):
        last = place == len(tokens) - 1
        if token in JOINERS and place and not last:
            continue
        if token in INDEFINITE and not place and not last:
            continue
        if token in SCALES:
            room = SCALES[token]
            part = (part or 1.0) * room
            if room > _LARGEST_REPEATABLE_SCALE:
                total, part = total + part, 0.0
            continue
        value = _plain_value(token)
        if value is None or value >= room:
            return None
        part, room = part + value, _TEN if token in TENS else 1
    return total + part


def parse_ordinal(word: str) -> int | None:
    """Return the number of an ordinal (`3rd`, `third`, `twenty-first`), or None when it is none."""
    folded = word.casefold().replace(" ", "-")
    if folded.endswith(ORDINAL_ENDINGS) and folded[:-2].isascii() and folded[:-2].isdigit():
        return int(folded[:-2])
    return ORDINALS.get(folded)


def _plain_value(token: str) -> float | None:
    if token in UNITS:
        return float(UNITS[token])
    if token in TENS:
        return float(TENS[token])
    digits = token.replace(",", "")
    return float(digits) if digits.replace(".", "", 1).isdigit() and digits.isascii() else None
