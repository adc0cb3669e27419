"""Invisible characters in the files a person edits: pasted unseen, or put there to mislead a reviewer."""

from collections.abc import Iterator

from dossier.model.problem import Problem, Severity
from dossier.text.invisible import invisible_runs, name_invisible, without_invisible

_MARK = "\ufeff"
"""Some editors begin every file with it."""


def remove_invisible(data: bytes, path: str) -> tuple[bytes, tuple[Problem, ...]]:
    """Return a curated file without its invisible characters, and a problem for each line that had some.

    What is not UTF-8 is returned as it is: its loader refuses it.
    """
    try:
        text = data.decode("utf-8").removeprefix(_MARK)
    except UnicodeDecodeError:
        return data, ()
    problems = tuple(_problems(text, path))
    return (without_invisible(text).encode(), problems) if problems else (data, ())


def _problems(text: str, path: str) -> Iterator[Problem]:
    found: dict[int, str] = {}
    line, position = 1, 0
    for start, end in invisible_runs(text):
        line += text.count("\n", position, start)
        position = start
        found[line] = found.get(line, "") + text[start:end]
    for line, characters in found.items():
        yield Problem(
            severity=Severity.WARNING,
            code="invisible-character",
            message=f"the line holds what nobody can see: {name_invisible(characters)}",
            remedy="Type the line again without it; the site is built as if it were not there",
            path=path,
            line=line,
        )
