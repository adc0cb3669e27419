"""The one door through which text reaches SVG.

A drawing stands in Markdown as a block of raw HTML, which ends at the first empty line: nothing here writes one.
"""

import html
import re
from collections.abc import Iterable, Mapping

from markupsafe import Markup

from dossier.text.folding import squeeze

_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What neither XML nor Markdown keeps."""

Value = str | float | None
"""Of an attribute: numbers are in the drawing's units; None leaves the attribute out."""


def words(text: str) -> Markup:
    """Return text for the inside of an element, with white space folded to single spaces."""
    return _safe(html.escape(_UNFIT.sub("\ufffd", squeeze(text)), quote=False))


def number(value: float) -> str:
    """Return a number with at most one decimal place, the same on every machine: `12`, `12.5`."""
    rounded = f"{value:.1f}".removesuffix(".0")
    return "0" if rounded == "-0" else rounded


def element(name: str, attributes: Mapping[str, Value], *children: Markup) -> Markup:
    """Return an element; names are the program's own, values are escaped, children are finished."""
    inside = "".join(children)
    written = "".join(f' {key}="{_value(value)}"' for key, value in attributes.items() if value is not None)
    return _safe(f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>")


def group(children: Iterable[Markup], attributes: Mapping[str, Value] | None = None) -> Markup:
    """Return a group, each child on its own line."""
    return element("g", attributes or {}, lines(children))


def lines(children: Iterable[Markup]) -> Markup:
    """Put finished elements one on a line, without empty lines."""
    return _safe("\n".join(child for child in children if child))


def path(points: Iterable[tuple[float, float]], *, closed: bool = False) -> str:
    """Return the data of a path through some points."""
    drawn = "L".join(f"{number(x)} {number(y)}" for x, y in points)
    return f"M{drawn}{'Z' if closed else ''}"


def _value(value: str | float) -> str:
    if isinstance(value, str):
        return html.escape(_UNFIT.sub("\ufffd", squeeze(value)))
    return number(value)


def _safe(markup: str) -> Markup:
    """Mark what was escaped piece by piece."""
    return Markup(markup)  # noqa: S704  the door itself
