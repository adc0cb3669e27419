"""What a page says of itself: its facts, each with where it stands."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

import lxml.html

from dossier.model.source import Basis, Metadatum
from dossier.read.web_authors import find_authors
from dossier.read.web_dates import find_issued
from dossier.read.web_linked_data import LinkedArticle, linked_article
from dossier.read.web_names import host_keys, host_of, is_root, is_section, name_key, unescaped
from dossier.read.web_titles import find_title
from dossier.text.stated_dates import day_of

_PUBLISHER = (
    "og:site_name",
    "publisher",
    "dc.publisher",
    "dcterms.publisher",
    "citation_publisher",
    "application-name",
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}\Z")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}\Z")
_SAVED = re.compile(r"<!--.{0,200}?(?:\burl:|saved from url=\(\d{4}\))\s*(https?://[^\s<>\"]{3,2000})", re.DOTALL)
"""What SingleFile and browsers write at the head of a page that they save: its address.
The day they name is that of saving."""
_SAVED_HEAD = 3000  # code points in which such a comment stands
_LONGEST = 400  # code points of a value
_NAME_WORDS = 8  # of a publisher

Fact = tuple[str, Basis, str]
"""A value, how it is known, and where it stands."""


def metadata_of(tree: lxml.html.HtmlElement, markup: str) -> tuple[tuple[str, Metadatum], ...]:
    """Return pairs of a field of `Source` and what the page says of it, naming the tag it was read from.

    The tree may be taken apart: nothing else can be read from it afterwards.
    """
    tags = _meta_tags(tree)
    addresses = list(_addresses(tree, tags, markup))
    address = addresses[0][0] if addresses else ""
    titles = (*(heading.text_content() for heading in tree.iter("h1")), *tags.get("og:title", []))
    linked = linked_article(tree, address=address, titles=frozenset(unescaped(title).casefold() for title in titles))
    names = [linked.publisher, *(tags[name][0] for name in _PUBLISHER if name in tags)]
    keys = frozenset(key for name in names if name for key in (name_key(name), *host_keys(name))) | host_keys(address)
    found: dict[str, Metadatum] = {}
    title = find_title(tree, tags, linked, keys)
    if title:
        found["title"] = Metadatum(value=title.text, basis=Basis.STATED, reason=title.reason, of_text=title.printed)
    site = title.site if title else ""
    for field, facts in (
        ("publisher", _publishers(tags, linked, site, address or linked.url)),
        ("authors", _authors(tree, tags, linked, keys | {name_key(site)} - {""})),
        (
            "url",
            iter(
                [
                    *((value, Basis.STATED, where) for value, where in addresses),
                    (linked.url, Basis.STATED, "the page's linked data, url"),
                ]
            ),
        ),
        ("language", _languages(tree, tags, linked)),
    ):
        for value, basis, where in facts:
            if value and len(value) <= _LONGEST * (5 if field == "url" else 1):
                found[field] = Metadatum(value=value, basis=basis, reason=where)
                break
    if issued := find_issued(tree, tags, linked):
        found["issued"] = issued
    return tuple((field, fact) for field, fact in found.items() if fact.value)


def _meta_tags(tree: lxml.html.HtmlElement) -> Mapping[str, list[str]]:
    tags: defaultdict[str, list[str]] = defaultdict(list)
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = " ".join((element.get("content") or "").split())
        if name and content:
            tags[name.strip().lower()].append(content)
    return dict(tags)


def _addresses(tree: lxml.html.HtmlElement, tags: Mapping[str, list[str]], markup: str) -> Iterator[tuple[str, str]]:
    """Yield the page's address, the canonical one before that of the preview; that of a whole site comes last."""
    found = [
        (link.get("href") or "", "the page's canonical link")
        for link in tree.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    ]
    found += [(value, "the page's meta tag og:url") for value in tags.get("og:url", [])]
    if saved := _SAVED.search(markup[:_SAVED_HEAD]):
        found.append((saved[1], "the comment of the program that saved the page"))
    valid = [(value.strip(), where) for value, where in found if _ADDRESS.match(value.strip())]
    yield from sorted(valid, key=lambda pair: is_root(pair[0]))


def _publishers(tags: Mapping[str, list[str]], linked: LinkedArticle, site: str, address: str) -> Iterator[Fact]:
    """Yield who may have published the page, the most telling first."""
    sections = [value for value in (linked.section, *tags.get("article:section", [])) if value]
    stated = [(linked.publisher, "the page's linked data, publisher")]
    stated += [(tags[name][0], f"the page's meta tag {name}") for name in _PUBLISHER if name in tags]
    hosts = []
    for value, where in stated:
        name = unescaped(value)
        if host := host_of(name):
            hosts.append((host, Basis.STATED, f"{where}, an address"))
        elif name and not is_section(name, sections) and len(name.split()) <= _NAME_WORDS:
            yield name, Basis.STATED, where
    if site and not is_section(site, sections) and len(site.split()) <= _NAME_WORDS and not day_of(site):
        yield site, Basis.STATED, "behind the headline in the page's title"
    yield from hosts
    yield host_of(address), Basis.WORKED_OUT, "the domain of the page's address"


def _authors(
    tree: lxml.html.HtmlElement, tags: Mapping[str, list[str]], linked: LinkedArticle, own: frozenset[str]
) -> Iterator[Fact]:
    if found := find_authors(tree, tags, linked, own):
        yield found[0], Basis.STATED, found[1]


def _languages(tree: lxml.html.HtmlElement, tags: Mapping[str, list[str]], linked: LinkedArticle) -> Iterator[Fact]:
    stated = [(tree.get("lang") or tree.get("xml:lang") or "", "the page's lang attribute")]
    stated += [(tags[name][0], f"the page's meta tag {name}") for name in ("og:locale", "dc.language") if name in tags]
    for value, where in (*stated, (linked.language, "the page's linked data, inLanguage")):
        if _LANGUAGE.match(value.strip()):
            yield value.strip().replace("_", "-"), Basis.STATED, where
