"""References in CSL-JSON, the input of every citation style of the Citation Style Language (1.0.2)."""

import json
from collections.abc import Sequence

from dossier.citing.citation import Citation
from dossier.citing.plain import note
from dossier.text.edtf import DATE, parse_edtf
from dossier.text.languages.en.dates_in_words import in_words

_WINTER = 24  # EDTF writes the seasons as months 21 to 24
_MONTHS = 12  # months of a year; above them are seasons


def csl_json(citations: Sequence[Citation]) -> str:
    """Return a file of items."""
    return f"{json.dumps([_item(citation) for citation in citations], ensure_ascii=False, indent=2)}\n"


def _item(citation: Citation) -> dict[str, object]:
    fields: dict[str, object] = {
        "id": citation.id,
        "type": "webpage" if citation.url else "document",
        "title": citation.title,
        "author": [{"literal": name} for name in citation.authors],
        "container-title": citation.within,
        "publisher": citation.publisher,
        "issued": _date(citation.issued),
        "URL": citation.url,
        "language": citation.language,
        "archive": citation.kept_in,
        "archive_location": citation.kept_at,
        "note": note(citation),
    }
    return {name: value for name, value in fields.items() if value}


def _date(issued: str) -> dict[str, object]:
    """Return a date in parts where it has some, in words where it has not; empty when nobody said."""
    if parse_edtf(issued) is None:
        return {}
    ends = [DATE.fullmatch(end) for end in issued.split("/")]
    parts = [_parts(*end.group("year", "month", "day")) for end in ends if end is not None]
    if len(parts) < len(ends) or not all(parts):
        return {"literal": in_words(issued)}
    circa = any(end is not None and end["mark"] for end in ends)
    return {"date-parts": parts, **({"circa": True} if circa else {})}


def _parts(year: str, month: str | None, day: str | None) -> list[int]:
    """Return year, month and day as numbers; nothing when one of them is not a plain number of a calendar."""
    given = [part for part in (year, month, day) if part]
    if any("X" in part for part in given):
        return []
    numbers = [int(part) for part in given]
    return [] if len(numbers) > 1 and _MONTHS < numbers[1] <= _WINTER else numbers
