"""The `citation_*` names of a page's head, by which Zotero and search engines for scholars read a reference."""

from collections.abc import Iterator

from dossier.citing.citation import Citation
from dossier.text.certain_dates import day_of, year_of


def highwire(citation: Citation) -> Iterator[tuple[str, str]]:
    """Yield pairs of a name and its content."""
    yield "citation_title", citation.title
    for name in citation.authors:
        yield "citation_author", name
    day = day_of(citation.issued)
    date = f"{day[0]:04d}/{day[1]:02d}/{day[2]:02d}" if day else year_of(citation.issued)
    for name, content in (
        ("citation_publication_date", date),
        ("citation_publisher", citation.publisher),
        ("citation_language", citation.language),
        ("citation_public_url", citation.url),
    ):
        if content:
            yield name, content
