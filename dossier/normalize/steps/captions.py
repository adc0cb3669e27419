"""Captions of pictures that were printed twice, as caption and as the picture's alternative text."""

from dossier.model.reading import Block, Draft
from dossier.normalize.shape import is_headline, key_of, lines_of

STEP = "captions"
_LEAST_WORDS = 3  # shorter lines recur as names and labels


def remove_doubled_captions(draft: Draft) -> Draft:
    """Take out a line that is printed twice in a row and is neither headline nor sentence.

    The first line of a text that could be its headline is its headline, printed twice or not. A line between lines
    of verse or of a table stays: prose or a heading must stand on one side at least, and prose in the text.
    """
    lines = lines_of(draft)
    if not lines.bounded:
        return draft
    texts = lines.texts
    headline = None if lines.headline is None else key_of(texts[lines.headline])
    reasons: dict[Block, str] = {}
    for index in range(1, len(texts)):
        text, key = texts[index], key_of(texts[index])
        if not is_headline(text) or len(text.split()) < _LEAST_WORDS or key == headline:
            continue
        if key != key_of(texts[index - 1]):
            continue
        before = index - 2
        after = index + 1
        beside_prose = (before >= 0 and lines.prose[before]) or (after < len(texts) and lines.prose[after])
        if beside_prose or (headline is not None and index <= lines.first):
            reasons[draft.blocks[index - 1]] = "the caption of a picture: printed twice in a row"
            reasons[draft.blocks[index]] = "the alternative text of a picture: its caption again"
    return draft.without(reasons, step=STEP)
