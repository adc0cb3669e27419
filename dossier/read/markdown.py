"""Markdown as data: its shape is recognised, nothing of it is rendered."""

import re
from collections.abc import Iterator

from dossier.model.reading import Furniture, RawItem, ReadBlock, ReadResult
from dossier.model.source import BlockKind
from dossier.read.encoding import decode
from dossier.read.formats import Format
from dossier.read.front_matter import read_front_matter
from dossier.read.markdown_marks import marks_in

_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+\S.*$", re.MULTILINE)
_ITEM = re.compile(r"^ {0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+\S.*$", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)


def read_markdown(item: RawItem) -> ReadResult:
    """Return the text of a Markdown file with headings, list items, marks and front matter; raises `FileSkipped`."""
    text, encoding = decode(item)
    front = read_front_matter(text)
    body = front.end
    furniture = [Furniture(start=0, end=body, reason="front matter: read as metadata", sure=True)] if body else []
    return ReadResult(
        media_type=FORMAT.media_type,
        text=text,
        encoding=encoding,
        metadata=front.metadata,
        furniture=(*furniture, *marks_in(text, body)),
        blocks=tuple(_blocks(text, body)),
        wrapped=True,
    )


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
