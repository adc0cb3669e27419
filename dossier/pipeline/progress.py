"""How a build tells whoever waits for it how far it is."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Told the stage, how many of its items are done, and how many there are."""


def silent(stage: str, done: int, of: int) -> None:
    """Tell nobody."""
