"""The Content Security Policy in a real browser: what the escaping would let through is still inert."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.site.browser.conftest import visiting
from tests.site.conftest import BuiltSite
from tests.site.hostile_project import PAYLOADS


def test_every_page_has_the_same_policy_before_anything_else(built_site: BuiltSite) -> None:
    heads = set()
    for file in built_site.folder.rglob("*.html"):
        before, found, after = file.read_text("utf-8").partition('<meta http-equiv="Content-Security-Policy" content="')
        assert found, file
        assert before.split()[-2:] == ["<meta", 'charset="utf-8">'], file
        heads.add(after.partition('">')[0])
    assert len(heads) == 1
    assert "unsafe" not in heads.pop()


@pytest.mark.parametrize("name", PAYLOADS)
def test_markup_that_got_into_a_page_does_not_run(chromium_browser: Browser, built_site: BuiltSite, name: str) -> None:
    """As if the escaping had failed: every payload stands in an article as it is."""
    assert not runs(chromium_browser, built_site, PAYLOADS[name])


@pytest.mark.parametrize("name", ["script", "image", "svg", "title"])
def test_without_the_policy_it_would_run(chromium_browser: Browser, built_site: BuiltSite, name: str) -> None:
    assert runs(chromium_browser, built_site, PAYLOADS[name], policy=False)


def runs(browser: Browser, site: BuiltSite, payload: str, *, policy: bool = True) -> bool:
    """Say whether a payload runs that stands below a heading, be it that its links are followed."""
    text = (site.folder / "about/index.html").read_text("utf-8")
    assert "</h1>" in text
    text = text.replace("</h1>", f"</h1>{payload}", 1)
    if not policy:
        text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
    with visiting(browser, site.url) as visit:
        page = visit.page
        page.on("dialog", lambda dialog: dialog.dismiss())
        page.route("**/about/", lambda route: route.fulfill(body=text, content_type="text/html; charset=utf-8"))
        # The theme's scripts and styles have no part in it.
        page.route("**/assets/**", lambda route: route.abort())
        page.goto(f"{site.url}about/")
        for link in page.locator("article a[href^='javascript:']").all():
            link.evaluate("link => link.click()")
        if not policy:
            page.wait_for_function("window.__pwned !== undefined")
        return page.evaluate("window.__pwned") is not None


def test_the_choice_of_colours_is_kept(chromium_browser: Browser, built_site: BuiltSite) -> None:
    """Material restores it by an inline script, which the policy must know."""
    with visiting(chromium_browser, built_site.url, color_scheme="light") as visit:
        page = visit.page
        page.goto(built_site.url, wait_until="networkidle")
        page.locator("label[title='Switch to dark mode']").click()
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        page.goto(f"{built_site.url}people/", wait_until="commit")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        assert visit.complaints == []
