import pytest
from playwright.sync_api import Browser, Page, expect

from dossier.text.languages.en.romanization import SOUNDS
from dossier.text.romanization import letter_table, romanize, sound_key
from tests.site.browser.conftest import visiting
from tests.site.conftest import BuiltSite
from tools.site import ROOT


@pytest.mark.parametrize(
    ("typed", "found", "said"),
    [
        ("Kiev", "places/kyiv/", "“Kiev” in Largest Prisoner Exchange"),
        ("Київ", "places/kyiv/", "“Kyiv” in Kyiv and Moscow agree"),
        ("Lukashenka", "people/alexander-lukashenko/", "“Lukashenko” in Largest Prisoner Exchange"),
        ("Лукашенко", "people/alexander-lukashenko/", "“Lukashenko” in Largest Prisoner Exchange"),
        ("лукаш", "people/alexander-lukashenko/", "“Lukashenko” in Largest Prisoner Exchange"),
    ],
)
def test_search_finds_a_name_in_any_spelling_and_says_who_spells_it_how(
    chromium_browser: Browser, built_site: BuiltSite, typed: str, found: str, said: str
) -> None:
    with visiting(chromium_browser, built_site.url, searching=True) as visit:
        visit.page.goto(built_site.url, wait_until="networkidle")
        results = search(visit.page, typed)
        assert results[0].split("?")[0].split("#")[0] == built_site.url + found, results
        first = visit.page.locator(".md-search-result__item").first
        expect(first.locator(".md-tags")).to_contain_text(said)
        expect(first.locator("del")).to_have_count(0)
        assert visit.complaints == []


def test_results_say_what_they_are_and_when_it_was(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url, searching=True) as visit:
        visit.page.goto(built_site.url, wait_until="networkidle")
        search(visit.page, "Putin thanks Lukashenko by telephone")
        items = visit.page.locator(".md-search-result__item")
        event = items.filter(has=visit.page.locator("a[href*='events/putin-lukashenko-call/']")).first
        expect(event.locator(".md-tag")).to_have_text(["Event", "25 May 2025"])
        pages = items.locator("a:first-child").evaluate_all("links => links.map(link => link.pathname)")
        assert len(pages) == len(set(pages)), "one result a page"
        assert visit.complaints == []


def test_a_query_with_operators_means_what_it_says(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url, searching=True) as visit:
        visit.page.goto(built_site.url, wait_until="networkidle")
        assert len(search(visit.page, "+Lukashenko +Moscow")) > 0
        visit.page.locator(".md-search__input").fill("+Lukashenka")
        visit.page.locator(".md-search__input").press("End")
        expect(visit.page.locator(".md-search-result__meta")).to_have_text("No matching documents")


@pytest.mark.parametrize("key", ["/", "s", "f"])
def test_a_key_leads_to_the_search_and_another_back(chromium_browser: Browser, built_site: BuiltSite, key: str) -> None:
    with visiting(chromium_browser, built_site.url, searching=True) as visit:
        visit.page.goto(f"{built_site.url}people/", wait_until="networkidle")
        visit.page.wait_for_function("window.keyboard$")
        visit.page.keyboard.press(key)
        expect(visit.page.locator(".md-search__input")).to_be_focused()
        search(visit.page, "kiev")
        visit.page.keyboard.press("ArrowDown")
        expect(visit.page.locator(".md-search-result__link").first).to_be_focused()
        visit.page.keyboard.press("Escape")
        expect(visit.page.locator(".md-search-result__link").first).not_to_be_visible()
        assert visit.complaints == []


WORDS = (
    "Kyiv Kiev Kijew Киев Київ Лукашенко Lukašenka Lukaschenko Szczecin Щецин Khrushchev Chruschtschow Qatar Xerxes "
    "Ὀδυσσεύς Երևան თბილისი القاهرة ירושלים Cecil Cyrus Phoebe Loughborough Zoo aaa Ёлка O'Neill İzmir straße"
).split()


def test_the_browser_spells_as_the_program_does(chromium_browser: Browser) -> None:
    page = chromium_browser.new_page()
    page.add_script_tag(path=ROOT / "theme/assets/javascripts/workers/spelling.js")
    names = {"letters": letter_table(), "sounds": SOUNDS}
    script = "([words, names]) => words.map(word => [romanize(word, names), soundKey(romanize(word, names), names)])"
    found = page.evaluate(script, [WORDS, names])
    page.close()
    assert found == [[romanize(word), sound_key(romanize(word))] for word in WORDS]


def search(page: Page, words: str) -> list[str]:
    """Type words into the site's search and return the addresses of the results."""
    field = page.locator(".md-search__input")
    if not field.evaluate("field => field === document.activeElement"):
        field.click()
    # Material listens to keys alone, and asks anew at each: so the words stand there whole before the only key is
    # pressed. Typed one by one they are as many searches, whose results replace each other while they are being read.
    field.fill(words)
    field.press("End")
    # Material first says that it is starting, then how many pages it found.
    expect(page.locator(".md-search-result__meta")).to_contain_text("matching")
    links = page.locator(".md-search-result__link")
    expect(links.first).to_be_attached()
    addresses: list[str] = links.evaluate_all("links => links.map(link => link.href)")
    return addresses
