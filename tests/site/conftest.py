"""Builds this repository's own site once and serves it, for every test of this folder."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tools.page_kinds import representative_pages
from tools.site import ROOT, SiteServer, build


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltSite:
    folder: Path
    url: str
    """Where it is served, with the sub-path and a slash at the end."""
    printed: str
    """What `mkdocs build --strict` printed."""

    @property
    def pages(self) -> tuple[str, ...]:
        """URLs of pages of every kind, relative to the root."""
        return representative_pages(self.folder)

    @property
    def large_pages(self) -> tuple[str, ...]:
        """The same, but for the small ones."""
        return representative_pages(self.folder, first=False)


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BuiltSite]:
    """The site as readers get it. Each worker of pytest-xdist builds its own; that costs less than a lock."""
    folder = tmp_path_factory.mktemp("built") / "site"
    server = SiteServer(folder)
    printed = build(ROOT, folder, settings={"site_url": server.url})
    with server.running():
        yield BuiltSite(folder=folder, url=server.url, printed=printed)
