"""The text of markup in one pass from its start to its end, without a tree: for pages too deep for one."""

import re
import unicodedata
from html.parser import HTMLParser

from dossier.model.source import BlockKind
from dossier.read.web_blocks import HEADINGS, INLINE, KINDS, UNSEEN, WebBlock

_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_SKIPPED = UNSEEN - _VOID | {"noscript", "template"}
_ENTIRE = re.compile(r"<(script|style|noscript|template|svg|head)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]{0,5000}>")


class _Stream(HTMLParser):
    """Cuts markup into lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[WebBlock] = []
        self.pieces: list[str] = []
        self.kind = BlockKind.PARAGRAPH
        self.level = 0
        self.skipped = ""
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  of the library
        if self.skipped:
            self.depth += tag == self.skipped
        elif tag in _SKIPPED:
            self.skipped, self.depth = tag, 1
        elif tag not in INLINE:
            self.flush()
            self.kind = KINDS.get(tag, BlockKind.PARAGRAPH) if tag != "tr" else BlockKind.PARAGRAPH
            self.level = int(tag[1]) if tag in HEADINGS else 0

    def handle_endtag(self, tag: str) -> None:
        if self.skipped:
            self.depth -= tag == self.skipped
            self.skipped = self.skipped if self.depth else ""
        elif tag not in INLINE:
            self.flush()
            self.kind, self.level = BlockKind.PARAGRAPH, 0

    def handle_data(self, data: str) -> None:
        if not self.skipped:
            self.pieces.append(data)

    def flush(self) -> None:
        """End the line."""
        text = unicodedata.normalize("NFC", " ".join("".join(self.pieces).split()))
        self.pieces.clear()
        if text:
            number = len(self.blocks) + 1
            self.blocks.append(
                WebBlock(
                    text=text,
                    kind=self.kind,
                    level=self.level,
                    paragraph=-number,
                    group=0,
                    linked=0,
                    frame="",
                    hidden="",
                )
            )


def stream_blocks(markup: str) -> list[WebBlock]:
    """Return the lines of text of a page, of which nothing but headings and items is known."""
    stream = _Stream()
    # A tag that nothing closes ends the page. Python's parser would look for its end from every `<` behind it.
    end = markup.rfind(">") + 1
    unclosed = markup.find("<", end)
    stream.feed(markup if unclosed < 0 else markup[:unclosed])
    stream.close()
    stream.flush()
    return stream.blocks


def count_words(markup: str) -> int:
    """Count the words of markup outside its tags, scripts and styles, quickly and roughly."""
    return len(_TAG.sub(" ", _ENTIRE.sub(" ", markup)).split())
