"""Laws of all pages: of a small made-up dossier, and of the one this repository carries."""

import html
import re
from collections.abc import Mapping
from posixpath import dirname, normpath
from urllib.parse import unquote

import markdown
import pytest
import yaml
from markdown_it import MarkdownIt

from dossier.curated.yaml import load_yaml
from dossier.pipeline.build import build
from dossier.render import render_files, render_pages
from dossier.settings import Settings
from tests.render.harbour import CONTENT, SETTINGS, SITE, harbour, pages
from tools.site import ROOT

LINK = re.compile(r"(?<!\\)\]\((?P<address>[^)\s]+)\)")
BLOCK = re.compile(r"</?(?:p|div|h\d|ul|ol|li|table|thead|tbody|tr|t[dh]|blockquote|pre|details|summary|hr)\b[^>]*>")
CELLS = re.compile(r"<t[dh][ >]")
commonmark = MarkdownIt("commonmark").enable("table")
python_markdown = markdown.Markdown(extensions=["attr_list", "md_in_html", "tables", "toc"])


def shipped() -> dict[str, str]:
    return {page.path: page.text for page in render_pages(build(ROOT / "content", Settings()))}


@pytest.fixture(scope="module", params=["made up", "shipped"])
def site(request: pytest.FixtureRequest) -> Mapping[str, str]:
    return pages() if request.param == "made up" else shipped()


def body(page: str) -> str:
    return page.split("\n---\n", 1)[1]


def visible(rendered: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", BLOCK.sub(" ", rendered))).split())


def rendered_by_both(text: str) -> tuple[str, str]:
    return commonmark.render(text), python_markdown.reset().convert(text)


def links(rendered: str) -> list[tuple[str, str]]:
    found = re.findall(r'<a href="([^"]*)"[^>]*>(.*?)</a>', rendered, re.DOTALL)
    return [(unquote(html.unescape(address)), unquote(visible(label))) for address, label in found]


def test_commonmark_and_python_markdown_show_the_same(site: Mapping[str, str]) -> None:
    for path, page in site.items():
        one, other = rendered_by_both(body(page))
        # Of an address as text, markdown-it shows the letters, Python-Markdown the escapes.
        assert unquote(visible(one)) == unquote(visible(other)), path
        assert links(one) == links(other), path
        assert len(CELLS.findall(one)) == len(CELLS.findall(other)), path
        assert re.findall(r"<h\d", one) == re.findall(r"<h\d", other), path


def test_no_markdown_is_left_over(site: Mapping[str, str]) -> None:
    """What was meant as Markdown became something: no bar of a table, no bracket of a link is seen."""
    for path, page in site.items():
        seen = visible(re.sub(r"<(code|pre)\b.*?</\1>", "", commonmark.render(body(page)), flags=re.DOTALL))
        assert re.findall(r"\]\([^)]*\.md|\| --- \||^#+ |\*\*|markdown>", seen) == [], path


def test_every_link_leads_to_a_page_and_every_anchor_is_there(site: Mapping[str, str]) -> None:
    anchors = {path: set(re.findall(r'<(?:a|span) id="([^"]+)">', page)) for path, page in site.items()}
    seen = 0
    for path, page in site.items():
        for address, _ in links(commonmark.render(body(page))):
            target, _, anchor = address.partition("#")
            # Files that are no pages have tests of their own.
            if address.startswith("https://") or not target.endswith(".md"):
                continue
            where = normpath(f"{dirname(path)}/{target}").lstrip("/")
            assert where in site, f"{path}: {address}"
            assert not anchor or anchor in anchors[where], f"{path}: {address}"
            seen += 1
    assert seen > 100


def test_an_anchor_is_on_its_page_once(site: Mapping[str, str]) -> None:
    for path, page in site.items():
        anchors = re.findall(r'<(?:a|span) id="([^"]+)">', page)
        assert len(anchors) == len(set(anchors)), path


def test_every_page_has_one_main_heading_and_its_title(site: Mapping[str, str]) -> None:
    for path, page in site.items():
        rendered = commonmark.render(body(page))
        (heading,) = re.findall(r"<h1>(.*?)</h1>", rendered)
        front = load_yaml(page.split("\n---\n")[0].removeprefix("---\n")).value
        assert isinstance(front, dict)
        assert front["title"]
        if path != "about.md":
            assert visible(heading) == " ".join(str(front["title"]).split()), path


def test_front_matter_is_read_alike_by_every_reader(site: Mapping[str, str]) -> None:
    """What is text to us is text to a YAML reader that knows dates and numbers."""
    for path, page in site.items():
        front = yaml.safe_load(page.split("\n---\n")[0].removeprefix("---\n"))
        assert isinstance(front["title"], str), path
        for key in ("event_date", "description", "kind"):
            assert isinstance(front.get(key, ""), str), path
        assert all(isinstance(value, str) for value in front.get("source", {}).values()), path


def test_rendering_twice_gives_the_same_text() -> None:
    again = {page.path: page.text for page in render_pages(build(CONTENT, SETTINGS, site=SITE))}
    assert again == pages()
    assert list(again) == list(pages())


def test_received_files_are_theirs_byte_for_byte() -> None:
    files = {file.path: file.data for file in render_files(harbour()) if file.path.endswith("/received.txt")}
    assert files == {
        f"sources/{name}/received.txt": (CONTENT / f"sources/{file}").read_bytes()
        for name, file in (("gazette", "gazette.txt"), ("log", "log.txt"), ("statement", "statement.md"))
    }
    for source in ("gazette", "log", "statement"):
        assert f"]({source}/received.txt)" in pages()[f"sources/{source}.md"]


def test_the_words_of_a_source_are_shown_and_do_nothing() -> None:
    text = commonmark.render(body(pages()["sources/gazette.md"]))
    assert (
        "spoke of *serious* damage: <b>two</b> of 12 piles | a third [of them] are gone. {{ config }} [[Roe]] `code`"
        in visible(text)
    )
    for element in ("<em>", "<b>", "<code>code"):
        assert element not in text
    source = harbour().sources["gazette"]
    assert " ".join(source.text.split()) in visible(text)


def test_marks_in_code_are_left_alone() -> None:
    page = pages()["about.md"]
    assert '`[[Ada Roe]]`, a citation `[@gazette "struck the North Pier"]`:' in page
    assert '```\n[[Ada Roe]] said so [@gazette "struck the North Pier"].\n```' in page
    assert "Then they are [Ada Roe](people/ada-roe.md) and<sup>" in page
