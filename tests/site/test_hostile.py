"""A site of hostile and broken files: all that can be published is, the rest is named, and nothing runs."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest
from markdown_it import MarkdownIt
from playwright.sync_api import Browser, Dialog, expect

from dossier.commands.pages import write_pages
from dossier.model.dossier import Dossier
from dossier.model.problem import Severity
from dossier.pipeline.build import build as build_dossier
from dossier.render import Page, render_pages
from dossier.settings import Settings
from tests.conftest import SharedSite
from tests.site.browser.conftest import Visit, pointed_at, visiting
from tests.site.browser.test_search import search
from tests.site.hostile_project import HTML_PAGE, PAYLOADS, PROBLEMS, SITE_NAME, make_project
from tools.crawl import check_site
from tools.site import BuildFailed, build, environment_for


@dataclass(frozen=True, slots=True, kw_only=True)
class HostileSite:
    project: Path
    folder: Path
    url: str
    printed: str
    """What `mkdocs build` printed; it succeeded."""
    dossier: Dossier
    pages: tuple[Page, ...]

    def address(self, page: Page) -> str:
        path = page.path.removesuffix("index.md")
        return self.url + quote(path if path.endswith("/") or not path else f"{path.removesuffix('.md')}/")


@pytest.fixture(scope="session")
def hostile_site(shared_sites: Mapping[str, SharedSite]) -> HostileSite:
    site = shared_sites["hostile"]
    project = site.folder.with_name("hostile-project")

    def make() -> str:
        make_project(project)
        return build(project, site.folder, settings={"site_url": site.url}, strict=False)

    printed = site.printed(make)
    dossier = build_dossier(project / "content", Settings())
    return HostileSite(
        project=project,
        folder=site.folder,
        url=site.url,
        printed=printed,
        dossier=dossier,
        pages=tuple(render_pages(dossier)),
    )


def test_every_problem_is_told_once_with_its_place_and_a_remedy(hostile_site: HostileSite) -> None:
    found = Counter((p.place, p.code) for p in hostile_site.dossier.problems if p.severity is not Severity.NOTE)
    assert found == Counter(PROBLEMS)
    assert all(problem.remedy for problem in hostile_site.dossier.problems)


def test_mkdocs_prints_the_problems_and_nothing_else(hostile_site: HostileSite) -> None:
    printed = [line.removeprefix("WARNING -  ") for line in hostile_site.printed.splitlines() if "WARNING" in line]
    told = [f"dossier: {p}" for p in hostile_site.dossier.problems if p.severity is not Severity.NOTE]
    assert printed == told
    assert "Traceback" not in hostile_site.printed


def test_a_strict_build_fails(tmp_path: Path) -> None:
    make_project(tmp_path / "project", hostile=False)
    with pytest.raises(BuildFailed, match=r"Aborted with \d+ warnings in strict mode"):
        build(tmp_path / "project", tmp_path / "site")


def test_check_lists_the_same_and_fails(hostile_site: HostileSite) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from dossier.cli.main import main; main()", "check"],
        cwd=hostile_site.project,
        env=environment_for(hostile_site.project),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert done.stderr == ""
    *listed, _ = done.stdout.splitlines()
    assert listed == [f"{problem.severity} {problem}" for problem in hostile_site.dossier.problems]


def test_every_good_file_is_published(hostile_site: HostileSite) -> None:
    content = hostile_site.project / "content"
    bad = {place.split(":")[0] for place, code in PROBLEMS if code not in STILL_PUBLISHED}
    published = {page.origin for page in hostile_site.pages}
    for file in sorted(content.rglob("*")):
        path = file.relative_to(content).as_posix()
        if file.is_file() and not file.is_symlink() and not path.endswith((".yml", "/README.md")):
            assert (path in published) == (path not in bad), path


STILL_PUBLISHED = {"invisible-character", "link-unknown", "link-ambiguous", "duplicate-alias", "evidence-missing"} | {
    "unknown-entity"
}
"""Problems of a part of a file, which do not keep the rest of it from its readers."""


def test_nothing_outside_the_content_folder_is_published(hostile_site: HostileSite) -> None:
    files = [file for file in hostile_site.folder.rglob("*") if file.is_file()]
    assert [file for file in files if b"A secret" in file.read_bytes()] == []
    assert not (hostile_site.project / "outside/made.md").exists()
    assert not any("loop" in file.parts for file in files)


def test_every_link_leads_somewhere(hostile_site: HostileSite) -> None:
    assert list(check_site(hostile_site.folder, hostile_site.url)) == []


def test_received_files_are_plain_text(chromium_browser: Browser, hostile_site: HostileSite) -> None:
    with watching(chromium_browser, hostile_site) as visit:
        response = visit.page.goto(f"{hostile_site.url}sources/page/received.txt")
        assert response is not None
        assert response.headers["content-type"].startswith("text/plain")
        assert response.body() == HTML_PAGE.encode()
        assert visit.page.evaluate("window.__pwned") is None
        # A page without a head makes Chromium look for an icon at the root of the host.
        assert [complaint for complaint in visit.complaints if "404" not in complaint] == []
    others = {file.name for file in hostile_site.folder.glob("sources/*/*") if file.is_file()}
    assert others == {"received.txt", "index.html", "citation.bib", "citation.ris", "citation.json"}


# What a page holds that no data may bring in, with its title and headings.
LOOK = """() => {
  const found = [];
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    for (const {name: key, value} of element.attributes) {
      if (/^on/i.test(key)) found.push(`<${name} ${key}=${value}>`);
      const words = /^(content|aria-label|title|data-[a-z-]+)$/.test(key);
      if (!words && /^\\s*(javascript|vbscript|data):/i.test(value)) found.push(`<${name} ${key}=${value}>`);
      if (/^\\s*(https?:)?\\/\\/[^/]*evil/.test(value) && /^(href|src|action|data|xlink:href)$/.test(key))
        found.push(`<${name} ${key}=${value}>`);
    }
    if (/^(iframe|object|embed|base|math|template|frame|marquee)$/.test(name)) found.push(`<${name}>`);
    // Drawings, their filters and the choice of marked names are ours; nothing in them may be more than that.
    const ours = element.closest("figure.dossier-drawing") ? /^(svg|title)$/
      : element.closest(".dossier-marking") ? /^input$/
      : element.closest(".dossier-views") ? /^form$/ : /^$/;
    if (element.closest("article") && /^(img|svg|script|style|form|input|link|meta|textarea|title)$/.test(name)
        && !ours.test(name)) found.push(`<${name}> in the article`);
    if (/^(foreignObject|image|use|animate|set)$/i.test(name)) found.push(`<${name}>`);
  }
  const article = document.querySelector("article").cloneNode(true);
  article.querySelectorAll(".headerlink").forEach((link) => link.remove());
  return {
    found,
    pwned: String(window.__pwned),
    title: document.title,
    heading: article.querySelector("h1").textContent,
    description: document.querySelector("meta[name=description]")?.content ?? "",
    topic: document.querySelectorAll(".md-header__topic")[1].textContent,
  };
}"""


def test_no_page_runs_anything_and_every_title_is_shown_as_it_is(
    chromium_browser: Browser, hostile_site: HostileSite
) -> None:
    wrong = []
    with watching(chromium_browser, hostile_site) as visit:
        for page in hostile_site.pages:
            if "redirect" in page.front:
                continue
            visit.page.goto(hostile_site.address(page), wait_until="load")
            seen = visit.page.evaluate(LOOK)
            shown = {key: squeezed(seen[key]) for key in ("title", "heading", "topic", "description")}
            title = squeezed(page.title)
            expected = {
                "title": squeezed(f"{title} - {SITE_NAME}"),
                "heading": title,
                "topic": title,
                "description": squeezed(str(page.front.get("description", ""))),
            }
            if shown != expected or seen["found"] or seen["pwned"] != "undefined" or visit.complaints:
                wrong.append(f"{page.path}: {shown} instead of {expected}, {seen['found']}, {visit.complaints}")
                visit.complaints.clear()
    assert wrong == [], "\n".join(wrong)


@pytest.mark.parametrize("name", PAYLOADS)
def test_titles_are_the_words_the_curator_gave(hostile_site: HostileSite, name: str) -> None:
    titles = {page.path: page.title for page in hostile_site.pages}
    assert titles[f"people/{name}.md"] == titles[f"events/{name}.md"] == PAYLOADS[name]
    # A source may be Markdown, which says its heading without the marks.
    unmarked = re.sub(r"\*\*(.+?)\*\*|\\(\|)", r"\1\2", PAYLOADS[name])
    assert titles[f"sources/{name}.md"] in {PAYLOADS[name], unmarked}


def test_a_moved_page_sends_its_reader_on(chromium_browser: Browser, hostile_site: HostileSite) -> None:
    with watching(chromium_browser, hostile_site) as visit:
        visit.page.goto(f"{hostile_site.url}people/an-old-name/", wait_until="commit")
        visit.page.wait_for_url("**/people/script/")
        assert visit.complaints == []


def test_search_shows_hostile_words_as_words(chromium_browser: Browser, hostile_site: HostileSite) -> None:
    with watching(chromium_browser, hostile_site, searching=True) as visit:
        for words in ("script", "onerror", "javascript", "svg"):
            visit.page.goto(hostile_site.url, wait_until="networkidle")
            assert search(visit.page, words)
            visit.page.locator(".md-search-result__more summary").first.click()
            hits = visit.page.locator(".md-search-result__list")
            expect(hits).to_contain_text(words)
            assert hits.locator("script, img, iframe, article svg, [onerror], [onload], [onclick]").count() == 0
            assert visit.page.evaluate("window.__pwned") is None
        assert visit.complaints == []


def test_lists_filtered_in_place_show_hostile_words_as_words(
    chromium_browser: Browser, hostile_site: HostileSite
) -> None:
    with watching(chromium_browser, hostile_site) as visit:
        for path in ("people/?sort=name", "events/?sort=what", "sources/?sort=publisher", "quotes/?sort=words"):
            visit.page.goto(hostile_site.url + path, wait_until="networkidle")
            results = visit.page.locator(".dossier-results tbody")
            expect(results.locator("tr").first).to_be_visible()
            assert set(results.locator("*").evaluate_all("all => all.map(one => one.localName)")) == {"tr", "td", "a"}
            assert results.locator("a:not([href^='http://127.0.0.1'])").count() == 0
            options = visit.page.locator(".dossier-filter-form option")
            assert options.evaluate_all("all => all.some(one => one.children.length)") is False
            assert visit.page.evaluate("window.__pwned") is None
        assert visit.complaints == []


def test_instant_pages_and_previews_run_nothing(chromium_browser: Browser, hostile_site: HostileSite) -> None:
    with watching(chromium_browser, hostile_site) as visit:
        page = visit.page
        for name in ("title", "svg", "script", "twice"):
            page.goto(f"{hostile_site.url}people/", wait_until="networkidle")
            page.evaluate("window.stillHere = true")
            link = page.locator(f"article td a[href$='/{name}/']")
            expect(pointed_at(page, link)).to_contain_text(PAYLOADS[name].split()[0])
            link.click()
            expect(page).to_have_url(f"{hostile_site.url}people/{name}/")
            expect(page).to_have_title(f"{PAYLOADS[name]} - {SITE_NAME}")
            expect(page.locator("article h1")).to_contain_text(PAYLOADS[name])
            assert page.evaluate("window.stillHere") is True
            seen = page.evaluate(LOOK)
            assert (seen["found"], seen["pwned"]) == ([], "undefined")
        assert visit.complaints == []


def test_another_engine_finds_no_html_but_ours(hostile_site: HostileSite, tmp_path: Path) -> None:
    write_pages(hostile_site.dossier, hostile_site.project / "content", tmp_path / "pages")
    engine = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    strange: Counter[str] = Counter()
    files = sorted((tmp_path / "pages").rglob("*.md"))
    for file in files:
        _, _, body = file.read_text("utf-8").partition("\n---\n")
        for token in engine.parse(body):
            strange.update(foreign_tags(token.content) if token.type == "html_block" else [])
            for part in token.children or ():
                strange.update(foreign_tags(part.content) if part.type == "html_inline" else [])
                target = str(part.attrGet("href") or part.attrGet("src") or "")
                if part.type == "image" or not re.fullmatch(r"https://news\.example/\S*|[^:]*", target):
                    strange[f"{part.type} {target}"] += 1
    assert len(files) == len(hostile_site.pages)
    assert strange == {}


OUR_TAG = re.compile(
    r"""
      <a\ id="(?:s-[0-9a-f]{8}(?:-\d+)?|in-\d{4}(?:-\d\d)?|versions|together|group-\d+|[a-z-]+\.[\w-]+)"> | </a>
    | <span\ (?:id="s-[0-9a-f]{8}(?:-\d+)?"|lang="[A-Za-z0-9-]+")> | </span>
    | <div\ class="dossier-[a-z]+"(?:\ data-search-exclude|\ lang="[A-Za-z0-9-]+")?\ markdown> | </div>
    | <details\ class="dossier-[a-z]+"(?:\ data-search-exclude)?\ markdown> | </?summary> | </details>
    | </?(?:sup|mark|pre|code|ins|del|strong)>
    # Drawings: figures with text and shapes, whose links lead to pages of the site.
    | </?(?:figure|figcaption|svg|g|defs|title|desc|text|tspan|path|rect|circle|line|stop|linearGradient|pattern)
      (?:\ (?!on|style|href)[A-Za-z][\w-]*="[^"<>]*" | \ data-search-exclude)* \ ?/?>
    | <a\ (?:xlink:)?href="(?!//)[^":<>]*"(?:\ (?!on|style|href)[a-z][\w-]*="[^"<>]*")*>
    """,
    re.VERBOSE,
)


def foreign_tags(html: str) -> list[str]:
    """Return what is left of raw HTML without the tags that our templates write."""
    return re.findall(r"<[^>]*>?", OUR_TAG.sub("", html))


@contextmanager
def watching(browser: Browser, site: HostileSite, *, searching: bool = False) -> Iterator[Visit]:
    """Open a tab in which a dialog is a complaint too."""

    def dismiss(dialog: Dialog) -> None:
        visit.complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    with visiting(browser, site.url, searching=searching) as visit:
        visit.page.on("dialog", dismiss)
        yield visit


def squeezed(text: str) -> str:
    return " ".join(text.split())
