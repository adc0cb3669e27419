"""A reader chooses which types of names are marked in texts."""

from playwright.sync_api import Browser, Page, expect

from tests.site.browser.conftest import visiting
from tests.site.conftest import BuiltSite

SOURCE = "sources/38-prisoner-exchanges/"
ANOTHER = "sources/further-exchange-of-prisoners/"
STYLE = "link => getComputedStyle(link).textDecorationLine + ' ' + getComputedStyle(link).textDecorationStyle"


def name(page: Page, folder: str) -> str:
    """Return how the first name of a type is underlined."""
    return str(page.locator(f".dossier-text a[href*='{folder}/']").first.evaluate(STYLE))


def test_the_choice_of_marked_names_is_kept(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(built_site.url + SOURCE, wait_until="networkidle")
        assert name(page, "places") == "underline dotted"
        page.get_by_text("Names marked").click()
        page.get_by_label("Places").uncheck()
        assert name(page, "places") == "none solid"
        assert name(page, "organizations") == "underline dashed"
        # It holds on another text, be it loaded anew or in place, and can be taken back.
        page.evaluate("window.stillHere = true")
        page.locator(".md-tabs a[href$='sources/']").click()
        page.locator(f"article a[href$='{ANOTHER.split('/')[1]}/']").first.click()
        expect(page).to_have_url(built_site.url + ANOTHER)
        expect(page.locator(".dossier-marking")).to_have_count(1)
        assert page.evaluate("window.stillHere") is True
        assert name(page, "places") == "none solid"
        page.reload(wait_until="networkidle")
        assert name(page, "places") == "none solid"
        page.get_by_text("Names marked").focus()
        page.keyboard.press("Enter")
        page.get_by_label("Places").focus()
        page.keyboard.press("Space")
        assert name(page, "places") == "underline dotted"
        assert visit.complaints == []


def test_without_javascript_names_are_marked_and_no_choice_is_offered(
    chromium_browser: Browser, built_site: BuiltSite
) -> None:
    with visiting(chromium_browser, built_site.url, java_script_enabled=False) as visit:
        visit.page.goto(built_site.url + SOURCE)
        assert name(visit.page, "people") == "underline solid"
        assert visit.page.locator(".dossier-marking").count() == 0


def test_the_choice_moves_nothing(chromium_browser: Browser, built_site: BuiltSite) -> None:
    tops = []
    for script in (False, True):
        with visiting(chromium_browser, built_site.url, java_script_enabled=script) as visit:
            visit.page.goto(built_site.url + SOURCE, wait_until="networkidle")
            box = visit.page.locator(".dossier-text p").nth(1).bounding_box()
            assert box is not None
            tops.append(box["y"])
    assert tops[0] == tops[1]
