"""Previews of links, the sentence that a link leads to, and links to sentences."""

import re
import time

from playwright.sync_api import Browser, Page, Route, expect

from tests.site.browser.conftest import pointed_at, visiting
from tests.site.browser.test_pages import violations
from tests.site.conftest import BuiltSite

PERSON = "people/alexander-lukashenko/"
SOURCE = "sources/putin-thanks-lukashenko/"


def test_a_link_shows_the_card_of_what_it_leads_to(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.clock.install()
        page.goto(built_site.url + PERSON, wait_until="networkidle")
        link = page.locator("article a[href$='places/belarus/']").first
        card = pointed_at(page, link)
        expect(card).to_contain_text("Country to which all five texts give a part in the exchanges")
        assert link.get_attribute("aria-describedby") == card.get_attribute("id")
        card.hover()
        # Longer than the card stays when one points elsewhere.
        page.clock.fast_forward(1000)
        expect(card).to_be_visible()
        assert violations(page) == []
        page.keyboard.press("Escape")
        expect(card).to_have_count(0)
        assert link.get_attribute("aria-describedby") is None
        assert visit.complaints == []


def test_evidence_shows_the_sentence_it_cites_to_the_keyboard_too(
    chromium_browser: Browser, built_site: BuiltSite
) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(built_site.url + PERSON, wait_until="networkidle")
        page.locator("article sup a").first.focus()
        page.keyboard.press("Shift+Tab")
        expect(page.get_by_role("tooltip")).to_contain_text("Vladimir Putin")
        page.keyboard.press("Tab")
        expect(page.get_by_role("tooltip")).to_contain_text("In a telephone conversation the previous day")
        page.keyboard.press("Tab")
        expect(page.get_by_role("tooltip")).not_to_contain_text("In a telephone conversation the previous day, Russian")
        assert visit.complaints == []


def highlighted(page: Page) -> str:
    """The words of the sentence that the address names, which must be on the screen and marked."""
    sentence = page.locator(".dossier-text :is(:target, .dossier-arrived)")
    expect(sentence).to_be_in_viewport()
    expect(sentence).not_to_have_css("background-color", "rgba(0, 0, 0, 0)")
    words: str = sentence.inner_text()
    return words


def late(route: Route) -> None:
    """Answer as a slow network does."""
    time.sleep(0.5)
    route.continue_()


def test_a_slow_network_leads_to_the_sentence_too(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(built_site.url + PERSON, wait_until="networkidle")
        page.route("**/sources/**", late)
        # To click, the browser scrolls there; Material notes how far while it already waits for the next page.
        page.locator("article a[href*='#s-']").last.click()
        page.wait_for_url("**/sources/**")
        highlighted(page)
        assert visit.complaints == []


def test_the_sentence_is_highlighted_on_arrival(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(built_site.url + PERSON, wait_until="networkidle")
        page.locator("article sup a").first.click()
        page.wait_for_url("**/sources/**")
        words = highlighted(page)
        assert "thanked President of Belarus Alexander Lukashenko for his assistance and help" in words
        address = page.url
        assert visit.complaints == []
    for options in ({}, {"java_script_enabled": False}):
        with visiting(chromium_browser, built_site.url, **options) as visit:
            visit.page.goto(address)
            assert highlighted(visit.page) == words
            visit.page.goto(f"{built_site.url}{SOURCE}#{address.partition('#')[2]}:~:text=for%20his%20assistance")
            assert highlighted(visit.page) == words


def test_every_sentence_has_a_link_that_noise_does_not_come_with(
    chromium_browser: Browser, built_site: BuiltSite
) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(built_site.url + SOURCE, wait_until="networkidle")
        links = page.get_by_role("link", name="Link to this sentence")
        sentences = page.locator(".dossier-text span[id^='s-']")
        assert links.count() == 0
        page.get_by_role("button", name="Link to sentences").focus()
        page.keyboard.press("Enter")
        assert links.count() == sentences.count() > 5
        links.nth(3).focus()
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(f"#{sentences.nth(3).get_attribute('id')}$"))
        assert highlighted(page)
        assert violations(page) == []
        page.get_by_role("button", name="Link to sentences").click()
        assert links.count() == 0
        assert visit.complaints == []


def test_the_mark_under_the_mouse_moves_nothing(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(built_site.url + SOURCE, wait_until="networkidle")
        size = "element => [element.offsetTop, element.offsetWidth, element.offsetHeight]"
        before = page.locator(".dossier-text").evaluate(size)
        sentences = page.locator(".dossier-text span[id^='s-']")
        for number in range(2, 5):
            sentences.nth(number).hover()
            expect(page.locator(".dossier-link")).to_have_attribute(
                "href", f"#{sentences.nth(number).get_attribute('id')}"
            )
        assert page.locator(".dossier-text").evaluate(size) == before


def test_words_that_are_selected_have_a_link(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(built_site.url + SOURCE, wait_until="networkidle")
        sentence = page.locator(".dossier-text span[id^='s-']").nth(1)
        sentence.evaluate(
            """element => {
              const range = document.createRange();
              range.setStart(element.firstChild, 0);
              range.setEnd(element.firstChild, 18);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
            }"""
        )
        link = page.get_by_role("link", name="Link to these words")
        expect(link).to_have_attribute("href", f"#{sentence.get_attribute('id')}:~:text=The%20heads%20of%20state")
        page.evaluate("getSelection().removeAllRanges()")
        expect(link).to_have_count(0)
