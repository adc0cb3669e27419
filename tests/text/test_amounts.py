"""Amounts: what words say of a number, and how two amounts may agree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.question import Amount
from dossier.text.amounts import amount_key, is_rounded, overlap, parse_amount


@pytest.mark.parametrize(
    ("words", "low", "high", "vague"),
    [
        ("1000", 1000, 1000, False),
        ("1,000", 1000, 1000, False),
        ("A thousand", 1000, 1000, False),
        ("seventeen", 17, 17, False),
        ("2.5 million", 2_500_000, 2_500_000, False),
        ("at least 1,000", 1000, None, False),
        ("more than  three", 3, None, False),
        ("40 or more", 40, None, False),
        ("no more than 12", None, 12, False),
        ("up to 300", None, 300, False),
        ("24 to 62", 24, 62, False),
        ("24–62", 24, 62, False),
        ("between ten and twelve", 10, 12, False),
        ("about 300", 300, 300, True),
        ("dozens", 12, 120, True),
        ("at least dozens", 12, None, True),
    ],
)
def test_words_give_an_amount(words: str, low: float | None, high: float | None, vague: bool) -> None:  # noqa: FBT001  a column of the table
    assert parse_amount(words) == Amount(low=low, high=high, vague=vague)


@pytest.mark.parametrize("words", ["", "many", "at least", "62 to 24", "1000 for 1000", "three four", "to", "–"])
def test_other_words_give_none(words: str) -> None:
    assert parse_amount(words) is None


def test_equal_amounts_have_one_key_however_they_are_written() -> None:
    for one, other in (("1,000", "a thousand"), ("at least 40", "40 or more"), ("24 to 62", "24-62")):
        first, second = parse_amount(one), parse_amount(other)
        assert first is not None
        assert second is not None
        assert amount_key(first) == amount_key(second)


@given(st.integers(0, 10**15))
def test_whole_numbers_are_told_apart(number: int) -> None:
    one, next_to_it = parse_amount(str(number)), parse_amount(f"{number + 1:,}" if number < 10**15 - 1 else "0")
    assert one is not None
    assert next_to_it is not None
    assert amount_key(one) != amount_key(next_to_it)


@given(st.text(max_size=60))
def test_no_words_make_it_fail(words: str) -> None:
    parse_amount(words)


@pytest.mark.parametrize(
    ("one", "other", "rounded"),
    [
        ("987", "1000", True),
        ("1000", "987", True),
        ("1,049", "1,000", True),
        ("1,000", "1,300", False),
        ("7", "10", False),
        ("17", "20", False),
        ("about 300", "310", True),
        ("about 300", "400", False),
        ("dozens", "36", True),
        ("dozens", "1000", False),
        ("24", "25", False),
        ("up to 650,000", "thousands", False),
        ("at least 40", "about 45", False),
    ],
)
def test_rounder_numbers(one: str, other: str, rounded: bool) -> None:  # noqa: FBT001  a column of the table
    first, second = parse_amount(one), parse_amount(other)
    assert first is not None
    assert second is not None
    assert is_rounded(first, second) is rounded
    assert is_rounded(second, first) is rounded


amounts = st.builds(
    lambda low, more, vague: Amount(low=low, high=None if low is None or more is None else low + more, vague=vague),
    st.none() | st.floats(0, 1e6),
    st.none() | st.floats(0, 1e6),
    st.booleans(),
)


@given(amounts, amounts)
def test_both_sides_agree_on_agreeing(one: Amount, other: Amount) -> None:
    assert overlap(one, other) == overlap(other, one)
    assert is_rounded(one, other) == is_rounded(other, one)
    assert overlap(one, one)
