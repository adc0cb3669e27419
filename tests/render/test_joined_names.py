"""What a page says of names that the program put together."""

from pathlib import Path

from dossier.render import render_pages
from tests.records import build_from

BOARD = "The National Harbour Board ({}) met on Monday. The {} told reporters that the quay was safe.\n"


def test_a_page_says_why_it_is_one(tmp_path: Path) -> None:
    files = {
        "sources/one.txt": "First\n\n" + BOARD.format("NHB", "NHB"),
        "sources/two.txt": "Second\n\nThe NHB told reporters that the quay was closed. The NHB met again.\n",
    }
    pages = {page.path: page.text for page in render_pages(build_from(tmp_path, files))}
    assert "organizations/nhb.md" not in pages
    said = pages["organizations/national-harbour-board.md"].partition("### Why is this one page?\n")[2]
    assert "“NHB” is National Harbour Board: [First](../sources/one.md) introduces “NHB” in brackets" in said


def test_a_page_of_one_name_says_nothing_of_it(tmp_path: Path) -> None:
    text = "First\n\n" + BOARD.format("NHB", "NHB")
    pages = {page.path: page.text for page in render_pages(build_from(tmp_path, {"sources/one.txt": text}))}
    assert "Why is this one page?" not in pages["organizations/national-harbour-board.md"]
