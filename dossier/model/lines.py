"""Where in its file each part of a record stands."""

from collections.abc import Mapping

Keys = tuple[str | int, ...]
"""The keys and indexes that lead to a part: `("participants", 2, "entity")`."""

Lines = Mapping[Keys, int]
"""1-based line by part."""


def nearest_line(lines: Lines, keys: Keys) -> int | None:
    """Return the line of a part, or of the nearest part around it, None when nothing is known of any."""
    while keys and keys not in lines:
        keys = keys[:-1]
    return lines.get(keys)
