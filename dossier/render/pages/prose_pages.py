"""Hand-written pages."""

from collections.abc import Iterator

from dossier.render.kinds import PageKind, Rendering
from dossier.render.page import Page
from dossier.render.parts.introductions import has_heading, introduction, page_title


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield every page that the curator wrote, but for those that introduce a page of the program."""
    for page in rendering.dossier.pages.values():
        if page.path not in rendering.indexes:
            title = page_title(page)
            prose = introduction(rendering, page.path)
            body = rendering.fill("prose", title=title, prose=prose, headed=has_heading(page))
            yield Page(path=page.path, title=title, body=body, front=dict(page.front), origin=page.path)


KIND = PageKind(id="hand-written pages", pages=pages)
