import pytest

from dossier.errors import FileSkipped
from dossier.model.reading import RawItem
from dossier.read import read
from dossier.read.web_attributes import most_attributes


@pytest.mark.parametrize(
    ("markup", "number"),
    [
        ("<p>words</p>", 0),
        ("<p a b=1 c='>' d=\">\" e = x>words f g h</p>", 5),
        ("<br/><img src=x/>", 1),
        ("<!-- <p a b c> --><p a>", 1),
        ("<script>if (a <b) { c d e f }</script><p a>", 1),
        ("<p a", 1),
        ('<p a="never closed> <p b c d>', 1),
        ("<p a a=1 a='2' b>", 2),
        ("a < b c d e", 0),
    ],
)
def test_attributes_are_counted_tag_by_tag(markup: str, number: int) -> None:
    assert most_attributes(markup) == number


@pytest.mark.parametrize("piece", ["<", "<p ", "<p a", "<p a=", "<p a='", '<p a="<', "<!--", "<script>", "=", "/", " "])
def test_counting_ends_soon_on_any_markup(piece: str) -> None:
    assert most_attributes(piece * 200_000) >= 0


def test_a_tag_of_thousands_of_attributes_is_refused() -> None:
    attributes = " ".join(f"a{number}=1" for number in range(200_000))
    data = f"<html><body><p {attributes}>Some words of a page.</p></body></html>".encode()
    with pytest.raises(FileSkipped, match="too-many-attributes"):
        read(RawItem(path="page.html", data=data))
