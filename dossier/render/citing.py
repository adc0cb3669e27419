"""How to cite a source."""

from dossier.model.source import Source
from dossier.text.languages.en.dates_in_words import in_words


def cite_source(source: Source) -> str:
    """Return a reference in plain text, with what is known and with what is not said so."""
    who = source.authors.value or source.publisher.value or "Author and publisher not known"
    parts = [f"{who}: “{source.title.value}”"]
    if source.authors.known and source.publisher.known:
        parts.append(source.publisher.value)
    parts.append(in_words(source.issued.value) if source.issued.known else "no date stated")
    if source.url.known:
        parts.append(source.url.value)
    return f"{', '.join(parts)}. SHA-256 of the file as received: {source.sha256}."
