"""The line of time, with its marks, that all drawings of time share."""

from markupsafe import Markup

from dossier.render.drawing.figure import Sheet
from dossier.render.drawing.svg import element, group, words
from dossier.render.drawing.time.scale import TimeScale
from dossier.render.drawing.time.ticks import ticks


def axis(scale: TimeScale, sheet: Sheet, bottom: float) -> Markup:
    """Draw the line of time at the top, with light lines down to `bottom`."""
    letters = sheet.letters - 1
    y = sheet.letters * 1.9
    drawn = []
    for tick in ticks(scale, letters):
        drawn.append(element("path", {"class": "grid", "d": f"M{tick.at:.1f} {y:.1f}V{bottom:.1f}"}))
        if tick.label:
            at = y - letters * 0.6
            drawn.append(element("text", {"x": tick.middle, "y": at, "text-anchor": "middle"}, words(tick.label)))
    for at in scale.breaks:
        drawn.append(element("path", {"class": "break", "d": f"M{at - 5:.1f} {y + 4:.1f}l4-8m2 8l4-8", "fill": "none"}))
        drawn.append(
            element("path", {"class": "break-line", "d": f"M{at:.1f} {y + 6:.1f}V{bottom:.1f}", "fill": "none"})
        )
    return group(drawn, {"class": "axis", "font-size": letters, "aria-hidden": "true"})
