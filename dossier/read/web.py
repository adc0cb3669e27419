"""Saved web pages: their text, line by line, and which lines are the article."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import replace

import lxml.html
from lxml import etree

from dossier.errors import FileSkipped
from dossier.model.reading import Furniture, RawItem, ReadBlock, ReadResult
from dossier.model.source import BlockKind, Metadatum
from dossier.read.encoding import decode
from dossier.read.formats import Format, problem
from dossier.read.web_article import article_of, inside_article
from dossier.read.web_attributes import most_attributes
from dossier.read.web_blocks import WebBlock, page_blocks
from dossier.read.web_frames import notices
from dossier.read.web_metadata import metadata_of
from dossier.read.web_stream import count_words, stream_blocks
from dossier.text.running import is_prose

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
_LOST = 1.1
"""Times the words of the tree that the markup must hold before the tree is suspected of having lost some: what counts
words in the markup takes some of scripts for text."""
_LOST_WORDS = 40
_LOST_BY_PARSER = "in the markup of the page, but lost by the parser"
_FEW_WORDS = 20  # of running text: below, a page has no article for those who see it


def read_web(item: RawItem) -> ReadResult:
    """Return the visible text of a saved page, one block a line; raises `FileSkipped`.

    Nothing is run and nothing is fetched. Lines outside the article are marked as furniture; when no article is
    found, all lines count as the article. Running text that a page hides is furniture too, unless the page shows
    nothing else.
    """
    named = _CHARSET.search(item.data[:_HEAD])
    markup, encoding = decode(item, declared=named[1].decode("ascii") if named else "")
    if most_attributes(markup) > _MOST_ATTRIBUTES:
        raise FileSkipped(
            problem(item, "too-many-attributes", "one tag has thousands of attributes", "Save its text instead")
        )
    # Without characters that no document may hold: the parser would stop at them.
    clean = re.sub("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", markup)
    tree = _tree(item, clean)
    metadata: tuple[tuple[str, Metadatum], ...] = ()
    article = ""
    if tree is None:
        blocks = stream_blocks(clean)
    else:
        blocks, depth = page_blocks(tree)
        blocks = [*_shown(blocks), *_lost(clean, tree, blocks)]
        manageable = len(markup) <= _LARGEST and len(blocks) <= _MOST_BLOCKS and depth <= _DEEPEST
        whole = deepcopy(tree) if manageable else None
        metadata = metadata_of(tree, markup)
        article = _article(whole) if whole is not None else ""
    if not blocks:
        raise FileSkipped(
            problem(
                item,
                "no-text",
                "the page shows no text",
                "Save the page again after it has loaded, or as text",
            )
        )
    return _result(blocks, article, encoding, metadata)


def _tree(item: RawItem, markup: str) -> lxml.html.HtmlElement | None:
    """Return the tree of a page, None when it is nested too deep for one."""
    parser = lxml.html.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        tree = lxml.html.document_fromstring(markup.encode(), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        if any("depth" in entry.message.lower() for entry in parser.error_log):
            return None
        raise FileSkipped(
            problem(item, "no-text", "the page holds no readable markup", "Save the page again, or its text")
        ) from error
    return None if any("depth" in entry.message.lower() for entry in parser.error_log) else tree


def _article(tree: lxml.html.HtmlElement) -> str:
    for notice in list(notices(tree)):
        if notice.getparent() is not None:
            notice.drop_tree()
    return article_of(tree)


def _shown(blocks: list[WebBlock]) -> list[WebBlock]:
    """Return the lines that are shown, and the running text that is not; as shown where a page shows nothing else."""
    shown, hidden = _prose_words(blocks, hidden=False), _prose_words(blocks, hidden=True)
    if shown < _FEW_WORDS and hidden > shown:
        return [replace(block, hidden="") for block in blocks]
    return [block for block in blocks if not block.hidden or is_prose(block.text)]


def _prose_words(blocks: Sequence[WebBlock], *, hidden: bool) -> int:
    return sum(len(block.text.split()) for block in blocks if bool(block.hidden) == hidden and is_prose(block.text))


def _lost(markup: str, tree: lxml.html.HtmlElement, blocks: list[WebBlock]) -> Iterator[WebBlock]:
    """Yield running text of the markup that the tree lost, as trees of badly broken markup do."""
    held = sum(len(block.text.split()) for block in blocks)
    if count_words(markup) <= _LOST * held + _LOST_WORDS:
        return
    known = "".join(filter(str.isalnum, unicodedata.normalize("NFC", str(tree.text_content()))))
    for block in stream_blocks(markup):
        if is_prose(block.text) and "".join(filter(str.isalnum, block.text)) not in known:
            yield replace(block, hidden=_LOST_BY_PARSER)


def _result(
    blocks: Sequence[WebBlock], article: str, encoding: Metadatum, metadata: tuple[tuple[str, Metadatum], ...]
) -> ReadResult:
    seen = [block for block in blocks if not block.hidden]
    within = iter(inside_article(seen, article, dict(metadata)["title"].value if "title" in dict(metadata) else ""))
    said, furniture, position = [], [], 0
    hides_most = _prose_words(blocks, hidden=True) > _prose_words(blocks, hidden=False)
    for block in blocks:
        start, end = position, position + len(block.text)
        position = end + 1
        if block.kind is not BlockKind.PARAGRAPH:
            said.append(ReadBlock(start=start, end=end, kind=block.kind))
        if block.hidden:
            furniture.append(
                Furniture(
                    start=start, end=end, reason=block.hidden, sure=block.hidden != _LOST_BY_PARSER and not hides_most
                )
            )
        elif not next(within):
            leads = block.linked > 0.5 and "a link of the page"  # noqa: PLR2004  half of it
            reason = block.frame or leads or "outside the article"
            furniture.append(Furniture(start=start, end=end, reason=reason, sure=bool(block.frame or leads)))
    return ReadResult(
        media_type=FORMAT.media_type,
        text="\n".join(block.text for block in blocks),
        encoding=encoding,
        metadata=metadata,
        furniture=tuple(furniture),
        blocks=tuple(said),
    )


FORMAT = Format(media_type="text/html", extensions=(".html", ".htm", ".xhtml"), read=read_web)
