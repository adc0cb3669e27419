"""Saved web pages: their visible text, line by line, and which lines are the article."""

import re

import lxml.html
from lxml import etree

from dossier.errors import FileSkipped
from dossier.model.reading import Furniture, RawItem, ReadBlock, ReadResult
from dossier.model.source import BlockKind
from dossier.read.encoding import decode
from dossier.read.formats import Format, problem
from dossier.read.web_attributes import most_attributes
from dossier.read.web_blocks import WebBlock, visible_blocks
from dossier.read.web_metadata import metadata_of
from dossier.text.folding import fold
from dossier.text.words import LETTERS_AND_DIGITS

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page must name its encoding; the standard asks for 1,024
_LARGEST = 3_000_000
"""Code points of a page that is worth asking where its article is: articles have below 0.5 million with all their
markup, and trafilatura takes seconds a million."""
_MOST_BLOCKS = 20_000
_DEEPEST = 250
"""Levels of nesting: pages have 20 to 60, and trafilatura walks trees by recursion."""
_MOST_ATTRIBUTES = 1000
"""Of one tag: pages have up to 30 or so, and libxml2 compares each attribute with every other of its tag."""
_SHINGLE = 4  # words: shorter runs are shared by chance
_IN_ARTICLE = 0.7
"""Share of a line's word runs that the article must hold: trafilatura drops links and notes inside a line."""


def read_web(item: RawItem) -> ReadResult:
    """Return the visible text of a saved page, one block a line; raises `FileSkipped`.

    Nothing is run and nothing is fetched. Lines outside the article are marked as furniture; when no article is
    found, all lines count as the article.
    """
    named = _CHARSET.search(item.data[:_HEAD])
    markup, encoding = decode(item, declared=named[1].decode("ascii") if named else "")
    if most_attributes(markup) > _MOST_ATTRIBUTES:
        raise FileSkipped(
            problem(item, "too-many-attributes", "one tag has thousands of attributes", "Save its text instead")
        )
    tree = _tree(item, markup)
    blocks, depth = visible_blocks(tree)
    if not blocks:
        raise FileSkipped(
            problem(
                item,
                "no-text",
                "the page shows no text",
                "Save the page again after it has loaded, or as text",
            )
        )
    metadata = metadata_of(tree, markup)
    manageable = len(markup) <= _LARGEST and len(blocks) <= _MOST_BLOCKS and depth <= _DEEPEST
    article = _article(markup) if manageable else ""
    return _result(blocks, article, encoding=encoding, metadata=metadata)


def _tree(item: RawItem, markup: str) -> lxml.html.HtmlElement:
    parser = lxml.html.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    # Without characters that no document may hold: the parser would stop at them.
    clean = re.sub("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", markup)
    try:
        tree = lxml.html.document_fromstring(clean.encode(), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise FileSkipped(
            problem(item, "no-text", "the page holds no readable markup", "Save the page again, or its text")
        ) from error
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise FileSkipped(
            problem(item, "too-deep", "the page is nested too deep to be read whole", "Save its text instead")
        )
    return tree


def _article(markup: str) -> str:
    """Return the text of the article as trafilatura finds it, empty when it finds none."""
    import trafilatura  # noqa: PLC0415  a quarter of a second, which only those wait for who read saved pages

    try:
        return trafilatura.extract(markup, include_comments=False, include_tables=True, favor_recall=True) or ""
    except (ValueError, TypeError, AttributeError, RecursionError, etree.LxmlError):
        # A library for pages of any kind meets some it was not made for; the page then counts as all article.
        return ""


def _result(blocks: list[WebBlock], article: str, **known: object) -> ReadResult:
    lines = {_key(line) for line in article.splitlines()}
    runs = {run for line in article.splitlines() for run in _runs(LETTERS_AND_DIGITS.findall(fold(line)))}
    spans, said, furniture, position = [], [], [], 0
    for block in blocks:
        span = (position, position + len(block.text))
        spans.append(span)
        position = span[1] + 1
        if block.heading or block.item:
            kind = BlockKind.HEADING if block.heading else BlockKind.LIST_ITEM
            said.append(ReadBlock(start=span[0], end=span[1], kind=kind))
    inside = [not article or _is_inside(block.text, lines, runs) for block in blocks]
    if not any(inside):
        inside = [True] * len(blocks)
    for block, span, is_inside in zip(blocks, spans, inside, strict=True):
        # The main heading is the headline even where the article is taken to begin below it.
        if not is_inside and not block.main_heading:
            furniture.append(Furniture(start=span[0], end=span[1], reason="outside the article"))
    return ReadResult(
        media_type=FORMAT.media_type,
        text="\n".join(block.text for block in blocks),
        furniture=tuple(furniture),
        blocks=tuple(said),
        **known,  # type: ignore[arg-type]  # encoding and metadata, as the caller names them
    )


def _is_inside(text: str, lines: set[str], runs: set[tuple[str, ...]]) -> bool:
    if _key(text) in lines:
        return True
    own = list(_runs(LETTERS_AND_DIGITS.findall(fold(text))))
    return bool(own) and sum(run in runs for run in own) >= _IN_ARTICLE * len(own)


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return [tuple(words[place : place + _SHINGLE]) for place in range(len(words) - _SHINGLE + 1)]


def _key(line: str) -> str:
    return " ".join(LETTERS_AND_DIGITS.findall(fold(line)))


FORMAT = Format(media_type="text/html", extensions=(".html", ".htm", ".xhtml"), read=read_web)
