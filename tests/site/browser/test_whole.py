"""The whole dossier on paper, and read from link to link."""

from playwright.sync_api import Browser, Route, expect

from tests.site.browser.conftest import visiting
from tests.site.conftest import BuiltSite


def test_the_whole_dossier_is_printed_without_what_only_a_screen_needs(
    chromium_browser: Browser, built_site: BuiltSite
) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(f"{built_site.url}whole/", wait_until="networkidle")
        page.emulate_media(media="print")
        for name in (".md-header", ".md-tabs", ".md-sidebar", ".md-footer"):
            assert [one for one in page.locator(name).all() if one.is_visible()] == [], name
        assert page.pdf().count(b"/Type /Page\n") > 10
        assert visit.complaints == []


def test_its_links_stay_within_it(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(f"{built_site.url}whole/", wait_until="networkidle")
        page.locator("article a[href$='#people.vladimir-putin']").first.click()
        expect(page.get_by_role("heading", name="Vladimir Putin ¶", exact=True)).to_be_in_viewport()
        assert page.url == f"{built_site.url}whole/#people.vladimir-putin"
        assert visit.complaints == []


def test_a_link_within_a_page_waits_for_no_network(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(f"{built_site.url}whole/", wait_until="networkidle")
        kept: list[Route] = []
        page.route("**/whole/", lambda route: kept.append(route))  # noqa: PLW0108 - Playwright cannot call a built-in.
        page.locator("article a[href$='#people.vladimir-putin']").first.click()
        expect(page.get_by_role("heading", name="Vladimir Putin ¶", exact=True)).to_be_in_viewport()
        assert page.url == f"{built_site.url}whole/#people.vladimir-putin"
        page.evaluate("history.back()")
        expect(page).to_have_url(f"{built_site.url}whole/")
        for route in kept:
            route.continue_()
        assert visit.complaints == []
