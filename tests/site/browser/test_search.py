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
    field = page.locator(".md-search__input")
    field.click()
    # Material listens to keys alone, and asks anew at each: so the words stand there whole before the only key is
    # pressed. Typed one by one they are as many searches, whose results replace each other while they are being read.
    field.fill(words)
    field.press("End")
    # Material first says that it is starting, then how many pages it found.
    expect(page.locator(".md-search-result__meta")).to_contain_text("matching", timeout=15_000)
    links = page.locator(".md-search-result__link")
    expect(links.first).to_be_attached()
    addresses: list[str] = links.evaluate_all("links => links.map(link => link.href)")
    return addresses
