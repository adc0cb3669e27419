"""What a page is called: its printed headline rather than its masthead, or the title it gives to those who share it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import lxml.html

from dossier.read.web_linked_data import LinkedArticle
from dossier.read.web_names import is_root, name_key, unescaped
from dossier.text.folding import fold
from dossier.text.languages.en.furniture import KICKERS
from dossier.text.words import LETTERS_AND_DIGITS

_SEPARATOR = re.compile(r"\s+[|–—·•»›:-]{1,2}\s+|\s*[|»]\s*")
_SURE = re.compile(r"\s*[|»]\s*\Z")
"""What stands before the name of the site and nowhere in a headline."""
_TAIL_WORDS = 5
_HEAD_WORDS = 3
"""Words that a site's name has at most, and a headline at least, where only the sign between them tells."""
_MOST_HEADINGS = 80
_LONGEST = 300  # code points
_ALIKE = 0.5
"""Share of the words of both that a printed headline and a shared one have in common at least (Jaccard)."""
_FEW_WORDS = 2  # of a heading that may be the name of a section
_MASTHEAD = re.compile(
    r"\b(?:logo|masthead|site-?(?:title|name|logo|brand(?:ing)?)|brand(?:ing)?|blog-?title)\b", re.IGNORECASE
)
_KICKER = re.compile(r"kicker|eyebrow|overline|surtitle|label|category|section|rubri[ck]|topic", re.IGNORECASE)
_AROUND = frozenset(("nav", "aside", "footer", "dialog"))
_OTHERS = re.compile(
    r"related|sidebar|comment|most-?read|popular|recommend|newsletter|cookie|consent|widget", re.IGNORECASE
)
_META = ("og:title", "citation_title", "twitter:title", "dc.title", "dcterms.title")
_PRINTED = ("h1", "h2", "h3")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTitle:
    """The title of a page."""

    text: str
    reason: str
    printed: bool
    """Whether it stands in a heading that the page shows, and nowhere in what its head says of it."""
    site: str
    """What the page's title has behind (or before) its headline: the name of the site, as a rule."""


@dataclass(frozen=True, slots=True)
class _Heading:
    text: str
    level: int
    masthead: bool
    within: bool
    """Whether it stands in an element for the article."""


def find_title(
    tree: lxml.html.HtmlElement, tags: Mapping[str, list[str]], linked: LinkedArticle, site_keys: frozenset[str]
) -> PageTitle | None:
    """Return the title of a page, None when it has none.

    `tags` are the values of its meta tags by name, `site_keys` what its site is called (see `name_key`).
    """
    head = next((text for text in (unescaped(found.text_content()) for found in tree.iter("title")) if text), "")
    stated = list(_stated(tags, linked, head, site_keys))
    headings = [heading for heading in _headings(tree, site_keys) if not heading.masthead]
    printed = _printed(headings, [text for text, _ in stated])
    site = _site(head, printed.text if printed else "", [text for text, _ in stated[:-1]], site_keys)
    if printed:
        reason = "the page's main heading" if printed.level == 1 else "the heading that the page's title names"
        in_head = any(_words(text) == _words(printed.text) for text, _ in stated)
        return PageTitle(text=printed.text, reason=reason, printed=not in_head, site=site)
    for text, reason in stated:
        if text and name_key(text) not in site_keys:
            return PageTitle(
                text=without_site(text, site_keys | {name_key(site)} - {""})[0], reason=reason, printed=False, site=site
            )
    return None


def without_site(title: str, site_keys: frozenset[str]) -> tuple[str, str]:
    """Return a title without the name of the site behind or before it, and that name, empty when it has none."""
    pieces = _SEPARATOR.split(title)
    signs = _SEPARATOR.findall(title)
    if len(pieces) < 2 or not all((pieces[0], pieces[-1])):  # noqa: PLR2004  a headline and a name
        return title, ""
    last = len(title) - len(pieces[-1]) - len(signs[-1])
    if name_key(pieces[-1]) in site_keys:
        return without_site(title[:last], site_keys)[0], pieces[-1]
    if name_key(pieces[0]) in site_keys:
        return title[len(pieces[0]) + len(signs[0]) :], pieces[0]
    sure = _SURE.match(signs[-1]) and len(pieces[-1].split()) <= _TAIL_WORDS
    if sure and len(title[:last].split()) >= _HEAD_WORDS:
        return title[:last], pieces[-1]
    return title, ""


def _stated(
    tags: Mapping[str, list[str]], linked: LinkedArticle, head: str, site_keys: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Yield titles that are said beside the text, the most telling first, that of the page last."""
    if " " in linked.headline or not linked.headline.isascii():
        yield _without_kicker(without_site(linked.headline, site_keys)[0]), "the page's linked data, headline"
    for name in _META:
        if tags.get(name):
            yield _without_kicker(without_site(unescaped(tags[name][0]), site_keys)[0]), f"the page's meta tag {name}"
    yield _without_kicker(without_site(head, site_keys)[0]), "the page's title"


def _printed(headings: list[_Heading], stated: list[str]) -> _Heading | None:
    """Return the heading that is the headline: the one that a stated title names, else the only main one."""
    keys = [" ".join(_words(text)) for text in stated if text]
    for level in (1, 3):
        for key in keys:
            for heading in headings:
                if heading.level <= level and " ".join(_words(heading.text)) == key:
                    return heading
    likeness = [(max((_alike(heading.text, text) for text in stated), default=0.0), heading) for heading in headings]
    near = [(score, heading) for score, heading in likeness if score >= _ALIKE]
    if near:
        return max(near, key=lambda pair: (pair[1].level == 1, pair[0]))[1]
    main = [heading for heading in headings if heading.level == 1]
    within = [heading for heading in main if heading.within]
    chosen = main if len(main) == 1 else within if len(within) == 1 else []
    longest = max((len(text.split()) for text in stated), default=0)
    return next((one for one in chosen if len(one.text.split()) > _FEW_WORDS or longest <= _FEW_WORDS + 1), None)


def _alike(heading: str, stated: str) -> float:
    one, other = set(_words(heading)), set(_words(stated))
    return len(one & other) / len(one | other) if one and other else 0.0


def _words(text: str) -> list[str]:
    return LETTERS_AND_DIGITS.findall(fold(text))


def _headings(tree: lxml.html.HtmlElement, site_keys: frozenset[str]) -> Iterator[_Heading]:
    for count, element in enumerate(tree.iter(*_PRINTED)):
        text = " ".join(_headline_text(element).split())
        if count >= _MOST_HEADINGS or not text or len(text) > _LONGEST:
            continue
        around = [element, *element.iterancestors()]
        if any(one.tag in _AROUND or "hidden" in one.attrib or _OTHERS.search(_marks(one)) for one in around[:-2]):
            continue
        home = any(_leads_home(link, text) for link in element.iter("a")) or _leads_home(element.getparent(), text)
        masthead = home or name_key(text) in site_keys or any(_MASTHEAD.search(_marks(one)) for one in around[:4])
        within = any(one.tag in {"article", "main"} for one in around)
        yield _Heading(_without_kicker(text), int(element.tag[1]), masthead, within)


def _headline_text(element: lxml.html.HtmlElement) -> str:
    """Return the words of a heading without the label in an element of its own that it may begin with."""
    text = str(element.text_content())
    first = element[0] if len(element) and not (element.text or "").strip() else None
    if first is None or not isinstance(first.tag, str):
        return text
    label = str(first.text_content())
    rest = text.strip()[len(label.strip()) :]
    letters = [letter for letter in label if letter.isalpha()]
    capital = (
        len(letters) > 1 and all(map(str.isupper, letters)) and not all(map(str.isupper, filter(str.isalpha, rest)))
    )
    if letters and len(rest.split()) >= _HEAD_WORDS and (capital or _KICKER.search(_marks(first))):
        return rest
    return text


def _without_kicker(title: str) -> str:
    """Return a title without a label in capitals before a colon or line: `EXCLUSIVE: Board to resign`."""
    label, mark, rest = title.partition(":") if ":" in title[:30] else title.partition("|")
    words = fold(label).split()
    known = label.isupper() and bool(words) and words[-1] in KICKERS
    return rest.strip() if mark and known and len(rest.split()) >= _HEAD_WORDS else title


def _leads_home(link: lxml.html.HtmlElement | None, text: str) -> bool:
    if link is None or link.tag != "a":
        return False
    href = (link.get("href") or "").strip()
    home = href in {"/", "./", "../"} or (href.startswith(("http", "//", "/")) and is_root(href))
    return home and " ".join(str(link.text_content()).split()) == text


def _marks(element: lxml.html.HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _site(head: str, printed: str, stated: list[str], site_keys: frozenset[str]) -> str:
    """Return what the page's title adds to its headline: the last part behind it, or the part before it."""
    known = without_site(head, site_keys)[1]
    if known:
        return known
    for headline in filter(None, (printed, *stated)):
        place = fold(head).find(fold(headline))
        if place < 0:
            continue
        before, after = head[:place], head[place + len(headline) :]
        tail = [part.strip() for part in _SEPARATOR.split(after) if part.strip()]
        front = [part.strip() for part in _SEPARATOR.split(before) if part.strip()]
        if tail and _SEPARATOR.match(after):
            return tail[-1]
        if front and not tail and _SEPARATOR.search(before):
            return front[0]
    return ""
