import gzip
from pathlib import Path

from playwright.sync_api import Browser

from tools.bench_pages import MOST_BEYOND, Row, Visit, report, visit, weight
from tools.site import SiteServer


def a_visit(sent: dict[str, int], shift: float = 0.0) -> Visit:
    return Visit(sent=sent, shift=shift, largest="p", at_once=True)


def test_files_weigh_what_a_host_sends() -> None:
    text = b"words " * 1000
    assert weight("https://a.example/b/", text) == weight("https://a.example/b.css?v=1", text) < len(text) / 10
    assert gzip.decompress(gzip.compress(text, 6, mtime=0)) == text
    assert weight("https://a.example/letters.woff2", text) == len(text)


def test_what_is_beyond_the_aim_is_said() -> None:
    light = Row(url="", here=a_visit({"document": 5_000, "font": 50_000}), stock=a_visit({"document": 5_000}))
    heavy = Row(url="people/", here=a_visit({"font": MOST_BEYOND + 5_001}, 0.25), stock=a_visit({"document": 5_000}))
    lines = report([light, heavy]).splitlines()
    assert lines[2] == "| home | 55.0 KB | 5.0 KB | 0.0 KB | 0.0 KB | 50.0 KB | 0.0 KB | 50.0 KB | 0.000 | p |"
    assert "| 150.0 KB (too much) | 0.250 |" in lines[3]
    assert lines[5].startswith("Most beyond stock Material less its fonts: 150.0 KB on people/.")
    assert lines[7] == "Largest shift: 0.250 on people/."


def test_a_page_that_moves_and_is_painted_by_a_script_is_found(chromium_browser: Browser, tmp_path: Path) -> None:
    words = "some words that are the largest of the page " * 20
    (tmp_path / "index.html").write_text(
        f"<!doctype html><title>a</title><link rel='icon' href='data:,'><p id='first'>few words</p><script>"
        f"setTimeout(() => document.getElementById('first').insertAdjacentHTML('beforebegin', '<h1>' + '{words}'), 300)"
        f"</script>"
    )
    server = SiteServer(tmp_path)
    with server.running():
        seen = visit(chromium_browser, server.url)
    assert seen.shift > 0
    assert (seen.largest, seen.at_once) == ("h1", False)
    assert seen.sent == {"document": weight("/", (tmp_path / "index.html").read_bytes())}
