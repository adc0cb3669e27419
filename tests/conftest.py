"""What tests of several folders share."""

from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser

from tools import chromium

# The same examples on every run, and no deadline: how fast a machine is, is measured elsewhere.
settings.register_profile("dossier", deadline=None, derandomize=True)
settings.load_profile("dossier")


@pytest.fixture(scope="session")
def chromium_browser() -> Iterator[Browser]:
    """A browser for the whole run. Where none can be had the tests fail: they are never skipped."""
    with chromium.browser() as running:
        yield running
