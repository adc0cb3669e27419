"""Finds names, dates, quotes and figures in a text; each finder is one package and one line here."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from dossier.extract.any_language import find_dates_in_figures, find_marked_quotes
from dossier.extract.dates import find_dates
from dossier.extract.figures import find_figures
from dossier.extract.further import joined
from dossier.extract.merging import join_names
from dossier.extract.names import find_names
from dossier.extract.quotes import find_quotes
from dossier.extract.spacy_names import Pipeline, find_names_with_spacy, locate_pipeline
from dossier.model.annotation import Annotations, Mention
from dossier.text.languages import finders_language

__all__ = [
    "ANY_LANGUAGE",
    "FINDERS",
    "OWN",
    "VERSION",
    "Engine",
    "Extractor",
    "Finders",
    "Text",
    "annotate",
    "choose_engine",
    "find",
]

VERSION = 4
"""Raised whenever a finder may find something else in the same text: what was kept is then found anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What the finders know of a source."""

    source: str
    text: str
    issued: str | None = None
    """Date of issue, EDTF."""
    language: str = ""
    """A BCP 47 tag; empty where nobody knows."""


Extractor = Callable[[Text, Annotations], Annotations]
"""Adds what it finds to what was found before it."""


def _names(text: Text, found: Annotations) -> Annotations:
    return replace(found, mentions=find_names(text.text, source=text.source))


def _names_with_spacy(pipeline: Pipeline, text: Text, found: Annotations) -> Annotations:
    mentions = find_names_with_spacy(text.text, pipeline, source=text.source, language=text.language)
    return replace(found, mentions=mentions)


def _dates(text: Text, found: Annotations) -> Annotations:
    return replace(found, dates=find_dates(text.text, issued=text.issued, source=text.source))


def _figures(text: Text, found: Annotations) -> Annotations:
    return replace(found, figures=find_figures(text.text, dates=found.dates, source=text.source))


def _quotes(text: Text, found: Annotations) -> Annotations:
    return replace(found, quotes=find_quotes(text.text, mentions=found.mentions, source=text.source))


def _dates_in_figures(text: Text, found: Annotations) -> Annotations:
    return replace(found, dates=find_dates_in_figures(text.text, issued=text.issued, source=text.source))


def _marked_quotes(text: Text, found: Annotations) -> Annotations:
    return replace(found, quotes=find_marked_quotes(text.text, source=text.source))


@dataclass(frozen=True, slots=True, kw_only=True)
class Finders:
    """Those for the texts of a language, in order."""

    alone: tuple[Extractor, ...]
    """Those that look at the text alone; the first finds names."""
    after_names: tuple[Extractor, ...]
    """Those that also need to know which entity a name means."""


def _no_names(_text: Text, found: Annotations) -> Annotations:
    return found


FINDERS: Mapping[str, Finders] = {"en": Finders(alone=(_names, _dates, _figures), after_names=(_quotes,))}
"""By the code of their language, one for each of `text/languages`."""
ANY_LANGUAGE = Finders(alone=(_no_names, _dates_in_figures), after_names=(_marked_quotes,))
"""For texts in all others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """A choice of the finders of names; it can be handed to other processes."""

    id: str
    """Names whatever it depends on besides the text, this version of the program and each other."""
    names: Extractor | None = None
    """Takes the place of our own, in every language."""

    def alone(self, text: Text) -> tuple[Extractor, ...]:
        """Return the finders that look at a text alone."""
        names, *others = finders_of(text).alone
        return (self.names or names, *others)


OWN = Engine(id="own")


def finders_of(text: Text) -> Finders:
    """Return the finders for a text, by its language."""
    return FINDERS.get(finders_language(text.language, text.text), ANY_LANGUAGE)


def choose_engine(spacy_model: str) -> Engine:
    """Return our own engine, or one that finds names by a spaCy pipeline: a package's name, or a folder's path.

    Raises `CommandRefused` when spaCy or the pipeline is not there.
    """
    if not spacy_model:
        return OWN
    pipeline = locate_pipeline(spacy_model)
    return Engine(
        id=f"spacy {pipeline.spacy}, {pipeline.name} {pipeline.version}", names=partial(_names_with_spacy, pipeline)
    )


def find(text: Text, engine: Engine = OWN) -> Annotations:
    """Return what the text alone tells; it depends on nothing but its arguments."""
    found = Annotations()
    for extractor in engine.alone(text):
        found = extractor(text, found)
    return found


def annotate(text: Text, found: Annotations, known: Iterable[Mention], extra: Iterable[Extractor] = ()) -> Annotations:
    """Join what was found in a text with the mentions of known entities, and find what needs both.

    `extra` finders come last, in every language. Raises `CommandRefused` when one finds words that do not stand where
    it says.
    """
    found = replace(found, mentions=join_names(text.text, tuple(known), found.mentions))
    for extractor in finders_of(text).after_names:
        found = extractor(text, found)
    for extractor in extra:
        found = joined(text.text, found, extractor(text, found), extractor)
    return found
