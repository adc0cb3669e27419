"""Pages of statements that several sources give, and the ways to them."""

import os
from pathlib import Path

import pytest

from dossier.render import render_pages
from tests.index.quotes.quote_texts import winter
from tests.records import build_from

GOLDEN = Path(__file__).with_name("quote-group.md")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return {page.path: page.text for page in render_pages(winter(tmp_path_factory.mktemp("winter")))}


def page_of(pages: dict[str, str], beginning: str) -> tuple[str, str]:
    return next((path, text) for path, text in pages.items() if path.startswith("quotes/q-") and beginning in text)


def test_page_of_a_statement(pages: dict[str, str]) -> None:
    """After a change that is meant: `DOSSIER_GOLDEN=write`, and look at the difference."""
    _, text = page_of(pages, "title: “We will not allow")
    if os.environ.get("DOSSIER_GOLDEN") == "write":
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text("utf-8")


def test_every_page_with_a_variant_leads_to_its_statement(pages: dict[str, str]) -> None:
    path, _ = page_of(pages, "title: “We will not allow")
    name = path.removeprefix("quotes/")
    assert f"](../quotes/{name})" in pages["people/ada-roe.md"]
    assert f"](../quotes/{name})" in pages["sources/daily.md"]
    assert f"[in 6 sources]({name})" in pages["quotes/index.md"]
    assert f"]({name})" in pages["quotes/relayed.md"]
    assert "[Said in several sources](relayed.md)" in pages["quotes/index.md"]


def test_a_quote_of_one_source_stays_as_it_is(pages: dict[str, str]) -> None:
    assert "in the south basin until the summer,” [No jobs at risk in Port Nor]" in pages["quotes/index.md"]
    line = next(line for line in pages["quotes/index.md"].splitlines() if "south basin" in line)
    assert "sources](" not in line


def test_what_most_independent_reports_relay_comes_first(pages: dict[str, str]) -> None:
    rows = [line for line in pages["quotes/relayed.md"].splitlines() if line.startswith("| [")]
    assert ["6 sources" in rows[0], "3 sources" in rows[1], "2 sources" in rows[2]] == [True, True, True]


def test_without_variants_there_is_no_list_of_them(tmp_path: Path) -> None:
    dossier = build_from(tmp_path, {"sources/a.txt": "“Nobody asked me at all,” Ada Roe said."})
    found = {page.path: page.text for page in render_pages(dossier)}
    assert [path for path in found if path.startswith("quotes/")] == ["quotes/index.md"]
    assert "relayed" not in found["quotes/index.md"]


def test_of_many_relays_the_page_shows_some_and_says_how_many_there_are_besides(tmp_path: Path) -> None:
    texts: dict[str, str | bytes] = {
        f"sources/s{n}.txt": f"Report {n}.\n\n“The pier will be rebuilt in stone before winter,” Ada Roe said."
        for n in range(64)
    }
    found = {page.path: page.text for page in render_pages(build_from(tmp_path, texts))}
    _, text = page_of(found, "The pier will be rebuilt")
    assert text.count(": no date stated, in quotation marks, “said”") == 60
    assert "- and 4 further sources" in text


def test_marks_in_texts_stay_text(tmp_path: Path) -> None:
    texts: dict[str, str | bytes] = {
        "sources/a.txt": "“The *pier* <b>will</b> be [rebuilt] in stone before winter,” Ada Roe said.",
        "sources/b.txt": "“The *pier* <b>will</b> be [rebuilt] in stone,” Ada Roe said.",
    }
    found = {page.path: page.text for page in render_pages(build_from(tmp_path, texts))}
    _, text = page_of(found, "in stone")
    assert "<b>" not in text.split("\n---\n", 1)[1]
    assert "<del>before winter</del>" in text
