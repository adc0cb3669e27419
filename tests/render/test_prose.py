"""Hand-written prose keeps its shape around links and citations, and a page that moved sends its reader on."""

from pathlib import Path

import pytest

from dossier.render import render_pages
from tests.records import build_from
from tests.render.harbour import pages

FILES = {
    "sources/report.txt": "Ada Roe came at noon. Stop! Wars Inc. sent her to Port Nor.\n",
    "people/ada-roe.md": "---\nname: Ada Roe\n---\n",
    "organizations/stop-wars.md": '---\nname: "Stop! Wars Inc."\n---\n',
}
NUMBER = r"<sup>[\[1\]](sources/report.md#s-"


def page_of(tmp_path: Path, body: str, **files: str) -> str:
    dossier = build_from(tmp_path, {**FILES, "about.md": f"---\ntitle: About\n---\n{body}", **files})
    return next(page.text for page in render_pages(dossier) if page.path == "about.md").partition("\n# About\n\n")[2]


@pytest.mark.parametrize(
    ("before", "shown"),
    [
        ("She came", "She came"),
        ("She came  ", "She came"),
        ("- ", "- "),
        ("3. ", "3. "),
        ("> ", "> "),
        ("x\n\n* ", "x\n\n* "),
        ("| a |\n| --- |\n| ", "| a |\n| --- |\n| "),
        ("x\n\n", "x\n\n"),
        ("### ", "### "),
        ("- She came ", "- She came"),
        ("(", "("),
    ],
)
def test_a_citation_clings_to_the_word_before_it_and_to_nothing_else(tmp_path: Path, before: str, shown: str) -> None:
    assert page_of(tmp_path, f'{before}[@report "came at noon"]').startswith(f"{shown}{NUMBER}")


@pytest.mark.parametrize(
    ("mark", "shown"),
    [
        ("[[Ada Roe]]", "[Ada Roe](people/ada-roe.md)"),
        ("[[ada-roe|*she* & co]]", r"[\*she\* &amp; co](people/ada-roe.md)"),
        ("[[people/ada-roe]]", "[ada-roe](people/ada-roe.md)"),
        ("[[nobody|<i>x</i>]]", "&lt;i&gt;x&lt;/i&gt;"),
        ("[[report]]", "[report](sources/report.md)"),
        ("[[notes/a (b) #1?]]", r"[a (b) \#1?](notes/a%20%28b%29%20%231%3F.md)"),
    ],
)
def test_a_link_is_plain_markdown(tmp_path: Path, mark: str, shown: str) -> None:
    assert page_of(tmp_path, mark, **{"notes/a (b) #1?.md": "x"}) == f"{shown}\n"


def test_a_name_over_the_end_of_a_sentence_is_shown_once(tmp_path: Path) -> None:
    dossier = build_from(tmp_path, FILES)
    assert len(dossier.sources["report"].sentences) > 2
    page = next(page.text for page in render_pages(dossier) if page.path == "sources/report.md")
    text = page[page.index("## Text") : page.index("## Who")]
    assert text.count("Wars Inc.") == 1
    assert "[Stop! Wars Inc.](../organizations/stop-wars.md)" in text


def test_a_hand_written_introduction_stands_above_the_list() -> None:
    page = pages()["people/index.md"]
    assert page.index("# Who is who") < page.index("Three people are named") < page.index("| Name |")
    assert "[Ada Roe](ada-roe.md) first<sup>" in page


def test_a_page_that_moved_leads_on() -> None:
    for old, new, name in (("people/a-roe.md", "ada-roe", "Ada Roe"), ("vessels/nordika.md", "nordica", "Nordica")):
        page = pages()[old]
        assert f"redirect: ../{new}/\n" in page
        assert f"This page is now: [{name}]({new}.md)." in page
    assert "people/a-roe.md" not in "".join(pages().values())
