"""What a date of EDTF says of time, as a drawing shows it."""

from dataclasses import dataclass

from dossier.render.drawing.time.days import day_number
from dossier.text.edtf import DATE, NO_DAY, bounds

_OPEN = {"", ".."}


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """A stretch of days, half-open, as day numbers."""

    first: float
    last: float
    through: bool
    """Whether it lasted all through (an interval), rather than happened some time within."""
    open_start: bool = False
    open_end: bool = False
    soft_start: bool = False
    soft_end: bool = False
    """Approximate or uncertain there."""

    @property
    def is_day(self) -> bool:
        """Whether it is one known day."""
        return not self.through and self.last - self.first <= 1

    @property
    def middle(self) -> float:
        """The day half-way."""
        return (self.first + self.last) / 2


def extent_of(value: str) -> Extent | None:
    """Return the extent of an EDTF value, or None where no day is known."""
    first, last = bounds(value)
    if first == NO_DAY:
        return None
    start, slash, end = value.partition("/")
    if not slash:
        end = start
    open_start, open_end = start in _OPEN, end in _OPEN
    begin, until = day_number(first), day_number(last) + 1
    if open_start or open_end:
        # `bounds` lends an open end the other one.
        begin, until = (until - 1, until) if open_start else (begin, begin + 1)
    return Extent(
        first=begin,
        last=until,
        through=bool(slash),
        open_start=open_start,
        open_end=open_end,
        soft_start=_is_soft(start),
        soft_end=_is_soft(end),
    )


def _is_soft(end: str) -> bool:
    match = DATE.fullmatch(end)
    return bool(match and match["mark"])
