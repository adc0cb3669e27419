from pathlib import Path

import pytest

from tools.crawl import check_site

BASE = "https://site.example/deep/"


def page(body: str, head: str = "") -> str:
    return f'<html lang="en"><head><title>T</title>{head}</head><body><h1>T</h1>{body}</body></html>'


def problems(folder: Path, **files: str) -> list[str]:
    for name, text in {"index_html": page(""), **files}.items():
        file = folder / name.replace("__", "/").replace("_html", ".html").replace("_css", ".css")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return list(check_site(folder, BASE))


@pytest.mark.parametrize(
    "body",
    [
        '<a href="about/">a folder</a>',
        '<a href="about/index.html#here">an anchor</a>',
        '<a href="./about/#caf%C3%A9">an escaped anchor</a>',
        '<a href="#top" id="top">this page</a>',
        '<a href="">this page</a>',
        '<a href="https://site.example/deep/about/">absolute</a>',
        '<a href="https://elsewhere.example/">another site</a>',
        '<a href="mailto:someone@site.example">mail</a>',
        '<img src="data:image/gif;base64,AA" alt="">',
        '<a href="about/#:~:text=words">words</a>',
        '<svg><use href="#shape"/></svg><p id="shape"></p>',
    ],
)
def test_good_links_pass(tmp_path: Path, body: str) -> None:
    about = page('<p id="here"></p><p id="café"></p>')
    assert problems(tmp_path, index_html=page(body), about__index_html=about) == []


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ('<a href="gone/">x</a>', "gone/ leads nowhere"),
        ('<a href="about">x</a>', "about leads nowhere"),
        ('<a href="/about/">x</a>', "/about/ leads out of the site"),
        ('<a href="#gone">x</a>', "#gone names an anchor that is not there"),
        ('<a href="about/#gone">x</a>', "about/#gone names an anchor that is not there"),
        ('<a href="javascript:alert(1)">x</a>', "javascript:alert(1) has the scheme javascript"),
        ('<img src="gone.png">', "gone.png leads nowhere"),
        ('<img srcset="about/ 1x, gone.png 2x">', "gone.png leads nowhere"),
        ('<img src="//cdn.example/x.png">', "loads //cdn.example/x.png from another host"),
        ('<script src="https://cdn.example/x.js"></script>', "loads https://cdn.example/x.js from another host"),
        ('<p style="background: url(gone.png)"></p>', "gone.png leads nowhere"),
        ("<style>@import 'https://cdn.example/x.css';</style>", "loads https://cdn.example/x.css from another host"),
        ("<h1>again</h1>", "has 2 headings of level 1, not one"),
        ('<p id="twice"></p><p id="twice"></p>', "has 2 elements with the id 'twice'"),
    ],
)
def test_bad_links_and_pages_are_named(tmp_path: Path, body: str, problem: str) -> None:
    found = problems(tmp_path, index_html=page(body), about__index_html=page(""))
    assert found == [f"home page: {problem}"]


def test_a_page_needs_title_language_and_heading(tmp_path: Path) -> None:
    assert problems(tmp_path, index_html="<html><head></head><body>text</body></html>") == [
        "home page: has no title",
        "home page: has no language",
        "home page: has 0 headings of level 1, not one",
    ]


def test_connections_to_other_hosts_are_found_in_the_head(tmp_path: Path) -> None:
    head = (
        '<link rel="preconnect" href="https://fonts.example/">'
        '<link rel="canonical" href="https://site.example/deep/">'
        '<link rel="license" href="https://licence.example/">'
    )
    assert problems(tmp_path, index_html=page("", head)) == [
        "home page: loads https://fonts.example/ from another host"
    ]


def test_the_page_for_missing_addresses_is_read_from_any_depth(tmp_path: Path) -> None:
    missing = page('<a href="about/">x</a><a href="/deep/about/">x</a><a href="#here" id="here">x</a>')
    found = problems(tmp_path, **{"404_html": missing}, about__index_html=page(""))
    assert found == ["404.html: about/ leads nowhere"]


def test_a_redirect_needs_a_target_but_no_heading(tmp_path: Path) -> None:
    head = '<title>T</title><meta http-equiv="refresh" content="0; url={}">'
    redirect = f'<html lang="en"><head>{head}</head><body></body></html>'
    found = problems(tmp_path, old__index_html=redirect.format("../"), older__index_html=redirect.format("../gone/"))
    assert found == ["older/: ../gone/ leads nowhere"]


def test_style_sheets_search_index_and_sitemap_are_read(tmp_path: Path) -> None:
    (tmp_path / "search").mkdir()
    index = '{"docs": [{"location": "#t"}, {"location": "gone/"}]}'
    (tmp_path / "search/search_index.json").write_text(index, encoding="utf-8")
    sitemap = (
        "<urlset><url><loc>https://site.example/deep/</loc></url><url><loc>https://site.example/</loc></url></urlset>"
    )
    (tmp_path / "sitemap.xml").write_text(sitemap, encoding="utf-8")
    styles = "a { src: url(../index.html); b: url('gone.woff2') } i { clip-path: url(#shape) }"
    assert problems(tmp_path, index_html=page('<p id="t"></p>'), assets__x_css=styles) == [
        "search_index.json: gone/ leads nowhere",
        "sitemap.xml: https://site.example/ leads out of the site",
        "assets/x.css: gone.woff2 leads nowhere",
    ]
