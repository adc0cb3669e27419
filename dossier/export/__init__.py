"""Makes files for other programs of a finished dossier: one module and one line an export."""

from collections.abc import Callable, Iterable, Iterator

from dossier.errors import CommandRefused, code_name
from dossier.export.citations import citation_files
from dossier.export.data import data_files
from dossier.export.feed import feed_files
from dossier.model.dossier import Dossier
from dossier.model.output import OutputFile

__all__ = ["EXPORTS", "Export", "export_files"]

Export = Callable[[Dossier], Iterable[OutputFile]]

EXPORTS: tuple[Export, ...] = (citation_files, data_files, feed_files)


def export_files(dossier: Dossier, extra: Iterable[Export] = ()) -> Iterator[OutputFile]:
    """Yield every file made for other programs, those of `extra` exports after the others.

    Raises `CommandRefused` when a path is made twice.
    """
    taken: dict[str, Export] = {}
    for export in (*EXPORTS, *extra):
        for file in export(dossier):
            if file.path in taken:
                both = " and ".join(map(code_name, (taken[file.path], export)))
                raise CommandRefused(f"two exports make {file.path}: {both}. Change the path of one of them")
            taken[file.path] = export
            yield file
