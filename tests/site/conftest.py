"""This repository's own site, built once for every test of this folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import SharedSite
from tools.page_kinds import representative_pages
from tools.site import ROOT, build


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
def built_site(shared_sites: Mapping[str, SharedSite]) -> BuiltSite:
    """The site as readers get it."""
    site = shared_sites["own"]
    printed = site.printed(lambda: build(ROOT, site.folder, settings={"site_url": site.url}))
    return BuiltSite(folder=site.folder, url=site.url, printed=printed)
