"""Pages that stand where something was before it was merged or renamed."""

from collections.abc import Iterator

from dossier.addresses import path_of
from dossier.render.kinds import PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.text.relative import page_address


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield a page for every id that moved, which sends its reader on."""
    dossier = rendering.dossier
    for old, new in dossier.redirects.items():
        path = path_of(old)
        link = Links(dossier, path).target(new)
        yield Page(
            path=path,
            title=f"{old.id} has moved",
            body=rendering.fill("redirect", old=old.id, link=link),
            front={"redirect": page_address(path, path_of(new)), "search": {"exclude": True}},
        )


KIND = PageKind(id="redirects", pages=pages)
