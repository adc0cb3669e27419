"""Picks from a built site the pages that stand for all of them."""

import re
from pathlib import Path

NOT_PAGES = frozenset({"assets", "search", "stylesheets", "javascripts"})
"""Folders of a built site that hold no page of its own."""

_REDIRECT = re.compile(rb"<meta[^>]*http-equiv=[\"']?refresh", re.IGNORECASE)
_DEPTH_OF_PAGE = 2
"""Parts of a page's path below the folder of its kind: `ada-roe/index.html`."""


def representative_pages(site: Path, *, first: bool = True) -> tuple[str, ...]:
    """Return URLs relative to the site's root: one or more pages of each kind, in a fixed order.

    These are the pages at the root (the home page is the empty text, then `404.html`), and for each folder
    at the root its index, its first page, its largest, and the largest that stands below a page. So a new kind of
    page is covered on the day it appears. Pages that only redirect are left out, and so is the `first` of a folder for
    what costs much: it is a small one, of which the largest holds all.
    """
    chosen = ["", *(file.name for file in sorted(site.glob("*.html")) if file.name != "index.html")]
    for folder in sorted(path for path in site.iterdir() if path.is_dir() and path.name not in NOT_PAGES):
        pages = [page for page in sorted(folder.rglob("*.html")) if not is_redirect(page)]
        index = folder / "index.html"
        others = [page for page in pages if page != index]
        # Pages below a page, such as the comparison of two sources, are a kind of their own.
        below = [page for page in others if len(page.relative_to(folder).parts) > _DEPTH_OF_PAGE]
        others = [page for page in others if page not in below]
        picked = [index] if index in pages else []
        if others:
            picked += [*others[: int(first)], max(others, key=lambda page: page.stat().st_size)]
        if below:
            picked.append(max(below, key=lambda page: page.stat().st_size))
        chosen += dict.fromkeys(url_of(page, site) for page in picked)
    return tuple(chosen)


def is_redirect(page: Path) -> bool:
    """Say whether a page only sends its reader to another."""
    return _REDIRECT.search(page.read_bytes()) is not None


def url_of(page: Path, site: Path) -> str:
    """Return the URL of a file of the site, relative to its root: `people/` for `people/index.html`."""
    path = page.relative_to(site).as_posix()
    return path.removesuffix("index.html") if path.endswith(("/index.html",)) or path == "index.html" else path


def file_name_of(url: str) -> str:
    """Return a name for the pictures of a page: `people-vladimir-putin` for `people/vladimir-putin/`."""
    return url.strip("/").removesuffix(".html").replace("/", "-") or "home"
