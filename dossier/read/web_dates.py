"""When a page was published, and not when it was changed, saved or crawled."""

import re
from collections.abc import Iterator, Mapping

import lxml.html
from htmldate import find_date
from lxml import etree

from dossier.model.source import Basis, Metadatum
from dossier.read.web_linked_data import LinkedArticle
from dossier.text.stated_dates import day_of, other_days

_EXPLICIT = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "date.issued",
    "dc.date.issued",
    "dcterms.issued",
)
_VAGUE = (
    "dcterms.created",
    "dc.date",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "parsely-pub-date",
    "sailthru.date",
    "date",
)
"""Names of meta tags, the most telling first; the vague ones may mean another day than that of publication."""
_ISO = re.compile(r"\d{4}-\d\d-\d\d\Z")
_EARLIEST, _LATEST = "1990-01-01", "2100-12-31"
"""Bounds for htmldate, which else rejects what lies after the day of the build."""
_LONGEST_LINE = 160  # code points of a line that prints the date of a page

Stated = tuple[str, str]
"""A value as written, and where it stands."""


def find_issued(tree: lxml.html.HtmlElement, tags: Mapping[str, list[str]], linked: LinkedArticle) -> Metadatum | None:
    """Return the day on which a page was published, None when it cannot be told.

    Of an instant in UTC it is the day that the page gives elsewhere in its own zone, where that is the same instant's.
    The tree may be taken apart: nothing else can be read from it afterwards.
    """
    explicit = [pair for pair in _explicit(tree, tags, linked) if day_of(pair[0])]
    vague = [(value, f"the page's meta tag {name}") for name in _VAGUE for value in tags.get(name, []) if day_of(value)]
    if explicit or vague:
        value, where = _first_published(explicit, day_of(linked.modified)) if explicit else vague[0]
        day, zone = _in_its_zone(value, [*explicit, *vague], tree)
        return Metadatum(value=day, basis=Basis.STATED, reason=where + zone)
    if found := _searched(tree):
        return Metadatum(value=found, basis=Basis.WORKED_OUT, reason="found in the page by the library htmldate")
    return None


def _explicit(tree: lxml.html.HtmlElement, tags: Mapping[str, list[str]], linked: LinkedArticle) -> Iterator[Stated]:
    for name in _EXPLICIT:
        for value in tags.get(name, [])[:1]:
            yield value, f"the page's meta tag {name}"
    if linked.published:
        yield linked.published, "the page's linked data, datePublished"
    for element in tree.iter("time"):
        if element.get("itemprop") == "datePublished" or "pubdate" in element.attrib:
            yield element.get("datetime") or str(element.text_content()), "the page's time tag of publication"
            return


def _first_published(explicit: list[Stated], modified: str) -> Stated:
    """Return the first that is given, unless it is the day of the change and another is earlier."""
    days = [day_of(value) for value, _ in explicit]
    if days[0] == modified and min(days) < modified:
        return explicit[days.index(min(days))]
    return explicit[0]


def _in_its_zone(value: str, stated: list[Stated], tree: lxml.html.HtmlElement) -> tuple[str, str]:
    """Return the day of a value in the zone of its page, and how that was told."""
    day = day_of(value)
    others = other_days(value)
    if not others:
        return day, ""
    for written, where in stated:
        if day_of(written) in others and not other_days(written):
            return day_of(written), f"; {where} gives its day in the page's own zone"
    printed = set(_printed_days(tree))
    own = [other for other in others if other in printed]
    return (own[0], "; the page prints its day in its own zone") if own and day not in printed else (day, "")


def _printed_days(tree: lxml.html.HtmlElement) -> Iterator[str]:
    """Yield the days that the page shows in short elements of their own."""
    for element in tree.iter("time", "span", "p", "div", "li", "em", "small", "address", "b", "a"):
        text = (element.text or "").strip()
        if 8 <= len(text) <= _LONGEST_LINE and any(map(str.isdigit, text)):  # noqa: PLR2004  as `1.1.2024`
            for start in (0, *(match.end() for match in re.finditer(r"(?:on|:|,|\|)\s+", text))):
                if day := day_of(text[start:]):
                    yield day


def _searched(tree: lxml.html.HtmlElement) -> str:
    """Return the date that htmldate finds, when the page holds that very day in writing; empty for none.

    htmldate completes what is incomplete (a month alone gets its first day) and picks one of two readings of
    03/02/24; both would be guesses. It is not shown linked data, of which it takes any date, also that of another page.
    """
    for script in list(tree.iter("script")):
        script.drop_tree()
    page = etree.tostring(tree, encoding="unicode")  # before htmldate, which takes the tree apart
    try:
        found = find_date(tree, extensive_search=False, original_date=True, min_date=_EARLIEST, max_date=_LATEST)
    except (ValueError, TypeError, AttributeError, RecursionError, OverflowError):
        # A library for pages of any kind: what it cannot read has no date.
        return ""
    if not found or not _ISO.match(found):
        return ""
    year, month, day = found.split("-")
    bare = day.lstrip("0")
    written = re.compile(
        rf"(?<!\d)(?:{year}(?P<mark>[-/.]?){month}(?P=mark){day}|0?{bare}\.0?{month.lstrip('0')}\.{year}"
        rf"|0?{bare}[^\W\d]{{0,2}}\.?\s(?:de\s)?[^\W\d]{{3,12}}\.?,?\s(?:de\s)?{year}"
        rf"|[^\W\d]{{3,12}}\.?\s0?{bare}[^\W\d]{{0,2}},?\s{year})(?!\d)"
    )
    return found if written.search(page) else ""
