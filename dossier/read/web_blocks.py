"""The lines of text that a page shows."""

import re
import unicodedata
from dataclasses import dataclass

import lxml.html

_UNSEEN = frozenset(
    "script style noscript template head title meta link svg math canvas iframe object embed audio video select "
    "option datalist textarea button input dialog".split()
)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rp rt ruby s samp "
    "small span strike strong sub sup time tt u var wbr img picture source".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebBlock:
    """One line of visible text."""

    text: str
    """In NFC, white space folded."""
    heading: bool
    main_heading: bool
    item: bool


def visible_blocks(tree: lxml.html.HtmlElement) -> tuple[list[WebBlock], int]:
    """Return the visible text of a page, a line for each block element, and how deep the page is nested.

    Hidden by a style sheet or a script counts as visible: neither is run.
    """
    blocks: list[WebBlock] = []
    pieces: list[str] = []
    kinds: list[str] = []
    deepest = 0

    def flush() -> None:
        text = " ".join(unicodedata.normalize("NFC", "".join(pieces)).split())
        pieces.clear()
        if text:
            inner = next((kind for kind in reversed(kinds) if kind), "")
            blocks.append(
                WebBlock(text=text, heading=inner in _HEADINGS, main_heading=inner == "h1", item=inner == "li")
            )

    # A stack of our own: pages may be nested deeper than Python's.
    stack: list[tuple[lxml.html.HtmlElement, bool]] = [(tree, True)]
    while stack:
        element, entering = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        unseen = not tag or tag in _UNSEEN or _is_hidden(element)
        breaks = tag not in _INLINE
        if entering:
            deepest = max(deepest, len(kinds))
            if breaks:
                flush()
            kinds.append(tag if tag in _HEADINGS or tag == "li" else "")
            stack.append((element, False))
            if not unseen:
                pieces.append(element.text or "")
                stack.extend((child, True) for child in reversed(element))
        else:
            if breaks:
                flush()
            kinds.pop()
            if element is not tree:
                pieces.append(element.tail or "")
    flush()
    return blocks, deepest


def _is_hidden(element: lxml.html.HtmlElement) -> bool:
    if "hidden" in element.attrib or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    return bool(style) and _HIDDEN_STYLE.search(style) is not None
