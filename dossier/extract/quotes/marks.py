"""Pair quotation marks, and tell them from apostrophes."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.text.languages.en.quotes import CLIPPED, ELISIONS, POSSESSIVE_ENDINGS

_MARK = re.compile(r"``|''|’’|[\"“”„‟«»]|(?<![^\W_])['‘’]|['’](?![^\W_])|‘")
_STRAIGHT_DOUBLE = frozenset({'"'})
_DOUBLE_OPEN = frozenset("“„‟«") | {"``"}
_DOUBLE_CLOSE = frozenset("”»") | {"''", "’’"}
_BEFORE_OPENING = frozenset("([{—–-/\"“„«:‘'’`…")
_AFTER_SINGLE_OPENING = frozenset('"“«…[($£€¿¡.')
_ELISION = re.compile(rf"(?:\d0s|(?:{'|'.join(ELISIONS)}))(?![^\W_])", re.IGNORECASE)
_YEAR = re.compile(r"\d\d(?![^\W_])")
_WORD_BEFORE = re.compile(r"[^\W\d_]*\Z")
_NEXT_PASSAGE = re.compile(r"[^\S\n]*\n\s*")
_LONGEST_JOINED = 3000  # code points: a quotation without an end mark never swallows more than this
_LONGEST_OPEN = 1500  # code points taken when the end mark never comes
_PASSAGES_AHEAD = 3  # passages looked ahead for an end mark
_LONGEST_WORD = 40
_MARKS_WITHIN = 60  # marks within one quotation: bounds the search where they do not balance


@dataclass(frozen=True, slots=True)
class Marked:
    """Words in quotation marks.

    `start` and `end` bound the words without outer white space; `left` and `right` include the marks.
    Where a quotation runs over passages, each opened by its own mark, every passage is one `Marked`, and all
    but the last have `runs_on`.
    """

    start: int
    end: int
    left: int
    right: int
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark of a text, and which sides of a quotation it can stand on; offsets are code points."""

    start: int
    end: int
    passage: int
    double: bool
    opens: bool
    closes: bool
    weak: bool = False
    """A closing mark that may as well be an apostrophe (`the ministers’ view`)."""


def pair_marks(text: str) -> tuple[Marked, ...]:
    """Find the outermost quotations of a text, in order.

    Straight, curly, angular and single marks; a quotation within a quotation is part of its words. A mark
    between two letters is an apostrophe, and so is one before an elision (`’90s`) or after a plural
    possessive. A quotation left open ends where the next passage opens anew (the convention for long speech),
    at an end mark in one of the next passages, or with its own passage.
    """
    marks = read_marks(text)
    doubles = Doubles(marks)
    found = []
    index = 0
    while index < len(marks):
        if not marks[index].opens:
            index += 1
            continue
        marked, index = _quotation(text, marks, doubles, index)
        if marked is not None and any(character.isalnum() for character in text[marked.start : marked.end]):
            found.append(marked)
    return tuple(found)


def read_marks(text: str) -> list[Mark]:
    """Return all quotation marks of a text, in order."""
    marks = []
    passage, line_end = 0, text.find("\n")
    for match in _MARK.finditer(text):
        start, end = match.span()
        while 0 <= line_end < start:
            passage += 1
            line_end = text.find("\n", line_end + 1)
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        mark = _mark(text, match, passage, before, after)
        if mark.opens or mark.closes:
            marks.append(mark)
    return marks


def _mark(text: str, match: re.Match[str], passage: int, before: str, after: str) -> Mark:
    start, end = match.span()
    sign = match[0]
    can_open = before.isspace() or before in _BEFORE_OPENING
    if sign in _DOUBLE_OPEN:  # „so“ and “so“ close with it, too
        closes = not can_open and not after.isalnum()
        return Mark(start, end, passage, double=True, opens=not closes, closes=closes)
    if sign in _STRAIGHT_DOUBLE:
        opens = can_open or (not after.isspace() and after.isalnum() and not before.isalnum())
        return Mark(start, end, passage, double=True, opens=opens, closes=not can_open or after.isspace())
    if sign in _DOUBLE_CLOSE:
        opens = sign in {"''", "”"} and can_open and after.isalnum()
        return Mark(start, end, passage, double=True, opens=opens, closes=not opens)
    opens = can_open and (after.isalnum() or after in _AFTER_SINGLE_OPENING) and sign != "’"
    if opens and (_ELISION.match(text, end) or (sign == "'" and _YEAR.match(text, end))):
        return Mark(start, end, passage, double=False, opens=False, closes=False)
    closes = sign != "‘" and not before.isspace() and not after.isalnum() and not opens
    return Mark(
        start,
        end,
        passage,
        double=False,
        opens=opens,
        closes=closes,
        weak=closes and _is_weak(text, start, end),
    )


def _is_weak(text: str, start: int, end: int) -> bool:
    word = _WORD_BEFORE.search(text, max(0, start - _LONGEST_WORD), start)
    if word is None or not word[0]:
        return False
    last = word[0].casefold()
    if not last.endswith(POSSESSIVE_ENDINGS) and not CLIPPED.fullmatch(last):
        return False
    return text[end : end + 1].isspace() and text[end + 1 : end + 2].isalnum()


def _quotation(text: str, marks: Sequence[Mark], doubles: "Doubles", index: int) -> tuple[Marked | None, int]:
    """Return the quotation that `marks[index]` opens, and the index of the first mark after it."""
    mark = marks[index]
    closing, following = doubles.closing(index) if mark.double else _single_closing(marks, index)
    if closing is not None:
        return _between(text, mark, marks[closing]), closing + 1
    if following < len(marks) and marks[following].passage == mark.passage:
        return None, following
    return _left_open(text, marks, index, following)


class Doubles:
    """The double marks of a text, each with the one that closes it, worked out in one walk.

    Marks nest where they balance; where they do not, the one that was opened first lacks its end.
    """

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._passages = [mark.passage for mark in marks]
        self._closing: dict[int, int] = {}
        self._reopened: dict[int, int] = {}
        """The next mark of the same passage that only opens."""
        waiting: list[list[int]] = []  # marks that one closing mark will close, the outermost first
        lately: list[int] = []  # marks since the last that only opens
        passage = -1
        for index, mark in enumerate(marks):
            if mark.passage != passage:
                waiting, lately, passage = [[]], [], mark.passage
            if mark.double and mark.closes:
                self._closing.update(dict.fromkeys(waiting.pop(), index))
                waiting = waiting or [[]]
                waiting[-1].append(index)  # if it is asked as one that opens, it has the same end as what is around it
            elif mark.double:
                waiting.append([index])
                self._reopened.update(dict.fromkeys(lately, index))
                lately = []
            lately.append(index)

    def closing(self, index: int) -> tuple[int | None, int]:
        """Return the index of the closing mark in the same passage or None, and where to go on without it."""
        closing, reopened = self._closing.get(index), self._reopened.get(index)
        if reopened is None:
            end = bisect_right(self._passages, self._passages[index])
            return closing, end if closing is None else closing
        if closing is not None and closing <= max(reopened, index + _MARKS_WITHIN + 1):
            return closing, closing
        return None, reopened


def _single_closing(marks: Sequence[Mark], index: int) -> tuple[int | None, int]:
    passage = marks[index].passage
    weak, doubles = None, 0
    position = index + 1
    while position < len(marks) and marks[position].passage == passage:
        mark = marks[position]
        if mark.double:
            doubles += 1
        elif mark.opens:
            break
        elif doubles % 2 == 0:
            if not mark.weak:
                return position, position
            weak = weak if weak is not None else position
        position += 1
    return weak, position


def _left_open(text: str, marks: Sequence[Mark], index: int, following: int) -> tuple[Marked | None, int]:
    """End a quotation whose passage has no closing mark."""
    mark = marks[index]
    line_end = text.find("\n", mark.end)
    line_end = len(text) if line_end < 0 else line_end
    next_passage = _NEXT_PASSAGE.match(text, line_end)
    after = following
    while after < len(marks) and marks[after].double != mark.double:
        if marks[after].passage > mark.passage + 2 * _PASSAGES_AHEAD:
            break
        after += 1
    coming = marks[after] if after < len(marks) and marks[after].double == mark.double else None
    if next_passage and coming and coming.start == next_passage.end() and coming.opens:
        return _trimmed(text, mark, line_end, line_end, runs_on=True), following
    if (
        coming
        and coming.closes
        and not coming.opens
        and coming.end - mark.start <= _LONGEST_JOINED
        and text.count("\n", mark.end, coming.start) <= 2 * _PASSAGES_AHEAD
    ):
        return _between(text, mark, coming), after + 1
    if mark.double and line_end - mark.end <= _LONGEST_OPEN:
        return _trimmed(text, mark, line_end, line_end), following
    return None, following


def _between(text: str, opening: Mark, closing: Mark) -> Marked:
    return _trimmed(text, opening, closing.start, closing.end)


def _trimmed(text: str, opening: Mark, end: int, right: int, *, runs_on: bool = False) -> Marked:
    start = opening.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Marked(start, end, opening.start, right, runs_on)
