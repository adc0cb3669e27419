"""Rates and prices that pages print beside every article."""

import re
from collections.abc import Iterator

from dossier.model.reading import Block, Draft
from dossier.normalize.shape import Lines, lines_of
from dossier.text.currencies import CODES, SIGNS

STEP = "tickers"
_NUMBER = r"\d{1,3}(?:[ ,.\u00a0\u202f]\d{3}){0,4}(?:[.,]\d{1,6})?|\d{1,9}(?:[.,]\d{1,6})?"
_CHANGE = rf"[(]?[+\-−–▲▼↑↓]\s?(?:{_NUMBER})\s?%?[)]?"
_SIGN = f"[{SIGNS}%]"
_CODE = r"[A-Z]{3,4}"
_PATTERN = re.compile(
    rf"(?:[+\-−▲▼↑↓]\s?)?(?:(?P<before>{_CODE}(?:\s?/\s?{_CODE})?|{_SIGN})\s?:?\s?)?(?:{_NUMBER})"
    rf"\s?(?P<after>{_CODE}|{_SIGN}|°\s?[CF]?)?(?:\s{{1,3}}{_CHANGE})?(?:\s?[▲▼↑↓])?\Z"
)
_LONGEST = 40  # code points
_RUN = 2  # one such line alone may be a caption


def remove_tickers(draft: Draft) -> Draft:
    """Take out lines that are only an amount of money, a percentage or a temperature, before or after the article.

    Two or more such lines in a row, or one as the very first or last line of the text: a page prints its rates
    together, at its head or foot. An amount inside the article stays, and so does one that a colon announces or
    that stands under a word of its own, as in a list of prices.
    """
    lines = lines_of(draft)
    if not lines.bounded:
        return draft
    reasons: dict[Block, str] = {}
    for run in _runs(lines):
        announced = run[0] > 0 and lines.texts[run[0] - 1].endswith((":", "："))
        at_the_edge = run[0] == 0 or run[-1] == len(lines.texts) - 1
        if not announced and (len(run) >= _RUN or at_the_edge):
            reasons |= dict.fromkeys(
                (draft.blocks[index] for index in run), "a rate or price from the page around the article"
            )
    return draft.without(reasons, step=STEP)


def _runs(lines: Lines) -> Iterator[list[int]]:
    run: list[int] = []
    for index, text in enumerate(lines.texts):
        if lines.outside(index) and _is_ticker(text):
            if run and run[-1] != index - 1:
                yield run
                run = []
            run.append(index)
    if run:
        yield run


def _is_ticker(text: str) -> bool:
    match = _PATTERN.match(text) if len(text) <= _LONGEST else None
    if match is None:
        return False
    marks = [mark for mark in (match["before"], match["after"]) if mark]
    return bool(marks) and all(_is_unit(mark) for mark in marks)


def _is_unit(mark: str) -> bool:
    if not mark[0].isalpha():
        return True
    return all(code.strip() in CODES for code in mark.split("/"))
