"""A curator's prose with its links and numbered citations."""

import re

from markupsafe import Markup

from dossier.model.prose import Citation, Link, Prose
from dossier.render.kinds import Rendering
from dossier.render.links import Links
from dossier.text.markdown import escape, written

_BEGINNING = re.compile(r"(?:[ \t>*+|#-]|\d{1,9}[.)])*")
"""What begins items, quotations, headings and rows of tables: the space after it has a meaning."""
_LONGEST_BEGINNING = 100
"""Code points looked back for the beginning of a line: no nesting of items is deeper, and long lines stay quick."""


def render_prose(prose: Prose, links: Links) -> Markup:
    """Return the Markdown with every mark replaced; one that leads nowhere stays as plain words."""
    pieces, position, number = [], 0, 0
    for mark in prose.marks:
        pieces.append(prose.body[position : mark.start])
        position = mark.end
        if isinstance(mark, Link):
            pieces.append(str(links.target(mark.target, mark.label) if mark.target else escape(mark.label)))
            continue
        number += 1
        before = pieces[-1]
        if not _begins_line(prose.body, mark.start):
            # A citation belongs to the word before it: no line may break between them.
            pieces[-1] = before.rstrip(" ")
        pieces.append(_citation(mark, number, links))
    pieces.append(prose.body[position:])
    return written("".join(pieces).strip())


def render_cited_words(prose: Prose, rendering: Rendering, links: Links) -> Markup:
    """Return the exact words behind the numbers of a prose, folded, or nothing when it cites nothing."""
    cited = [mark for mark in prose.marks if isinstance(mark, Citation)]
    if not cited:
        return written("")
    return written(rendering.fill("cited", cited=cited, dossier=rendering.dossier, links=links))


def cited_sources(prose: Prose) -> frozenset[str]:
    """Return the sources of which a prose cites words that were found."""
    return frozenset(mark.evidence.source for mark in prose.marks if isinstance(mark, Citation) and mark.located)


def _begins_line(body: str, position: int) -> bool:
    line = body.rfind("\n", max(0, position - _LONGEST_BEGINNING), position) + 1
    return (line > 0 or position <= _LONGEST_BEGINNING) and _BEGINNING.fullmatch(body, line, position) is not None


def _citation(citation: Citation, number: int, links: Links) -> str:
    if citation.located is None:
        return f"<sup>{number}, words not found</sup>"
    label = f"[{number}]"
    return f"<sup>{links.sentence(citation.evidence.source, citation.located.sentences[0], label)}</sup>"
