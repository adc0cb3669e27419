"""Writing the pages of a dossier to the disk."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from dossier import files
from dossier.errors import CommandRefused, FileSkipped
from dossier.extensions import NO_EXTENSIONS, Extensions
from dossier.model.dossier import Dossier
from dossier.pipeline.outputs import is_replaced, output_files
from dossier.pipeline.progress import Progress, silent
from dossier.render import render_pages

_LIST = ".dossier-pages"
"""Names the files that a call wrote, as JSON, so that the next one may replace them."""


def write_pages(
    dossier: Dossier,
    content: Path,
    out: Path,
    *,
    extensions: Extensions = NO_EXTENSIONS,
    overrides: Mapping[str, str] | None = None,
    progress: Progress = silent,
) -> int:
    """Write every page and file, with what else lies in the content folder, and return how many they are.

    What an earlier call wrote into `out` is replaced; `overrides` are those of `render_pages`. Raises
    `CommandRefused` as `render_pages` does, when something else is in `out`, and when it is inside the content folder,
    where the next build would take the pages for hand-written ones.
    """
    if out.resolve().is_relative_to(content.resolve()):
        raise CommandRefused(f"{out} is inside {content}. Name a folder elsewhere")
    _clear(out)
    written: list[str] = []

    def put(path: str, data: bytes) -> None:
        files.write(out / path, data)
        written.append(path)
        progress("writing pages", len(written), len(written))

    for page in render_pages(dossier, extensions.pages, overrides=overrides):
        put(page.path, page.text.encode())
    for file in output_files(dossier, extensions):
        put(file.path, file.data)
    for path in files.walk(content):
        if not is_replaced(path):
            try:
                data = files.read_bytes(content, path, limit=sys.maxsize)
            except FileSkipped:
                # One of the dossier's problems already.
                continue
            put(path, data)
    files.write(out / _LIST, json.dumps(written, indent=0).encode())
    return len(written)


def _clear(out: Path) -> None:
    """Remove what an earlier call wrote, and nothing else."""
    there = list(files.walk(out))
    if (out.exists() and not out.is_dir()) or not _listed(out).issuperset(there):
        raise CommandRefused(f"{out} holds other files. Name a new folder, or empty this one yourself")
    # Only what was met inside the folder goes: the list alone could name anything.
    for path in there:
        files.remove(out / path)


def _listed(out: Path) -> frozenset[str]:
    try:
        listed = json.loads(files.read_bytes(out, _LIST))
    except (FileSkipped, ValueError):
        return frozenset()
    return frozenset(path for path in listed if isinstance(path, str)) if isinstance(listed, list) else frozenset()
