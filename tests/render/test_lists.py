"""Long lists are cut into pages, and every row is on exactly one of them."""

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dossier.addresses import numbered
from dossier.model.dossier import Dossier
from dossier.render import render_pages
from dossier.render.parts.pagination import paginate
from tests.records import build_from
from tests.render.harbour import pages


def rendered(dossier: Dossier) -> dict[str, str]:
    return {page.path: page.text for page in render_pages(dossier)}


@given(st.lists(st.integers(), max_size=60), st.integers(1, 20))
def test_every_row_is_on_one_page_in_order(rows: list[int], size: int) -> None:
    parts = list(paginate("people/index.md", rows, size))
    assert [row for part in parts for row in part.rows] == rows
    assert all(len(part.rows) == size for part in parts[:-1])
    assert [part.number for part in parts] == list(range(1, len(parts) + 1))
    assert {part.of for part in parts} == {len(parts)}
    assert len({part.path for part in parts}) == len(parts)


def test_addresses_of_further_pages() -> None:
    assert [numbered("people/index.md", n) for n in (1, 2)] == ["people/index.md", "people/page-2.md"]
    assert [numbered("people/ada-roe.md", n) for n in (1, 3)] == ["people/ada-roe.md", "people/ada-roe/page-3.md"]


def test_a_long_entity_goes_on_and_says_the_rest_once() -> None:
    first, second = pages()["vessels/nordica.md"], pages()["vessels/nordica/page-2.md"]
    assert "Pages: **1** [2](nordica/page-2.md)" in first
    assert "Pages: [1](../nordica.md) **2**" in second
    assert first.count("[in context]") == 10
    assert second.count("[in context]") == 4 + 1
    assert "## Names and spellings" in first
    assert "## Names and spellings" not in second
    assert "vessels/nordica/page-3.md" not in pages()


def test_long_indexes_go_on_with_their_introduction_on_the_first_page_only(tmp_path: Path) -> None:
    people = {f"people/p{n:02}.md": f"---\nname: P{n:02}\n---\n" for n in range(11)}
    dates = {f"events/e{n:02}.md": f"---\ntitle: E{n:02}\ndate: 20{n:02}\n---\n" for n in range(11)}
    texts = {f"sources/s{n:02}.txt": f"Report {n:02} on something that is not there." for n in range(11)}
    intro = {"people/index.md": "Those who were there.", "events/index.md": "What happened."}
    found = rendered(build_from(tmp_path, {**people, **dates, **texts, **intro}, page_size=10))
    for folder, words in (("people", "Those who were there."), ("events", "What happened."), ("sources", "")):
        assert words in found[f"{folder}/index.md"]
        assert "Pages: **1** [2](page-2.md)" in found[f"{folder}/index.md"]
        assert "Pages: [1](index.md) **2**" in found[f"{folder}/page-2.md"]
        assert not words or words not in found[f"{folder}/page-2.md"]
        assert f"{folder}/page-3.md" not in found
    rows = re.findall(r"\]\((p\d\d)\.md\)", found["people/index.md"] + found["people/page-2.md"])
    assert rows == [f"p{n:02}" for n in range(11)]


def test_many_names_are_listed_by_letter(tmp_path: Path) -> None:
    names = [f"{letter}{n:02}" for letter in "ÅBc" for n in range(21)] + ["1st", "“Ö”"]
    people = {f"people/n{n}.md": f"---\nname: {name}\n---\n" for n, name in enumerate(names)}
    found = rendered(build_from(tmp_path, people))
    assert re.findall(r"^## (.*)$", found["people/index.md"], re.MULTILINE) == ["\\#", "A", "B", "C"]


def test_a_dossier_of_nothing_still_has_its_pages(tmp_path: Path) -> None:
    found = rendered(build_from(tmp_path, {}))
    assert sorted(found) == [
        "coverage/index.md", "entities/index.md", "events/index.md", "figures/index.md", "index.md", "map/index.md",
        "network/index.md", "new/index.md", "organizations/index.md", "people/index.md", "places/index.md",
        "problems/index.md", "questions/index.md", "quotes/index.md", "sources/index.md", "timeline/index.md",
        "to-review/index.md", "whole/index.md",
    ]  # fmt: skip
    assert "There is no source yet." in found["index.md"]
    assert "Nothing is listed here yet." in found["people/index.md"]
    assert "No event is recorded yet." in found["events/index.md"]
    assert "No question is asked yet." in found["questions/index.md"]
