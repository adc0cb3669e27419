"""What can be found in a text of whose language nothing is known: dates in figures, words in quotation marks.

Names are left to the files' aliases, and numbers alone: `1.200` is a thousand in Berlin and one in London.
"""

import re

from dossier.extract.dates import find_dates
from dossier.extract.quotes.marks import pair_marks
from dossier.model.annotation import DateExpression, Quote

_IN_FIGURES = frozenset({"numeric"})
_ALIKE = str.maketrans("「」『』«»", "“”“”“”")
_INWARD = str.maketrans("«»", "»«")
_OPENING = re.compile(r"(?<![^\s(„“]) »(?=\w) | (?<=\w[.!?,;]) «(?=\s|\Z)", re.VERBOSE)
_OUTWARD = re.compile(r"(?<![^\s(„“]) «(?=\s?\w) | (?<=\w[.!?,;]) »(?=\s|\Z)", re.VERBOSE)


def find_dates_in_figures(text: str, *, issued: str | None = None, source: str = "") -> tuple[DateExpression, ...]:
    """Return the days that a text writes in figures alone (`2025-05-23`, `23.05.2025`), in order."""
    return find_dates(text, issued=issued, source=source, kinds=_IN_FIGURES)


def find_marked_quotes(text: str, *, source: str = "") -> tuple[Quote, ...]:
    """Return the words of a text that stand in quotation marks, in order; nobody is said to have said them.

    Angular marks may point outwards («so») or inwards (»so«), as most of them in the text do.
    """
    inward = len(_OPENING.findall(text)) > len(_OUTWARD.findall(text))
    even = (text.translate(_INWARD) if inward else text).translate(_ALIKE)
    return tuple(
        Quote(source=source, start=marked.start, end=marked.end, text=text[marked.start : marked.end], kind="direct")
        for marked in pair_marks(even)
    )
