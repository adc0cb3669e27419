"""Writing the pages of a dossier to the disk."""

from collections.abc import Callable
from pathlib import Path

from dossier import files
from dossier.errors import CommandRefused, FileSkipped
from dossier.model.dossier import Dossier
from dossier.registry import DECISIONS, SOURCES
from dossier.render import render_files, render_pages


def is_replaced(path: str) -> bool:
    """Whether a file of the content folder is one that the dossier reads, and not a picture or the like."""
    return path.endswith(".md") or path == DECISIONS or path.startswith(f"{SOURCES}/")


def write_pages(
    dossier: Dossier, content: Path, out: Path, *, progress: Callable[[str, int, int], None] = lambda *_: None
) -> int:
    """Write every page and file, with what else lies in the content folder, and return how many they are.

    Raises `CommandRefused` when there is something in `out` already.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise CommandRefused(f"{out} is not empty; name a new folder, or empty it yourself")
    written = 0
    for number, page in enumerate(render_pages(dossier), start=1):
        files.write(out / page.path, page.text.encode())
        progress("writing pages", number, number)
        written = number
    for file in render_files(dossier):
        files.write(out / file.path, file.data)
        written += 1
    for path in files.walk(content):
        if not is_replaced(path):
            try:
                files.write(out / path, files.read_bytes(content, path))
            except FileSkipped as error:
                raise CommandRefused(str(error.problem)) from error
            written += 1
    return written
