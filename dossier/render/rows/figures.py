"""Rows of the page of figures."""

from collections.abc import Iterator

from dossier.addresses import FIGURES
from dossier.model.annotation import Figure
from dossier.model.dossier import Dossier
from dossier.render.parts.figures_by_unit import by_unit
from dossier.render.rows.sentences import COLUMNS, row_of_sentence
from dossier.render.rows.table import Row, Table, choice_of


def tables(dossier: Dossier) -> Iterator[Table]:
    """Yield the page of figures."""
    yield Table(
        index=FIGURES,
        noun=("number", "numbers"),
        columns=[
            ("number", "Number"),
            ("counts", "Counts"),
            ("words", "In the words"),
            *COLUMNS,
        ],
        linked=2,
        filters=[("counts", "Counts"), ("source", "Source")],
        rows=[_row(dossier, unit, figure) for unit, figures in by_unit(dossier) for figure in figures],
    )


def _row(dossier: Dossier, unit: str, figure: Figure) -> Row:
    # Whole numbers as such: 1000, not 1000.0.
    value = int(figure.value) if figure.value.is_integer() else figure.value
    counts = choice_of(unit, absent="not said")
    sentence = dossier.index.sentence_of[figure.source, figure.start]
    words = dossier.sources[figure.source].sentence_text(sentence)
    return row_of_sentence(dossier, figure, [value, counts[1], words], {"counts": [counts]})
