from collections.abc import Sequence

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.site.browser.conftest import visiting
from tests.site.conftest import BuiltSite

WIDTHS = (390, 820, 1440)
"""A phone, a tablet, a desktop."""
ENLARGED = 320
"""A desktop at 400 %: the text must still fit (WCAG 1.4.10)."""
PARTS = 5
"""Tests that the walk is cut into, so that idle workers of a test run can take some of them over."""
LOOKS = ("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable")
"""Rules of axe that may be broken in other colours or at another width only; all others ask for the document."""
CHROME = (
    ".md-header, .md-tabs, .md-sidebar, .md-footer, .md-top, .headerlink, .dossier-breadcrumbs, .dossier-contents, "
    ".dossier-marking"
)
"""What only a screen can use."""


@pytest.mark.parametrize("part", range(PARTS))
def test_every_kind_of_page_is_accessible_and_quiet(
    chromium_browser: Browser, built_site: BuiltSite, part: int
) -> None:
    """One visit a page, to be frugal: light on a desktop, dark on a phone, at every width, then on paper."""
    found: dict[str, list[str]] = {}
    for url in built_site.pages[part::PARTS]:
        with visiting(chromium_browser, built_site.url, color_scheme="light") as visit:
            page = visit.page
            page.goto(built_site.url + url, wait_until="networkidle")
            page.wait_for_function("window.document$")
            for width in (ENLARGED, *WIDTHS):
                page.set_viewport_size({"width": width, "height": 900})
                if (needed := page.evaluate("document.documentElement.scrollWidth")) > width:
                    visit.complaints.append(f"is {needed} pixels wide in a window of {width}")
            if url in built_site.large_pages:
                visit.complaints += [f"{complaint} (light)" for complaint in violations(page)]
            page.locator("label[title='Switch to dark mode']").click()
            expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
            page.set_viewport_size({"width": WIDTHS[0], "height": 900})
            # Every other one: of most kinds it is the list or the page. What the whole dossier shows stands elsewhere.
            if url in built_site.large_pages[::2] and url != "whole/":
                visit.complaints += [f"{complaint} (dark)" for complaint in violations(page, LOOKS)]
            visit.complaints += on_paper(page)
            for complaint in visit.complaints:
                found.setdefault(complaint, []).append(url or "home page")
    assert not found, "\n".join(f"{complaint}\n    on {', '.join(pages)}" for complaint, pages in found.items())


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_the_colours_are_those_of_the_readers_system(
    chromium_browser: Browser, built_site: BuiltSite, colours: str
) -> None:
    with visiting(chromium_browser, built_site.url, color_scheme=colours) as visit:
        visit.page.goto(built_site.url, wait_until="load")
        scheme = {"light": "default", "dark": "slate"}[colours]
        expect(visit.page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
        assert visit.complaints == []


def on_paper(page: Page) -> list[str]:
    """Return what of a page does not print in black on white, or is of no use on paper."""
    page.emulate_media(media="print")
    complaints = [f"prints {part.get_attribute('class')}" for part in page.locator(CHROME).all() if part.is_visible()]
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    ink = page.evaluate("getComputedStyle(document.querySelector('article h1')).color")
    if (ground, ink) != ("rgb(255, 255, 255)", "rgb(0, 0, 0)"):
        complaints.append(f"prints in {ink} on {ground}")
    return complaints


def violations(page: Page, rules: Sequence[str] = ()) -> list[str]:
    """Run axe, all of it or some rules, and return one line for each that is broken, with the elements and why."""
    options = {"resultTypes": ["violations"], **({"runOnly": list(rules)} if rules else {})}
    return [
        f"axe {rule['id']}: {' '.join(node['target'])}: {' '.join(node['failureSummary'].split())}"
        for rule in Axe().run(page, options=options).response["violations"]
        for node in rule["nodes"]
    ]


def test_a_missing_address_shows_the_sites_own_page(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        response = visit.page.goto(f"{built_site.url}no/such/page/", wait_until="networkidle")
        assert response is not None
        assert response.status == 404
        assert visit.page.locator("link[rel=stylesheet]").count() > 0
        # The style sheets were found from this depth too: Material paints its header.
        background = "el => getComputedStyle(el).backgroundColor"
        assert visit.page.locator(".md-header").evaluate(background) != "rgba(0, 0, 0, 0)"
        assert [c for c in visit.complaints if "status of 404" not in c] == []


def test_pages_read_well_without_javascript(chromium_browser: Browser, built_site: BuiltSite) -> None:
    found = []
    for url in built_site.pages:
        with visiting(chromium_browser, built_site.url, java_script_enabled=False) as visit:
            visit.page.goto(built_site.url + url)
            article = visit.page.locator("article")
            if not article.locator("h1").is_visible():
                found.append(f"{url or 'home page'}: its heading cannot be seen")
            # What is folded away may be hidden; no other link of the text may.
            links = article.locator("a[href]:not(.headerlink):not(details:not([open]) *)")
            hidden = [link.get_attribute("href") for link in links.all() if not link.is_visible()]
            if hidden:
                found.append(f"{url or 'home page'}: cannot be seen: {hidden[:3]}")
            found += [f"{url or 'home page'}: {complaint}" for complaint in visit.complaints]
    assert found == [], "\n".join(found)
