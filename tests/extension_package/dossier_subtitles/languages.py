"""A page of the languages of all sources."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import jinja2

from dossier.model.dossier import Dossier
from dossier.model.source import Source
from dossier.render import Entry, Index, Page, PageKind, Rendering
from dossier.render.links import Links

_INDEX = Index(path="languages/index.md", title="Languages")


def _by_language(dossier: Dossier) -> dict[str, list[Source]]:
    found: defaultdict[str, list[Source]] = defaultdict(list)
    for source in dossier.sources.values():
        found[source.language.value or "unknown"].append(source)
    return dict(sorted(found.items()))


def _pages(rendering: Rendering) -> Iterator[Page]:
    dossier = rendering.dossier
    links = Links(dossier, _INDEX.path)
    body = rendering.fill("languages", languages=_by_language(dossier), links=links)
    yield Page(path=_INDEX.path, title=_INDEX.title, body=body)


def _contents(dossier: Dossier) -> Iterator[Entry]:
    yield Entry(path=_INDEX.path, label=_INDEX.title, size=str(len(_by_language(dossier))))


KIND = PageKind(
    id="languages",
    pages=_pages,
    folders=("languages",),
    indexes=(_INDEX,),
    contents=_contents,
    templates=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    after="sources",
)

PAGES = (KIND,)
"""What the file adds when it lies in a project's `extensions/`; the entry point of the package names the kind."""
