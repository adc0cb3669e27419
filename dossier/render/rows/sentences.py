"""Rows that lead to a sentence of a source."""

from collections.abc import Mapping, Sequence

from dossier.addresses import source_path
from dossier.model.annotation import Figure, Quote
from dossier.model.dossier import Dossier
from dossier.render.rows.table import Cell, Choice, Row, issued_cell, period_of, source_choice

COLUMNS = (("source", "Source"), ("issued", "Issued"))
"""The last columns of such a row."""


def row_of_sentence(
    dossier: Dossier, found: Figure | Quote, cells: Sequence[Cell], choices: Mapping[str, Sequence[Choice]]
) -> Row:
    """Return the row of what was found in a sentence: its own cells, then those of `COLUMNS`.

    It is filtered by its own choices and by `source`.
    """
    source = dossier.sources[found.source]
    return Row(
        path=source_path(source.id),
        anchor=dossier.index.sentence_of[found.source, found.start].id,
        cells=[*cells, source.title.value, issued_cell(source)],
        choices={**choices, "source": [source_choice(source)]},
        period=period_of(source.issued.value),
    )
