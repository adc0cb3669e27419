"""How wide words are, without a font at hand."""

import unicodedata
from functools import lru_cache

_WIDTHS = {
    222: "ijl'`‘’",
    278: " !,./:;[\\]Ift|",
    333: "()-r“”",
    389: '*"',
    500: "ckvsxyzJ",
    584: "+<=>~^",
    611: "FTZ",
    667: "ABEKPSVXY&",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1000: "—…@",
}
"""Thousandths of the size of the letters, from the metrics of Helvetica."""
_WIDTH = {character: width for width, characters in _WIDTHS.items() for character in characters}
_USUAL = 556
"""Most small letters and all digits."""
_OTHER_SCRIPT = 640
"""Cyrillic, Greek and other letters, on the average and a little more."""
_SQUARE = 1000
"""Characters of East Asian scripts, which fill a square; as all widths here, in thousandths of the size of letters."""
_ALLOWANCE = 1.14
"""Readers have other fonts: of those that systems bring, DejaVu Sans is widest, by so much."""
_LATIN_END = 0x250
"""The first code point after the blocks of Latin letters, up to Latin Extended-B."""


@lru_cache(maxsize=50_000)
def text_width(text: str, size: float) -> float:
    """Return the width of a line of words in letters of a size, rather too wide than too narrow."""
    return sum(_width(character) for character in text) * size * _ALLOWANCE / 1000


def _width(character: str) -> int:
    known = _WIDTH.get(character)
    if known is not None:
        return known
    if unicodedata.combining(character):
        return 0
    if unicodedata.east_asian_width(character) in {"W", "F"}:
        return _SQUARE
    if ord(character) < _LATIN_END:
        base = unicodedata.normalize("NFD", character)[0]
        return _WIDTH.get(base, _USUAL)
    return _OTHER_SCRIPT


def shorten(text: str, width: float, size: float) -> str:
    """Return the text, or as much of it as fits a width with `…` at its end; at least one character."""
    if text_width(text, size) <= width:
        return text
    while len(text) > 1 and text_width(f"{text}…", size) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def wrap(text: str, width: float, size: float, most: int) -> list[str]:
    """Break words into at most so many lines of a width; what is too long ends in `…`."""
    found: list[str] = []
    rest = " ".join(text.split())
    while rest and len(found) < most - 1 and text_width(rest, size) > width:
        line = ""
        for word in rest.split(" "):
            longer = f"{line} {word}".strip()
            if text_width(longer, size) > width:
                break
            line = longer
        if not line:
            break
        found.append(line)
        rest = rest[len(line) :].lstrip()
    return [*found, shorten(rest, width, size)] if rest else found
