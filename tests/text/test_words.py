"""A span is of whole words when no word goes on beyond it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.words import whole_words


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
