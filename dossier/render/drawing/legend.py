"""What the marks of a drawing mean, in rows below it."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from dossier.render.drawing.figure import Sheet
from dossier.render.drawing.svg import element, group, words
from dossier.render.drawing.text_metrics import text_width

_GAP = 18.0
"""Units between two items of a legend: more than between a sign and its own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A mark and its meaning."""

    shape: Markup
    """Drawn around (0, 0)."""
    width: float
    meaning: str
    height: float = 0.0
    """Where it is higher than the letters."""


def legend(signs: Sequence[Sign], sheet: Sheet, top: float, left: float = 8.0) -> tuple[Markup, float]:
    """Draw the signs in as few rows as they need; return them and the height taken."""
    letters = sheet.letters - 1
    row = max([letters * 1.7, *(sign.height + 4 for sign in signs)])
    x, y = left, top + row / 2
    drawn = []
    for sign in signs:
        width = sign.width + 6 + text_width(sign.meaning, letters)
        if x > left and x + width > sheet.width - 4:
            x, y = left, y + row
        drawn.append(
            group(
                [
                    element("g", {"transform": f"translate({x + sign.width / 2:.1f} {y:.1f})"}, sign.shape),
                    element("text", {"x": x + sign.width + 6, "y": y + letters * 0.35}, words(sign.meaning)),
                ]
            )
        )
        x += width + _GAP
    if not drawn:
        return Markup(), 0.0
    return group(drawn, {"class": "legend", "font-size": letters, "aria-hidden": "true"}), y + row / 2 - top
