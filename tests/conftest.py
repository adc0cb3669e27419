"""What tests of several folders share."""

import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from hypothesis import settings
from playwright.sync_api import Browser

from tools import chromium
from tools.site import SiteServer

# The same examples on every run, and no deadline: how fast a machine is, is measured elsewhere.
settings.register_profile("dossier", deadline=None, derandomize=True)
settings.load_profile("dossier")


@pytest.fixture(scope="session")
def chromium_browser() -> Iterator[Browser]:
    """A browser for the whole run. Where none can be had the tests fail: they are never skipped."""
    with chromium.browser() as running:
        yield running


SITES = ("own", "hostile", "long")
"""Sites that are built once in a run, by the first worker of pytest-xdist that needs them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedSite:
    """A place for a site. The process that leads the run serves it, for a worker may end before others are done."""

    folder: Path
    url: str

    def printed(self, make: Callable[[], str]) -> str:
        """Make the site unless it is there, and return what that printed."""
        printed = self.folder.with_suffix(".printed")
        with FileLock(self.folder.with_suffix(".lock")):
            if not printed.exists():
                printed.write_text(make(), "utf-8")
            return printed.read_text("utf-8")


SERVED = pytest.StashKey[tuple[tempfile.TemporaryDirectory[str], dict[str, SiteServer]]]()


MEASURED = tuple(f"tests/{room}/" for room in ("rights", "index", "normalize", "curated", "resolve"))
"""Coverage is measured where `make mutants` asks how sharp the tests are: of these rooms, by their own tests."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Measure coverage by examples alone: below Python 3.14, branches make Python run at half its speed.

    Left out are hypothesis, texts that only have to come to an end, and the shipped dossier. What only they reach
    counts as not covered, so the figure says what an example shows.
    """
    for item in items:
        slow = item.get_closest_marker("hypothesis") or "hostile" in item.name or "shipped" in item.nodeid
        if slow or not item.nodeid.startswith(MEASURED):
            item.add_marker("no_cover")


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        return
    folder = tempfile.TemporaryDirectory(prefix="dossier-sites-", ignore_cleanup_errors=True)
    servers = {name: SiteServer(Path(folder.name).resolve() / name) for name in SITES}
    for server in servers.values():
        threading.Thread(target=server.serve_forever, daemon=True).start()
    config.stash[SERVED] = folder, servers


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    node.workerinput["sites"] = places(node.config)


def pytest_unconfigure(config: pytest.Config) -> None:
    if SERVED in config.stash:
        folder, servers = config.stash[SERVED]
        for server in servers.values():
            server.shutdown()
            server.server_close()
        folder.cleanup()


def places(config: pytest.Config) -> dict[str, tuple[str, str]]:
    """Folder and address of each shared site, as text that goes from process to process."""
    return {name: (str(server.folder), server.url) for name, server in config.stash[SERVED][1].items()}


@pytest.fixture(scope="session")
def shared_sites(request: pytest.FixtureRequest) -> Mapping[str, SharedSite]:
    config = request.config
    found = config.workerinput["sites"] if hasattr(config, "workerinput") else places(config)
    return {name: SharedSite(folder=Path(folder), url=url) for name, (folder, url) in found.items()}
