"""Writing the pages of a dossier to the disk."""

from collections.abc import Callable
from pathlib import Path

from dossier import files
from dossier.errors import CommandRefused, FileSkipped
from dossier.model.dossier import Dossier
from dossier.registry import DECISIONS, SOURCES
from dossier.render import render_files, render_pages

_LIST = ".dossier-pages"
"""Names the files that a call wrote, so that the next one may replace them."""


def is_replaced(path: str) -> bool:
    """Whether a file of the content folder is one that the dossier reads, and not a picture or the like."""
    return path.endswith(".md") or path == DECISIONS or path.startswith(f"{SOURCES}/")


def write_pages(
    dossier: Dossier, content: Path, out: Path, *, progress: Callable[[str, int, int], None] = lambda *_: None
) -> int:
    """Write every page and file, with what else lies in the content folder, and return how many they are.

    What an earlier call wrote into `out` is replaced. Raises `CommandRefused` when something else is in it.
    """
    _clear(out)
    written: list[str] = []

    def put(path: str, data: bytes) -> None:
        files.write(out / path, data)
        written.append(path)
        progress("writing pages", len(written), len(written))

    for page in render_pages(dossier):
        put(page.path, page.text.encode())
    for file in render_files(dossier):
        put(file.path, file.data)
    for path in files.walk(content):
        if not is_replaced(path):
            try:
                put(path, files.read_bytes(content, path))
            except FileSkipped as error:
                raise CommandRefused(str(error.problem)) from error
    files.write(out / _LIST, "\n".join(written).encode())
    return len(written)


def _clear(out: Path) -> None:
    """Remove what an earlier call wrote, and nothing else."""
    if not out.exists():
        return
    listed = out / _LIST
    ours = set(listed.read_text("utf-8").splitlines()) if listed.is_file() else set()
    if not out.is_dir() or set(files.walk(out)) - ours:
        raise CommandRefused(f"{out} holds something else; name a new folder, or empty it yourself")
    for path in ours:
        (out / path).unlink(missing_ok=True)
