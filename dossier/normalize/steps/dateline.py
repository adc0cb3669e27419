"""What the opening words of an article say of its issue: `LISBON, 26 May 2025 (Agency) —`."""

import re
from dataclasses import replace
from functools import partial

from dossier.model.message import quote
from dossier.model.reading import Draft
from dossier.model.source import Basis, Metadatum
from dossier.normalize.shape import lines_of
from dossier.text.stated_dates import DATE, edtf_of
from dossier.text.words import LETTERS

_LONGEST = 110  # code points of a dateline, place, agency and date together
_END = re.compile(r"\s[-–—]{1,2}\s|\s?—\s?|/\.\s")
_AGENCY = re.compile(r"[(/]\s*(?P<name>[A-Z][\w.&’' -]{1,40}?)\s*(?:,[^()/]{0,40})?[)/]")
_DATE = re.compile(DATE, re.IGNORECASE)
_OTHER_DATE = re.compile(r"\b\d{1,2}\b|\b[A-Z][a-z]{2,8}\.?\s\d{1,2}\b")
_PLACE_WORDS = 6  # `New York City, New York State` has six


def read_dateline(draft: Draft) -> Draft:
    """Read agency and date from the dateline of the first paragraph; the words stay in the text."""
    lines = lines_of(draft)
    if not lines.bounded:
        return draft
    opening = lines.texts[lines.first][: _LONGEST + 3]
    end = _END.search(opening)
    if end is None:
        return draft
    words = opening[: end.start() + (opening[end.start()] == "/")].strip()
    agency, date = _AGENCY.search(words), _DATE.search(words)
    if agency is None:
        # Without an agency in brackets, "In Oslo on 3 May 2024 – a Friday –" would look the same.
        return draft
    rest = _DATE.sub(" ", words.replace(agency[0], " "))
    place = LETTERS.findall(_OTHER_DATE.sub(" ", rest))
    if len(place) > _PLACE_WORDS or not all(word[0].isupper() for word in place):
        return draft
    metadata = dict(draft.metadata)
    where = "the dateline " + quote(words)
    stated = partial(Metadatum, basis=Basis.STATED, reason=where.text, quotes=where.quotes)
    metadata.setdefault("publisher", stated(value=agency["name"]))
    if date and (value := edtf_of(date)):
        metadata.setdefault("issued", stated(value=value))
    return replace(draft, metadata=metadata)
