"""Who wrote a page: linked data, meta tags and by-lines, never the site itself."""

import re
from collections.abc import Iterator, Mapping

import lxml.html

from dossier.read.web_linked_data import LinkedArticle
from dossier.read.web_names import people
from dossier.text.folding import squeeze

_META = (
    "citation_author",
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
)
_BYLINE = re.compile(
    r"(?:\A|[\s_-])(?:by-?lines?|authors?(?:[-_]?names?)?|writer|contributors?|article-author)(?:\Z|[\s_-])",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"comment|related|sidebar|footer|popular|recommend|teaser|card|bio", re.IGNORECASE)
_LONGEST = 140  # code points of a by-line
_MOST = 12  # authors, and elements that are looked at


def find_authors(
    tree: lxml.html.HtmlElement, tags: Mapping[str, list[str]], linked: LinkedArticle, own: frozenset[str]
) -> tuple[str, str] | None:
    """Return the authors of a page, joined by `; `, and where they stand; None for none.

    `own` are the names of the site (see `name_key`), which is nobody's author.
    """
    for names, where in _candidates(tree, tags, linked, own):
        if names:
            return "; ".join(list(dict.fromkeys(names))[:_MOST]), where
    return None


def _candidates(
    tree: lxml.html.HtmlElement, tags: Mapping[str, list[str]], linked: LinkedArticle, own: frozenset[str]
) -> Iterator[tuple[list[str], str]]:
    yield [name for value in linked.authors for name in people(value, own)], "the page's linked data, author"
    for tag in _META:
        yield [name for value in tags.get(tag, []) for name in people(value, own)], f"the page's meta tag {tag}"
    signed: list[str] = []
    for count, element in enumerate(_bylines(tree)):
        text = squeeze(str(element.text_content()))
        if count < _MOST and len(text) <= _LONGEST:
            signed += people(text, own, byline=True)
            if signed and not _is_name_alone(element):
                break
    yield signed, "the page's by-line"


def _bylines(tree: lxml.html.HtmlElement) -> Iterator[lxml.html.HtmlElement]:
    for element in tree.iter("a", "span", "div", "p", "address", "li", "cite", "strong", "em", "h4", "h5", "h6"):
        alone = _is_name_alone(element)
        if (alone or _BYLINE.search(f"{element.get('class') or ''} {element.get('id') or ''}")) and not _elsewhere(
            element
        ):
            yield element


def _is_name_alone(element: lxml.html.HtmlElement) -> bool:
    return "author" in (element.get("rel") or "").lower().split() or "author" in (element.get("itemprop") or "").lower()


def _elsewhere(element: lxml.html.HtmlElement) -> bool:
    return any(
        one.tag in {"aside", "footer", "nav"} or _OTHERS.search(f"{one.get('class') or ''} {one.get('id') or ''}")
        for one in (element, *element.iterancestors())
        if one.tag not in {"body", "html"}
    )
