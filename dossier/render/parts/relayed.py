"""The quotes of a source that other sources have, too."""

from dossier.model.annotation import Quote
from dossier.model.dossier import Dossier
from dossier.render.parts.source_counts import count_sources

_MOST_ON_SOURCE = 30
"""Statements on the page of a source; the page of quotes has all."""


def quotes_elsewhere(dossier: Dossier, source: str) -> list[tuple[Quote, str, str]]:
    """Return the quotes of a source that others have, too: the first words of each, its group, and in how many."""
    found: dict[str, Quote] = {}
    for quote in dossier.annotations[source].quotes:
        group = dossier.index.quote_group_of.get(quote)
        if group is not None:
            found.setdefault(group, quote)
    return [
        (quote, group, count_sources(dossier, dossier.quote_groups[group].sources))
        for group, quote in list(found.items())[:_MOST_ON_SOURCE]
    ]
