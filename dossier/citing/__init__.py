"""How to cite what a dossier holds: one module a format, one line a format here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dossier.citing.bibtex import bibtex
from dossier.citing.citation import Citation, all_sources_path, citation_path, citations, cite_page, cite_source
from dossier.citing.csl import csl_json
from dossier.citing.highwire import highwire
from dossier.citing.plain import plain
from dossier.citing.ris import ris

__all__ = [
    "FORMATS",
    "Citation",
    "Format",
    "all_sources_path",
    "citation_path",
    "citations",
    "cite_page",
    "cite_source",
    "highwire",
    "plain",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format that reference managers read."""

    label: str
    suffix: str
    """Of its files, without the dot."""
    write: Callable[[Sequence[Citation]], str]
    """Returns a whole file."""


FORMATS: tuple[Format, ...] = (
    Format(label="BibTeX", suffix="bib", write=bibtex),
    Format(label="RIS", suffix="ris", write=ris),
    Format(label="CSL-JSON", suffix="json", write=csl_json),
)
