"""The marks of Markdown inside a text: how it would be shown is not of its words."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from dossier.model.reading import Furniture

_PICTURE = re.compile(
    r"!\[\[[^\]\n]{0,500}\]\]|!\[[^\]\n]{0,1000}\]\((?:[^()\s]|\([^()\n]*\)){0,2000}(?:\s+\"[^\"\n]*\")?\)"
)
_NOTE = re.compile(r"\[\^[^\]\s]{1,60}\]:?[ \t]*")
_WIKI_LINK = re.compile(r"\[\[(?:[^\]|\n]{1,300}\|)?(?P<words>[^\]|\n]{1,300})\]\]")
_LINK = re.compile(r"(?<!!)\[(?P<words>[^\[\]\n]{1,1000})\]\((?:[^()\s]|\([^()\n]*\)){0,2000}(?:\s+\"[^\"\n]*\")?\)")
_QUOTE = re.compile(r"^ {0,3}(?:> ?){1,6}(?:\[![a-z]+\][+-]?[ \t]*)?", re.MULTILINE | re.IGNORECASE)
_STRONG = re.compile(r"(?<![\w*\\])(?P<mark>\*{2,3})(?=[^\s*])(?P<words>[^\n]{0,500}?[^\s*\\])(?P=mark)(?!\*)")
_EMPHASIS = re.compile(r"(?<![\w*\\])(?P<mark>\*)(?=[^\s*])(?P<words>[^\n*]{0,500}?[^\s*\\]|[^\s*\\])\*(?![\w*])")
_LOW_LINES = re.compile(
    r"(?<![\w_\\])(?P<mark>_{1,3})(?=[^\s_])(?P<words>[^\n]{0,500}?[^\s_\\]|[^\s_\\])(?P=mark)(?![\w_])"
)
_STRUCK = re.compile(r"(?<![~=\\])(?P<mark>~~|==)(?=[^\s~=])(?P<words>[^\n~=]{0,500}?)(?P=mark)(?![~=])")
_ESCAPED = re.compile(r"\\(?=[*_\[\](){}#+.!`>~|-])")
_CODE = re.compile(r"^(?P<fence>```|~~~).*?^(?P=fence)|(?P<ticks>`+)[^`\n]{1,500}(?P=ticks)", re.MULTILINE | re.DOTALL)
_AROUND = (
    (_WIKI_LINK, "the marks of a link"),
    (_LINK, "the marks and address of a link"),
    (_STRONG, "marks of emphasis"),
    (_EMPHASIS, "marks of emphasis"),
    (_LOW_LINES, "marks of emphasis"),
    (_STRUCK, "marks of struck or highlighted words"),
)
_WHOLE = (
    (_PICTURE, "a picture"),
    (_NOTE, "the mark of a footnote"),
    (_QUOTE, "the mark of a quotation"),
    (_ESCAPED, "the mark before a sign that means nothing"),
)

Span = tuple[int, int]


def marks_in(text: str, start: int) -> Iterator[Furniture]:
    """Yield the marks in a text from a code point on, none in code, in order and apart."""
    code = [match.span() for match in _CODE.finditer(text, start)]
    taken: list[tuple[int, int, str]] = []
    for pattern, reason in _WHOLE:
        taken += [(*match.span(), reason) for match in pattern.finditer(text, start)]
    for pattern, reason in _AROUND:
        for match in pattern.finditer(text, start):
            taken += [(match.start(), match.start("words"), reason), (match.end("words"), match.end(), reason)]
    position = start
    for first, last, reason in sorted(taken):
        if first < last and first >= position and not _inside(code, first):
            yield Furniture(start=first, end=last, reason=reason, sure=True)
            position = last


def _inside(spans: list[Span], position: int) -> bool:
    place = bisect_right(spans, (position, len(spans) and spans[-1][1])) - 1
    return place >= 0 and position < spans[place][1]
