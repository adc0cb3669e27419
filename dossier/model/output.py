"""A file of the site that is no page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputFile:
    """A file of the site that is no page."""

    path: str
    """Relative to the site's pages, with forward slashes: `sources/gazette/received.txt`."""
    data: bytes
