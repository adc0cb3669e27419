"""Sidecars: what the curator knows of a source."""

from dataclasses import dataclass

from dossier.curated.loading import check, load_document
from dossier.curated.schemas import SidecarSchema
from dossier.model.reading import NOTHING_SAID, Keeping
from dossier.model.source import Rights

SUFFIX = ".yml"
"""A sidecar is named as its source with this added: `NAME.txt.yml`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sidecar:
    """What stands in a sidecar, or in none."""

    fields: tuple[tuple[str, str], ...] = ()
    """Pairs of a metadata field of `Source` and its value."""
    rights: Rights = Rights.FULL
    slug: str | None = None
    note: str = ""
    keeping: Keeping = NOTHING_SAID


NO_SIDECAR = Sidecar()


def load_sidecar(data: bytes, path: str) -> Sidecar:
    """Read `sources/NAME.txt.yml`. Raises `CuratedFileRefused`."""
    document = load_document(data, path)
    if document.value is None:
        return NO_SIDECAR
    front = check(document, SidecarSchema, path)
    authors = front.authors if isinstance(front.authors, str) or front.authors is None else "; ".join(front.authors)
    known = {
        "title": front.title,
        "issued": front.issued,
        "publisher": front.publisher,
        "url": front.url,
        "authors": authors,
        "language": front.language,
    }
    return Sidecar(
        fields=tuple((name, value) for name, value in known.items() if value),
        rights=front.rights,
        slug=front.slug,
        note=front.note,
        keeping=Keeping(
            everything=front.keep == "all",
            nothing=front.keep == "none",
            beginnings=tuple(front.keep) if isinstance(front.keep, list) else (),
        ),
    )
