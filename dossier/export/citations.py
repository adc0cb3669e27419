"""References as files: one beside every page that says how to cite it, and all sources together."""

from collections.abc import Iterator

from dossier.citing import FORMATS, Citation, all_sources_path, citation_path, citations
from dossier.model.dossier import Dossier
from dossier.model.output import OutputFile


def citation_files(dossier: Dossier) -> Iterator[OutputFile]:
    """Yield the references of sources and of pages, in every format."""
    sources: list[Citation] = []
    for citation in citations(dossier):
        if citation.of_source:
            sources.append(citation)
        for kind in FORMATS:
            yield OutputFile(path=citation_path(citation, kind.suffix), data=kind.write([citation]).encode())
    for kind in FORMATS:
        yield OutputFile(path=all_sources_path(kind.suffix), data=kind.write(sources).encode())
