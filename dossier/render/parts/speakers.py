"""The quotes of all sources by who says them."""

from dossier.model.annotation import Quote
from dossier.model.dossier import Dossier

NOBODY = "\U0010ffff"
UNCLEAR = "\U0010fffe"
"""The names of a speaker whom nobody names, and of one who is unclear: they sort after every name."""


def in_order(dossier: Dossier) -> list[Quote]:
    """Return the quotes of all sources in the order of the page."""
    return sorted(
        (quote for found in dossier.annotations.values() for quote in found.quotes),
        key=lambda quote: (speaker_name(dossier, quote).casefold(), quote.source, quote.start),
    )


def speaker_name(dossier: Dossier, quote: Quote) -> str:
    """Return the name a quote is listed under."""
    if quote.speaker is None:
        return UNCLEAR if quote.possible else NOBODY
    subject = dossier.subjects.get(quote.speaker.entity or "")
    if subject is not None:
        return subject.name
    text = " ".join(quote.speaker.text.split())
    return text[:1].upper() + text[1:]
