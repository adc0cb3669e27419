"""Finds names, dates, quotes and figures in a text; each finder is one package and one line here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from dossier.extract.dates import find_dates
from dossier.extract.figures import find_figures
from dossier.extract.merging import join_names
from dossier.extract.names import find_names
from dossier.extract.quotes import find_quotes
from dossier.extract.spacy_names import Pipeline, find_names_with_spacy, locate_pipeline
from dossier.model.annotation import Annotations, Mention

__all__ = ["EXTRACTORS", "OWN", "VERSION", "Engine", "Extractor", "Text", "annotate", "choose_engine", "find"]

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


def _names_with_spacy(pipeline: Pipeline, text: Text, found: Annotations) -> Annotations:
    return replace(found, mentions=find_names_with_spacy(text.text, pipeline, source=text.source))


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """A choice of the extractors that look at the text alone; it can be handed to other processes."""

    id: str
    """Names whatever they depend on besides the text, this version of the program and each other."""
    extractors: tuple[Extractor, ...]


OWN = Engine(id="own", extractors=EXTRACTORS)


def choose_engine(spacy_model: str) -> Engine:
    """Return our own engine, or one that finds names by a spaCy pipeline: a package's name, or a folder's path.

    Raises `CommandRefused` when spaCy or the pipeline is not there.
    """
    if not spacy_model:
        return OWN
    pipeline = locate_pipeline(spacy_model)
    with_spacy = partial(_names_with_spacy, pipeline)
    return Engine(
        id=f"spacy {pipeline.spacy}, {pipeline.name} {pipeline.version}",
        extractors=tuple(with_spacy if extractor is _names else extractor for extractor in EXTRACTORS),
    )


def find(text: Text, engine: Engine = OWN) -> Annotations:
    """Return what the text alone tells; it depends on nothing but its arguments."""
    found = Annotations()
    for extractor in engine.extractors:
        found = extractor(text, found)
    return found


def annotate(text: Text, found: Annotations, known: Iterable[Mention]) -> Annotations:
    """Join what was found in a text with the mentions of known entities, and find what needs both."""
    found = replace(found, mentions=join_names(text.text, tuple(known), found.mentions))
    for extractor in AFTER_NAMES:
        found = extractor(text, found)
    return found
