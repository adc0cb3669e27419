"""The Content Security Policy of a site: what a page may run and ask for, whatever its text says.

It stands in a `<meta>` element, since a dossier is a folder of files and has no server of its own to send headers.
Directives: https://www.w3.org/TR/CSP3/.
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256

_INLINE_SCRIPT = re.compile(r"<script(?:\s+data-[\w-]+=\"[^\"]*\")*>(.*?)</script>", re.DOTALL)
_JINJA = re.compile(r"\{[{%#]")


def content_policy(templates: Iterable[str]) -> str:
    """Return the policy of a site whose theme has these templates, given as their text.

    Scripts and styles are files of the site; of the inline scripts only those run that stand in a template, word for
    word, known by their hashes. Nothing is taken from a page that was made: what had found its way into one would vouch
    for itself. A script that a template fills in cannot be known beforehand and does not run.
    """
    hashes = dict.fromkeys(hash_of(script) for template in templates for script in inline_scripts(template))
    directives = (
        "default-src 'none'",
        " ".join(("script-src 'self'", *hashes)),
        "style-src 'self'",
        # Styles carry their small drawings in themselves.
        "img-src 'self' data:",
        "font-src 'self'",
        "media-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
    )
    return "; ".join(directives)


def inline_scripts(template: str) -> Iterator[str]:
    """Yield the inline scripts of a template that are the same on every page."""
    for found in _INLINE_SCRIPT.finditer(template.replace("\r\n", "\n")):
        if not _JINJA.search(found[1]):
            yield found[1]


def hash_of(script: str) -> str:
    """Return the source expression that allows exactly this inline script."""
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
