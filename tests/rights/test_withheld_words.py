"""Withheld words are recognized wherever they stand, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.rights.withheld_words import WithheldWords, words_of

TEXT = "The rope had been cut a week before. It was old."
WORDS = WithheldWords([("memo", words_of(TEXT)), ("memo", words_of("It was old."))], [], run=5, whole=3)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("The rope had been cut.", "[…]."),
        ("He says “the ROPE – had **been** cut” so", "He says “[…]” so"),
        ("See the rope had been; cut a week before, by whom?", "See […], by whom?"),
        ("The rope had been found.", "The rope had been found."),
        ("It was old.", "[…]."),
        ("It was new.", "It was new."),
        ("the-rope-had-been-cut-a-week-before", "the-rope-had-been-cut-a-week-before"),
        ("", ""),
    ],
)
def test_runs_of_words_are_cut(text: str, cut: str) -> None:
    assert WORDS.cut(text) == cut


def test_what_is_public_elsewhere_is_public() -> None:
    words = WithheldWords([("memo", words_of(TEXT))], [words_of("They said: the rope had been cut!")], run=5, whole=5)
    assert words.cut("The rope had been cut.") == "The rope had been cut."
    assert words.cut("rope had been cut a") == "[…]"


def test_it_is_told_whose_words_they_are() -> None:
    words = WithheldWords([("one", tuple("abcd")), ("two", tuple("efgh"))], [], run=3, whole=3)
    assert words.runs("x e f g x b c d") == [(2, 7, "two"), (10, 15, "one")]


def test_scripts_without_spaces_have_runs_too() -> None:
    words = WithheldWords([("memo", words_of("码头的绳子一周前被人割断了"))], [], run=5, whole=5)
    assert words.cut("他说绳子一周前被割") == "他说[…]割"


@given(st.text(), st.text(), st.integers(1, 5))
def test_nothing_is_left_to_cut(withheld: str, text: str, run: int) -> None:
    words = WithheldWords([("memo", words_of(withheld))], [], run=run, whole=1)
    assert words.runs(words.cut(text)) == []
