"""What tests of several folders share."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tools import chromium


@pytest.fixture(scope="session")
def chromium_browser() -> Iterator[Browser]:
    """A browser for the whole run. Where none can be had the tests fail: they are never skipped."""
    with chromium.browser() as running:
        yield running
