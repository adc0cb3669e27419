"""References in RIS, the format of Research Information Systems: a tag of two characters a line."""

from collections.abc import Iterator, Sequence

from dossier.citing.citation import Citation
from dossier.citing.plain import note
from dossier.text.certain_dates import day_of, year_of
from dossier.text.languages.en.dates_in_words import in_words


def ris(citations: Sequence[Citation]) -> str:
    """Return a file of records in UTF-8 with the line ends that the format asks for."""
    lines = [f"{tag}  - {value}" for citation in citations for tag, value in _lines(citation)]
    return "".join(f"{line}\r\n" for line in lines)


def _lines(citation: Citation) -> Iterator[tuple[str, str]]:
    # The format demands the type first and the end last.
    yield "TY", "ELEC" if citation.url else "GEN"
    yield "ID", citation.id
    yield "TI", citation.title
    for name in citation.authors:
        yield "AU", name
    for tag, value in (
        ("T2", citation.within),
        ("PB", citation.publisher),
        *_dates(citation.issued),
        ("UR", citation.url),
        ("LA", citation.language),
        ("DB", citation.kept_in),
        ("L2", citation.kept_at),
        ("N1", note(citation)),
    ):
        if value:
            yield tag, value
    yield "ER", ""


def _dates(issued: str) -> Iterator[tuple[str, str]]:
    """Yield the year, and the date as `year/month/day/other`, as far as they are known."""
    year, day = year_of(issued), day_of(issued)
    yield "PY", year
    if day:
        yield "DA", f"{year}/{day[1]:02d}/{day[2]:02d}/"
    elif year:
        yield "DA", f"{year}///{in_words(issued)}"
