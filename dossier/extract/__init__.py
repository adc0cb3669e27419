"""Finds names, dates, quotes and figures in a text; each finder is one package and one line here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from dossier.extract.dates import find_dates
from dossier.extract.figures import find_figures
from dossier.extract.merging import join_names
from dossier.extract.names import find_names
from dossier.extract.quotes import find_quotes
from dossier.model.annotation import Annotations, Mention

__all__ = ["EXTRACTORS", "VERSION", "Extractor", "Text", "annotate", "find"]

VERSION = 1
"""Raised whenever a finder may find something else in the same text: what was kept is then found anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What the finders know of a source."""

    source: str
    text: str
    issued: str | None = None
    """Date of issue, EDTF."""


Extractor = Callable[[Text, Annotations], Annotations]
"""Adds what it finds to what was found before it."""


def _names(text: Text, found: Annotations) -> Annotations:
    return replace(found, mentions=find_names(text.text, source=text.source))


def _dates(text: Text, found: Annotations) -> Annotations:
    return replace(found, dates=find_dates(text.text, issued=text.issued, source=text.source))


def _figures(text: Text, found: Annotations) -> Annotations:
    return replace(found, figures=find_figures(text.text, dates=found.dates, source=text.source))


def _quotes(text: Text, found: Annotations) -> Annotations:
    return replace(found, quotes=find_quotes(text.text, mentions=found.mentions, source=text.source))


EXTRACTORS: tuple[Extractor, ...] = (_names, _dates, _figures)
"""Those that look at the text alone, in order."""

AFTER_NAMES: tuple[Extractor, ...] = (_quotes,)
"""Those that also need to know which entity a name means, in order."""


def find(text: Text, extractors: Iterable[Extractor] = EXTRACTORS) -> Annotations:
    """Return what the text alone tells; it depends on nothing but its arguments."""
    found = Annotations()
    for extractor in extractors:
        found = extractor(text, found)
    return found


def annotate(text: Text, found: Annotations, known: Iterable[Mention]) -> Annotations:
    """Join what was found in a text with the mentions of known entities, and find what needs both."""
    found = replace(found, mentions=join_names(text.text, tuple(known), found.mentions))
    for extractor in AFTER_NAMES:
        found = extractor(text, found)
    return found
