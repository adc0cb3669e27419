"""The shape of a number, a range, an amount of money or a share, and the value it has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dossier.text.alternation import alternation
from dossier.text.languages.en.figures import (
    CURRENCY_CODES,
    CURRENCY_PREFIXES,
    CURRENCY_SIGNS,
    FRACTIONS,
    MAGNITUDES,
    MEASURES,
    MONEY_ONLY_MAGNITUDES,
    PERCENT_WORDS,
    RANGE_OPENER,
    VAGUE_AMOUNTS,
)
from dossier.text.languages.en.numbers import HALF, INDEFINITE, ORDINALS, SCALES, TENS, UNITS
from dossier.text.numbers import DIGITS_PATTERN, NUMBER_WORDS_PATTERN, parse_number

_GAP = "[ \\u00a0]"
_END = r"(?![^\W_])"
_SCALE = rf"(?:{_GAP}?(?:{alternation([*SCALES, *MAGNITUDES])}){_END})"
_CODE = alternation(code.lower() for code in CURRENCY_CODES)
_PREFIX = alternation(letters.lower() for letters in CURRENCY_PREFIXES)
_MONEY = rf"(?:(?:{_PREFIX})?[{CURRENCY_SIGNS}]{_GAP}?|{_CODE}{_GAP})"
_PERCENT = rf"(?:{_GAP}?%|{_GAP}{alternation(PERCENT_WORDS)}{_END})"
_ORDINAL = alternation(word for word in ORDINALS if "-" not in word)
_GLUED = rf"(?:{alternation(MEASURES)}){_END}"
# Not the beginning of an ordinal, a clock time or a longer code.
_UNCUT = rf"(?:(?={_GLUED})|(?!\w|\.\w|[,:/ ][0-9]|[-– ](?:{_ORDINAL}){_END}))"
_AMOUNT = rf"(?:{DIGITS_PATTERN}{_SCALE}?|{NUMBER_WORDS_PATTERN}){_UNCUT}"
_FRACTION = alternation(words.replace(" ", gap) for words in FRACTIONS for gap in " -")
_JOINT = rf"(?P<joint>{_GAP}to{_GAP}|{_GAP}?[-–—]{_GAP}?|{_GAP}and{_GAP}|{_GAP}or{_GAP})"
_FIRST_WORDS = alternation(
    {words.split()[0] for words in [*VAGUE_AMOUNTS, *FRACTIONS, *UNITS, *TENS, *SCALES, *INDEFINITE, HALF]}
)
_START = re.compile(
    rf"(?<!\w)(?<![0-9][.,:/–-])(?<![^\W_][-/.@'’])(?:[0-9]|[{CURRENCY_SIGNS}]|{_FIRST_WORDS}{_END}"
    rf"|(?:{_PREFIX})[{CURRENCY_SIGNS}]|{_CODE}{_GAP}[0-9])",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    rf"(?P<vague>{alternation(VAGUE_AMOUNTS)}{_END})|(?P<fraction>{_FRACTION})(?={_GAP}of{_END})"
    rf"|(?P<money>{_MONEY})?(?P<low>{_AMOUNT})(?P<low_share>{_PERCENT})?"
    rf"(?:{_JOINT}{_MONEY}?(?P<high>{_AMOUNT}))?(?P<share>{_PERCENT})?",
    re.IGNORECASE,
)
_LOW_ONLY = re.compile(rf"(?:{_MONEY})?{_AMOUNT}(?:{_PERCENT})?", re.IGNORECASE)
_MEASURED = re.compile(rf"([0-9]{{1,9}}(?:\.[0-9]{{1,6}})?){_GAP}?{alternation(MONEY_ONLY_MAGNITUDES)}", re.IGNORECASE)
_ZERO_FIRST = re.compile("0[0-9]")  # a telephone number or a code
_DASHES = frozenset({"-", "–", "—"})
_LETTERS = re.compile(r"[a-z]+\Z")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written, with its span; `money` and `share` as the text has them, or empty."""

    start: int
    end: int
    value: float
    max: float | None = None
    vague: bool = False
    money: str = ""
    share: str = ""
    words: str = ""
    """The first number as written."""
    dashed: bool = False
    """Two numbers with a dash between: a range only where something is counted, else a score."""


def find_numbers(text: str) -> Iterator[Number]:
    """Yield the numbers of a text in order; ordinals, clock times and parts of codes are none."""
    position = 0
    while (start := _START.search(text, position)) is not None:
        match = _NUMBER.match(text, start.start())
        number = _read(text, match) if match is not None else None
        if number is None:
            position = start.end()
            continue
        position = number.end
        yield number


def _read(text: str, match: re.Match[str]) -> Number | None:
    start, end = match.span()
    if match["vague"]:
        return Number(start, end, float(VAGUE_AMOUNTS[_spaced(match["vague"])]), vague=True, words=match[0])
    if match["fraction"]:
        return Number(start, end, FRACTIONS[_spaced(match["fraction"])], words=match[0])
    measured = _MEASURED.fullmatch(match["low"]) if not match["money"] else None
    if measured is not None:  # `30m` without a currency is a length
        return Number(start, start + measured.end(1), float(measured[1]), words=measured[1])
    return _plain(text, match)


def _plain(text: str, match: re.Match[str]) -> Number | None:
    """Read one number, or two where they make a range."""
    start, end = match.span()
    money = (match["money"] or "").strip()
    share = (match["low_share"] or match["share"] or "").strip()
    low = _value(match["low"], money) if not _ZERO_FIRST.match(match["low"]) else None
    if low is None:
        return None
    one = Number(start, end, low, money=money, share=share, words=match["low"])
    if not match["high"]:
        return one
    dashed = match["joint"].strip() in _DASHES
    high = _value(match["high"], money)
    if high is not None and _scale(match["low"], "$") == 1:
        scale = _scale(match["high"], money)
        low *= scale if low * scale < high else 1
    if high is not None and low < high and _joins(text, match):
        return replace(one, value=low, max=high, dashed=dashed)
    if dashed:
        return replace(one, dashed=True)
    alone = _LOW_ONLY.match(text, start)
    share = (match["low_share"] or "").strip()
    return replace(one, end=alone.end() if alone is not None else end, share=share)


def _spaced(words: str) -> str:
    return words.casefold().replace("-", " ")


def _joins(text: str, match: re.Match[str]) -> bool:
    """Whether the two numbers are the ends of one range; `and` needs a `between` before it."""
    if match["joint"].strip().lower() == "and":
        before = text[max(0, match.start() - len(RANGE_OPENER) - 1) : match.start()]
        return before.lower().strip() == RANGE_OPENER
    return True


def _scale(words: str, money: str) -> int:
    """Return what the last letters of an amount multiply it by (`million`, `bn`)."""
    letters = _LETTERS.search(words.casefold())
    if letters is None:
        return 1
    if letters[0] in SCALES and words[0].isdigit():
        return SCALES[letters[0]]
    if letters[0] in MAGNITUDES and (money or letters[0] not in MONEY_ONLY_MAGNITUDES):
        return MAGNITUDES[letters[0]]
    return 1


def _value(words: str, money: str) -> float | None:
    letters = _LETTERS.search(words.casefold())
    if letters is None or letters[0] not in MAGNITUDES:
        return parse_number(words)
    if letters[0] in MONEY_ONLY_MAGNITUDES and not money:
        return None
    bare = parse_number(words[: letters.start()].strip())
    return None if bare is None else bare * MAGNITUDES[letters[0]]
