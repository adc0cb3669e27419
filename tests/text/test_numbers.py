"""Numbers in digits and words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.alternation import alternation
from dossier.text.numbers import DIGITS_PATTERN, NUMBER_WORDS_PATTERN, parse_number, parse_ordinal


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("three", 3),
        ("Twenty-one", 21),
        ("a thousand", 1000),
        ("two hundred and fifty", 250),
        ("one hundred twenty-three thousand four hundred and five", 123_405),
        ("a hundred thousand", 100_000),
        ("two million three hundred thousand", 2_300_000),
        ("half a million", 500_000),
        ("a million and a half", 1_500_000),
        ("two and a half", 2.5),
        ("half a dozen", 6),
        ("half", 0.5),
        ("zero", 0),
        ("1,000", 1000),
        ("2.5 million", 2_500_000),
        ("13 billion", 13_000_000_000),
        ("", None),
        ("a", None),
        ("and", None),
        ("two and", None),
        ("one and two", None),
        ("3 4", None),
        ("1,00", None),
        ("twelve men", None),
        ("١٢", None),
    ],
)
def test_parse_number(words: str, value: float | None) -> None:
    assert parse_number(words) == value


@pytest.mark.parametrize(
    ("word", "value"),
    [("3rd", 3), ("21st", 21), ("third", 3), ("Twenty First", 21), ("thirds", None), ("th", None)],
)
def test_parse_ordinal(word: str, value: int | None) -> None:
    assert parse_ordinal(word) == value


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("a thousand from", "a thousand"),
        ("two and a half years", "two and a half"),
        ("one and two", "one"),
        ("someone", None),
        ("onerous", None),
    ],
)
def test_pattern_takes_one_number(text: str, number: str | None) -> None:
    match = re.match(NUMBER_WORDS_PATTERN, text)
    assert (match and match[0]) == number


@given(st.text(alphabet="one two hundred thousand and half a-3,.", max_size=60) | st.text())
def test_any_text_is_a_number_or_none(text: str) -> None:
    value = parse_number(text)
    assert value is None or value >= 0


@given(st.integers(0, 10**12))
def test_digits_are_their_own_value(number: int) -> None:
    assert parse_number(f"{number:,}") == number
    match = re.fullmatch(DIGITS_PATTERN, f"{number:,}")
    assert match is not None


@given(st.lists(st.text("ab.", min_size=1, max_size=4) | st.text(min_size=1), min_size=1))
def test_an_alternation_fits_its_words_and_no_others(words: list[str]) -> None:
    pattern = re.compile(alternation(words))
    assert all(pattern.fullmatch(word) for word in words)
    longer = max(words, key=len) + "x"
    assert not pattern.fullmatch(longer)
