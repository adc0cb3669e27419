"""What is new as an Atom feed (RFC 4287)."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from dossier.addresses import FEED, public_address
from dossier.history import dated_pages, has_feed
from dossier.model.dossier import Dossier
from dossier.model.output import OutputFile
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.one_line import one_line

_MOST = 100
"""Entries, the newest; a reader that asks every week misses nothing."""
_NOT_XML = re.compile("[\ufffe\uffff]")


def feed_files(dossier: Dossier) -> Iterator[OutputFile]:
    """Yield the feed, where there can be one."""
    if not has_feed(dossier):
        return
    entries = dated_pages(dossier)[:_MOST]
    feed = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom"})
    address = public_address(dossier.site, FEED)
    _add(feed, "title", dossier.site.name or "Dossier")
    if dossier.site.description:
        _add(feed, "subtitle", dossier.site.description)
    _add(feed, "id", address)
    _add(feed, "updated", _midnight(entries[0][0]))
    ET.SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": address})
    ET.SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": dossier.site.url})
    _add(ET.SubElement(feed, "author"), "name", dossier.site.name or "Dossier")
    for day, page in entries:
        _add_entry(feed, dossier, day, page)
    ET.indent(feed)
    yield OutputFile(path=FEED, data=ET.tostring(feed, encoding="utf-8", xml_declaration=True) + b"\n")


def _add_entry(feed: ET.Element, dossier: Dossier, day: str, page: str) -> None:
    title, summary = _words(dossier, page)
    address = public_address(dossier.site, f"{page}.md")
    entry = ET.SubElement(feed, "entry")
    _add(entry, "title", title)
    _add(entry, "id", address)
    _add(entry, "updated", _midnight(day))
    ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": address})
    ET.SubElement(entry, "category", {"term": page.partition("/")[0]})
    if summary:
        _add(entry, "summary", summary)


def _words(dossier: Dossier, page: str) -> tuple[str, str]:
    """Return title and summary of a page."""
    folder, _, name = page.partition("/")
    if folder == "sources":
        source = dossier.sources[name]
        issued = in_words(source.issued.value) if source.issued.known else "no date stated"
        return source.title.value, ", ".join(filter(None, ("Source", source.publisher.value, issued)))
    if folder == "events":
        event = dossier.events[name]
        return event.title, ", ".join(filter(None, (f"Event, {in_words(event.date)}", event.summary)))
    question = dossier.questions[name]
    return question.title, ", ".join(filter(None, ("Question", question.summary)))


def _midnight(day: str) -> str:
    """Return a moment, which the format asks for, of a day, which is all that is known."""
    return f"{day}T00:00:00Z"


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = _NOT_XML.sub("\ufffd", one_line(text))
