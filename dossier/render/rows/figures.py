"""Rows of the page of figures."""

from collections.abc import Iterator

from dossier.addresses import FIGURES, source_path
from dossier.model.annotation import Figure
from dossier.model.dossier import Dossier
from dossier.render.parts.figures_by_unit import by_unit
from dossier.render.rows.table import Row, Table, period_of, sorted_date
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.slugs import slugify


def tables(dossier: Dossier) -> Iterator[Table]:
    """Yield the page of figures."""
    yield Table(
        index=FIGURES,
        noun=("number", "numbers"),
        columns=[
            ("number", "Number"),
            ("counts", "Counts"),
            ("words", "In the words"),
            ("source", "Source"),
            ("issued", "Issued"),
        ],
        linked=2,
        filters=[("counts", "Counts"), ("source", "Source")],
        rows=[_row(dossier, unit, figure) for unit, figures in by_unit(dossier) for figure in figures],
    )


def _row(dossier: Dossier, unit: str, figure: Figure) -> Row:
    source = dossier.sources[figure.source]
    sentence = dossier.index.sentence_of[figure.source, figure.start]
    issued = source.issued.value
    return Row(
        path=source_path(source.id),
        anchor=sentence.id,
        cells=[
            # Whole numbers as such: 1000, not 1000.0.
            int(figure.value) if figure.value.is_integer() else figure.value,
            unit or "not said",
            source.sentence_text(sentence),
            source.title.value,
            sorted_date(issued, in_words(issued) if issued else "not stated"),
        ],
        choices={
            "counts": [(slugify(unit) or "unnamed", unit)] if unit else [("none", "not said")],
            "source": [(source.id, source.title.value)],
        },
        period=period_of(issued),
    )
