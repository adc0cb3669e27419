"""Where sentences are cited whose words may not be shown."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from dossier.model.dossier import Dossier
from dossier.model.evidence import Located
from dossier.model.prose import Citation
from dossier.render.links import Links

CitingPages = Mapping[tuple[str, str], tuple[str, ...]]
"""Paths of pages by source and sentence, in the order of paths."""


def citing_pages(dossier: Dossier) -> CitingPages:
    """Return which pages cite each sentence of sources that are not shown whole."""
    found: dict[tuple[str, str], set[str]] = {}
    for located in _all_located(dossier):
        evidence = located.evidence
        if dossier.sources[evidence.source].withheld is not None:
            for sentence in located.sentences:
                found.setdefault((evidence.source, sentence), set()).add(evidence.path)
    return {place: tuple(sorted(paths)) for place, paths in found.items()}


def links_to_citing(dossier: Dossier, source: str, citing: CitingPages, links: Links) -> list[tuple[str, list[Markup]]]:
    """Return the id of each sentence that is left of a source, in order, with links to the pages that cite it."""
    return [
        (sentence.id, [links.to(path, _title(dossier, path)) for path in citing.get((source, sentence.id), ())])
        for sentence in dossier.sources[source].sentences
    ]


def _all_located(dossier: Dossier) -> Iterator[Located]:
    yield from dossier.evidence.values()
    for prose in dossier.prose.values():
        for mark in prose.marks:
            if isinstance(mark, Citation) and mark.located is not None:
                yield mark.located


def _title(dossier: Dossier, path: str) -> str:
    stem = path.rpartition("/")[2].removesuffix(".md")
    for record in (dossier.events.get(stem), dossier.questions.get(stem)):
        if record is not None and record.path == path:
            return record.title
    entity, page = dossier.entities.get(stem), dossier.pages.get(path)
    if entity is not None and entity.path == path:
        return entity.name
    return page.title if page is not None and page.title else stem
