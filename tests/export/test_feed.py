"""The feed of what is new: well-formed whatever titles say, and with no day that nobody knows."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from dossier.export.feed import feed_files
from dossier.history import document_of
from dossier.model.dossier import Dossier, Earlier
from dossier.model.site import Site
from dossier.pipeline.build import build
from dossier.settings import Settings
from tests.records import write_content
from tests.render.harbour import harbour

SITE = Site(name="A & B", url="https://a.example/b/", description="What <is> new")
ATOM = "{http://www.w3.org/2005/Atom}"
FILES: dict[str, str | bytes] = {
    "sources/one.txt": "One.\n",
    "sources/one.txt.yml": "issued: 2024-05-04\ntitle: One & <two>\n",
    "sources/about-june.txt": "Another.\n",
    "sources/about-june.txt.yml": "issued: 2024-06~\n",
    "events/start.md": "---\ntitle: The start\ndate: 2024-01-01\n---\n",
}


@pytest.fixture
def dossier(tmp_path: Path) -> Dossier:
    return build(write_content(tmp_path / "content", FILES), Settings(), site=SITE)


def with_records(dossier: Dossier, *days: str) -> Dossier:
    data = document_of(dossier).model_dump()
    return replace(dossier, earlier=tuple(Earlier(on=day, data=data) for day in days))


def entries(dossier: Dossier) -> list[tuple[str, ...]]:
    (file,) = feed_files(dossier)
    feed = etree.fromstring(file.data)
    assert feed.findtext(f"{ATOM}id") == "https://a.example/b/feed.xml"
    assert feed.findtext(f"{ATOM}author/{ATOM}name") == "A & B"
    found = [
        tuple(entry.findtext(f"{ATOM}{name}") or "" for name in ("updated", "id", "title", "summary"))
        for entry in feed.iter(f"{ATOM}entry")
    ]
    assert feed.findtext(f"{ATOM}updated") == found[0][0] == max(entry[0] for entry in found)
    assert all(entry.find(f"{ATOM}link") is not None for entry in feed.iter(f"{ATOM}entry"))
    return found


ONE = ("https://a.example/b/sources/one/", "One & <two>", "Source, 4 May 2024")


def test_without_a_record_only_sources_of_a_known_day_are_in_it(dossier: Dossier) -> None:
    assert entries(dossier) == [("2024-05-04T00:00:00Z", *ONE)]


def test_a_page_has_the_day_of_the_oldest_record_that_holds_it(dossier: Dossier) -> None:
    found = entries(with_records(dossier, "2026-03-02", "2026-03-01"))
    assert {entry[0] for entry in found} == {"2026-03-01T00:00:00Z"}
    assert sorted(entry[1].removeprefix(SITE.url) for entry in found) == [
        "events/start/",
        "sources/about-june/",
        "sources/one/",
    ]


def test_there_is_no_feed_without_an_address_or_a_day(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content", {"sources/a.txt": "Text.\n"})
    assert list(feed_files(build(content, Settings(), site=SITE))) == []
    content = write_content(tmp_path / "content", FILES)
    assert list(feed_files(build(content, Settings()))) == []


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_feed_is_well_formed_whatever_titles_say(title: str, name: str) -> None:
    source: Any = next(iter(harbour().sources.values()))
    source = replace(
        source, title=replace(source.title, value=title), issued=replace(source.issued, value="2024-05-04")
    )
    site = Site(name=name, url=SITE.url)
    (file,) = feed_files(replace(harbour(), sources={source.id: source}, earlier=(), site=site))
    etree.fromstring(file.data)
