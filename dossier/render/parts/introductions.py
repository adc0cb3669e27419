"""What a curator wrote for a page that the program makes: `people/index.md` introduces the index of people."""

from markupsafe import Markup

from dossier.model.dossier import Dossier
from dossier.model.prose import ProsePage
from dossier.render.kinds import Rendering
from dossier.render.links import Links
from dossier.render.parts.prose import render_cited_words, render_prose
from dossier.text.markdown import written


def introduction(rendering: Rendering, path: str) -> Markup:
    """Return the curator's prose for a page, or nothing."""
    dossier = rendering.dossier
    prose = dossier.prose.get(path)
    if prose is None:
        return written("")
    links = Links(dossier, path)
    return written(f"{render_prose(prose, links)}\n\n{render_cited_words(prose, rendering, links)}".strip())


def title_of(dossier: Dossier, path: str, default: str) -> str:
    """Return the curator's title for a page, or the program's."""
    page = dossier.pages.get(path)
    return page.title if page and page.title else default


def page_title(page: ProsePage) -> str:
    """Return the curator's title for a page, or one made of its file's name."""
    return page.title or page.path.rpartition("/")[2].removesuffix(".md").replace("-", " ").capitalize()


def has_heading(page: ProsePage) -> bool:
    """Whether the curator wrote a heading above a page."""
    return page.body.lstrip().startswith("# ")
