"""The whole dossier: every curated record once, its links within itself, cut where it would be too long."""

import re

import pytest
from markdown_it import MarkdownIt

from dossier.render import render_pages, rendering_of
from dossier.render.page import Page
from dossier.render.pages import whole
from dossier.render.pages.whole import places
from tests.render.harbour import harbour

ANCHOR = re.compile(r'<a id="([^"]+)"></a>')


def whole_pages() -> list[Page]:
    return list(whole.pages(rendering_of(harbour())))


def test_every_curated_record_stands_in_it_once() -> None:
    (page,) = whole_pages()
    kinds = {entity.id: harbour().entity_type(entity).folder for entity in harbour().entities.values()}
    expected = [f"questions.{one}" for one in harbour().questions] + [f"events.{one}" for one in harbour().events]
    for kind in harbour().entity_types:
        expected += [f"{kind.folder}.{one}" for one, folder in kinds.items() if folder == kind.folder]
    expected += [f"sources.{one}" for one in harbour().sources]
    assert ANCHOR.findall(page.body) == expected
    assert page.front["search"] == {"exclude": True}
    assert ("robots", "noindex") in page.head.meta


def test_all_that_the_curators_wrote_is_in_it() -> None:
    (page,) = whole_pages()
    shown = MarkdownIt("commonmark").enable("table").render(page.body)
    visible = " ".join(re.sub(r"<[^>]+>", " ", shown).split())
    lines = [line for prose in harbour().prose.values() for line in prose.body.splitlines()]
    written = [w for line in lines for w in re.findall(r"[A-Za-z ]{12,}", re.sub(r"\[.*?\]|`.*?`", "|", line))]
    assert len(written) > 5
    assert [words for words in written if words.strip() not in visible] == []


@pytest.mark.parametrize("size", [1, 3000])
def test_a_long_one_is_cut_and_its_links_lead_from_part_to_part(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(places, "LARGEST_PART", size)
    parts = whole_pages()
    assert len(parts) > 2
    anchors = {page.path: ANCHOR.findall(page.body) for page in parts}
    seen = 0
    for page in parts:
        for target, anchor in re.findall(r"\]\(((?:index|page-\d+)\.md)#([^)]+)\)", page.body):
            assert anchor in anchors[f"whole/{target}"]
            seen += 1
        assert "Pages: " in page.body
    assert seen > 30
    assert sum(len(found) for found in anchors.values()) == len(places.find_places(harbour()))


def test_it_links_to_pages_that_are_there() -> None:
    there = {page.path for page in render_pages(harbour())}
    (page,) = whole_pages()
    targets = {target for target in re.findall(r"\]\(\.\./([^)#]+)", page.body) if not target.endswith("index.md")}
    assert targets
    assert targets <= there
