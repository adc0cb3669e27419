"""Makes files for other programs of a finished dossier: one module and one line an export."""

from collections.abc import Callable, Iterable, Iterator

from dossier.export.citations import citation_files
from dossier.export.data import data_files
from dossier.export.feed import feed_files
from dossier.model.dossier import Dossier
from dossier.model.output import OutputFile

__all__ = ["EXPORTS", "Export", "export_files"]

Export = Callable[[Dossier], Iterable[OutputFile]]

EXPORTS: tuple[Export, ...] = (citation_files, data_files, feed_files)


def export_files(dossier: Dossier) -> Iterator[OutputFile]:
    """Yield every file made for other programs; a path comes once, and the first export that makes it wins."""
    taken = set()
    for export in EXPORTS:
        for file in export(dossier):
            if file.path not in taken:
                taken.add(file.path)
                yield file
