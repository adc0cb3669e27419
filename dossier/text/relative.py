"""Addresses of pages on the built site."""

from posixpath import relpath


def page_address(origin: str, target: str) -> str:
    """Return the relative address, on a site with directory URLs, from one Markdown page to another."""

    def directory(path: str) -> str:
        stem = path.removesuffix(".md")
        return stem.removesuffix("index").rstrip("/") or "."

    return f"{relpath(directory(target), directory(origin))}/"
