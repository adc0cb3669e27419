"""What a person should look at."""

import re
from dataclasses import dataclass
from enum import StrEnum

from dossier.model.finding import Finding
from dossier.model.message import Quoted

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(message: str) -> str:
    """Return a message on one line in which nothing hides: what could steer a terminal or turn the line is named.

    Messages quote file names and words of sources; a right-to-left override becomes `[U+202E]`.
    """
    return _UNPRINTABLE.sub(lambda found: f"[U+{ord(found[0]):04X}]", " ".join(message.split("\n")))


class Severity(StrEnum):
    """How much a problem matters to a build."""

    ERROR = "error"
    """Something is missing from the site or cannot be vouched for: `--strict` and `dossier check` fail."""
    WARNING = "warning"
    """The site is whole, but a person decided less than the program needed: `--strict` fails."""
    NOTE = "note"
    """Worth knowing; fails nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One finding, with where it is and what to do about it."""

    severity: Severity
    code: str
    """Stable and readable, `evidence-missing`: tests and scripts may rely on it."""
    message: str
    """What is wrong: a sentence that begins in lower case and has no full stop."""
    remedy: str
    """What to do next: a sentence, with or without its full stop."""
    path: str
    """The file, relative to the content folder, with forward slashes."""
    line: int | None = None
    """1-based line in the file, where one is known."""
    finding: Finding | None = None
    """What is known besides of evidence that is not found as it was."""
    quotes: tuple[Quoted, ...] = ()
    """Which words of `message` are a source's. Every word that is must be in one: `model/message.py` makes both."""

    @property
    def place(self) -> str:
        """`file:line`, or the file alone."""
        return f"{self.path}:{self.line}" if self.line else self.path

    @property
    def advice(self) -> str:
        """The remedy as a whole sentence."""
        return self.remedy if self.remedy[-1:] in {".", "?", "”", "…"} else f"{self.remedy}."

    @property
    def head(self) -> str:
        """What is wrong, where, and what to do, on one line."""
        return printable(f"{self.place}: {self.message} [{self.code}]. {self.advice}")

    @property
    def details(self) -> tuple[str, ...]:
        """What is known besides, a line each."""
        return tuple(printable(detail) for detail in self.finding.details()) if self.finding else ()

    def __str__(self) -> str:
        return " ".join((self.head, *self.details))


def sort_problems(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Order by severity, then file and line, without repetition."""
    rank = {severity: number for number, severity in enumerate(Severity)}
    unique = dict.fromkeys(problems)
    return tuple(sorted(unique, key=lambda p: (rank[p.severity], p.path, p.line or 0, p.code, p.message)))
