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
    assert "No words on this event are recorded from: [Report number 5.](../sources/s5.md)." in page
    assert "5 sources, 4 independent reports; [Report number 0.](../sources/s0.md) and" in page


def test_of_many_silent_sources_only_the_number_is_given(tmp_path: Path) -> None:
    page = event_page(tmp_path, 4, of=40)
    assert "recorded from the other 36 sources of" in page
    assert len(rows(page)) == 6


def test_a_table_ends_somewhere_and_says_so(tmp_path: Path) -> None:
    page = event_page(tmp_path, 64, of=64)
    assert len(rows(page)) == 62
    assert "And 4 further sources, whose sentences stand above." in page


def test_what_no_sentence_says_is_listed(tmp_path: Path) -> None:
    page = event_page(tmp_path, 2, of=2)
    assert "**Found in none of these sentences:** who, where, how many, through whom, said by whom." in page
