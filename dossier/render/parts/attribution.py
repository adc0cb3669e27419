"""Saying how it is known whose words a quote is."""

from markupsafe import Markup

from dossier.model.annotation import Quote
from dossier.model.dossier import Dossier
from dossier.render.links import Links
from dossier.text.markdown import escape, written

FOUND = "found automatically"
CONFIRMED = "confirmed by a curator"
UNCLEAR = "speaker unclear"
_MOST = 4
"""People named whom an unclear quote could be."""


def how_known(quote: Quote, dossier: Dossier, links: Links) -> Markup:
    """Return the small mark behind a quote; empty for words of which the text does not say whose they are."""
    if quote.ruled:
        said = CONFIRMED if quote.speaker is not None else "a curator ruled that nobody can say whose words they are"
        return written(f" · *{said}*")
    if quote.speaker is not None:
        return written(f" · *{FOUND}*")
    if quote.possible:
        whom = ", ".join(_who(one.entity, one.text, dossier, links) for one in quote.possible[:_MOST])
        return written(f" · *{UNCLEAR}*: perhaps {whom}")
    return written("")


def _who(entity: str | None, text: str, dossier: Dossier, links: Links) -> Markup:
    if entity is not None and entity in dossier.subjects:
        return links.entity(entity)
    return escape(" ".join(text.split()))
