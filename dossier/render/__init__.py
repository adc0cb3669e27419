"""Makes pages of a finished dossier: one module and one template a page kind, one line a page kind here."""

from collections.abc import Callable, Iterable, Iterator

from dossier.model.dossier import Dossier
from dossier.model.output import OutputFile
from dossier.render.page import Page
from dossier.render.pages import (
    comparisons,
    coverage,
    entities,
    entity_indexes,
    events,
    figures,
    maps,
    networks,
    news,
    problems,
    prose_pages,
    questions,
    quote_groups,
    quotes,
    redirects,
    sources,
    timeline,
    to_review,
    whole,
)
from dossier.render.rows import rows_files
from dossier.render.search import search_files

__all__ = ["PAGES", "Page", "PageKind", "render_files", "render_pages"]

PageKind = Callable[[Dossier], Iterable[Page]]

PAGES: tuple[PageKind, ...] = (
    prose_pages.pages,
    sources.pages,
    comparisons.pages,
    entities.pages,
    entity_indexes.pages,
    events.pages,
    questions.pages,
    coverage.pages,
    timeline.pages,
    maps.pages,
    networks.pages,
    quotes.pages,
    quote_groups.pages,
    figures.pages,
    to_review.pages,
    news.pages,
    problems.pages,
    whole.pages,
    redirects.pages,
)


def render_pages(dossier: Dossier) -> Iterator[Page]:
    """Yield every page of the site; a path comes once, and the first kind that makes it wins."""
    taken = set()
    for kind in PAGES:
        for page in kind(dossier):
            if page.path not in taken:
                taken.add(page.path)
                yield page


def render_files(dossier: Dossier) -> Iterator[OutputFile]:
    """Yield every file of the site that is no page."""
    yield from sources.received_files(dossier)
    yield from rows_files(dossier)
    yield from search_files(dossier)
