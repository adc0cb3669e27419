"""What a format is, and the problem of a file that cannot be read."""

from collections.abc import Callable
from dataclasses import dataclass

from dossier.model.problem import Problem, Severity
from dossier.model.reading import RawItem, ReadResult

Reader = Callable[[RawItem], ReadResult]
"""Raises `FileSkipped` when the bytes are not what the extension promises."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A file format with its reader."""

    media_type: str
    extensions: tuple[str, ...]
    """In lower case, with the dot."""
    read: Reader


def problem(item: RawItem, code: str, message: str, remedy: str) -> Problem:
    """Describe why a file is skipped."""
    return Problem(severity=Severity.ERROR, code=code, message=message, remedy=remedy, path=f"sources/{item.path}")
