"""The files of a built dossier that are no pages, and those of the content folder that its pages replace."""

from collections.abc import Iterator

from dossier.curated import DECISIONS, SOURCES
from dossier.export import export_files
from dossier.extensions import NO_EXTENSIONS, Extensions
from dossier.model.dossier import Dossier
from dossier.model.lock import LOCK_FILE
from dossier.model.output import OutputFile
from dossier.render import render_files


def is_replaced(path: str) -> bool:
    """Whether a file of the content folder is one that the dossier reads, and not a picture or the like."""
    return path.endswith(".md") or path in {DECISIONS, LOCK_FILE} or path.startswith(f"{SOURCES}/")


def output_files(dossier: Dossier, extensions: Extensions = NO_EXTENSIONS) -> Iterator[OutputFile]:
    """Yield every file of the site that is no page. Raises `CommandRefused` as `export_files` does."""
    yield from render_files(dossier, extensions.pages)
    yield from export_files(dossier, extensions.exports)
