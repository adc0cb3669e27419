"""What the sources relay from somebody, for the page of whoever says it."""

from collections.abc import Iterator

from dossier.model.claim import Claim
from dossier.model.dossier import Dossier
from dossier.model.evidence import Located
from dossier.model.source import WITHHELD
from dossier.render.parts.source_counts import count_sources

_MOST_CLAIMS = 30
"""Claims on the page of who says them; the pages of events have all."""


def claims_of(dossier: Dossier, entity: str) -> Iterator[tuple[Claim, str, list[tuple[str, str, str]]]]:
    """Yield what an entity says of events inside the sources, how many relay it, and the words that do.

    Each relay is the words, the source, and the anchor of the sentence.
    """
    for claim in dossier.index.claims_of_entity[entity][:_MOST_CLAIMS]:
        relays = [
            (
                _words(dossier, found),
                found.evidence.source,
                found.sentences[0],
            )
            for found in claim.relays
        ]
        yield claim, count_sources(dossier, claim.sources), relays


def _words(dossier: Dossier, found: Located) -> str:
    if found.evidence.withheld:
        return WITHHELD
    return dossier.sources[found.evidence.source].text[found.start : found.end]
