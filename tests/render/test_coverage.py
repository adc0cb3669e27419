"""Tables of what each source answers."""

from pathlib import Path

from dossier.render import render_pages
from tests.records import build_from


def event_page(content: Path, sources: int, *, of: int) -> str:
    """The page of an event of which some of several sources speak; the first two are one report by ruling."""
    files: dict[str, str | bytes] = {
        f"sources/s{n}.txt": f"Report number {n}.\n\nThe ferry sank in May {2000 + n}." for n in range(of)
    }
    evidence = "".join(f"  - {{source: s{n}, exact: The ferry sank}}\n" for n in range(sources))
    files["events/sinking.md"] = f"---\ntitle: The sinking\nevidence:\n{evidence}---\n"
    files["decisions.yml"] = (
        "- {ruling: same, names: [sources/s0, sources/s1], by: me, on: 2024-01-01, why: One report.}\n"
    )
    dossier = build_from(content, files)
    return next(page.text for page in render_pages(dossier) if page.path == "events/sinking.md")


def rows(page: str) -> list[str]:
    return [line for line in page.splitlines() if line.startswith("|")]


def test_few_sources_are_columns_and_facets_rows(tmp_path: Path) -> None:
    found = rows(event_page(tmp_path, 3, of=3))
    assert found[2].startswith("| Who | *")
    assert "[“May 2001”](../sources/s1.md#s-" in found[4]
    assert len(found) == 8


def test_more_sources_are_rows_and_facets_columns(tmp_path: Path) -> None:
    page = event_page(tmp_path, 5, of=6)
    found = rows(page)
    assert found[0] == "| Source | Who | Where | When | How many | Through whom | Said by whom |"
    assert len(found) == 7
    assert "1 source of [all sources](../sources/index.md) is not cited on this page" in page
    assert "5 sources, 4 independent reports; [Report number 0.](../sources/s0.md) and" in page


def test_of_uncited_sources_only_the_number_is_given(tmp_path: Path) -> None:
    page = event_page(tmp_path, 4, of=40)
    assert "36 sources of [all sources](../sources/index.md) are not cited on this page" in page
    assert len(rows(page)) == 6


def test_a_table_ends_somewhere_and_says_so(tmp_path: Path) -> None:
    page = event_page(tmp_path, 64, of=64)
    assert len(rows(page)) == 62
    assert "And 4 further sources, whose sentences stand above." in page


def test_what_no_sentence_says_is_listed(tmp_path: Path) -> None:
    page = event_page(tmp_path, 2, of=2)
    assert "**Found in none of these sentences:** who, where, how many, through whom, said by whom." in page


HARBOUR: dict[str, str | bytes] = {
    "sources/a.txt": "The ferry sank on 3 May. It rained.",
    "sources/b.txt": "A boat was lost. Nobody saw it.",
    "sources/c.txt": "The weather was fair.",
    "people/cy-holm.md": "---\nname: Cy Holm\n---\n",
    "places/port-nor.md": "---\nname: Port Nor\n---\n",
    "events/sinking.md": """---
title: The sinking
date: 2024-05-03
date_basis: stated
places: [port-nor]
participants: [{entity: cy-holm, role: pilot}]
evidence:
  - {source: a, exact: The ferry sank}
---
A boat was lost [@b "A boat was lost"].
""",
    "events/planned.md": "---\ntitle: The plan\n---\n",
}


def page_of(content: Path, path: str, changed: dict[str, str | bytes] | None = None) -> str:
    dossier = build_from(content, {**HARBOUR, **(changed or {})})
    return next(page.text for page in render_pages(dossier) if page.path == path)


def test_what_the_curators_record_is_not_called_left_open(tmp_path: Path) -> None:
    page = page_of(tmp_path, "events/sinking.md")
    assert "**Found in none of these sentences:** how many, through whom, said by whom." in page
    assert "**Recorded by the curators, and not found in these sentences:** who, where." in page


def test_the_overview_says_what_the_curators_record(tmp_path: Path) -> None:
    page = page_of(tmp_path, "coverage/index.md")
    assert (
        "how many, through whom, said by whom, who (recorded by the curators), where (recorded by the curators)" in page
    )
    assert "No source says" not in page


def test_of_an_event_without_words_nothing_is_said_to_be_absent(tmp_path: Path) -> None:
    page = page_of(tmp_path, "coverage/index.md")
    assert "[The plan](../events/planned.md): 0 sources | not searched: no words are cited |" in page


def test_a_day_without_its_year_takes_the_year_of_the_dated_event(tmp_path: Path) -> None:
    page = page_of(tmp_path, "events/sinking.md")
    assert "3 May 2024 (the year as the curators date the event)" in page
    assert "unknown year" not in page


def test_the_year_of_an_event_of_another_day_is_not_borrowed(tmp_path: Path) -> None:
    event = str(HARBOUR["events/sinking.md"]).replace("2024-05-03", "2024-05-04")
    page = page_of(tmp_path, "events/sinking.md", {"events/sinking.md": event})
    assert "(no year in this sentence)" in page
    assert "unknown year" not in page


def test_a_text_cited_in_the_prose_is_not_counted_as_uncited(tmp_path: Path) -> None:
    page = page_of(tmp_path, "events/sinking.md")
    assert "1 source of [all sources](../sources/index.md) is not cited on this page" in page
    assert "what it says of the event was not searched for." in page


def test_nowhere_is_said_only_of_a_text_that_has_nothing_of_the_kind(tmp_path: Path) -> None:
    text = "The ferry sank on 3 May. Forty people swam to Port Nor."
    page = page_of(tmp_path, "events/sinking.md", {"sources/a.txt": text})
    found = rows(page)
    assert "| Where | *not in these sentences* |" in found
    assert "| Through whom | *not found in this text* |" in found


def test_a_source_without_an_answer_is_not_said_to_have_none(tmp_path: Path) -> None:
    question = """---
question: How many sank?
value: number
answers:
  - {source: a, value: "1", exact: The ferry sank}
---
A boat was lost [@b "A boat was lost"].
"""
    page = page_of(tmp_path, "questions/how-many.md", {"questions/how-many.md": question})
    assert "2 sources of [all sources](../sources/index.md), 1 of them cited on this page." in page
    assert "does not say that these texts have none" in page
    assert "not found in this text" not in page


def test_a_name_is_called_absent_only_where_no_text_has_it(tmp_path: Path) -> None:
    absent = "Cy Holm was looked for in every source, under each spelling on record, and not found."
    assert absent in page_of(tmp_path / "absent", "people/cy-holm.md")
    named: dict[str, str | bytes] = {"sources/c.txt": "Cy Holm saw that the weather was fair."}
    assert absent not in page_of(tmp_path / "named", "people/cy-holm.md", named)
