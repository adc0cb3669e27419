"""Ships, which bear names of persons and places and are neither."""

from collections.abc import Sequence

from dossier.extract.names.spans import ORGANIZATION, Span
from dossier.extract.names.text_view import TextView
from dossier.text.languages.en.names import SHIP_PREFIXES, SHIP_WORDS


def without_vessels(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Leave out the names that the text gives to a ship once (`the MS Solvik`, `the tanker Ada Roe`).

    Names of organizations stay: what stands after `ferry` may be its owner.
    """
    ships = {
        span.key(view.words) for span in spans if span.type != ORGANIZATION and _is_vessel(view.word(span.start - 1))
    }
    return [span for span in spans if span.type == ORGANIZATION or span.key(view.words) not in ships]


def _is_vessel(before: str) -> bool:
    return before in SHIP_PREFIXES or before in SHIP_WORDS
