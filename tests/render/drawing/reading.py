"""Reads a drawing back: where its words stand, and how long it is."""

import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from lxml import etree

from dossier.render.drawing.text_metrics import text_width

SVG = "{http://www.w3.org/2000/svg}"
MOST_BYTES = 200_000
_SHEET = re.compile(
    r'<svg class="dossier-drawing__sheet.*?</svg>(?=\n<svg class="dossier-drawing__sheet|\n<figcaption)', re.DOTALL
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float

    def touches(self, other: "Words") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def sheets(figure: str) -> list[etree._Element]:
    """The drawings of a figure, as a parser of XML sees them: what it cannot read, it does not forgive."""
    namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    found = [etree.fromstring(sheet.replace("<svg", f"<svg {namespaces}", 1)) for sheet in _SHEET.findall(figure)]
    assert found
    return found


def sizes(figure: str) -> list[int]:
    """Bytes of each drawing."""
    return [len(sheet.encode()) for sheet in _SHEET.findall(figure)]


def words_of(sheet: etree._Element) -> Iterator[Words]:
    """Yield the lines of words that can be seen without zoom, with the boxes they may fill."""
    for text in sheet.iter(f"{SVG}text"):
        if any(element.get("display") == "none" for element in (text, *text.iterancestors())):
            continue
        x, y = _shift(text)
        size = float(_inherited(text, "font-size") or 0)
        anchor = _inherited(text, "text-anchor") or "start"
        wider = 1.07 if _inherited(text, "font-weight") else 1.0
        for line in text.findall(f"{SVG}tspan[@x]") or [text]:
            said = "".join(line.itertext())
            width = text_width(said, size) / 1.14 * wider
            left = x + float(line.get("x") or 0) - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
            base = y + float(line.get("y") or 0)
            yield Words(
                text=said, left=left, top=base - size * 0.75, right=left + width, bottom=base + size * 0.2, size=size
            )


def touching(sheet: etree._Element) -> list[tuple[str, str]]:
    """Pairs of words that lie over each other."""
    return [(one.text, other.text) for one, other in combinations(words_of(sheet), 2) if one.touches(other)]


def outside(sheet: etree._Element) -> list[str]:
    """Words that leave their sheet."""
    width, height = (float(part) for part in (sheet.get("viewBox") or "").split(" ")[2:])
    return [
        one.text
        for one in words_of(sheet)
        if one.left < -1 or one.right > width + 1 or one.top < -1 or one.bottom > height + 1
    ]


def links(sheet: etree._Element) -> list[etree._Element]:
    return list(sheet.iter(f"{SVG}a"))


def address(link: etree._Element) -> str:
    return link.get("{http://www.w3.org/1999/xlink}href") or ""


def outline(text: str) -> str:
    """Put in place of each drawing what it is made of, in lines that a person can compare.

    Where shapes lie is for the laws of each drawing; a number that moved by a hundredth tells nobody anything.
    """
    return _SHEET.sub(lambda sheet: "\n".join(_outlined(sheets(sheet[0] + "\n<figcaption")[0])), text)


def _outlined(sheet: etree._Element) -> Iterator[str]:
    yield f"<!-- drawing {sheet.get('class')}, {sheet.get('viewBox')}:"
    elements = [element for element in sheet.iter() if isinstance(element.tag, str)]
    counted = Counter(" ".join(filter(None, (_name(one), one.get("class")))) for one in elements)
    yield from (f"{number} x {what}" for what, number in sorted(counted.items()))
    for element in elements:
        words = " ".join("".join(element.itertext()).split())
        if _name(element) in {"title", "desc"}:
            yield f"{_name(element)}: {words}"
        elif _name(element) == "a":
            yield f"link to {address(element)}: {element.get('aria-label')}"
        elif _name(element) == "text":
            yield f"words: {words}{' (after zoom)' if element.get('display') == 'none' else ''}"
    yield "-->"


def _name(element: etree._Element) -> str:
    return str(element.tag).removeprefix(SVG)


def golden(file: Path, drawn: str) -> None:
    """Compare the outline of a drawing with the one in a file, or write it: see test_golden.py."""
    if os.environ.get("DOSSIER_GOLDEN") == "write":
        file.write_text(f"{outline(drawn)}\n", encoding="utf-8")
    assert f"{outline(drawn)}\n" == file.read_text("utf-8")


def _inherited(element: etree._Element, name: str) -> str | None:
    return next((value for one in (element, *element.iterancestors()) if (value := one.get(name))), None)


def _shift(element: etree._Element) -> tuple[float, float]:
    x = y = 0.0
    for one in (element, *element.iterancestors()):
        if match := re.match(r"translate\((\S+) (\S+)\)", one.get("transform") or ""):
            x, y = x + float(match[1]), y + float(match[2])
    return x, y
