"""Lists that filter and sort in place, and whose address says what is chosen."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from dossier.commands.new import create_project
from tests.conftest import SharedSite
from tests.records import write_content
from tests.site.browser.conftest import visiting
from tests.site.browser.test_pages import violations
from tests.site.conftest import BuiltSite
from tools.site import build

EVENTS = 25
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def long_list(shared_sites: Mapping[str, SharedSite]) -> str:
    """The address of a site whose list of events goes on over three pages."""
    site = shared_sites["long"]

    def make() -> str:
        project = site.folder.with_name("long-project")
        list(create_project(project, "A long list"))
        config = (project / "mkdocs.yml").read_text("utf-8").replace("  - dossier", "  - dossier: {page_size: 10}")
        files: dict[str, str | bytes] = {"mkdocs.yml": config, "content/places/nor.md": "---\nname: Port Nor\n---\n"}
        for number in range(1, EVENTS + 1):
            place = "places: [nor]\n" if number % 5 == 0 else ""
            date = f"date: '20{number:02d}-03-01'\n" if number % 2 else ""
            front = f"---\ntitle: Case {number} of Élan & <b>\n{date}{place}summary: s\n---\n"
            files[f"content/events/case-{number:02d}.md"] = front
        write_content(project, files)
        return build(project, site.folder, settings={"site_url": site.url}, strict=False)

    site.printed(make)
    return f"{site.url}events/"


def open_filter(page: Page, address: str) -> None:
    page.goto(address, wait_until="networkidle")
    page.get_by_role("button", name="Filter and sort").click()
    expect(page.get_by_role("form", name="Filter this list")).to_be_visible()


def rows(page: Page) -> list[str]:
    """The words that each row shown is linked by."""
    shown: list[str] = page.locator("article tbody tr:visible a").all_inner_texts()
    return shown


def test_a_choice_is_in_the_address_and_the_address_makes_the_choice(
    chromium_browser: Browser, built_site: BuiltSite
) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        open_filter(page, f"{built_site.url}entities/")
        everything = rows(page)
        page.get_by_label("What").select_option("place")
        chosen = rows(page)
        places = json.loads((built_site.folder / "places/rows.json").read_bytes())["rows"]
        assert sorted(chosen) == sorted(row["cells"][0] for row in places)
        assert len(chosen) < len(everything)
        expect(page.get_by_role("status").filter(has_text="names")).to_have_text(
            f"{len(chosen)} of {len(everything)} names"
        )
        page.get_by_role("button", name="Mentions").click()
        ordered = rows(page)
        assert ordered != chosen
        assert parse_qs(urlsplit(page.url).query) == {"type": ["place"], "sort": ["-mentions"]}
        address = page.url
        assert visit.complaints == []
    with visiting(chromium_browser, built_site.url) as visit:
        visit.page.goto(address, wait_until="networkidle")
        expect(visit.page.get_by_label("What")).to_have_value("place")
        assert rows(visit.page) == ordered
        expect(visit.page.get_by_role("columnheader", name="Mentions")).to_have_attribute("aria-sort", "descending")
        visit.page.get_by_role("button", name="Reset").click()
        assert rows(visit.page) == everything
        expect(visit.page).to_have_url(f"{built_site.url}entities/")
        assert visit.complaints == []


def test_a_long_list_is_filtered_and_sorted_as_a_whole(chromium_browser: Browser, long_list: str) -> None:
    with visiting(chromium_browser, long_list) as visit:
        page = visit.page
        open_filter(page, f"{long_list}page-2/")
        assert len(rows(page)) == 10
        page.get_by_label("Where").select_option("nor")
        assert rows(page) == [f"Case {number} of Élan & <b>" for number in (5, 15, 25, 10, 20)]
        page.get_by_role("button", name="When").click()
        page.get_by_role("button", name="When").click()
        assert [name.split()[1] for name in rows(page)] == ["25", "15", "5", "10", "20"], "undated ones stand last"
        page.get_by_label("Words").fill("CASE 25 elan")
        assert rows(page) == ["Case 25 of Élan & <b>"]
        page.get_by_role("button", name="Reset").click()
        page.get_by_label("From").fill("2003")
        page.get_by_label("To", exact=True).fill("2007-03")
        assert [name.split()[1] for name in rows(page)] == ["3", "5", "7"]
        expect(page.locator(".dossier-filter-status")).to_have_text("3 of 25 events; 12 without a known date left out")
        page.get_by_label("From").fill("20xx")
        expect(page).not_to_have_url(re.compile("from="))
        page.locator("article tbody tr:visible a").first.click()
        expect(page.locator("article h1")).to_contain_text("Case 1 of Élan & <b>")
        page.go_back()
        expect(page.get_by_label("To", exact=True)).to_have_value("2007-03")
        assert visit.complaints == []


def test_a_list_is_filtered_by_keyboard_alone(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        page = visit.page
        page.goto(f"{built_site.url}events/", wait_until="networkidle")
        button = page.get_by_role("button", name="Filter and sort")
        button.focus()
        page.keyboard.press("Enter")
        expect(button).to_have_attribute("aria-expanded", "true")
        expect(page.get_by_label("Words")).to_be_visible()
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        expect(page.get_by_label("Words")).to_be_focused()
        page.keyboard.type("zzzz")
        assert rows(page) == []
        page.keyboard.press("ControlOrMeta+a")
        page.keyboard.press("Delete")
        head = page.get_by_role("button", name="What")
        page.get_by_label("Words").fill("e")
        head.focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name="What")).to_be_focused()
        expect(page).to_have_url(re.compile("sort=what"))
        assert visit.complaints == []


def test_an_address_with_choices_that_are_not_there_shows_the_whole_list(
    chromium_browser: Browser, built_site: BuiltSite
) -> None:
    with visiting(chromium_browser, built_site.url) as visit:
        visit.page.goto(f"{built_site.url}events/?place=nowhere&from=soon&sort=size", wait_until="networkidle")
        expect(visit.page.locator(".dossier-list")).to_be_visible()
        expect(visit.page).to_have_url(f"{built_site.url}events/")
        assert visit.complaints == []


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_an_open_filter_is_accessible_and_fits_a_phone(
    chromium_browser: Browser, built_site: BuiltSite, colours: str
) -> None:
    for url in ("entities/?type=place&sort=name", "figures/?sort=-number", "questions/?text=e"):
        with visiting(chromium_browser, built_site.url, viewport=PHONE, color_scheme=colours) as visit:
            visit.page.goto(built_site.url + url, wait_until="networkidle")
            expect(visit.page.locator(".dossier-results table")).to_be_visible()
            assert visit.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
            assert violations(visit.page) == []


def test_without_scripts_the_list_and_its_data_are_there(chromium_browser: Browser, built_site: BuiltSite) -> None:
    with visiting(chromium_browser, built_site.url, java_script_enabled=False) as visit:
        page = visit.page
        page.goto(f"{built_site.url}entities/?type=place")
        assert len(rows(page)) > 20
        link = page.get_by_role("link", name="This list as data")
        address = link.get_attribute("href")
        assert (built_site.folder / "entities" / Path(address or "")).is_file()
