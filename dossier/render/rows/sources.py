"""Rows of the index of sources."""

from collections.abc import Iterator

from dossier.addresses import SOURCES, index_path, source_path
from dossier.model.dossier import Dossier
from dossier.model.source import Source
from dossier.render.rows.table import Row, Table, choice_of, issued_cell, period_of


def tables(dossier: Dossier) -> Iterator[Table]:
    """Yield the index of sources."""
    yield Table(
        index=index_path(SOURCES),
        noun=("source", "sources"),
        columns=[
            ("title", "Title"),
            ("publisher", "Publisher"),
            ("issued", "Issued"),
            ("words", "Words"),
            ("names", "Names"),
        ],
        linked=0,
        filters=[
            ("publisher", "Publisher"),
            ("place", "Names the place"),
            ("language", "Language"),
            ("status", "Report"),
        ],
        rows=[_row(dossier, source) for source in dossier.sources.values()],
    )


def _row(dossier: Dossier, source: Source) -> Row:
    mentions = dossier.index.mentions_in_source[source.id]
    named = dict.fromkeys(mention.subject for mention in mentions if mention.subject in dossier.subjects)
    places = [dossier.subjects[one] for one in named if one and dossier.subjects[one].type == "place"]
    publisher = choice_of(source.publisher.value, absent="not stated")
    return Row(
        path=source_path(source.id),
        cells=[
            source.title.value,
            publisher[1],
            issued_cell(source),
            source.words,
            dossier.index.names_in_source[source.id],
        ],
        choices={
            "publisher": [publisher],
            "place": [(place.id, place.name) for place in places],
            "language": [(source.language.value, source.language.value)] if source.language.known else [],
            "status": [
                ("versions", "one of several versions")
                if source.id in dossier.index.report_of
                else ("alone", "stands alone")
            ],
        },
        period=period_of(source.issued.value),
    )
