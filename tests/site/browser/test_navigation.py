from playwright.sync_api import Browser, expect

from tests.site.browser.conftest import visiting
from tests.site.conftest import BuiltSite
from tools.crawl import read_page


def test_a_link_changes_the_page_without_loading_it_anew(chromium_browser: Browser, built_site: BuiltSite) -> None:
    title = read_page(built_site.folder / "about/index.html").title
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(built_site.url, wait_until="networkidle")
        page.evaluate("window.stillHere = true")
        page.locator("a[href$='about/']:visible").first.click()
        expect(page).to_have_url(f"{built_site.url}about/")
        expect(page).to_have_title(title)
        expect(page.locator("article h1")).to_be_visible()
        assert page.evaluate("window.stillHere") is True
        page.go_back()
        expect(page).to_have_url(built_site.url)
        assert page.evaluate("window.stillHere") is True
        assert visit.complaints == []
