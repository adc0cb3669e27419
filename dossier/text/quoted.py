"""What stands in quotation marks, roughly: enough to tell a report's own words from those it relays."""

from collections.abc import Iterator

_OPENING = "“„«‟"
_CLOSING = "”»"
_EITHER = '"'


def quoted_spans(passage: str) -> Iterator[tuple[int, int]]:
    """Yield the half-open spans in double quotation marks of one passage, marks included, in order and apart.

    A quotation that the passage does not close runs to its end. Single marks are left alone: most are apostrophes.
    """
    opened = -1
    for position, character in enumerate(passage):
        if opened < 0 and (character in _OPENING or character == _EITHER):
            opened = position
        elif opened >= 0 and (character in _CLOSING or character in (_EITHER, "“")):
            yield opened, position + 1
            opened = -1
    if opened >= 0:
        yield opened, len(passage)
