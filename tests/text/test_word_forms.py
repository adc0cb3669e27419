import pytest

from dossier.text.quoted import quoted_spans
from dossier.text.word_forms import content_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("negotiate", "negotiations"),
        ("1,000", "1000"),
        ("1,000", "thousand"),
        ("three", "3"),
        ("talk", "talks"),
        ("topic", "topical"),
        ("Harbour", "harbours"),
    ],
)
def test_forms_of_a_word_are_alike(one: str, other: str) -> None:
    assert [word.key for word in content_words(one)] == [word.key for word in content_words(other)]


@pytest.mark.parametrize(("one", "other"), [("10", "100"), ("1.5", "15"), ("gas", "gap"), ("report", "resort")])
def test_other_words_are_not(one: str, other: str) -> None:
    assert [word.key for word in content_words(one)] != [word.key for word in content_words(other)]


def test_words_that_only_hold_a_sentence_together_are_left_out() -> None:
    text = "It was never in the harbour, and 2 boats were not there."
    assert [text[word.start : word.end] for word in content_words(text)] == ["harbour", "2", "boats"]


def test_scripts_without_spaces_are_read_by_characters() -> None:
    assert len(list(content_words("港口关闭"))) == 4


@pytest.mark.parametrize(
    ("passage", "quoted"),
    [
        ('He said "no" and left.', ['"no"']),
        ("She said “yes, of course” twice, “yes”.", ["“yes, of course”", "“yes”"]),
        ('"It runs on to the end', ['"It runs on to the end']),
        ("„Nein“, sagte er.", ["„Nein“"]),
        ("The minister's boats", []),
    ],
)
def test_quotations(passage: str, quoted: list[str]) -> None:
    assert [passage[start:end] for start, end in quoted_spans(passage)] == quoted
