"""Drawings of time, place and relation, as a reader's browser shows them."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.site.browser.conftest import visiting
from tests.site.browser.test_pages import violations
from tests.site.conftest import BuiltSite

PAGES = ("timeline/", "map/", "network/", "places/belarus/", "events/exchange-4-july/")
WIDTHS = (390, 820, 1440)
LEAST_LETTERS = 11
"""Pixels."""

TEXTS = """sheet => {
    const shown = (element) => element.checkVisibility() && !element.closest('[display="none"]');
    const outer = sheet.getBoundingClientRect();
    const scale = outer.width / sheet.viewBox.baseVal.width;
    return [...sheet.querySelectorAll("text")].filter(shown).flatMap((text) => {
        const size = parseFloat(getComputedStyle(text).fontSize) * scale;
        const lines = text.querySelectorAll("tspan[x]");
        return (lines.length ? [...lines] : [text]).map((line) => {
            // Of a line that is a part of a text, the box is that of its characters.
            const first = line.getNumberOfChars() ? line.getExtentOfChar(0) : null;
            const last = line.getNumberOfChars() ? line.getExtentOfChar(line.getNumberOfChars() - 1) : null;
            if (!first) return null;
            const matrix = line.getScreenCTM();
            const at = (x, y) => new DOMPoint(x, y).matrixTransform(matrix);
            const [a, b] = [at(first.x, first.y), at(last.x + last.width, last.y + last.height)];
            // Above and below the letters a line has room that nothing is drawn in.
            const spare = (b.y - a.y) * 0.16;
            return { words: line.textContent, left: a.x, top: a.y + spare, right: b.x, bottom: b.y - spare, size };
        }).filter(Boolean);
    });
}"""


def sheet(page: Page, figure: int = 0) -> Locator:
    """The drawing of a figure that this width shows."""
    return page.locator("figure.dossier-drawing").nth(figure).locator("> svg:visible")


def texts(page: Page, figure: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = sheet(page, figure).evaluate(TEXTS)
    return found


@pytest.mark.parametrize("width", WIDTHS)
def test_words_can_be_read_and_do_not_lie_over_each_other(
    chromium_browser: Browser, built_site: BuiltSite, width: int
) -> None:
    flaws = []
    for url in PAGES:
        with visiting(chromium_browser, built_site.url, viewport={"width": width, "height": 900}) as visit:
            visit.page.goto(built_site.url + url, wait_until="networkidle")
            for more in visit.page.locator("details.dossier-dated summary").all():
                more.click()
            figures = visit.page.locator("figure.dossier-drawing").count()
            assert figures > 0
            for figure in range(figures):
                assert visit.page.locator("figure.dossier-drawing").nth(figure).locator("> svg:visible").count() == 1
                words = texts(visit.page, figure)
                flaws += [f"{url}: small: {one['words']}" for one in words if one["size"] < LEAST_LETTERS - 0.05]
                flaws += [f"{url}: outside: {one['words']}" for one in words if one["right"] > width + 1]
                flaws += [
                    f"{url}: {one['words']} over {other['words']}"
                    for i, one in enumerate(words)
                    for other in words[i + 1 :]
                    if one["left"] < other["right"] - 1
                    and other["left"] < one["right"] - 1
                    and one["top"] < other["bottom"] - 1
                    and other["top"] < one["bottom"] - 1
                ]
            flaws += [f"{url}: {complaint}" for complaint in visit.complaints]
    assert flaws == [], "\n".join(flaws)


def test_a_mark_is_reached_and_followed_by_keyboard(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(f"{built_site.url}map/", wait_until="networkidle")
        page.evaluate("window.stillHere = true")
        page.get_by_role("button", name="Whole").focus()
        page.keyboard.press("Tab")
        while page.evaluate("document.activeElement.tagName") != "a":
            page.keyboard.press("Tab")
        name = page.evaluate("document.activeElement.getAttribute('aria-label')")
        assert "mention" in name
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        page.keyboard.press("Enter")
        expect(page.locator("article h1")).to_contain_text(name.split(":")[0])
        assert "/places/" in page.url
        # The page was not loaded anew.
        assert page.evaluate("window.stillHere") is True
        page.go_back()
        expect(page.get_by_role("button", name="Zoom in")).to_have_count(1)
        assert visit.complaints == []


def test_a_filter_stands_in_the_address(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(f"{built_site.url}timeline/", wait_until="networkidle")
        off = page.locator("figure.dossier-drawing > svg:visible a.is-off")
        expect(off).to_have_count(0)
        page.get_by_label("Where").select_option("istanbul")
        expect(page).to_have_url(f"{built_site.url}timeline/?where=istanbul")
        assert off.count() > 0
        assert violations(page) == []
        seen = off.count()
        page.goto(f"{built_site.url}timeline/?where=istanbul", wait_until="networkidle")
        expect(off).to_have_count(seen)
        expect(page.locator(".dossier-views output")).to_contain_text(" of ")
        # What is off is out of the way of the keyboard, too.
        assert off.first.get_attribute("tabindex") == "-1"
        page.get_by_label("Where").select_option("")
        expect(page).to_have_url(f"{built_site.url}timeline/")
        expect(off).to_have_count(0)
        assert visit.complaints == []


def test_zoom_shows_more_and_keeps_the_size_of_words(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url, viewport={"width": 390, "height": 844}) as visit:
        page = visit.page
        page.goto(f"{built_site.url}map/", wait_until="networkidle")
        moscow = sheet(page).locator("a[aria-label^='Moscow']")
        before = moscow.locator("circle").bounding_box()
        waiting = sheet(page).locator("[data-from='2'][display='none']")
        assert waiting.count() > 0
        page.get_by_role("button", name="Zoom in").click()
        expect(waiting).to_have_count(0)
        after = moscow.locator("circle").bounding_box()
        assert before is not None
        assert after is not None
        assert after["width"] == pytest.approx(before["width"], abs=0.6)
        assert violations(page) == []
        page.get_by_role("button", name="Whole").click()
        assert waiting.count() > 0
        assert visit.complaints == []


def test_pointing_at_a_name_lights_its_ties(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(f"{built_site.url}network/", wait_until="networkidle")
        sheet(page).locator("a[aria-label^='Kyiv'] path, a[aria-label^='Kyiv'] circle").first.hover()
        lit = sheet(page).locator(".tie.is-lit")
        assert 0 < lit.count() < sheet(page).locator(".tie").count()
        assert visit.complaints == []


def test_drawings_lead_on_without_javascript(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url, java_script_enabled=False) as visit:
        page = visit.page
        page.goto(f"{built_site.url}timeline/")
        assert page.locator(".dossier-views").count() == 0
        link = sheet(page).locator("a.item").first
        title = (link.get_attribute("aria-label") or "").split(":")[0]
        link.click()
        page.wait_for_url("**/events/**")
        assert title in (page.locator("article h1").text_content() or "")


def test_drawings_print_without_their_tools(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url, viewport={"width": 760, "height": 1000}) as visit:
        page = visit.page
        page.goto(f"{built_site.url}map/", wait_until="networkidle")
        expect(page.locator(".dossier-views").first).to_be_visible()
        page.emulate_media(media="print")
        expect(page.locator(".dossier-views").first).to_be_hidden()
        expect(sheet(page)).to_be_visible()


def test_dated_sentences_are_drawn_for_those_who_ask(chromium_browser: Browser, built_site: BuiltSite) -> None:
    for options in ({}, {"java_script_enabled": False}):
        with visiting(chromium_browser, built_site.url, **options) as visit:
            page = visit.page
            page.goto(f"{built_site.url}timeline/")
            bar = page.locator("details.dossier-dated svg:visible a.bar:not(.vague)")
            expect(bar).to_have_count(0)
            page.get_by_text("Sentences that name a date").click()
            expect(bar.first).to_be_visible()
            name = bar.first.get_attribute("aria-label")
            assert name == "21 September 2022: 1 dated sentence"
            bar.first.locator("rect").click()
            page.wait_for_url("**/timeline/2022/**")
            expect(page.locator("article")).to_contain_text("21 September 2022")
            assert visit.complaints == []
