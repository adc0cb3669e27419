"""The lines of text that a page holds, and what is known of each from its markup."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field, replace

import lxml.html

from dossier.model.source import BlockKind
from dossier.read.web_frames import OF_READERS, frame_of
from dossier.text.running import is_prose

UNSEEN = frozenset(
    "script style head title meta link svg math canvas iframe object embed audio video select option datalist textarea"
    " button input".split()
)
_HIDDEN = {"noscript": "shown without scripts only", "template": "used by scripts only", "dialog": "a dialog"}
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rp rt ruby s samp "
    "small span strike strong sub sup time tt u var wbr img picture source".split()
)
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
KINDS = {
    **dict.fromkeys(HEADINGS, BlockKind.HEADING),
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "figcaption": BlockKind.CAPTION,
    "tr": BlockKind.TABLE_ROW,
}
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_OF_ONE_PARAGRAPH = frozenset(("p", "li", "td", "th", "blockquote", "pre", "dd", "dt", "figcaption", *HEADINGS))
"""Elements whose words run on, whatever stands around them; in others, style sheets set spans side by side apart."""
_CELLS = 2  # in each of so many rows, before a table is one of data and not of layout
_LONGEST_CELL = 240  # code points
CELL_MARK = " | "


@dataclass(frozen=True, slots=True, kw_only=True)
class WebBlock:
    """One line of text of a page."""

    text: str
    """In NFC, white space folded."""
    kind: BlockKind
    level: int
    """1 to 6 for what stands in a heading, 0 for all else."""
    paragraph: int
    """Equal for the lines of one paragraph element."""
    group: int
    """Equal for what stands in one container."""
    linked: float
    """Share of its code points that are in links, 0 to 1."""
    frame: str
    """What part of the page's frame it is, as a reason for a reader; empty when its markup does not say."""
    hidden: str
    """Why a reader of the page does not see it; empty when he does."""

    @property
    def prose(self) -> bool:
        """Whether it is running text of the page's own, and not a link to another."""
        return self.linked <= 0.5 and self.kind is not BlockKind.TABLE_ROW and is_prose(self.text)  # noqa: PLR2004  half


@dataclass(slots=True)
class _Place:
    """Where the walk is."""

    container: int
    kind: BlockKind | None
    level: int
    frame: str
    hidden: str
    paragraph: int
    row: bool = False
    links: bool = False


_NOWHERE = _Place(0, None, 0, "", "", 0)


@dataclass(slots=True)
class _Line:
    """A line that is being put together."""

    pieces: list[str] = field(default_factory=list)
    linked: int = 0


class _Walk:
    """Goes through a page in the order of its text."""

    def __init__(self) -> None:
        self.blocks: list[WebBlock] = []
        self.line = _Line()
        self.places: list[_Place] = []
        self.deepest = 0
        self.count = 0

    def enter(self, element: lxml.html.HtmlElement, tag: str) -> bool:
        """Open an element; return whether what is in it is looked at."""
        above = self.places[-1] if self.places else _NOWHERE
        if tag in INLINE and tag != "a":
            self.places.append(above)
            return True
        self.count += 1
        if tag in {"td", "th"}:
            if above.row and "".join(self.line.pieces).strip():
                self.line.pieces.append(CELL_MARK)
        elif not above.row and tag not in INLINE:
            self.flush()
        row = above.row or (tag == "tr" and _of_data(element))
        own_kind = KINDS.get(tag) if tag != "tr" or row else None
        inner = tag in _OF_ONE_PARAGRAPH or (tag == "tr" and row)
        container = above.container if tag in _OF_ONE_PARAGRAPH or tag == "a" else self.count
        self.places.append(
            _Place(
                container,
                above.kind if above.row else own_kind or above.kind,
                int(tag[1]) if tag in HEADINGS else above.level,
                above.frame or frame_of(element),
                above.hidden or _hidden(element, tag),
                self.count if inner and not above.row else above.paragraph,
                row,
                above.links or (tag == "a" and bool(element.get("href"))),
            )
        )
        self.deepest = max(self.deepest, len(self.places))
        return bool(tag) and tag not in UNSEEN

    def add(self, text: str | None) -> None:
        """Add the words that stand where the walk is."""
        if text:
            self.line.pieces.append(text)
            if self.places and self.places[-1].links:
                self.line.linked += len(text.strip())

    def leave(self, tag: str) -> None:
        """Close the element that was opened last."""
        within_row = len(self.places) > 1 and self.places[-2].row
        if within_row and tag not in INLINE and tag not in {"td", "th"}:
            self.line.pieces.append(" ")
        elif not within_row and tag not in INLINE:
            self.flush()
        self.places.pop()

    def flush(self) -> None:
        """End the line."""
        text = unicodedata.normalize("NFC", " ".join("".join(self.line.pieces).split()))
        linked, self.line = self.line.linked, _Line()
        if not text or not self.places:
            return
        place = self.places[-1]
        text = text.strip("|").strip() if place.row else text
        if text:
            self.blocks.append(
                WebBlock(
                    text=text,
                    kind=place.kind or BlockKind.PARAGRAPH,
                    level=place.level,
                    paragraph=place.paragraph or -len(self.blocks) - 1,
                    group=place.container,
                    linked=min(1.0, linked / len(text)),
                    frame=place.frame,
                    hidden=place.hidden,
                )
            )


def page_blocks(tree: lxml.html.HtmlElement) -> tuple[list[WebBlock], int]:
    """Return the text of a page, a line for each block element or row of a table, and how deep the page is nested.

    What a reader of the page does not see is there too, and says so. Hidden by a style sheet or a script counts as
    visible: neither is run.
    """
    walk = _Walk()
    # A stack of our own: pages may be nested deeper than Python's.
    stack: list[tuple[lxml.html.HtmlElement, bool]] = [(tree, True)]
    while stack:
        element, entering = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if not entering:
            walk.leave(tag)
            if element is not tree:
                walk.add(element.tail)
            continue
        if tag in INLINE and _touches(element):
            if _set_apart(element):
                walk.flush()
            else:
                walk.add(" ")
        looked_at = walk.enter(element, tag) and not (tag in INLINE and _hidden(element, tag))
        stack.append((element, False))
        if looked_at:
            walk.add(element.text)
            stack.extend((child, True) for child in reversed(element))
    walk.flush()
    return _with_drop_caps(_framed(walk.blocks)), walk.deepest


def _hidden(element: lxml.html.HtmlElement, tag: str) -> str:
    """Return why a reader of the page does not see an element, empty when he does."""
    if tag in _HIDDEN:
        return _HIDDEN[tag]
    style = element.get("style")
    attributes = "hidden" in element.attrib or element.get("aria-hidden") == "true"
    return "hidden on the page" if attributes or (style and _HIDDEN_STYLE.search(style)) else ""


def _touches(element: lxml.html.HtmlElement) -> bool:
    """Whether an inline element stands right behind another that ends a word: `2022` and `By` in spans of their own."""
    before = element.getprevious()
    if before is None or before.tail or before.tag not in INLINE:
        return False
    left, right = str(before.text_content())[-1:], str(element.text_content())[:1]
    return (left.islower() and right.isupper()) or (left.isdigit() and right.isupper()) or left in {",", ";", ":"}


def _set_apart(element: lxml.html.HtmlElement) -> bool:
    """Whether an inline element that touches another is a line of its own: their container holds nothing else."""
    parent = element.getparent()
    if parent is None or parent.tag in _OF_ONE_PARAGRAPH or parent.tag in INLINE:
        return False
    return not (parent.text or "").strip() and not any((child.tail or "").strip() for child in parent)


def _of_data(row: lxml.html.HtmlElement) -> bool:
    """Whether a row is of a table of data: short cells side by side in several rows, and nothing but words in them."""
    table = next(row.iterancestors("table"), None)
    if table is None or next(table.iterdescendants("table"), None) is not None:
        return False
    cells = [child for child in row if child.tag in {"td", "th"}]
    if len(cells) < _CELLS or any(len(str(cell.text_content())) > _LONGEST_CELL for cell in cells):
        return False
    if any(cell.tag == "th" for cell in cells):
        return True
    rows = [one for one in table.iterdescendants("tr") if sum(cell.tag in {"td", "th"} for cell in one) >= _CELLS]
    return len(rows) >= _CELLS and next(table.iterdescendants(*HEADINGS, "ul", "ol", "form"), None) is None


def _framed(blocks: list[WebBlock]) -> list[WebBlock]:
    """Return the lines, none with the name of a frame that holds most of the page's running text: it is the page."""
    prose: Counter[str] = Counter()
    for block in blocks:
        if block.prose and not block.hidden:
            prose[block.frame] += len(block.text)
    most = {frame for frame, length in prose.items() if 2 * length > prose.total() and frame not in OF_READERS}
    return [replace(block, frame="") if block.frame in most else block for block in blocks]


def _with_drop_caps(blocks: list[WebBlock]) -> list[WebBlock]:
    """Put a letter that stands alone before the rest of its word: `T`, `he harbour`."""
    joined: list[WebBlock] = []
    for block in blocks:
        last = joined[-1] if joined else None
        alone = last is not None and len(last.text.strip("“\"‘'«")) == 1 and last.text[-1].isupper()
        if last is not None and alone and block.text[:1].islower() and block.prose:
            joined[-1] = replace(block, text=last.text + block.text)
        else:
            joined.append(block)
    return joined
