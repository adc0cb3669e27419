"""A reference as a person writes it."""

from dossier.citing.citation import Citation
from dossier.text.languages.en.dates_in_words import in_words


def plain(citation: Citation) -> str:
    """Return a reference in one line, with what is known; of a source, what is not known is said."""
    if not citation.of_source:
        return f"{', '.join(filter(None, (f'“{citation.title}”', citation.within, citation.url)))}."
    who = "; ".join(citation.authors) or citation.publisher or "Author and publisher not known"
    parts = [f"{who}: “{citation.title}”"]
    if citation.authors and citation.publisher:
        parts.append(citation.publisher)
    parts.append(in_words(citation.issued) if citation.issued else "no date stated")
    if citation.url:
        parts.append(citation.url)
    return f"{', '.join(parts)}. {note(citation)}"


def note(citation: Citation) -> str:
    """Return where the copy of a source is kept, and how to tell that it is the same."""
    kept = ", ".join(filter(None, (citation.kept_in, citation.kept_at)))
    copy = f"Copy kept in {kept}. " if citation.kept_at else ""
    return f"{copy}SHA-256 of the file as received: {citation.sha256}." if citation.of_source else ""
