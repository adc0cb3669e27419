"""Opens the built site in Chromium and notes everything that a reader's browser would complain about."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserContext,
    CDPSession,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    WebError,
    expect,
)
from playwright.sync_api import TimeoutError as TimedOut


@dataclass(slots=True)
class Visit:
    """A tab, and what went wrong in it."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    """Errors and warnings on the console, uncaught exceptions, failed loads and requests to other hosts."""


SHORT_INDEX = """
const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message, ...rest) {
  const setup = message?.type === 0;
  const short = setup && { ...message, data: { ...message.data, docs: message.data.docs.slice(0, 1) } };
  return post.call(this, short || message, ...rest);
};
"""
"""Material builds the index of the whole site anew on each page, which costs more than all else a page does. With this
script the index holds one page only."""

SLOW = 60_000
"""Milliseconds that a browser may take for anything: an idle machine needs one or two seconds."""

expect.set_options(timeout=SLOW)


_WINDOWS: dict[tuple[object, ...], tuple[BrowserContext, CDPSession]] = {}
"""Open windows by site and options. A new one costs three times as much as a new tab in one that is open."""


def _window(browser: Browser, origin: str, *, searching: bool, options: dict[str, Any]) -> BrowserContext:
    """Return a window without cookies or storage of an earlier visit."""
    key = (id(browser), origin, searching, repr(sorted(options.items())))
    if key not in _WINDOWS:
        context = browser.new_context(reduced_motion="reduce", **options)
        context.set_default_timeout(SLOW)
        if not searching:
            context.add_init_script(SHORT_INDEX)
        # The empty tab keeps the window open.
        _WINDOWS[key] = context, context.new_cdp_session(context.new_page())
    context, session = _WINDOWS[key]
    session.send("Storage.clearDataForOrigin", {"origin": origin.rstrip("/"), "storageTypes": "all"})
    return context


@contextmanager
def visiting(browser: Browser, site_url: str, *, searching: bool = False, **options: Any) -> Iterator[Visit]:
    """Open a tab, without cookies or storage of another, that watches what the site at `site_url` does.

    Only who is `searching` finds more than one page.
    """
    origin = "/".join(site_url.split("/")[:3]) + "/"
    context = _window(browser, origin, searching=searching, options=options)
    visit = Visit(page=context.new_page())

    def watch_request(request: Request) -> None:
        if not request.url.startswith((origin, "data:", "blob:")):
            visit.complaints.append(f"asks another host for {request.url}")

    def watch_console(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            visit.complaints.append(f"console: {message.text} ({message.location['url']})")

    def watch_errors(error: WebError) -> None:
        visit.complaints.append(f"uncaught: {error.error}")

    # The context sees the requests of workers too, which the page does not.
    watched = {"request": watch_request, "console": watch_console, "weberror": watch_errors}
    for event, watch in watched.items():
        context.on(event, watch)
    try:
        yield visit
    finally:
        for event, watch in watched.items():
            context.remove_listener(event, watch)
        visit.page.close()


def pointed_at(page: Page, link: Locator) -> Locator:
    """Point at a link until its card is there: on a slow machine the script listens only after the page is shown."""
    card = page.get_by_role("tooltip")
    for _ in range(20):
        link.hover()
        with suppress(TimedOut):
            card.wait_for(timeout=2000)
            return card
        page.mouse.move(0, 0)
    return card
