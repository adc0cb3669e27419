"""Takes pictures of every kind of page of the dossier, on a phone, a tablet and a desktop, light and dark.

`python -m tools.screenshots --out FOLDER` for all of them, `--readme` for those that the README shows.
"""

import argparse
import tempfile
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser

from tools import chromium
from tools.page_kinds import file_name_of, representative_pages
from tools.site import ROOT, SiteServer, build

WIDTHS = {"phone": 390, "tablet": 820, "desktop": 1440}
HEIGHT = 900
COLOURS = ("light", "dark")
README = ROOT / "docs/screenshots"
README_PAGES = {"": "home", "events/exchange-1000-for-1000/": "event", "timeline/": "timeline"}
"""URL, relative to the root of the site, to the name of its picture."""
MOST_BYTES = 300_000
"""A picture of the README stays below: everyone who clones the repository carries it."""


class PageMissing(Exception):
    """There is no page at an address of which a picture is to be taken."""


class PictureTooLarge(Exception):
    """A picture for the README is larger than `MOST_BYTES`."""


def photograph(browser: Browser, url: str, file: Path, *, width: int, colours: str, whole: bool = True) -> None:
    """Save a picture of a page: `whole`, or only what fits the window. Raises `PageMissing`."""
    context = browser.new_context(
        viewport={"width": width, "height": HEIGHT},
        color_scheme="dark" if colours == "dark" else "light",
        reduced_motion="reduce",
    )
    try:
        page = context.new_page()
        response = page.goto(url, wait_until="networkidle")
        if response is None or not response.ok:
            raise PageMissing(url)
        # On a first visit letters that come late are left out; the second has them all, whatever the machine does.
        page.reload(wait_until="networkidle")
        file.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=file, full_page=whole)
    finally:
        context.close()


def photograph_all(browser: Browser, url: str, pages: Iterable[str], out: Path) -> None:
    """Save a picture of every page at every width in both colour schemes."""
    for page in pages:
        for device, width in WIDTHS.items():
            for colours in COLOURS:
                file = out / f"{file_name_of(page)}-{device}-{colours}.png"
                photograph(browser, url + page, file, width=width, colours=colours)


def photograph_for_readme(browser: Browser, url: str, out: Path) -> None:
    """Save the README's pictures. Raises `PageMissing` and `PictureTooLarge`."""
    for page, name in README_PAGES.items():
        for colours in COLOURS:
            file = out / f"{name}-{colours}.png"
            photograph(browser, url + page, file, width=WIDTHS["desktop"], colours=colours, whole=False)
            if (size := file.stat().st_size) > MOST_BYTES:
                raise PictureTooLarge(f"{file} holds {size:,} bytes, more than {MOST_BYTES:,}")


def main() -> None:
    """Build the site, serve it, and take the pictures."""
    parser = argparse.ArgumentParser(description="Take pictures of every kind of page of the dossier.")
    parser.add_argument("--out", type=Path, help="folder for pictures of every kind of page")
    parser.add_argument("--readme", action="store_true", help="renew the pictures of the README")
    options = parser.parse_args()
    if not (options.out or options.readme):
        parser.error("say what to take: --out FOLDER, --readme or both")
    with tempfile.TemporaryDirectory(prefix="dossier-screenshots-") as folder:
        site = Path(folder) / "site"
        server = SiteServer(site)
        build(ROOT, site, settings={"site_url": server.url})
        with server.running(), chromium.browser() as browser:
            if options.out:
                photograph_all(browser, server.url, representative_pages(site), options.out)
            if options.readme:
                photograph_for_readme(browser, server.url, README)


if __name__ == "__main__":
    main()
