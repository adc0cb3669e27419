"""Numbers as far as words give them: bounds, ranges and vague amounts, and how two of them may agree."""

import re

from dossier.model.annotation import Figure
from dossier.model.question import Amount
from dossier.text.alternation import alternation
from dossier.text.folding import squeeze
from dossier.text.languages.en.figures import APPROXIMATIONS, SCOPES, SCOPES_AFTER, UPPER_BOUNDS, VAGUE_AMOUNTS
from dossier.text.numbers import parse_number

_BEFORE = alternation([*SCOPES, *APPROXIMATIONS])
_BOUNDED = re.compile(rf"(?:(?P<before>{_BEFORE}) )?(?P<number>.+?)(?: (?P<after>{alternation(SCOPES_AFTER)}))?")
_RANGE = re.compile(r"(?:from |between )?(.+?)(?: to | and | ?[–-] ?)(.+)")
_NEAR = 0.1
"""Share by which a number that calls itself vague may miss another."""
_DIGITS_OF_VAGUE = 10
"""`dozens` are from one dozen to fewer than ten, `hundreds` from one hundred to fewer than ten."""


def parse_amount(words: str) -> Amount | None:
    """Return the amount that some words give, or None when they give none.

    Takes a number in digits or words, alone or with a bound (`at least 1,000`, `fewer than three`, `40 or more`),
    a range (`24 to 62`), `about` and its kin, and vague amounts (`dozens`).
    """
    said = squeeze(words).casefold()
    bounded = _BOUNDED.fullmatch(said)
    if bounded is None:
        return None
    scope = bounded["before"] or bounded["after"] or ""
    number = bounded["number"]
    if number in VAGUE_AMOUNTS:
        return bounded_amount(float(VAGUE_AMOUNTS[number]), scope=scope, vague_word=True)
    value = parse_number(number)
    if value is not None:
        return bounded_amount(value, scope=scope)
    ends = _RANGE.fullmatch(number)
    if ends is None:
        return None
    low, high = parse_number(ends[1]), parse_number(ends[2])
    if low is None or high is None or low > high:
        return None
    return Amount(low=low, high=high, vague=scope in APPROXIMATIONS)


def bounded_amount(value: float, *, scope: str, high: float | None = None, vague_word: bool = False) -> Amount:
    """Return the amount of a number with the words that bound it; `high` is the upper end of a range.

    `vague_word` says that the number itself is a word such as `dozens`, whose value is the least it may mean.
    """
    if vague_word:
        return Amount(low=value, high=None if _is_lower(scope) else value * _DIGITS_OF_VAGUE, vague=True)
    if scope in UPPER_BOUNDS:
        return Amount(low=None, high=high if high is not None else value)
    if scope in APPROXIMATIONS:
        return Amount(low=value, high=high if high is not None else value, vague=True)
    if _is_lower(scope):
        return Amount(low=value, high=None)
    return Amount(low=value, high=high if high is not None else value)


def amount_words(figure: Figure) -> str:
    """Return the words for a figure that `parse_amount` takes: `at least 1000`, `24 to 62`, `dozens`."""
    vague = next((word for word in VAGUE_AMOUNTS if figure.text.casefold().startswith(word)), "")
    number = vague or f"{figure.value:.6f}".rstrip("0").rstrip(".")
    if figure.max is not None:
        number = f"{number} to {figure.max:.6f}".rstrip("0").rstrip(".")
    scope = squeeze(figure.scope).casefold()
    if scope and parse_amount(f"{scope} {number}") is not None:
        return f"{scope} {number}"
    return f"about {number}" if figure.approx and not vague else number


def _is_lower(scope: str) -> bool:
    return bool(scope) and scope not in UPPER_BOUNDS and scope not in APPROXIMATIONS


def amount_key(amount: Amount) -> str:
    """Return a text that is the same for equal amounts."""
    low, high = ("" if end is None else f"{end:.6f}".rstrip("0").rstrip(".") for end in (amount.low, amount.high))
    return f"{'~' if amount.vague else ''}{low if low == high else f'{low}..{high}'}"


def overlap(one: Amount, other: Amount) -> bool:
    """Whether some number fits both amounts."""
    lows = [end for end in (one.low, other.low) if end is not None]
    highs = [end for end in (one.high, other.high) if end is not None]
    return not lows or not highs or max(lows) <= min(highs)


def is_rounded(one: Amount, other: Amount) -> bool:
    """Whether one amount is the other in rounder numbers, or says of itself that it is only about so much.

    An amount that is open at one end (`up to 650,000`, `at least 40`) rounds nothing: it bounds.
    """
    if None in {one.low, one.high, other.low, other.high}:
        return False
    if one.low is None or other.low is None or one.low != one.high or other.low != other.high:
        return (one.vague or other.vague) and overlap(one, other)
    low, high = sorted((one.low, other.low))
    if (one.vague or other.vague) and high - low <= _NEAR * high:
        return True
    return _rounds_to(low, high) or _rounds_to(high, low)


def _rounds_to(exact: float, round_number: float) -> bool:
    """Whether a number becomes the other when its last digits are rounded away, but not more than a tenth of it."""
    step = 10.0
    while step <= abs(round_number) * _NEAR * 10 and round_number % step == 0:
        if abs(exact - round_number) <= step / 2 and abs(exact - round_number) <= _NEAR * abs(round_number):
            return True
        step *= 10
    return False
