"""Links in drawings: pages name each other by their Markdown files, and a site serves them elsewhere."""

import html
import re
from collections.abc import Callable

_FIGURE = re.compile(r'<figure class="dossier-drawing.*?</figure>', re.DOTALL)
_LINK = re.compile(r'(<a xlink:href=")([^"#]+)((?:#[^"]*)?")')


def rewrite_links(page: str, address_of: Callable[[str], str | None]) -> str:
    """Return the HTML of a page with the links of its drawings led to where the pages are served.

    `address_of` says where a file is, given by its relative path, as the page sees it; None leaves a link alone.
    """

    def lead(link: re.Match[str]) -> str:
        address = address_of(html.unescape(link[2]))
        return link[0] if address is None else f"{link[1]}{html.escape(address)}{link[3]}"

    return _FIGURE.sub(lambda figure: _LINK.sub(lead, figure[0]), page)
