"""Rows of the page of quotes."""

from collections.abc import Iterator

from dossier.addresses import QUOTES, index_path
from dossier.model.annotation import Quote
from dossier.model.dossier import Dossier
from dossier.render.parts.speakers import NOBODY, UNCLEAR, in_order, speaker_name
from dossier.render.rows.sentences import COLUMNS, row_of_sentence
from dossier.render.rows.table import Row, Table, choice_of

_UNNAMED = {NOBODY: ("nobody", "not named in the text"), UNCLEAR: ("unclear", "unclear")}
"""What stands where no speaker is given, and how a filter calls it."""


def tables(dossier: Dossier) -> Iterator[Table]:
    """Yield the page of quotes."""
    yield Table(
        index=index_path(QUOTES),
        noun=("quote", "quotes"),
        columns=[("words", "Words"), ("speaker", "Speaker"), *COLUMNS],
        linked=0,
        filters=[("speaker", "Speaker"), ("source", "Source"), ("type", "Words")],
        rows=[_row(dossier, quote) for quote in in_order(dossier)],
    )


def _row(dossier: Dossier, quote: Quote) -> Row:
    name = speaker_name(dossier, quote)
    speaker = _UNNAMED[name] if name in _UNNAMED else choice_of(name, absent="")
    direct = quote.kind == "direct"
    words = f"“{quote.text}”" if direct else f"reported: {quote.text}"
    kind = ("direct", "in quotation marks") if direct else ("reported", "reported")
    return row_of_sentence(dossier, quote, [words, speaker[1]], {"speaker": [speaker], "type": [kind]})
