"""How to cite a page, with files for reference managers."""

from markupsafe import Markup

from dossier.citing import FORMATS, Citation, citation_path, plain
from dossier.render.kinds import Rendering
from dossier.render.links import Links
from dossier.text.markdown import code_block, written


def render_cite_this(citation: Citation, rendering: Rendering, links: Links) -> Markup:
    """Return the reference in plain text, and folded in every format, each with its file."""
    formats = [
        (
            kind.label,
            links.to(citation_path(citation, kind.suffix), f"{kind.label} file"),
            code_block(kind.write([citation])),
        )
        for kind in FORMATS
    ]
    return written(rendering.fill("cite", plain=code_block(plain(citation)), formats=formats).strip())
