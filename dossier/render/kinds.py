"""What a kind of page is, and what the pages of one site are made with."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import jinja2

from dossier.model.dossier import Dossier
from dossier.model.entity import EntityType
from dossier.model.output import OutputFile
from dossier.render.page import Page
from dossier.render.rows.table import Table
from dossier.render.templating import Templates


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """A page that other pages lead to by name, such as the first page of a list.

    A hand-written page of the same path introduces it.
    """

    path: str
    title: str
    """Plain text; a hand-written page may give another."""
    nav: bool = False
    """Whether the navigation of a new project leads to it."""

    @property
    def step(self) -> tuple[str, str]:
        """Path and title, for breadcrumbs."""
        return self.path, self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the contents on the front page."""

    path: str
    label: str
    """Plain text, as is the size."""
    size: str = ""
    """How much is there: `12`, `3 pairs`."""
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """What the pages of one site are made with."""

    dossier: Dossier
    kinds: "tuple[PageKind, ...]"
    """In the order of the contents."""
    indexes: Mapping[str, Index]
    """By path, in the order of the contents."""
    templates: Templates

    def fill(self, template: str, **values: object) -> str:
        """Return the Markdown that the template `TEMPLATE.md.jinja` makes of these values."""
        return self.templates.fill(template, **values)


def _nothing(_: Dossier) -> tuple[()]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageKind:
    """A kind of page, with all that the rest of the site has to know of it."""

    id: str
    """`sources`: names it in messages."""
    pages: Callable[[Rendering], Iterable[Page]]
    """Makes the pages of a site."""
    folders: tuple[str, ...] = ()
    """Folders of the site that it reserves: neither another kind nor a type of entity may have them."""
    indexes: tuple[Index, ...] = ()
    index_of_type: Callable[[EntityType], Index] | None = None
    """Gives the index of a type of entity, where the kind has one of each."""
    contents: Callable[[Dossier], Iterable[Entry]] = _nothing
    """Gives its lines of the contents on the front page; none where there is nothing to lead to."""
    tables: Callable[[Dossier], Iterable[Table]] = _nothing
    """Gives the rows of its lists, for the script that filters and sorts them."""
    files: Callable[[Dossier], Iterable[OutputFile]] = _nothing
    """Gives the files that lie beside its pages."""
    templates: jinja2.BaseLoader | None = None
    """Where its templates are, for a kind of another package: `jinja2.PackageLoader("their_package")`."""
    after: str = ""
    """Id of the kind that it follows in contents and navigation, for a kind of another package; else it comes last."""

    def indexes_for(self, types: Iterable[EntityType]) -> tuple[Index, ...]:
        """Return its indexes on a site with these types of entities."""
        of_types = map(self.index_of_type, types) if self.index_of_type else ()
        return (*self.indexes, *of_types)
