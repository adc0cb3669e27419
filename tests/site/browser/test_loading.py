"""A page is used before all of it has come."""

from playwright.sync_api import Browser, Route, expect

from tests.site.browser.conftest import visiting
from tests.site.conftest import BuiltSite


def test_a_link_followed_at_once_leaves_the_next_page_its_scripts(
    chromium_browser: Browser, built_site: BuiltSite
) -> None:
    """Material then puts the next page into this one, whose address changes while scripts are still on their way."""
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        held: list[Route] | None = []
        page.route("**/assets/scripts/*", lambda route: route.continue_() if held is None else held.append(route))
        with page.expect_response("**/sitemap.xml"):
            page.goto(built_site.url, wait_until="commit")
        page.wait_for_function("window.document$")
        page.evaluate("window.stillHere = true")
        page.locator("article").get_by_role("link", name="Events").first.click()
        expect(page.locator("article h1")).to_contain_text("Events")
        assert page.evaluate("window.stillHere") is True
        waiting, held = held, None
        for route in waiting:
            route.continue_()
        expect(page.get_by_role("button", name="Filter and sort")).to_be_visible()
        assert visit.complaints == []
