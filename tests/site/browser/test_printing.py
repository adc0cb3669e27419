"""A page on paper: black on white, without what only a screen can use, with the addresses its links lead to."""

from playwright.sync_api import Browser

from tests.site.browser.conftest import visiting
from tests.site.conftest import BuiltSite

EVENT = "events/exchange-1000-for-1000/"


def test_the_addresses_of_links_are_listed_and_gone_afterwards(
    chromium_browser: Browser, built_site: BuiltSite
) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(built_site.url + EVENT, wait_until="networkidle")
        assert not page.locator(".dossier-address").is_visible()
        page.emulate_media(media="print")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        assert page.locator(".dossier-address").inner_text() == built_site.url + EVENT
        addresses = page.locator(".dossier-addresses li").all_inner_texts()
        assert len(addresses) == len(set(addresses)) > 5
        first = page.locator(".dossier-facts a").first
        number = int(first.locator("xpath=following-sibling::sup[1]").inner_text())
        assert addresses[number - 1] == first.evaluate("link => link.href")
        # The words cited are folded on a screen, and open on paper.
        assert page.locator(".dossier-cited li").first.is_visible()
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        assert page.locator(".dossier-addresses, .dossier-note").count() == 0
        assert visit.complaints == []
