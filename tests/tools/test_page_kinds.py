from pathlib import Path

import pytest

from tools.page_kinds import file_name_of, representative_pages

PAGES = {
    "index.html": 10,
    "404.html": 10,
    "about/index.html": 10,
    "people/index.html": 10,
    "people/ann/index.html": 10,
    "people/ben/index.html": 90,
    "people/cid/index.html": 20,
    "timeline/index.html": 10,
    "assets/thing.html": 10,
    "search/thing.html": 10,
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, size in PAGES.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x" * size, encoding="utf-8")
    return tmp_path


def test_a_folder_gives_its_index_its_first_page_and_its_largest(site: Path) -> None:
    assert representative_pages(site) == (
        "",
        "404.html",
        "about/",
        "people/",
        "people/ann/",
        "people/ben/",
        "timeline/",
    )


def test_the_first_page_is_left_out_for_what_costs_much(site: Path) -> None:
    assert representative_pages(site, first=False) == ("", "404.html", "about/", "people/", "people/ben/", "timeline/")


def test_pages_that_only_redirect_are_left_out(site: Path) -> None:
    redirect = '<meta http-equiv="refresh" content="0; url=../ben/">'
    (site / "people/ann/index.html").write_text(redirect, encoding="utf-8")
    assert "people/ann/" not in representative_pages(site)
    assert "people/cid/" not in representative_pages(site)[4:5]
    assert "people/ben/" in representative_pages(site)


@pytest.mark.parametrize(
    ("url", "name"), [("", "home"), ("404.html", "404"), ("people/vladimir-putin/", "people-vladimir-putin")]
)
def test_pictures_are_named_for_their_page(url: str, name: str) -> None:
    assert file_name_of(url) == name
