"""Pages that lists are cut into, and pages that the program makes of one piece: all that these have in common."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from dossier.render.kinds import Index, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.breadcrumbs import breadcrumbs
from dossier.render.parts.filtering import filtering
from dossier.render.parts.introductions import introduction, title_of
from dossier.render.parts.pagination import Part, Row, pager, paginate
from dossier.text.markdown import written


def list_pages(
    rendering: Rendering,
    template: str,
    index: Index,
    rows: Sequence[Row],
    values: Callable[[Part[Row], Links], Mapping[str, object]],
    *,
    description: str,
    above: Sequence[str] = (),
    searched: bool = True,
) -> Iterator[Page]:
    """Yield the pages of a list; a curator's introduction stands on the first.

    The template gets `dossier`, `links`, `part`, `title`, `breadcrumbs`, `introduction`, `pager` and `filtering`, and
    what `values` gives for the rows of a page. `above` are the paths of the indexes that breadcrumbs name. The search
    leaves out what is not to be `searched`.
    """
    dossier = rendering.dossier
    title = title_of(dossier, index.path, index.title)
    for part in paginate(index.path, rows, dossier.page_size):
        links = Links(dossier, part.path)
        body = rendering.fill(
            template,
            dossier=dossier,
            links=links,
            part=part,
            title=part.title(title),
            breadcrumbs=breadcrumbs(links, [rendering.indexes[path].step for path in above]),
            introduction=introduction(rendering, index.path) if part.number == 1 else written(""),
            pager=pager(index.path, part, links),
            filtering=filtering(index.path, links),
            **values(part, links),
        )
        front = {"description": description, **({} if searched else {"search": {"exclude": True}})}
        yield Page(path=part.path, title=part.title(title), body=body, front=front)


def one_page(
    rendering: Rendering,
    template: str,
    index: Index,
    values: Callable[[Links], Mapping[str, object]],
    *,
    description: str,
) -> Page:
    """Return a page that never goes on on another, with what a list's first page has."""
    nothing: tuple[object, ...] = ()
    (page,) = list_pages(rendering, template, index, nothing, lambda _, links: values(links), description=description)
    return page
