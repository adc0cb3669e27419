"""Addresses between pages are those of a site with directory URLs."""

from urllib.parse import urljoin

import pytest

from dossier.text.relative import page_address

PAGES = ["index.md", "about.md", "people/index.md", "people/ada-roe.md", "people/page-2.md", "people/ada-roe/page-2.md"]


def url(path: str) -> str:
    return (
        "https://a.example/sub/"
        + path.removesuffix(".md").removesuffix("index").rstrip("/")
        + "/" * (path != "index.md")
    )


@pytest.mark.parametrize("origin", PAGES)
@pytest.mark.parametrize("target", PAGES)
def test_a_browser_gets_there(origin: str, target: str) -> None:
    assert urljoin(url(origin), page_address(origin, target)) == url(target)
