import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.browser.conftest import visiting
from tests.site.conftest import BuiltSite


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Kiev", "places/kyiv/"),
    ],
)
def test_search_finds_a_page_by_an_alias(
    chromium_browser: Browser, built_site: BuiltSite, typed: str, found: str
) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        visit.page.goto(built_site.url, wait_until="networkidle")
        results = search(visit.page, typed)
        assert any(url.split("?")[0].split("#")[0] == built_site.url + found for url in results), results
        assert visit.complaints == []


def search(page: Page, words: str) -> list[str]:
    """Type words into the site's search and return the addresses of the results."""
    page.locator(".md-search__input").click()
    # Material listens to keys, so the words are typed and not set at once.
    page.locator(".md-search__input").press_sequentially(words)
    # Material first says that it is starting, then how many pages it found.
    expect(page.locator(".md-search-result__meta")).to_contain_text("matching", timeout=15_000)
    links = page.locator(".md-search-result__link")
    return [str(link.evaluate("link => link.href")) for link in links.all()]
