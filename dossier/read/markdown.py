"""Markdown as data: its shape is recognised, nothing of it is rendered."""

import re
from collections.abc import Iterator

from dossier.model.reading import Furniture, RawItem, ReadBlock, ReadResult
from dossier.model.source import Basis, BlockKind, Metadatum
from dossier.read.encoding import decode
from dossier.read.formats import Format

_FRONT_MATTER = re.compile(r"---[ \t]*\n(?P<lines>(?:(?!---|\.\.\.)[^\n]*\n){0,60}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FIELD = re.compile(r"(?P<key>[A-Za-z_][\w-]*):[ \t]+(?P<value>\S[^\n]*)")
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+\S.*$", re.MULTILINE)
_ITEM = re.compile(r"^ {0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+\S.*$", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=\Z|[T ])")
_FIELDS = {
    "title": "title",
    "date": "issued",
    "issued": "issued",
    "published": "issued",
    "publisher": "publisher",
    "url": "url",
    "author": "authors",
    "authors": "authors",
    "lang": "language",
    "language": "language",
}


def read_markdown(item: RawItem) -> ReadResult:
    """Return the text of a Markdown file with its headings, list items and front matter; raises `FileSkipped`."""
    text, encoding = decode(item)
    front = _FRONT_MATTER.match(text)
    body = front.end() if front else 0
    furniture: tuple[Furniture, ...] = ()
    metadata: tuple[tuple[str, Metadatum], ...] = ()
    if front:
        furniture = (Furniture(start=0, end=body, reason="front matter: read as metadata"),)
        metadata = tuple(_metadata(front["lines"]))
    return ReadResult(
        media_type=FORMAT.media_type,
        text=text,
        encoding=encoding,
        metadata=metadata,
        furniture=furniture,
        blocks=tuple(_blocks(text, body)),
        wrapped=True,
    )


def _metadata(lines: str) -> Iterator[tuple[str, Metadatum]]:
    """Read `key: value` lines; this is no YAML, what is nested is passed over."""
    seen = set()
    for line in lines.splitlines():
        match = _FIELD.match(line)
        name = _FIELDS.get(match["key"].lower()) if match else None
        if match is None or name is None or name in seen:
            continue
        value = match["value"].strip().strip("\"'[]")
        if name == "issued":
            date = _DATE.match(value)
            value = date[0] if date else ""
        if name == "url" and not value.startswith(("https://", "http://")):
            value = ""
        if value:
            seen.add(name)
            yield name, Metadatum(value=value, basis=Basis.STATED, reason=f"front matter, {match['key']}")


def _blocks(text: str, body: int) -> Iterator[ReadBlock]:
    fences = [match.start() for match in _FENCE.finditer(text, body)]
    headings = ((span, BlockKind.HEADING) for span in _outside_code(_HEADING.finditer(text, body), fences))
    items = ((span, BlockKind.LIST_ITEM) for span in _outside_code(_ITEM.finditer(text, body), fences))
    for (start, end), kind in sorted([*headings, *items]):
        yield ReadBlock(start=start, end=end, kind=kind)


def _outside_code(matches: Iterator[re.Match[str]], fences: list[int]) -> Iterator[tuple[int, int]]:
    passed = 0
    for match in matches:
        while passed < len(fences) and fences[passed] <= match.start():
            passed += 1
        if passed % 2 == 0:
            yield match.span()


FORMAT = Format(media_type="text/markdown", extensions=(".md", ".markdown"), read=read_markdown)
