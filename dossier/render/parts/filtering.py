"""Where the script that filters and sorts a list finds its place and its rows."""

from markupsafe import Markup

from dossier.addresses import rows_path
from dossier.render.links import Links
from dossier.text.markdown import written


def filtering(index: str, links: Links) -> Markup:
    """Return the line above a list whose first page is `index`: without the script, a link to its data."""
    link = links.to(rows_path(index), "This list as data")
    return written(f'<div class="dossier-filter" data-search-exclude markdown>\n\n{link}\n\n</div>')
