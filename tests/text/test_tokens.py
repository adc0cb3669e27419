import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.tokens import LINE_BREAK, tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("He left.", ["He", "left", "."]),
        ("the U.S. Army's Gen. J. R. Hill", ["the", "U.S.", "Army", "'s", "Gen.", "J.", "R.", "Hill"]),
        ("O’Neill’s Jean-Claude", ["O’Neill", "’s", "Jean-Claude"]),
        ("one\r\n\n two", ["one", LINE_BREAK, "two"]),
        ("“men” 1,000", ["“", "men", "”", "1", ",", "000"]),
        ("It was I.", ["It", "was", "I", "."]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert tokenize(text).words == words


@given(st.lists(st.sampled_from([*"aAé'’-. ,\n\r\u2028_“1", "Mr.", "U."]), max_size=60).map("".join))
def test_tokens_are_the_text_without_its_white_space(text: str) -> None:
    tokens = tokenize(text)
    position = 0
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        assert position <= start < end
        assert not text[position:start].strip()
        assert word in {text[start:end], LINE_BREAK}
        position = end
    assert not text[position:].strip()


def test_long_texts_come_to_an_end() -> None:
    for text in ("a" * 1_000_000, "a-" * 500_000, "U." * 500_000, "'" * 1_000_000):
        assert tokenize(text).ends[-1] == len(text)
