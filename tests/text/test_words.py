"""A span is of whole words when no word goes on beyond it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.words import (
    APOSTROPHES,
    BARE,
    COMPARED,
    DENSE_OR_SPACED,
    HYPHENS,
    INNER_MARKS,
    LETTERS,
    LETTERS_AND_DIGITS,
    whole_words,
)


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("a likely end", "likely", True),
        ("unlikely", "likely", False),
        ("likelyhood", "likely", False),
        ("U.S.-led", "U.S.", True),
        ("Roe’s", "Roe", True),
        ("Roe2", "Roe", False),
        ("“Roe”", "“Roe", True),
        ("राम", "राम", True),
        ("रामा", "राम", False),
        ("r\u0306oe", "r", False),
        ("(the pier)", "(the pier)", True),
    ],
)
def test_whole_words(text: str, part: str, *, whole: bool) -> None:
    start = text.index(part)
    assert whole_words(text, start, start + len(part)) is whole


@given(st.text(min_size=1))
def test_a_whole_text_is_whole(text: str) -> None:
    assert whole_words(text, 0, len(text))


@pytest.mark.parametrize(
    ("profile", "words"),
    [
        (LETTERS, "Don t re open co op s doors"),
        (LETTERS_AND_DIGITS, "Don t re open co op s 1 000 doors"),
        (APOSTROPHES, "Don't re open co op's 1 000 doors"),
        (HYPHENS, "Don't re-open co-op's 1 000 doors"),
        (INNER_MARKS, "Don't re-open co-op's 1,000 doors"),
        (DENSE_OR_SPACED, "Don't re-open co-op's 1,000 doors!"),
        (BARE, "Don't re-open co-op's 1,000 doors"),
    ],
)
def test_a_profile_says_what_a_word_is(profile: re.Pattern[str], words: str) -> None:
    assert profile.findall("Don't re-open co-op's 1,000 doors!") == words.split()


def test_a_script_without_spaces_has_a_word_a_letter() -> None:
    assert [len(profile.findall("港口的船 ship")) for profile in (COMPARED, DENSE_OR_SPACED, BARE)] == [5, 5, 5]
