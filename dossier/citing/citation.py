"""What a reference says, before it is put into a format."""

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.addresses import EVENTS, QUESTIONS, SOURCES, public_address
from dossier.model.dossier import Dossier
from dossier.model.source import Source
from dossier.text.one_line import one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One reference; every text is a single line, and empty when nobody said it.

    A day of access is not among them: it is the reader's, and a build knows no today.
    """

    id: str
    """Unique in the dossier: the page's path without its ending."""
    title: str
    authors: tuple[str, ...] = ()
    """Whole names as the source gives them: which part is the family name is not guessed."""
    publisher: str = ""
    issued: str = ""
    """EDTF."""
    url: str = ""
    """Where the work itself is published."""
    language: str = ""
    """A BCP 47 tag."""
    within: str = ""
    """The name of the site whose page it is; empty for a source, which is a work of its own."""
    kept_in: str = ""
    """The name of the site that keeps a copy."""
    kept_at: str = ""
    """The address of that copy."""
    sha256: str = ""
    """Of the file as received."""

    @property
    def of_source(self) -> bool:
        """Whether it refers to a source, and not to a page that this dossier itself is the author of."""
        return bool(self.sha256)


def cite_source(dossier: Dossier, source: Source) -> Citation:
    """Return the reference to a source as it was published, with where this dossier keeps it."""
    path = f"{SOURCES}/{source.id}"
    return Citation(
        id=path,
        title=one_line(source.title.value),
        authors=tuple(name for part in source.authors.value.split("; ") if (name := one_line(part))),
        publisher=one_line(source.publisher.value),
        issued=source.issued.value,
        url=one_line(source.url.value),
        language=one_line(source.language.value),
        kept_in=one_line(dossier.site.name),
        kept_at=public_address(dossier.site, f"{path}.md"),
        sha256=source.sha256,
    )


def cite_page(dossier: Dossier, path: str, title: str) -> Citation:
    """Return the reference to a page that this dossier itself is the author of."""
    return Citation(
        id=path.removesuffix(".md"),
        title=one_line(title),
        url=public_address(dossier.site, path),
        within=one_line(dossier.site.name),
    )


def citations(dossier: Dossier) -> Iterator[Citation]:
    """Yield the reference to every page that says how to cite it."""
    for source in dossier.sources.values():
        yield cite_source(dossier, source)
    for event in dossier.events.values():
        yield cite_page(dossier, f"{EVENTS}/{event.id}.md", event.title)
    for question in dossier.questions.values():
        yield cite_page(dossier, f"{QUESTIONS}/{question.id}.md", question.title)


def citation_path(citation: Citation, suffix: str) -> str:
    """Return the path of the file that holds a reference, beside its page."""
    return f"{citation.id}/citation.{suffix}"


def all_sources_path(suffix: str) -> str:
    """Return the path of the file that holds the references to all sources."""
    return f"data/sources.{suffix}"
