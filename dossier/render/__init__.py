"""Makes pages of a finished dossier: one module and one template a page kind, one line a page kind here."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from dossier.addresses import rows_path
from dossier.errors import CommandRefused
from dossier.model.dossier import Dossier
from dossier.model.entity import EntityType
from dossier.model.output import OutputFile
from dossier.render.kinds import Entry, Index, PageKind, Rendering
from dossier.render.page import Page
from dossier.render.pages import (
    comparisons,
    coverage,
    entities,
    entity_indexes,
    events,
    figures,
    home,
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
from dossier.render.rows.table import table_json
from dossier.render.search import search_files
from dossier.render.templating import Templates

__all__ = [
    "PAGE_KINDS",
    "Entry",
    "Index",
    "Page",
    "PageKind",
    "Rendering",
    "indexes_of",
    "render_files",
    "render_pages",
    "rendering_of",
    "reserved_folders",
]

PAGE_KINDS: tuple[PageKind, ...] = (
    home.KIND,
    prose_pages.KIND,
    sources.KIND,
    comparisons.KIND,
    entity_indexes.OF_TYPES,
    entities.KIND,
    events.KIND,
    coverage.KIND,
    questions.KIND,
    timeline.KIND,
    maps.KIND,
    networks.KIND,
    quotes.KIND,
    quote_groups.KIND,
    figures.KIND,
    entity_indexes.OF_ALL,
    whole.KIND,
    news.KIND,
    to_review.KIND,
    problems.KIND,
    redirects.KIND,
)
"""Every kind of page, in the order of contents and navigation; what the rest of the site knows of a kind is in it."""


def render_pages(
    dossier: Dossier, extra: Iterable[PageKind] = (), *, overrides: Mapping[str, str] | None = None
) -> Iterator[Page]:
    """Yield every page of the site, of the kinds of this package and of `extra` ones.

    `overrides` are the texts of a project's own templates by their names. Raises `CommandRefused` when two kinds claim
    one path, or a template cannot be used.
    """
    rendering = rendering_of(dossier, extra, overrides=overrides)
    made: dict[str, tuple[PageKind, str]] = {}
    for kind in rendering.kinds:
        for page in kind.pages(rendering):
            if page.path in made:
                other, origin = made[page.path]
                origins = " or ".join(sorted({origin, page.origin} - {""}))
                remedy = f"Rename {origins}" if origins else "Do without one of them, or change the path of its pages"
                raise CommandRefused(f"{_claimed(other, kind, f'the page {page.path}')}. {remedy}")
            made[page.path] = (kind, page.origin)
            yield page


def render_files(dossier: Dossier, extra: Iterable[PageKind] = ()) -> Iterator[OutputFile]:
    """Yield every file of the site that is no page."""
    for kind in _ordered(extra):
        yield from kind.files(dossier)
        for table in kind.tables(dossier):
            yield OutputFile(path=rows_path(table.index), data=table_json(table, dossier.site))
    yield from search_files(dossier)


def rendering_of(
    dossier: Dossier, extra: Iterable[PageKind] = (), *, overrides: Mapping[str, str] | None = None
) -> Rendering:
    """Return what the pages of a site are made with. Raises `CommandRefused` when two kinds claim the same."""
    kinds = _ordered(extra)
    return Rendering(
        dossier=dossier,
        kinds=kinds,
        indexes=_indexes_of(kinds, dossier.entity_types),
        templates=Templates(overrides, (kind.templates for kind in kinds if kind.templates)),
    )


def indexes_of(types: Iterable[EntityType], extra: Iterable[PageKind] = ()) -> Mapping[str, Index]:
    """Return the indexes of a site with these types of entities, by path."""
    return _indexes_of(_ordered(extra), types)


def reserved_folders(extra: Iterable[PageKind] = ()) -> frozenset[str]:
    """Return the folders of pages that no type of entity may have."""
    return frozenset(chain.from_iterable(kind.folders for kind in _ordered(extra)))


def _ordered(extra: Iterable[PageKind]) -> tuple[PageKind, ...]:
    """Return all kinds in order. Raises `CommandRefused` when two claim one id or folder, or an order is unknown."""
    kinds = list(PAGE_KINDS)
    for kind in extra:
        ids = [one.id for one in kinds]
        if kind.after and kind.after not in ids:
            raise CommandRefused(
                f"page kind `{kind.id}`: there is no kind `{kind.after}` to come after. Use one of: {', '.join(ids)}"
            )
        kinds.insert(ids.index(kind.after) + 1 if kind.after else len(ids), kind)
    claims: dict[str, PageKind] = {}
    for kind in kinds:
        for claim in (f"the id `{kind.id}`", *(f"the folder `{folder}`" for folder in kind.folders)):
            other = claims.setdefault(claim, kind)
            if other is not kind:
                raise CommandRefused(_claimed(other, kind, claim))
    return tuple(kinds)


def _indexes_of(kinds: Iterable[PageKind], types: Iterable[EntityType]) -> Mapping[str, Index]:
    known = tuple(types)
    claims: dict[str, tuple[PageKind, Index]] = {}
    for kind in kinds:
        for index in kind.indexes_for(known):
            other, first = claims.setdefault(index.path, (kind, index))
            if first is not index:
                raise CommandRefused(_claimed(other, kind, f"the page {index.path}"))
    return {path: index for path, (_, index) in claims.items()}


def _claimed(one: PageKind, other: PageKind, what: str) -> str:
    names = f"`{one.id}` and `{other.id}`" if one.id != other.id else f"two of `{one.id}`"
    return f"two page kinds claim {what}: {names}" if one is not other else f"page kind `{one.id}` makes {what} twice"
