"""Finds room for marks and their words, on the whole drawing and when a reader comes closer.

Marks and words keep their size when a drawing is enlarged, so there is more room for them then. What has no room at
one level of zoom waits for the next. Greedy, in the order given: what comes first gets the best place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.render.drawing.svg import number

LEVELS = (1, 2, 4, 8, 16)
"""Times that a drawing can be enlarged; the script knows the same."""
_APART = 1.0
"""Units that two labels stay apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle, relative to its pin."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """A mark at a place, as a square of half a side, and its words."""

    x: float
    y: float
    radius: float
    width: float
    """Of the words; 0 for a mark without."""
    height: float
    first: str = "right"
    """Where words stand if they can: `right` or `below`."""
    centred: bool = False
    """Whether the words stand on the place itself, without a mark."""

    @property
    def mark(self) -> Box:
        """The room of the mark, or of words without one."""
        if self.centred:
            half, high = self.width / 2, self.height / 2
            return Box(left=-half, top=-high, right=half, bottom=high)
        return Box(left=-self.radius, top=-self.radius, right=self.radius, bottom=self.radius)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What was found for a pin."""

    level: int | None
    """From which zoom the mark is shown; None where it never is."""
    words_level: int | None
    """From which zoom its words are shown; never before the mark."""
    words: Box | None
    anchor: str
    """`start`, `middle` or `end` of the words lies at the mark's side."""


def find_room(pins: Sequence[Pin], width: float, height: float, first: int) -> list[Room]:
    """Return the room of each pin on a drawing of a size.

    The `first` so many have their words before the others have their marks: what matters most is named.
    """
    taken = _Taken(width, height)
    found = {i: _with_words(pin, _first_level(pin, taken), taken) for i, pin in enumerate(pins[:first])}
    levels = {i: _first_level(pin, taken) for i, pin in enumerate(pins) if i >= first}
    found |= {i: _with_words(pins[i], level, taken) for i, level in levels.items()}
    return [found[i] for i in range(len(pins))]


def _with_words(pin: Pin, level: int | None, taken: "_Taken") -> Room:
    words = None if level is None or not pin.width or pin.centred else _place_words(pin, level, taken)
    words_level, box, anchor = words or (None, None, "start")
    return Room(level=level, words_level=words_level, words=box, anchor=anchor)


def pinned(x: float, y: float) -> dict[str, str]:
    """Return the attributes of what keeps its size at a place, however large the drawing is shown."""
    return {"transform": f"translate({number(x)} {number(y)})", "data-pin": f"{number(x)} {number(y)}"}


def later(level: int) -> dict[str, str]:
    """Return the attributes of what is shown only from a zoom on."""
    return {} if level == 1 else {"data-from": str(level), "display": "none"}


class _Taken:
    """The room that is taken, by level, in cells so that only neighbours are asked."""

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height
        self._cells: dict[tuple[int, int, int], list[tuple[float, float, float, float]]] = {}

    def is_free(self, pin: Pin, box: Box, level: int, *, inside: bool) -> bool:
        """Whether nothing is in the way from a level on."""
        for one in LEVELS[LEVELS.index(level) :]:
            left, top, right, bottom = _moved(pin, box, one)
            if inside and (left < 1 or top < 1 or right > self.width * one - 1 or bottom > self.height * one - 1):
                return False
            for cell in _cells(one, left, top, right, bottom):
                for a, b, c, d in self._cells.get(cell, ()):
                    if left < c and a < right and top < d and b < bottom:
                        return False
        return True

    def take(self, pin: Pin, box: Box, level: int) -> None:
        """Take room from a level on."""
        for one in LEVELS[LEVELS.index(level) :]:
            moved = _moved(pin, box, one)
            for cell in _cells(one, *moved):
                self._cells.setdefault(cell, []).append(moved)


_CELL = 64.0
"""Units of the side of a cell by which boxes are found: about the width of a label, so that one is in few cells."""


def _moved(pin: Pin, box: Box, level: int) -> tuple[float, float, float, float]:
    x, y = pin.x * level, pin.y * level
    return (
        x + box.left - _APART / 2,
        y + box.top - _APART / 2,
        x + box.right + _APART / 2,
        y + box.bottom + _APART / 2,
    )


def _cells(level: int, left: float, top: float, right: float, bottom: float) -> Iterator[tuple[int, int, int]]:
    for i in range(int(left // _CELL), int(right // _CELL) + 1):
        for j in range(int(top // _CELL), int(bottom // _CELL) + 1):
            yield level, i, j


def _first_level(pin: Pin, taken: _Taken) -> int | None:
    for level in LEVELS:
        if taken.is_free(pin, pin.mark, level, inside=pin.centred):
            taken.take(pin, pin.mark, level)
            return level
    return None


def _place_words(pin: Pin, level: int, taken: _Taken) -> tuple[int, Box, str] | None:
    for one in LEVELS[LEVELS.index(level) :]:
        for box, anchor in _choices(pin):
            if taken.is_free(pin, box, one, inside=True):
                taken.take(pin, box, one)
                return one, box, anchor
    return None


def _choices(pin: Pin) -> Iterator[tuple[Box, str]]:
    """Yield where words may stand, best first: right, left, below, above (or these before), and the corners."""
    gap, width, height = pin.radius + 3, pin.width, pin.height
    beside = [
        (Box(left=left, top=-height / 2, right=left + width, bottom=height / 2), anchor)
        for anchor, left in (("start", gap), ("end", -gap - width))
    ]
    over = [
        (Box(left=-width / 2, top=top, right=width / 2, bottom=top + height), "middle")
        for top in (gap - 1, -gap + 1 - height)
    ]
    yield from (*over, *beside) if pin.first == "below" else (*beside, *over)
    near = pin.radius * 0.7 + 2
    for anchor, left in (("start", near), ("end", -near - width)):
        for top in (near - height * 0.3, -near - height * 0.7):
            yield Box(left=left, top=top, right=left + width, bottom=top + height), anchor
