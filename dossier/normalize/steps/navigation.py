"""Links, buttons and notices of the page around an article."""

import re

from dossier.model.reading import Block, Draft
from dossier.normalize.shape import Lines, is_headline, lines_of
from dossier.text.folding import fold
from dossier.text.languages.en.furniture import AMBIGUOUS, COPYRIGHT, LABELS, NAVIGATION, OTHER_ARTICLES
from dossier.text.running import ends_sentence

STEP = "navigation"
_LONGEST = 240  # code points of a line of this kind
_COUNT = re.compile(r"\s*[(\[]?\d{1,5}[)\]]?\Z")
_CRUMBS = re.compile(r"[^>»›/|]{1,40}(?:\s[>»›/|]\s[^>»›/|]{1,60}){2,8}\Z")
_CREDIT_WORDS = 10  # a name, an agency and a year
_LABELLED_WORDS = 30  # a sentence; what is longer has a text of its own


def remove_navigation(draft: Draft) -> Draft:
    """Take out whole lines that are links, buttons and notices of the page, and lists of other articles.

    Words that mean nothing else go wherever they stand; words that could be a heading (`Comments`, `News`) only
    before and after the article.
    """
    lines = lines_of(draft)
    reasons: dict[Block, str] = {}
    others = False
    for index, text in enumerate(lines.texts):
        block = draft.blocks[index]
        if len(text) > _LONGEST:
            others = False
            continue
        key = _key(text)
        reason = _reason(lines, index, key)
        after = lines.bounded and index > lines.last
        if reason:
            reasons[block] = reason
            others = after and key in OTHER_ARTICLES
        elif others and is_headline(text):
            reasons[block] = "headline of another article, in a list after the text"
        else:
            others = False
    return draft.without(reasons, step=STEP)


def _key(text: str) -> str:
    folded = fold(_COUNT.sub("", text))
    start, end = 0, len(folded)
    while start < end and not folded[start].isalnum():
        start += 1
    while end > start and not folded[end - 1].isalnum():
        end -= 1
    return " ".join(folded[start:end].split())


def _reason(lines: Lines, index: int, key: str) -> str:
    """Return why a line is navigation, empty when it is not."""
    text = lines.texts[index]
    if key in NAVIGATION and not text.endswith("?"):
        return "a link or notice of the page, not of the article"
    if key in AMBIGUOUS and lines.outside(index) and _is_around(lines, index):
        return "a link or notice of the page, not of the article"
    if _is_copyright(text):
        return "the notice of who owns the page"
    label, colon, rest = text.partition(":")
    if colon and rest.strip() and _key(label) in LABELS and not ends_sentence(text):
        credit = _key(label).startswith(("photo", "image", "picture"))
        if len(rest.split()) <= (_CREDIT_WORDS if credit else _LABELLED_WORDS):
            return "the credit of a picture" if credit else "a link to other pages"
    if lines.outside(index) and index < lines.first and _CRUMBS.match(text):
        return "the way from the home page to the article"
    return ""


def _is_around(lines: Lines, index: int) -> bool:
    """Whether the article keeps a line of its own: a single line before the prose may be its headline."""
    if index > lines.last:
        return True
    return any(is_headline(text) for place, text in enumerate(lines.texts[: lines.first]) if place != index)


def _is_copyright(text: str) -> bool:
    folded = fold(text)
    return (
        folded.startswith(COPYRIGHT)
        and len(text.split()) <= _LABELLED_WORDS
        and (any(map(str.isdigit, text)) or "rights reserved" in folded)
    )
