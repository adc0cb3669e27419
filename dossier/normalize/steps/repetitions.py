"""Headlines, captions and other lines that a page prints again."""

from dossier.model.reading import Block, Draft
from dossier.normalize.shape import Lines, is_headline, key_of, lines_of, opens_quotation

STEP = "repetitions"
_LEAST_WORDS = 4  # shorter lines recur in any text (`Yes.`, `He said:`)
_SENTENCE_WORDS = 8
"""A sentence said twice in a row is a figure of speech when short, a slip of the page when long."""
_LEAST_AGAIN, _WORDS_AGAIN = 2, 40
"""Paragraphs in a row, and words in them, that are a part of the text printed again and no figure of speech."""
_LONGEST = 400  # code points of a line that counts as short


def remove_repetitions(draft: Draft) -> Draft:
    """Take out a short line that repeats an earlier one; the first stays.

    The headline goes wherever it is repeated. Another line goes when only prose, headings or its own copies stand
    beside it: refrains, lines of a table and the names of speakers come back on purpose.
    """
    lines = lines_of(draft)
    if not lines.bounded:
        return draft
    headline = None if lines.headline is None else key_of(lines.texts[lines.headline])
    keys = [key_of(text) if len(text) <= _LONGEST else "" for text in lines.texts]
    seen: set[str] = set()
    reasons: dict[Block, str] = {}
    again = _printed_again(lines)
    for index, key in enumerate(keys):
        if index in again:
            reasons[draft.blocks[index]] = "repeats an earlier part of the text"
        elif key and key in seen:
            if key == headline and not _introduces(lines, index):
                reasons[draft.blocks[index]] = "repeats the headline"
            elif _is_repetition(lines, keys, index):
                reasons[draft.blocks[index]] = "repeats an earlier line"
        seen.add(key)
    return draft.without(reasons, step=STEP)


def _printed_again(lines: Lines) -> set[int]:
    """Return the lines of paragraphs that stand once more, in the same order: for the printer, or for small screens."""
    keys = [key_of(text) if prose else "" for text, prose in zip(lines.texts, lines.prose, strict=True)]
    keys.append("")
    places: dict[str, int] = {}
    again: set[int] = set()
    index = 0
    while index < len(keys):
        first = places.setdefault(keys[index], index) if keys[index] else index
        length = 0
        while first + length < index and keys[index + length] and keys[first + length] == keys[index + length]:
            length += 1
        run = range(index, index + length)
        if length >= _LEAST_AGAIN and sum(len(keys[place].split()) for place in run) >= _WORDS_AGAIN:
            again.update(run)
        index += max(1, length)
    return again


def _is_repetition(lines: Lines, keys: list[str], index: int) -> bool:
    text = lines.texts[index]
    in_a_row = index > 0 and keys[index - 1] == keys[index]
    if not is_headline(text):
        return in_a_row and lines.prose[index] and len(text.split()) >= _SENTENCE_WORDS
    if len(text.split()) < _LEAST_WORDS or _introduces(lines, index):
        return False
    return all(_is_edge_of_prose(lines, keys, index, step) for step in (-1, 1))


def _introduces(lines: Lines, index: int) -> bool:
    return index + 1 < len(lines.texts) and opens_quotation(lines.texts[index + 1])


def _is_edge_of_prose(lines: Lines, keys: list[str], index: int, step: int) -> bool:
    place = index + step
    while 0 <= place < len(keys) and keys[place] == keys[index]:
        place += step
    return not 0 <= place < len(keys) or lines.prose[place] or place == 0
