"""Sentences are found where a reader would see them, and nothing is lost between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One came. Two left.", ["One came.", "Two left."]),
        ("Gen. Ada Roe met J. Q. Public. They spoke.", ["Gen. Ada Roe met J. Q. Public.", "They spoke."]),
        ("“Stop!” she said. He did.", ["“Stop!” she said.", "He did."]),
        ("He said “stop.” Then he left.", ["He said “stop.”", "Then he left."]),
        ("It cost 3.5 m. at 4 p.m. Nobody came.", ["It cost 3.5 m. at 4 p.m.", "Nobody came."]),
        ("Really? Yes… No.", ["Really?", "Yes…", "No."]),
        ("  ", []),
    ],
)
def test_split(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == expected


@given(st.text())
def test_every_character_is_in_one_sentence(text: str) -> None:
    kept = "".join(text[start:end] for start, end in split_sentences(text))
    assert "".join(kept.split()) == "".join(text.split())
