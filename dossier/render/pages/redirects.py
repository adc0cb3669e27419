"""Pages that stand where something was before it was merged or renamed."""

from collections.abc import Iterator

from dossier.model.dossier import Dossier
from dossier.render.links import Links, path_of
from dossier.render.page import Page
from dossier.render.templating import fill
from dossier.text.relative import page_address


def pages(dossier: Dossier) -> Iterator[Page]:
    """Yield a page for every id that moved, which sends its reader on."""
    for old, new in dossier.redirects.items():
        path = path_of(old)
        link = Links(dossier, path).target(new)
        yield Page(
            path=path,
            title=f"{old.id} has moved",
            body=fill("redirect", old=old.id, link=link),
            front={"redirect": page_address(path, path_of(new)), "search": {"exclude": True}},
        )
