import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.site.browser.conftest import DESKTOP, PHONE, visiting
from tests.site.conftest import BuiltSite


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_every_kind_of_page_is_accessible_and_quiet(
    chromium_browser: Browser, built_site: BuiltSite, viewport: dict[str, int], colours: str
) -> None:
    found: dict[str, list[str]] = {}
    for url in built_site.pages:
        with visiting(chromium_browser, built_site.url, viewport=viewport, color_scheme=colours) as visit:
            page = visit.page
            page.goto(built_site.url + url, wait_until="networkidle")
            scheme = page.locator("body").get_attribute("data-md-color-scheme")
            if (scheme == "slate") != (colours == "dark"):
                visit.complaints.append(f"the colour scheme is {scheme}")
            if (width := page.evaluate("document.documentElement.scrollWidth")) > viewport["width"]:
                visit.complaints.append(f"is {width} pixels wide")
            visit.complaints += violations(page)
            for complaint in visit.complaints:
                found.setdefault(complaint, []).append(url or "home page")
    assert not found, "\n".join(f"{complaint}\n    on {', '.join(pages)}" for complaint, pages in found.items())


def violations(page: Page) -> list[str]:
    """Run axe and return one line for each rule that is broken, with the elements and why."""
    return [
        f"axe {rule['id']}: {' '.join(node['target'])}: {' '.join(node['failureSummary'].split())}"
        for rule in Axe().run(page).response["violations"]
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
