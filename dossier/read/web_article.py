"""Which lines of a page are its article: what trafilatura finds, with the running text that it left out in between."""

from collections import Counter
from collections.abc import Sequence

import lxml.html
import trafilatura
from lxml import etree

from dossier.model.source import BlockKind
from dossier.read.web_blocks import WebBlock
from dossier.text.folding import fold
from dossier.text.words import LETTERS_AND_DIGITS

_SHINGLE = 4  # words: shorter runs are shared by chance
_IN_ARTICLE = 0.7
"""Share of a line's word runs that the article must hold: trafilatura drops links and notes inside a line."""
_LINKS = 0.5  # share of a line that is in links, above which it leads elsewhere


def article_of(tree: lxml.html.HtmlElement) -> str:
    """Return the text of the article as trafilatura finds it, empty when it finds none. The tree may be changed."""
    try:
        # Fast: without the other extractors that it would ask besides, a quarter of the time. Of 87 real pages two read
        # otherwise without them, one by five words; what they would add is found by `inside_article`.
        text = trafilatura.extract(tree, include_comments=False, include_tables=True, favor_recall=True, fast=True)
    except (ValueError, TypeError, AttributeError, RecursionError, etree.LxmlError):
        # A library for pages of any kind meets some it was not made for; the page then counts as all article.
        return ""
    return text or ""


def inside_article(blocks: Sequence[WebBlock], article: str, title: str) -> list[bool]:
    """Say of each line of a page whether it is of the article, of which the text is known; `title` is the page's.

    Beside what stands in that text, these are of the article: the headline, the other lines of its paragraphs, running
    text between its headline and its last paragraph, and items, rows and headings between two such lines. Not
    so what leads to other pages, and what the markup says to be of the page's frame.
    """
    if not article.strip():
        own = any(block.prose and not block.frame for block in blocks)
        return [not own or (not block.frame and block.linked <= _LINKS) for block in blocks]
    lines = {_key(line) for line in article.splitlines()}
    runs = {run for line in article.splitlines() for run in _runs(LETTERS_AND_DIGITS.findall(fold(line)))}
    inside = [_is_inside(block.text, lines, runs) for block in blocks]
    if not any(inside):
        return [True] * len(blocks)
    headline = _headline(blocks, title)
    _rescue(blocks, inside, headline)
    if headline is not None:
        inside[headline] = True
    return inside


def _headline(blocks: Sequence[WebBlock], title: str) -> int | None:
    """Return which line is the headline: a heading that says what the page's title says, else its one main heading."""
    key = _key(title)
    for place, block in enumerate(blocks):
        if block.level and key and (_key(block.text) == key or _key(block.text).endswith(f" {key}")):
            return place
    main = [place for place, block in enumerate(blocks) if block.level == 1]
    return main[0] if len(main) == 1 and not key else None


def _rescue(blocks: Sequence[WebBlock], inside: list[bool], headline: int | None) -> None:
    """Take in what was left out between the headline and the last paragraph of the article."""
    prose = [place for place, block in enumerate(blocks) if inside[place] and block.prose]
    if not prose:
        return
    first, last = prose[0], prose[-1]
    groups = Counter(blocks[place].group for place in prose)
    paragraphs = {block.paragraph for block, within in zip(blocks, inside, strict=True) if within}
    start = first if headline is None or headline > first else headline
    for place, block in enumerate(blocks):
        if inside[place] or block.frame or block.linked > _LINKS:
            continue
        between = start < place < last
        same_group = groups[block.group] > 0 and place > start
        if block.paragraph in paragraphs or (block.prose and (between or same_group)):
            inside[place] = True
    # What stands between two lines that are in, and is no line of its own, belongs to them.
    for place in range(first + 1, last):
        block = blocks[place]
        shaped = block.kind is not BlockKind.PARAGRAPH or block.level
        plain = not block.frame and block.linked <= _LINKS
        if not inside[place] and shaped and plain and groups[block.group] and inside[place - 1]:
            inside[place] = True


def _is_inside(text: str, lines: set[str], runs: set[tuple[str, ...]]) -> bool:
    words = LETTERS_AND_DIGITS.findall(fold(text))
    if " ".join(words) in lines:
        return True
    own = _runs(words)
    return bool(own) and sum(run in runs for run in own) >= _IN_ARTICLE * len(own)


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return [tuple(words[place : place + _SHINGLE]) for place in range(len(words) - _SHINGLE + 1)]


def _key(line: str) -> str:
    return " ".join(LETTERS_AND_DIGITS.findall(fold(line)))
