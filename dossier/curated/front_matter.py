"""A hand-written page: YAML between two lines of `---`, then Markdown."""

import re
from dataclasses import dataclass

from dossier.curated.yaml import Document, YamlRefused, load_yaml

_OPENING = re.compile(r"\ufeff?---[ \t]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """Front matter and prose of one file."""

    front: Document
    body: str
    body_line: int
    """1-based line at which the prose begins."""


def split_page(text: str) -> Page:
    """Read a page; one without front matter is all prose. Raises `YamlRefused`, also when `---` never closes."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    opening = _OPENING.match(text)
    if opening is None:
        return Page(Document({}, {}), text.removeprefix("\ufeff"), 1)
    closing = _CLOSING.search(text, opening.end())
    if closing is None:
        raise YamlRefused(
            "the front matter that opens with `---` has no closing `---`", 1, "Write a line of `---` after its last key"
        )
    front = load_yaml(text[opening.end() : closing.start()], first_line=2)
    if front.value is None:
        front = Document({}, front.lines)
    rest = text[closing.end() :]
    body = rest.lstrip("\n")
    return Page(front, body, text.count("\n", 0, closing.end()) + 1 + len(rest) - len(body))
