"""Folding overlooks how words were typed, and keeps every offset true."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dossier.text.folding import fold, fold_typography, squeeze


@given(st.text())
@example("İstanbul ǅ ß ﬁ Σς")
def test_offsets_stay_true(text: str) -> None:
    assert len(fold_typography(text)) == len(fold(text)) == len(text)
    for offset, character in enumerate(text):
        assert fold_typography(text)[offset] == fold_typography(character)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold_typography(fold_typography(text)) == fold_typography(text)
    assert squeeze(squeeze(text)) == squeeze(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“a” «b» „c“ ‘d’", '"a" \'b\' "c" `d´'),
        ("a–b—c−d", "a-b‑c‐d"),
        ("a\u00a0b\u202fc\td", "a b\nc d"),
        ("İstanbul", "İSTANBUL"),
        ("CAFÉ", "café"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("café", "cafe"), ("a-b", "ab"), ("a b", "ab"), ("it's", "its"), ("1,0", "1.0")]
)
def test_not_alike(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_squeeze() -> None:
    assert squeeze(" a \n\u00a0 b\t") == "a b"
