"""Machine-made summaries that a page adds below an article."""

import re

from dossier.model.reading import Draft
from dossier.model.source import BlockKind
from dossier.normalize.shape import Lines, lines_of, words_of
from dossier.text.languages.en.furniture import SECTIONS

STEP = "summaries"
_TOPIC = re.compile(r"\b[a-z]+(?:-[a-z]+)*-and-[a-z]+\b")
"""A topic as it stands in addresses (`arts-and-leisure`)."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'-]+")
_STEM = 5  # code points: enough to unite "discussed" and "discussion"
_CONTENT = 4  # code points: shorter words are mostly grammar
_RESTATED = 0.85
"""Share of an item's content words that the article must hold before the item says nothing of its own."""
_LEAST_ITEMS = 2  # one item alone is a paragraph with a mark


def remove_summaries(draft: Draft) -> Draft:
    """Take out a list at the end of a text that only restates it.

    The list follows the last paragraph, no colon or comma announces it, and nothing but removed text comes after.
    It holds no number and no name that the article does not, and each item either uses the article's words almost
    only, or files it under topics of the site ("general news", "arts-and-leisure") instead of telling anything.
    """
    lines = lines_of(draft)
    first = _list_start(draft, lines)
    items = draft.blocks[first:]
    if first == 0 or len(items) < _LEAST_ITEMS or lines.texts[first - 1].endswith((":", ",", ";", "：")):
        return draft
    body = " ".join(lines.texts[:first])
    stems = {word[:_STEM] for word in words_of(body)}
    numbers = set(_NUMBER.findall(body))
    if not all(_restates(text, body, stems, numbers) for text in lines.texts[first:]):
        return draft
    reason = "a list below the article that only restates it"
    return draft.without(dict.fromkeys(items, reason), step=STEP)


def _list_start(draft: Draft, lines: Lines) -> int:
    """Return the index of the first item of the list that ends the text, the number of lines when none does."""
    first = len(draft.blocks)
    while first > 0 and draft.blocks[first - 1].kind is BlockKind.LIST_ITEM:
        first -= 1
    return first if any(lines.prose[:first]) else len(draft.blocks)


def _restates(item: str, body: str, stems: set[str], numbers: set[str]) -> bool:
    if any(number not in numbers for number in _NUMBER.findall(item)):
        return False
    if any(name not in body for name in _NAME.findall(item)):
        return False
    content = [word for word in words_of(item) if len(word) >= _CONTENT]
    if not content or len(item.split()) < _CONTENT:
        return False
    known = sum(word[:_STEM] in stems for word in content)
    filed = _TOPIC.search(item) is not None and any(word in SECTIONS for word in words_of(item))
    return filed or known >= _RESTATED * len(content)
