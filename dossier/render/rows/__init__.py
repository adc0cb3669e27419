"""The rows of lists as data, beside their pages: one module a list, one line a list here."""

from collections.abc import Callable, Iterable, Iterator

from dossier.addresses import rows_path
from dossier.model.dossier import Dossier
from dossier.model.output import OutputFile
from dossier.render.rows import entities, events, figures, questions, quotes, sources
from dossier.render.rows.table import Table, table_json

TABLES: tuple[Callable[[Dossier], Iterable[Table]], ...] = (
    entities.tables,
    events.tables,
    questions.tables,
    sources.tables,
    quotes.tables,
    figures.tables,
)


def rows_files(dossier: Dossier) -> Iterator[OutputFile]:
    """Yield the data of every list."""
    for tables in TABLES:
        for table in tables(dossier):
            yield OutputFile(path=rows_path(table.index), data=table_json(table, dossier.site))
