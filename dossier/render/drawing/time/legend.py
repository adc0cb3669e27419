"""What the marks of a drawing of time mean; only those that occur."""

from collections.abc import Sequence
from typing import Protocol

from markupsafe import Markup

from dossier.render.drawing.legend import Sign
from dossier.render.drawing.svg import element
from dossier.render.drawing.time.extents import Extent
from dossier.render.drawing.time.marks import Placed, mark
from dossier.render.drawing.time.scale import TimeScale


class _Item(Protocol):
    """What a legend looks at."""

    @property
    def extent(self) -> Extent:
        """Its time."""

    @property
    def firm(self) -> bool:
        """Whether a source states it."""

    @property
    def symbol(self) -> str:
        """What it is."""


def signs(items: Sequence[_Item], scale: TimeScale) -> list[Sign]:
    """Return the signs that a reader of these items needs."""
    events = [item for item in items if item.symbol == "event"]
    found = [
        (any(item.extent.is_day and item.firm for item in events), _day(firm=True), 10, "a day that a source states"),
        (any(item.extent.is_day and not item.firm for item in events), _day(firm=False), 10, "a day worked out"),
        (
            any(not item.extent.is_day and not item.extent.through for item in events),
            _bar(through=False),
            26,
            "some time within",
        ),
        (any(_is_closed(item.extent) for item in events), _bar(through=True), 26, "from one day to another"),
        (any(_is_open(item.extent) for item in events), _fading(), 26, "from a day on, or up to a day"),
        (any(item.extent.soft_start or item.extent.soft_end for item in events), _soft(), 26, "about then"),
        (any(item.symbol == "source" for item in items), _source(), 11, "a source’s date of issue"),
        (bool(scale.breaks), shortened(), 10, "a shortened stretch of time"),
    ]
    return [Sign(shape=shape, width=width, meaning=meaning) for there, shape, width, meaning in found if there]


def shortened() -> Markup:
    """Draw the sign of a stretch of time that is shortened."""
    return element("path", {"class": "break", "d": "M-5 4l4-8m2 8l4-8", "fill": "none"})


def _is_open(extent: Extent) -> bool:
    return extent.open_start or extent.open_end


def _is_closed(extent: Extent) -> bool:
    return extent.through and not _is_open(extent)


def _day(*, firm: bool) -> Markup:
    return mark(_placed(Extent(first=0, last=1, through=False), 5), 0, firm=firm, symbol="event", id="")


def _source() -> Markup:
    return mark(_placed(Extent(first=0, last=1, through=False), 5), 0, firm=True, symbol="source", id="")


def _bar(*, through: bool) -> Markup:
    return mark(_placed(Extent(first=0, last=9, through=through), 13), 0, firm=True, symbol="event", id="")


def _fading() -> Markup:
    return _steps([(-13, 10, 0.95), (-3, 4, 0.7), (1, 4, 0.5), (5, 4, 0.3), (9, 4, 0.12)], height=6)


def _soft() -> Markup:
    return _steps([(-13, 4, 0.08), (-9, 4, 0.2), (-5, 10, 0.35), (5, 4, 0.2), (9, 4, 0.08)], height=10)


def _steps(steps: Sequence[tuple[float, float, float]], *, height: float) -> Markup:
    """Draw a fading bar as steps of x, width and opacity: a legend is no place for gradients, which need names."""
    return Markup().join(
        element(
            "rect",
            {
                "class": "fades",
                "x": x,
                "y": -height / 2,
                "width": width,
                "height": height,
                "fill-opacity": f"{opacity}",
            },
        )
        for x, width, opacity in steps
    )


def _placed(extent: Extent, half: float) -> Placed:
    return Placed(extent=extent, left=-half, right=half)
