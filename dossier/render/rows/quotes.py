"""Rows of the page of quotes."""

from collections.abc import Iterator

from dossier.addresses import QUOTES, index_path, source_path
from dossier.model.annotation import Quote
from dossier.model.dossier import Dossier
from dossier.render.parts.speakers import NOBODY, in_order, speaker_name
from dossier.render.rows.table import Row, Table, period_of, sorted_date
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.slugs import slugify


def tables(dossier: Dossier) -> Iterator[Table]:
    """Yield the page of quotes."""
    yield Table(
        index=index_path(QUOTES),
        noun=("quote", "quotes"),
        columns=[("words", "Words"), ("speaker", "Speaker"), ("source", "Source"), ("issued", "Issued")],
        linked=0,
        filters=[("speaker", "Speaker"), ("source", "Source"), ("type", "Words")],
        rows=[_row(dossier, quote) for quote in in_order(dossier)],
    )


def _row(dossier: Dossier, quote: Quote) -> Row:
    name = speaker_name(dossier, quote)
    speaker = "not named in the text" if name == NOBODY else name
    source = dossier.sources[quote.source]
    direct = quote.kind == "direct"
    issued = source.issued.value
    return Row(
        path=source_path(source.id),
        anchor=dossier.index.sentence_of[quote.source, quote.start].id,
        cells=[
            f"“{quote.text}”" if direct else f"reported: {quote.text}",
            speaker,
            source.title.value,
            sorted_date(issued, in_words(issued) if issued else "not stated"),
        ],
        choices={
            "speaker": [("nobody" if name == NOBODY else slugify(name) or "unnamed", speaker)],
            "source": [(source.id, source.title.value)],
            "type": [("direct", "in quotation marks") if direct else ("reported", "reported")],
        },
        period=period_of(issued),
    )
