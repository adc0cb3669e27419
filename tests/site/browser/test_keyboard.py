"""A page by keyboard alone: the way past the header, an order one can follow, and a mark where one is."""

import pytest
from playwright.sync_api import Browser, Page

from tests.site.browser.conftest import visiting
from tests.site.conftest import BuiltSite

STOPS = 40
WHERE = """() => {
  const focused = document.activeElement;
  // The switch of colours is a hidden field; the label after it is what one sees.
  const element = focused.matches(".md-option") ? focused.nextElementSibling : focused;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const part = [".md-skip", ".md-header", ".md-tabs", ".md-sidebar", "article", ".md-footer"]
    .findIndex((part) => element.closest(part));
  return {
    name: `${element.localName} ${element.className} ${element.textContent.trim().slice(0, 40)}`,
    part,
    marked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1,
    seen: box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0,
  };
}"""


def press(page: Page, key: str) -> dict[str, object]:
    page.keyboard.press(key)
    where: dict[str, object] = page.evaluate(WHERE)
    return where


@pytest.mark.parametrize("url", ["", "events/exchange-1000-for-1000/", "sources/38-prisoner-exchanges/"])
def test_every_stop_is_seen_and_comes_in_the_order_of_the_page(
    chromium_browser: Browser, built_site: BuiltSite, url: str
) -> None:
    with visiting(chromium_browser, built_site.url, viewport={"width": 1440, "height": 900}) as visit:
        visit.page.goto(built_site.url + url, wait_until="networkidle")
        stops = [press(visit.page, "Tab") for _ in range(STOPS)]
        assert stops[0]["part"] == 0, "the way past the header does not come first"
        assert [stop["name"] for stop in stops if not stop["seen"] or not stop["marked"]] == []
        parts = [stop["part"] for stop in stops]
        assert parts == sorted(parts, key=str)
        assert visit.complaints == []


def test_one_may_go_past_the_header(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        visit.page.goto(f"{built_site.url}events/exchange-1000-for-1000/", wait_until="networkidle")
        press(visit.page, "Tab")
        press(visit.page, "Enter")
        visit.page.wait_for_url("**#*")
        assert press(visit.page, "Tab")["part"] == 4
