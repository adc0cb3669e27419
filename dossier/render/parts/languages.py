"""Marks on words of another language than that of the pages: for voices that read aloud, hyphenation and letters."""

import re

from markupsafe import Markup

from dossier.model.source import Source
from dossier.text.markdown import escape, written

_PAGES = "en"
"""The language of the templates, as the site says of its pages."""
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
"""A language tag (BCP 47), as far as an attribute needs it: it can hold nothing else."""


def foreign_language(source: Source) -> str:
    """Return the language tag of a source in another language than that of the pages, or nothing."""
    tag = source.language.value
    return tag if _TAG.fullmatch(tag) and tag.lower().partition("-")[0] != _PAGES else ""


def in_language_of(words: str | Markup, source: Source) -> Markup:
    """Return words of a source, marked with its language where that is another than that of the pages."""
    shown = words if isinstance(words, Markup) else escape(words)
    tag = foreign_language(source)
    return written(f'<span lang="{tag}">{shown}</span>') if tag and shown else shown
