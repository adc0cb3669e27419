"""What a finder of another package, or of a project, adds to a text."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import TypeVar

from dossier.errors import CommandRefused, code_name
from dossier.model.annotation import Annotations, DateExpression, Figure, Mention, Quote

_Found = TypeVar("_Found", Mention, DateExpression, Quote, Figure)


def joined(text: str, before: Annotations, after: Annotations, finder: object) -> Annotations:
    """Return what a finder made of the annotations it was given: each kind in order, none overlapping.

    Of two that overlap the one that was there before the finder stays, else the one that begins first. Raises
    `CommandRefused` when a new annotation does not stand in the text where it says.
    """
    return Annotations(
        mentions=_joined(text, before.mentions, after.mentions, finder),
        dates=_joined(text, before.dates, after.dates, finder),
        quotes=_joined(text, before.quotes, after.quotes, finder),
        figures=_joined(text, before.figures, after.figures, finder),
    )


def _joined(text: str, before: Sequence[_Found], after: Sequence[_Found], finder: object) -> tuple[_Found, ...]:
    if before == after:
        return tuple(before)
    known = frozenset(before)
    kept = [one for one in after if one in known]
    for one in sorted((one for one in after if one not in known), key=lambda one: (one.start, one.end)):
        if one.start >= one.end or text[one.start : one.end] != one.text:
            raise CommandRefused(
                f"the finder {code_name(finder)} says that “{one.text}” stands at {one.start} to {one.end} of the "
                f"source {one.source}, where “{text[max(one.start, 0) : one.end]}” stands. Correct the finder: "
                "`text.text[start:end]` must be the words"
            )
        place = bisect_left(kept, one.start, key=attrgetter("start"))
        free_before = place == 0 or kept[place - 1].end <= one.start
        if free_before and (place == len(kept) or one.end <= kept[place].start):
            kept.insert(place, one)
    return tuple(kept)
