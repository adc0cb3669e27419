"""Which lines are headings."""

from dataclasses import replace

from dossier.model.reading import Draft
from dossier.model.source import BlockKind
from dossier.normalize.shape import Lines, is_headline, lines_of, opens_quotation

_SUBHEADING_WORDS = 12  # a longer line reads as a sentence


def mark_headings(draft: Draft) -> Draft:
    """Tell headings from paragraphs; nothing is removed.

    The headline is the line above the article that reads most like one. A heading inside the article is short, stands
    over prose and begins with a capital letter or a digit.
    """
    lines = lines_of(draft)
    if not lines.bounded:
        return draft
    blocks = list(draft.blocks)
    headline = lines.headline
    for index, block in enumerate(blocks):
        if block.kind is BlockKind.PARAGRAPH and (index == headline or _is_subheading(lines, index)):
            blocks[index] = replace(block, kind=BlockKind.HEADING)
    return replace(draft, blocks=tuple(blocks))


def _is_subheading(lines: Lines, index: int) -> bool:
    text = lines.texts[index]
    if index + 1 >= len(lines.texts) or not lines.prose[index + 1] or opens_quotation(lines.texts[index + 1]):
        return False
    one_word = len(text.split()) == 1 and text.isalpha()
    return (one_word or is_headline(text)) and len(text.split()) <= _SUBHEADING_WORDS and not text[0].islower()
