"""What a page says of itself in its head."""

import re
from collections.abc import Iterator
from datetime import date

import lxml.html
from lxml import etree

from dossier.model.source import Basis, Metadatum

_META = {
    "title": ("og:title", "twitter:title", "dc.title", "citation_title"),
    "issued": (
        "article:published_time",
        "og:published_time",
        "og:article:published_time",
        "datepublished",
        "date.issued",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date",
        "citation_publication_date",
        "pubdate",
        "publishdate",
        "publish-date",
        "parsely-pub-date",
        "sailthru.date",
        "date",
    ),
    "publisher": ("og:site_name", "publisher", "dc.publisher", "application-name"),
    "authors": ("author", "article:author", "dc.creator", "citation_author", "parsely-author"),
    "url": ("og:url",),
    "language": ("og:locale", "dc.language"),
}
"""Names of meta tags by field, the most telling first."""
_DATE = re.compile(r"(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)")
_LINKED_DATA = re.compile(r"\"datePublished\"\s*:\s*\"(\d{4}-\d{2}-\d{2})")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}\Z")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}\Z")
_EARLIEST, _LATEST = "1990-01-01", "2100-12-31"
"""Bounds for htmldate, which else rejects what lies after the day of the build."""
_LONGEST = 400  # code points of a value
_HEADING = "the page's main heading"
_SEPARATOR = re.compile(r"\s+[|–—-]\s+")


def metadata_of(tree: lxml.html.HtmlElement) -> tuple[tuple[str, Metadatum], ...]:
    """Return pairs of a field of `Source` and what the page says of it, naming the tag it was read from."""
    found: dict[str, Metadatum] = {}
    tags = _meta_tags(tree)
    for field, names in _META.items():
        for name in names:
            value = _valid(field, tags.get(name, ""))
            if value:
                found[field] = _stated(value, f"the page's meta tag {name}")
                break
    for field, value, where in _other_tags(tree, found.get("publisher")):
        if field not in found and (checked := _valid(field, value)):
            found[field] = Metadatum(value=checked, basis=Basis.STATED, reason=where, of_text=where == _HEADING)
    if "issued" not in found and (day := _searched(tree)):
        found["issued"] = Metadatum(
            value=day, basis=Basis.WORKED_OUT, reason="found in the page by the library htmldate"
        )
    return tuple(found.items())


def _meta_tags(tree: lxml.html.HtmlElement) -> dict[str, str]:
    tags: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = " ".join((element.get("content") or "").split())
        if name and content:
            tags.setdefault(name.strip().lower(), content)
    return tags


def _other_tags(tree: lxml.html.HtmlElement, publisher: Metadatum | None) -> Iterator[tuple[str, str, str]]:
    """Yield field, value and where it stands, the canonical address before that of the preview."""
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            yield "url", link.get("href") or "", "the page's canonical link"
    headings = [_text(heading) for heading in tree.iter("h1")]
    if len([text for text in headings if text]) == 1:
        yield "title", next(text for text in headings if text), _HEADING
    for title in tree.iter("title"):
        yield "title", _without_site(_text(title), publisher), "the page's title"
    for script in tree.iter("script"):
        if script.get("type") == "application/ld+json" and (match := _LINKED_DATA.search(script.text or "")):
            yield "issued", match[1], "the page's linked data, datePublished"
    for element in tree.iter("time"):
        if element.get("itemprop") == "datePublished" or "pubdate" in element.attrib:
            yield "issued", element.get("datetime") or "", "the page's time tag of publication"
    yield "language", tree.get("lang") or tree.get("xml:lang") or "", "the page's lang attribute"


def _text(element: lxml.html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _without_site(title: str, publisher: Metadatum | None) -> str:
    parts = _SEPARATOR.split(title)
    if publisher and len(parts) > 1 and parts[-1].casefold() == publisher.value.casefold():
        return title[: title.rindex(parts[-1])].rstrip(" |–—-")
    return title


def _valid(field: str, value: str) -> str:
    """Return a value as `Source` has it, empty when it is no value of the field."""
    value = value.strip()
    if not value or len(value) > _LONGEST * (5 if field == "url" else 1):
        return ""
    if field == "issued":
        match = _DATE.match(value)
        return _day(*map(int, match.groups())) if match else ""
    if field == "url":
        return value if _ADDRESS.match(value) else ""
    if field == "authors":
        return "" if value.startswith(("http://", "https://")) else value
    if field == "language":
        return value.replace("_", "-") if _LANGUAGE.match(value) else ""
    return value


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _searched(tree: lxml.html.HtmlElement) -> str:
    """Return the date that htmldate finds, when the page holds that very day in writing; empty for none.

    htmldate completes what is incomplete (a month alone gets its first day) and picks one of two readings of
    03/02/24; both would be guesses.
    """
    from htmldate import find_date  # noqa: PLC0415  only few pages need it, and it takes a fifth of a second

    page = etree.tostring(tree, encoding="unicode")  # before htmldate, which takes the tree apart
    try:
        found = find_date(tree, extensive_search=False, original_date=True, min_date=_EARLIEST, max_date=_LATEST)
    except (ValueError, TypeError, AttributeError, RecursionError, OverflowError):
        # A library for pages of any kind: what it cannot read has no date.
        return ""
    if not found or not _DATE.fullmatch(found):
        return ""
    year, month, day = found.split("-")
    bare = day.lstrip("0")
    written = re.compile(
        rf"(?<!\d)(?:{year}(?P<mark>[-/.]?){month}(?P=mark){day}|0?{bare}\.0?{month.lstrip('0')}\.{year}"
        rf"|0?{bare}[^\W\d]{{0,2}}\.?\s(?:de\s)?[^\W\d]{{3,12}}\.?,?\s(?:de\s)?{year}"
        rf"|[^\W\d]{{3,12}}\.?\s0?{bare}[^\W\d]{{0,2}},?\s{year})(?!\d)"
    )
    return found if written.search(page) else ""


def _stated(value: str, reason: str) -> Metadatum:
    return Metadatum(value=value, basis=Basis.STATED, reason=reason)
