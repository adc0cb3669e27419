"""Linked data (JSON-LD) of a page: what it says of its own article, not of what else it names."""

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import lxml.html

_ARTICLE = re.compile(r"(?:.*(?:Article|Posting)|Report|ClaimReview|Review|CreativeWork|Dataset)\Z")
"""Types of schema.org that are a text of its own: NewsArticle, BlogPosting, ScholarlyArticle, Report …"""
_PAGE = re.compile(r"(?:.*Page|WebSite)\Z")
_DEEPEST = 12  # levels; real pages have up to six
_MOST_NODES = 2000
_DATE = re.compile(r"\"datePublished\"\s*:\s*\"([^\"]{4,60})\"")
_TYPE = re.compile(r"application/ld\+json\s*(?:;|\Z)", re.IGNORECASE)
_AROUND = re.compile(
    r"\A\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/)\s*;?\s*\Z"
)
_LISTS = frozenset(("itemListElement", "hasPart", "mentions", "citation", "isPartOf", "about", "associatedMedia"))
"""Properties whose values are other things than the page's own article."""

Node = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedArticle:
    """What linked data says of the page's article; empty where it says nothing."""

    headline: str = ""
    published: str = ""
    modified: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    """Names of persons and bodies, in their order."""
    url: str = ""
    section: str = ""
    language: str = ""


def linked_article(
    tree: lxml.html.HtmlElement, *, address: str = "", titles: frozenset[str] = frozenset()
) -> LinkedArticle:
    """Return what the linked data of a page says of its article.

    Where several articles are described, it is the one with the page's `address`, else one whose headline is among
    `titles` (folded), else the first that stands in no list. A script that is no JSON gives its first date at most.
    """
    nodes: list[Node] = []
    first_date = ""
    for script in tree.iter("script"):
        if not _TYPE.match((script.get("type") or "").strip()):
            continue
        text = script.text or ""
        try:
            value = json.loads(_AROUND.sub("", text).strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            found = _DATE.search(text)
            first_date = first_date or (found[1] if found else "")
            continue
        for node in _nodes(value, 0):
            if len(nodes) < _MOST_NODES:
                nodes.append(node)
    named = {str(node["@id"]): node for node in reversed(nodes) if "@id" in node and len(node) > 1}
    articles = [node for node in nodes if _is(node, _ARTICLE) and (_text(node, "headline") or _text(node, "name"))]
    article = _own(articles, address, titles) or next((node for node in nodes if _is(node, _PAGE)), {})
    return LinkedArticle(
        headline=_text(article, "headline") if _is(article, _ARTICLE) else "",
        published=_text(article, "datePublished") or first_date,
        modified=_text(article, "dateModified"),
        publisher=next(iter(_names(article.get("publisher"), named)), ""),
        authors=tuple(dict.fromkeys((*_names(article.get("author"), named), *_names(article.get("creator"), named)))),
        url=_address(article),
        section=_text(article, "articleSection"),
        language=_text(article, "inLanguage"),
    )


def _nodes(value: Any, depth: int) -> Iterator[Node]:
    """Yield every described thing, from the outside in, none of a list of other things."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _nodes(item, depth + 1)
    elif isinstance(value, dict):
        if value.keys() - {"@context", "@graph"}:
            yield value
        for key, item in value.items():
            if key not in _LISTS and isinstance(item, dict | list):
                yield from _nodes(item, depth + 1)


def _own(articles: list[Node], address: str, titles: frozenset[str]) -> Node:
    if address:
        for node in articles:
            if _bare(_address(node)) == _bare(address):
                return node
    for node in articles:
        if _text(node, "headline").casefold() in titles:
            return node
    return articles[0] if articles else {}


def _is(node: Node, kind: re.Pattern[str]) -> bool:
    types = node.get("@type")
    return any(
        isinstance(name, str) and kind.match(name.rsplit("/", 1)[-1])
        for name in (types if isinstance(types, list) else [types])
    )


def _text(node: Node, key: str) -> str:
    value = node.get(key)
    if isinstance(value, list):
        value = next((item for item in value if isinstance(item, str)), "")
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return " ".join(html.unescape(value).split()) if isinstance(value, str) else ""


def _names(value: Any, named: Mapping[str, Node]) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            if item.strip():
                yield from _names(named[item], named) if item in named else [" ".join(html.unescape(item).split())]
        elif isinstance(item, dict):
            name = item.get("name")
            if not name and str(item.get("@id")) in named:
                name = named[str(item["@id"])].get("name")
            for part in name if isinstance(name, list) else [name]:
                if isinstance(part, str) and part.strip():
                    yield " ".join(html.unescape(part).split())


def _address(node: Node) -> str:
    page = node.get("mainEntityOfPage")
    for value in (
        node.get("url"),
        page.get("@id") or page.get("url") if isinstance(page, dict) else page,
        node.get("@id"),
    ):
        if isinstance(value, str) and value.startswith(("http://", "https://")):
            return value.strip()
    return ""


def _bare(address: str) -> str:
    return address.partition("#")[0].partition("://")[2].removeprefix("www.").rstrip("/").casefold()
