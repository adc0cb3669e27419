"""A drawing of times in lanes, each with its own mark, and with its words where they are asked for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup

from dossier.render.drawing.figure import Drawing, Sheet
from dossier.render.drawing.legend import legend
from dossier.render.drawing.svg import element, group, words
from dossier.render.drawing.text_metrics import shorten, text_width, wrap
from dossier.render.drawing.time.axis import axis
from dossier.render.drawing.time.extents import Extent
from dossier.render.drawing.time.legend import signs
from dossier.render.drawing.time.marks import REACH, Placed, gradients, mark, place
from dossier.render.drawing.time.scale import TimeScale, time_scale
from dossier.render.drawing.time.strips import Strip, draw_strip

_EDGE = 8.0
"""Units left free at the edge of the sheet."""
_LINE = 1.25
"""Height of a line, in sizes of letters."""
_GAP = 12.0
"""Units between two items of a row, at least."""
_LEAST_ABOVE = 230.0
"""Units that words above a mark may take at least, though they then begin before it."""
_NAMES = 170.0
"""Units that the names of lanes take beside lanes without words, on a wide sheet."""
_LEAST_ROOM = 130.0
"""Units beside a mark below which its words go above it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeItem:
    """Something at its time, which leads somewhere."""

    label: str
    name: str
    """For those who hear it: what and when. It begins with the label."""
    address: str
    extent: Extent
    firm: bool
    symbol: str = "event"
    """`event` or `source`."""
    strong: bool = False
    tags: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """Items that belong together."""

    heading: str
    items: Sequence[TimeItem]
    address: str = ""
    labelled: bool = True


@dataclass(slots=True)
class _Fitted:
    """An item with its words, before its row is known."""

    item: TimeItem
    placed: Placed
    lines: list[str]
    side: str
    left: float
    right: float
    height: float


@dataclass(slots=True)
class _Row:
    items: list[_Fitted] = field(default_factory=list)

    @property
    def height(self) -> float:
        return max(item.height for item in self.items)

    def takes(self, item: _Fitted) -> bool:
        return all(item.left > other.right + _GAP or item.right < other.left - _GAP for other in self.items)


def draw_rows(
    lanes: Sequence[Lane],
    days: Iterable[float],
    sheet: Sheet,
    id: str,  # noqa: A002
    strips: Sequence[Strip] = (),
) -> Drawing:
    """Draw lanes below each other on one line of time, which shows all these days."""
    scale = time_scale(days, *_edges(lanes, sheet))
    content: list[Markup] = []
    ends: list[tuple[str, str]] = []
    y = sheet.letters * 2.2
    for lane in lanes:
        drawn, height = _lane(lane, scale, sheet, id, top=y, beside=_are_beside(lanes, sheet))
        content.append(drawn)
        ends += [place(item.extent, scale).ends for item in lane.items]
        y += height
    for strip in strips:
        drawn, height = draw_strip(strip, scale, sheet, y)
        content.append(drawn)
        y += height
    items = [item for lane in lanes for item in lane.items]
    meanings, height = legend(signs(items, scale), sheet, y + sheet.letters)
    return Drawing(
        height=y + sheet.letters + height,
        content=[gradients(ends, id), axis(scale, sheet, y), *content, meanings],
    )


def _edges(lanes: Sequence[Lane], sheet: Sheet) -> tuple[float, float]:
    """Return where the line of time begins and ends on a sheet: room is left where an end is open."""
    items = [item for lane in lanes for item in lane.items]
    names = _NAMES if _are_beside(lanes, sheet) else 0
    before = REACH if any(item.extent.open_start for item in items) else 0
    after = REACH if any(item.extent.open_end for item in items) else 0
    return names + _EDGE + 6 + before, sheet.width - _EDGE - 6 - after


def _are_beside(lanes: Sequence[Lane], sheet: Sheet) -> bool:
    """Whether the names of lanes stand beside them, not above."""
    return sheet.is_wide and not any(lane.labelled for lane in lanes)


def _lane(
    lane: Lane,
    scale: TimeScale,
    sheet: Sheet,
    id: str,  # noqa: A002
    *,
    top: float,
    beside: bool,
) -> tuple[Markup, float]:
    letters = sheet.letters
    heading = shorten(lane.heading, (_NAMES if beside else sheet.width) - 2 * _EDGE, letters)
    title = element(
        "text", {"class": "lane-name", "x": _EDGE, "y": top + letters * 1.3, "font-weight": 600}, words(heading)
    )
    drawn = [
        element("path", {"class": "lane-line", "d": f"M0 {top:.1f}H{sheet.width:.1f}"}),
        element("a", {"xlink:href": lane.address}, title) if lane.address else title,
    ]
    y = top + letters * (0.55 if beside else 1.9)
    for row in _rows([_fit(item, scale, sheet, labelled=lane.labelled) for item in lane.items]):
        drawn += [_item(fitted, y, row.height, sheet, id) for fitted in row.items]
        y += row.height
    return group(drawn, {"class": "lane"}), max(y + letters * 0.5 - top, letters * 2)


def _rows(items: Sequence[_Fitted]) -> list[_Row]:
    """Put each item into the first row where nothing is in its way."""
    rows: list[_Row] = []
    for item in items:
        row = next((row for row in rows if row.takes(item)), None)
        if row is None:
            row = _Row()
            rows.append(row)
        row.items.append(item)
    return rows


def _fit(item: TimeItem, scale: TimeScale, sheet: Sheet, *, labelled: bool) -> _Fitted:
    """Choose where the words stand: right of the mark, left of it, or above it, where they need fewest lines."""
    placed, letters = place(item.extent, scale), sheet.letters
    if not labelled:
        return _Fitted(item, placed, [], "", placed.left - 1, placed.right + 1, 15.0)
    rooms = {
        "right": sheet.width - _EDGE - placed.right - 6,
        "left": placed.left - 6 - _EDGE,
        "above": min(max(sheet.width - _EDGE - placed.left, _LEAST_ABOVE), sheet.width - 2 * _EDGE),
    }
    weight = 1.07 if item.strong else 1.0
    choices = {
        side: wrap(item.label, room / weight, letters, 4)
        for side, room in rooms.items()
        if side == "above" or room >= _LEAST_ROOM or text_width(item.label, letters) <= room
    }
    # Words above cost a line more, for the mark.
    side = min(choices, key=lambda side: len(choices[side]) + (1 if side == "above" else 0))
    wrapped = choices[side]
    width = max(text_width(words_, letters) for words_ in wrapped) * weight
    if side == "right":
        left, right = placed.left, placed.right + 6 + width
    elif side == "left":
        left, right = placed.left - 6 - width, placed.right
    else:
        start = min(max(placed.left, _EDGE), sheet.width - _EDGE - width)
        left, right = min(start, placed.left), max(start + width, placed.right)
    height = len(wrapped) * letters * _LINE + (14 if side == "above" else 0) + 5
    return _Fitted(item, placed, wrapped, side, left, right, max(height, letters * _LINE + 5))


def _item(fitted: _Fitted, top: float, room: float, sheet: Sheet, id: str) -> Markup:  # noqa: A002
    item, placed = fitted.item, fitted.placed
    letters = sheet.letters
    line = letters * _LINE
    top += (room - fitted.height) / 2
    text = len(fitted.lines) * line
    y = top + 2 + text + 7 if fitted.side == "above" else top + fitted.height / 2
    first = top + 2 + letters * 0.95
    if fitted.side == "right":
        x, anchor = placed.right + 6, None
    elif fitted.side == "left":
        x, anchor = placed.left - 6, "end"
    else:
        x, anchor = min(max(placed.left, _EDGE), fitted.right), None
        width = max((text_width(words_, letters) for words_ in fitted.lines), default=0.0)
        x = max(min(x, fitted.right - width), fitted.left)
    label = [element("tspan", {"x": x, "y": first + i * line}, words(words_)) for i, words_ in enumerate(fitted.lines)]
    return element(
        "a",
        {
            "xlink:href": item.address,
            "class": "item strong" if item.strong else "item",
            "aria-label": item.name,
            "data-tags": ".".join(map(str, item.tags)) or None,
        },
        element("title", {}, words(item.name)),
        mark(placed, y, firm=item.firm, symbol=item.symbol, id=id),
        element("text", {"text-anchor": anchor, "font-weight": 600 if item.strong else None}, *label)
        if label
        else Markup(),
    )
