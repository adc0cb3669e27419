"""What parts of a page are by their tags, classes and ids: the frame around an article, and notices laid over it."""

import re
from collections.abc import Iterator
from functools import lru_cache

import lxml.html

NOTICE = "a notice about cookies or privacy, laid over the page"
_COMMENT = "a comment of a reader"
OF_READERS = frozenset((NOTICE, _COMMENT))
"""Parts that may well hold more words than the article."""
_PAGE = frozenset(("html", "body", "main", "article"))
_TAGS = {"nav": "a menu of the page", "footer": "the foot of the page", "aside": "beside the article"}
_WORDS = {
    NOTICE: r"cookies?(?:[_-]?\w+)?|cookie[a-z]+|onetrust\S*|didomi\S*|cmp\w*"
    r"|(?:consent|gdpr|ccpa|privacy)[_-]?(?:banner|notice|popup|bar|overlay|manager|modal)",
    _COMMENT: r"comments?(?:[_-]?(?:list|area|section|body|text|thread|wrap(?:per)?))?|disqus\S*|replies"
    r"|user-?comments?",
    "about other articles": r"related\S*|recommend\w*|most-?(?:read|viewed|popular)|popular|trending|outbrain|taboola"
    r"|read-?(?:also|more|next)|more-?(?:news|stories)|teasers?|you-?may-?\w*",
    "beside the article": r"side-?bar\d?|widget-?area|widgets|right-?(?:col|rail|column)",
    "an offer of the site": r"newsletter\S*|subscribe|subscription|sign-?up|paywall|donate|donation|promo\w*|advert\w*"
    r"|sponsor\w*",
    "buttons for sharing": r"share|sharing|social\S*|share-?(?:bar|buttons?|tools?)|addthis\S*",
    "a menu of the page": r"(?:site|page|global|main)?-?(?:footer|nav(?:igation|bar)?|menu)|breadcrumbs?|skip-?links?",
    "about the author": r"author-?(?:bio|box|info|card)|about-?(?:the-?)?author",
}
_MARKS = {
    reason: re.compile(rf"(?:\A|[\s_-])(?:{words})(?:\Z|[\s_-])", re.IGNORECASE) for reason, words in _WORDS.items()
}
_COVERS = 0.6
"""Share of a page's text above which an element is the page itself, whatever its class: an article about cookies."""


def frame_of(element: lxml.html.HtmlElement) -> str:
    """Return what part of the page's frame an element is, as a reason for a reader; empty when it is none."""
    tag = element.tag
    if tag in _TAGS:
        return _TAGS[tag]
    marks = (element.get("class"), element.get("id"), element.get("role"))
    return "" if tag in _PAGE or not any(marks) else _frame_by(" ".join(filter(None, marks)))


@lru_cache(maxsize=4096)  # a page has few hundred different ones, each often
def _frame_by(marks: str) -> str:
    return next((reason for reason, pattern in _MARKS.items() if pattern.search(marks)), "")


def notices(tree: lxml.html.HtmlElement) -> Iterator[lxml.html.HtmlElement]:
    """Yield the elements that hold notices about cookies, longer than some articles; never the page itself."""
    length = 0
    for element in tree.iter("div", "section", "aside", "dialog", "form"):
        if frame_of(element) != NOTICE or any(True for _ in element.iter("h1", "article", "main")):
            continue
        length = length or len(str(tree.text_content()))
        if len(str(element.text_content())) <= _COVERS * length or _has_more(tree, element):
            yield element


def _has_more(tree: lxml.html.HtmlElement, notice: lxml.html.HtmlElement) -> bool:
    """Whether a page has a main heading, and so an article, outside a notice."""
    return any(notice not in heading.iterancestors() for heading in tree.iter("h1", "article", "main"))
