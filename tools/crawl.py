"""Checks every link of a built site without opening a browser.

Run as a program: `python -m tools.crawl site https://example.org/repo/`.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

from lxml import etree, html

from tools.page_kinds import url_of

_RELATIONS_NOT_LOADED = frozenset({"canonical", "license", "author", "help", "me", "prev", "next", "alternate"})
"""Of `<link rel=…>`, those by which a browser fetches nothing."""

_CSS_REFERENCE = re.compile(r"""(?:url\(\s*|@import\s+)["']?(?P<url>[^"')\s;]+)""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One address in a file of the site."""

    url: str
    """As written."""
    loaded: bool
    """Whether a browser fetches it with the page, rather than when the reader follows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HtmlPage:
    """What a check needs of a page."""

    ids: tuple[str, ...]
    """In order, repeated ones too."""
    references: tuple[Reference, ...]
    h1: int
    title: str
    lang: str
    redirects: bool


def read_page(file: Path) -> HtmlPage:
    """Parse a page of the site."""
    tree = html.document_fromstring(file.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]
    anchors = [element.get("name") for element in elements if element.tag == "a" and not element.get("id")]
    return HtmlPage(
        ids=tuple(value for value in [*(e.get("id") for e in elements), *anchors] if value),
        references=tuple(reference for element in elements for reference in _references(element)),
        h1=sum(element.tag == "h1" for element in elements),
        title=(tree.findtext("head/title") or "").strip(),
        lang=tree.get("lang") or "",
        redirects=any(_is_refresh(element) for element in elements),
    )


def check_page(page: HtmlPage) -> Iterator[str]:
    """Yield what is wrong with a page by itself."""
    if not page.title:
        yield "has no title"
    if not page.lang:
        yield "has no language"
    if page.h1 != 1 and not page.redirects:
        yield f"has {page.h1} headings of level 1, not one"
    for value, count in Counter(page.ids).items():
        if count > 1:
            yield f"has {count} elements with the id {value!r}"


def check_site(site: Path, base: str) -> Iterator[str]:
    """Yield every problem of a site that was built for the address `base`, as `page: problem`.

    Every link, anchor, picture, script and style must be there; what a page loads must come from the site
    itself; every entry of the search index and of the sitemap must lead to a page.
    """
    pages = {url_of(file, site): read_page(file) for file in sorted(site.rglob("*.html"))}
    resolver = _Resolver(site, base, {url: frozenset(page.ids) for url, page in pages.items()})
    for url, page in pages.items():
        # The page for missing addresses is shown at any depth, so only absolute links lead out of it.
        seen_at = urljoin(base, "no/such/page/" if url == "404.html" else quote(url))
        yield from (f"{url or 'home page'}: {problem}" for problem in check_page(page))
        for reference in page.references:
            inner = reference.url.startswith("#")
            if problem := resolver.problem(urljoin(base, quote(url)) if inner else seen_at, reference):
                yield f"{url or 'home page'}: {problem}"
    for name, reference in _listed(site):
        if problem := resolver.problem(base, reference):
            yield f"{name}: {problem}"
    for file in sorted(site.rglob("*.css")):
        name = file.relative_to(site).as_posix()
        for reference in _css_references(file.read_text(encoding="utf-8")):
            if problem := resolver.problem(urljoin(base, name), reference):
                yield f"{name}: {problem}"


class _Resolver:
    def __init__(self, site: Path, base: str, ids: dict[str, frozenset[str]]) -> None:
        self._site = site
        self._base = base
        self._ids = ids
        self._files = {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}

    def problem(self, seen_at: str, reference: Reference) -> str | None:
        """Return what is wrong with a reference in the page at `seen_at`, or None."""
        target, fragment = urldefrag(urljoin(seen_at, reference.url))
        scheme = urlsplit(target).scheme
        if scheme not in {"http", "https"}:
            return None if scheme in {"data", "mailto", "tel"} else f"{reference.url} has the scheme {scheme}"
        if urlsplit(target).netloc != urlsplit(self._base).netloc:
            return f"loads {reference.url} from another host" if reference.loaded else None
        path = unquote(urlsplit(target).path)
        root = unquote(urlsplit(self._base).path)
        if not path.startswith(root):
            return f"{reference.url} leads out of the site"
        inside = path.removeprefix(root)
        if inside.removesuffix("index.html") in self._ids:
            inside = inside.removesuffix("index.html")
        elif inside not in self._files:
            return f"{reference.url} leads nowhere"
        anchor = unquote(fragment).partition(":~:")[0]
        if anchor and inside in self._ids and anchor not in self._ids[inside]:
            return f"{reference.url} names an anchor that is not there"
        return None


def _references(element: Any) -> Iterator[Reference]:
    tag = element.tag
    if (url := element.get("href")) is not None:
        relations = set((element.get("rel") or "").split())
        followed = tag in {"a", "area"} or (tag == "link" and relations <= _RELATIONS_NOT_LOADED)
        if tag != "base":
            yield Reference(url=url, loaded=not followed)
    for name in ("src", "poster", "data", "{http://www.w3.org/1999/xlink}href", "xlink:href"):
        if (url := element.get(name)) is not None and (name != "data" or tag == "object"):
            yield Reference(url=url, loaded=True)
    if (url := element.get("action")) is not None:
        yield Reference(url=url, loaded=False)
    for candidate in (element.get("srcset") or "").split(","):
        if candidate.strip():
            yield Reference(url=candidate.split()[0], loaded=True)
    if _is_refresh(element):
        yield Reference(url=element.get("content").partition("=")[2].strip(" '\""), loaded=True)
    yield from _css_references(element.get("style") or "")
    if tag == "style":
        yield from _css_references(element.text or "")


def _is_refresh(element: Any) -> bool:
    return element.tag == "meta" and (element.get("http-equiv") or "").lower() == "refresh"


def _css_references(css: str) -> Iterator[Reference]:
    for match in _CSS_REFERENCE.finditer(css):
        # `url(#id)` names a shape of the same page or picture.
        if not match["url"].startswith("#"):
            yield Reference(url=match["url"], loaded=True)


def _listed(site: Path) -> Iterator[tuple[str, Reference]]:
    index = site / "search/search_index.json"
    if index.is_file():
        for entry in json.loads(index.read_bytes())["docs"]:
            yield "search_index.json", Reference(url=entry["location"], loaded=True)
    sitemap = site / "sitemap.xml"
    if sitemap.is_file():
        for location in etree.parse(sitemap).iter("{*}loc"):
            yield "sitemap.xml", Reference(url=location.text or "", loaded=True)


if __name__ == "__main__":
    problems = list(check_site(Path(sys.argv[1]), sys.argv[2]))
    print(*(problems or ["no problem found"]), sep="\n")
    sys.exit(bool(problems))
