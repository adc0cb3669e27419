"""Measures what each kind of page of the dossier costs a reader's browser, beside stock Material on the same Markdown.

Two sites are made of the shipped dossier: as it is, and by MkDocs with Material alone from what `dossier pages` writes.
Chromium opens every kind of page of both with an empty cache, on a phone's width, and notes:

- sent: the bytes of all that a page asks for before its search is opened, compressed as hosts do (gzip; fonts and
  pictures as they are), without the heads of requests;
- beyond: how much more that is than stock Material sends, its fonts left out. The aim is at most 150 KB;
- shift: the sum of the layout shifts (https://web.dev/articles/cls) until the page is still;
- largest: the element whose painting was the largest, and whether it stands in the first response (and waits for no
  script).
"""

import argparse
import gzip
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Response, ViewportSize

from tools import chromium
from tools.bench import DOSSIER, write_config
from tools.page_kinds import representative_pages
from tools.site import ROOT, SiteServer, build, environment_for

PHONE: ViewportSize = {"width": 390, "height": 844}
MOST_BEYOND = 150_000
"""Bytes. What is above is marked in the report."""
_COMPRESSED = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", "/")
"""Ends of addresses whose files hosts compress."""
_SEARCH = re.compile(r"/search/|/workers/search")
_OBSERVE = """
window.__shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__shift += entry.value;
}).observe({type: "layout-shift", buffered: true});
new PerformanceObserver((list) => {
  const {element} = list.getEntries().at(-1);
  window.__largest = element && [element.localName, element.textContent.trim().slice(0, 60)];
}).observe({type: "largest-contentful-paint", buffered: true});
"""
_WORDS = """text => {
  const written = new DOMParser().parseFromString(text, "text/html");
  written.querySelectorAll("script").forEach((script) => script.remove());
  return written.body.textContent;
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What one page took."""

    sent: Mapping[str, int]
    """Bytes by what they are for: `document`, `stylesheet`, `script`, `font`, `image`, `fetch`."""
    shift: float
    largest: str
    """The element, as `p` or `h1`; empty when there was none."""
    at_once: bool
    """Whether its words stand in the first response."""

    @property
    def total(self) -> int:
        """All bytes."""
        return sum(self.sent.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A page of the dossier beside the same page of stock Material."""

    url: str
    here: Visit
    stock: Visit

    @property
    def beyond(self) -> int:
        """Bytes sent beyond what stock Material sends without its fonts."""
        return self.here.total - self.stock.total


def visit(browser: Browser, url: str) -> Visit:
    """Open a page with an empty cache and wait until it asks for nothing more."""
    context = browser.new_context(viewport=PHONE)
    sent: dict[str, int] = {}

    def note(response: Response) -> None:
        if not _SEARCH.search(response.url) and response.ok:
            kind = response.request.resource_type
            sent[kind] = sent.get(kind, 0) + weight(response.url, response.body())

    try:
        page = context.new_page()
        page.add_init_script(_OBSERVE)
        responses: list[Response] = []
        page.on("response", lambda response: responses.append(response))  # noqa: PLW0108  playwright marks what it calls
        first = page.goto(url, wait_until="networkidle")
        for response in responses:
            note(response)
        seen: Any = page.evaluate("[window.__shift, window.__largest]")
        name, words = seen[1] or ("", "")
        text = first.text() if first else ""
        written = page.evaluate(_WORDS, text)
        return Visit(sent=sent, shift=seen[0], largest=name, at_once=words in written)
    finally:
        context.close()


def weight(url: str, body: bytes) -> int:
    """Return how many bytes a host sends for a file: compressed where compressing helps."""
    address = url.partition("?")[0]
    return len(gzip.compress(body, 6, mtime=0)) if address.endswith(_COMPRESSED) else len(body)


def build_stock(folder: Path) -> Path:
    """Build the shipped dossier's pages with Material as it comes, less its fonts, and return the site's folder."""
    environment = environment_for(ROOT)
    subprocess.run([*DOSSIER, "pages", str(folder / "content")], cwd=ROOT, env=environment, check=True)
    write_config(folder, {"plugins": ["search"]})
    build(folder, folder / "site", strict=False)
    return folder / "site"


def measure(folder: Path) -> Iterator[Row]:
    """Build both sites in an empty folder and yield every kind of page."""
    here, stock = SiteServer(folder / "here"), SiteServer(build_stock(folder / "stock"))
    build(ROOT, here.folder, settings={"site_url": here.url})
    with here.running(), stock.running(), chromium.browser() as browser:
        for url in representative_pages(here.folder):
            if not url.endswith(".html"):
                yield Row(url=url, here=visit(browser, here.url + url), stock=visit(browser, stock.url + url))


def report(rows: Sequence[Row]) -> str:
    """Return the figures as a Markdown table, and the largest of them in a line."""
    lines = [
        "| page | sent | page itself | styles | scripts | fonts | other | beyond stock | shift | largest |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---|",
    ]
    for row in rows:
        sent = dict(row.here.sent)
        parts = [sent.pop(kind, 0) for kind in ("document", "stylesheet", "script", "font")]
        cells = [_kilobytes(number) for number in (row.here.total, *parts, sum(sent.values()))]
        beyond = _kilobytes(row.beyond) + (" (too much)" if row.beyond > MOST_BEYOND else "")
        largest = f"{row.here.largest or 'none'}{'' if row.here.at_once else ', by a script'}"
        lines.append(f"| {row.url or 'home'} | {' | '.join(cells)} | {beyond} | {row.here.shift:.3f} | {largest} |")
    most, shifted = max(rows, key=lambda row: row.beyond), max(rows, key=lambda row: row.here.shift)
    lines += [
        "",
        f"Most beyond stock Material less its fonts: {_kilobytes(most.beyond)} on {most.url or 'home'}.",
        f"The aim is at most {_kilobytes(MOST_BEYOND)}.",
        f"Largest shift: {shifted.here.shift:.3f} on {shifted.url or 'home'}.",
    ]
    return "\n".join(lines)


def _kilobytes(number: int) -> str:
    return f"{number / 1000:,.1f} KB"


def main() -> None:
    """Measure every kind of page and print the report."""
    argparse.ArgumentParser(description="Measure what each kind of page costs a reader's browser.").parse_args()
    with tempfile.TemporaryDirectory(prefix="dossier-bench-") as folder:
        print("measuring every kind of page ...", file=sys.stderr)
        print(report(list(measure(Path(folder)))))


if __name__ == "__main__":
    main()
