"""References for BibTeX and BibLaTeX, in UTF-8."""

import hashlib
import re
from collections.abc import Iterator, Sequence

from dossier.citing.citation import Citation
from dossier.citing.plain import note
from dossier.text.certain_dates import year_of
from dossier.text.markdown import escape_address
from dossier.text.romanization import romanize

_SPECIAL = re.compile(r"[\\{}$&#%_~^]")
# A brace counts for BibTeX even after a backslash, so braces are named.
_NAMED = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_NOT_KEY = re.compile(r"[^a-z0-9]+")


def bibtex(citations: Sequence[Citation]) -> str:
    """Return a file of entries, all `@misc`: the one type that every style knows."""
    return "\n".join(_entry(citation) for citation in citations)


def _entry(citation: Citation) -> str:
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(citation))
    return f"@misc{{{_key(citation.id)},\n{lines}}}\n"


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    # Braces within keep a title's capitals and a name in one piece.
    if citation.authors:
        yield "author", " and ".join(f"{{{_escape(name)}}}" for name in citation.authors)
    yield "title", f"{{{_escape(citation.title)}}}"
    for name, value in (
        ("howpublished", _escape(citation.within)),
        ("publisher", _escape(citation.publisher)),
        ("date", citation.issued),
        ("year", year_of(citation.issued)),
        # An address stands verbatim, so nothing in it may be a brace.
        ("url", escape_address(citation.url)),
        ("language", _escape(citation.language)),
        ("note", _escape(note(citation))),
    ):
        if value:
            yield name, value


def _escape(text: str) -> str:
    return _SPECIAL.sub(lambda found: _NAMED.get(found[0], f"\\{found[0]}"), text)


def _key(name: str) -> str:
    """Return a key of ASCII letters, digits and hyphens; where they cannot say an id, a piece of its hash ends it."""
    key = _NOT_KEY.sub("-", romanize(name)).strip("-")
    whole = key == name.replace("/", "-")
    return key if whole else f"{key}-{hashlib.sha256(name.encode()).hexdigest()[:8]}".lstrip("-")
