import struct
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tools import screenshots
from tools.screenshots import README_PAGES, PageMissing, PictureTooLarge, photograph_all, photograph_for_readme
from tools.site import SiteServer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for page in ("events/", *README_PAGES):
        file = tmp_path / "site" / page / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        style = "<style>@media (prefers-color-scheme: dark) { html { background: black } }</style>"
        file.write_text(f"<!doctype html>{style}<h1>Page</h1>", encoding="utf-8")
    return tmp_path


def width_of(png: Path) -> int:
    return struct.unpack(">I", png.read_bytes()[16:20])[0]


def test_every_page_is_taken_at_every_width_and_in_both_colours(chromium_browser: Browser, folder: Path) -> None:
    server = SiteServer(folder / "site")
    with server.running():
        photograph_all(chromium_browser, server.url, ["", "events/"], folder / "out")
    assert {file.name: width_of(file) for file in (folder / "out").iterdir()} == {
        f"{page}-{device}-{colours}.png": width
        for page in ("home", "events")
        for device, width in (("phone", 390), ("tablet", 820), ("desktop", 1440))
        for colours in ("light", "dark")
    }
    light, dark = ((folder / "out" / f"home-phone-{colours}.png").read_bytes() for colours in ("light", "dark"))
    assert light != dark


def test_a_picture_too_large_for_the_readme_is_refused(
    chromium_browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = SiteServer(folder / "site")
    with server.running():
        photograph_for_readme(chromium_browser, server.url, folder / "out")
        assert (folder / "out/event-dark.png").is_file()
        monkeypatch.setattr(screenshots, "MOST_BYTES", 100)
        with pytest.raises(PictureTooLarge, match=r"home-light\.png holds"):
            photograph_for_readme(chromium_browser, server.url, folder / "out")


def test_a_page_that_is_not_there_is_no_picture(chromium_browser: Browser, folder: Path) -> None:
    server = SiteServer(folder / "site")
    with server.running(), pytest.raises(PageMissing, match="no/such/page"):
        photograph_all(chromium_browser, server.url, ["no/such/page/"], folder / "out")
