from pathlib import Path

import pytest

from dossier.model.dossier import Dossier
from dossier.pipeline.build import build
from dossier.render import render_pages
from dossier.render.parts.source_counts import count_sources, source_figures
from dossier.settings import Settings
from tests.index.reports.report_texts import REPORTS, renumbered, reworded

GOLDEN = Path(__file__).parent / "comparison.md"
ODD = "<b>|*Odd*|</b> [words](x) {{ 7 }} stand `here`."


@pytest.fixture
def content(tmp_path: Path) -> Path:
    lines = REPORTS["ferry"]
    texts = {
        "first": ["Ferry aground", *lines[:5], ODD],
        "second": ["Ship on sand", lines[0], *reworded(renumbered(lines[1:4])), lines[9]],
        "other": ["Rain in the north", *REPORTS["dam"][:5]],
    }
    (tmp_path / "sources").mkdir()
    for name, text in texts.items():
        (tmp_path / "sources" / f"{name}.txt").write_text("\n\n".join(text), encoding="utf-8")
    (tmp_path / "people").mkdir()
    (tmp_path / "people/brandt.md").write_text("---\nname: Elin Brandt\n---\n", encoding="utf-8")
    return tmp_path


def dossier_of(content: Path) -> tuple[Dossier, dict[str, str]]:
    dossier = build(content, Settings())
    return dossier, {page.path: page.text for page in render_pages(dossier)}


def test_the_comparison_is_as_in_the_golden_page(content: Path) -> None:
    _, pages = dossier_of(content)
    assert pages["sources/first/compared-with-second.md"] == GOLDEN.read_text(encoding="utf-8")


def test_a_source_says_where_else_it_was_published(content: Path) -> None:
    _, pages = dossier_of(content)
    assert "## Also published as" in pages["sources/second.md"]
    assert "[side by side](first/compared-with-second.md)" in pages["sources/second.md"]
    assert "## Also published as" not in pages["sources/other.md"]


def test_pages_count_independent_reports(content: Path) -> None:
    dossier, pages = dossier_of(content)
    assert count_sources(dossier, dossier.sources) == "3 sources, 2 independent reports"
    assert count_sources(dossier, ["first", "other"]) == "2 sources"
    assert count_sources(dossier, ["first"]) == "1 source"
    assert source_figures(dossier, ["first", "second"]) == "2 (1 independent)"
    assert "2 mentions in 2 sources, 1 independent report" in pages["people/brandt.md"]
    assert "3 sources, 2 independent reports" in pages["index.md"]
    assert "| 2 (1 independent) |" in pages["people/index.md"]


def rule(content: Path, ruling: str, why: str) -> None:
    decision = f"- ruling: {ruling}\n  names: [sources/first, sources/second]\n  by: J. Doe\n  on: 2025-06-02\n"
    (content / "decisions.yml").write_text(f"{decision}  why: {why}\n", encoding="utf-8")


def test_a_ruling_splits_what_was_found(content: Path) -> None:
    rule(content, "different", "Two agencies.")
    dossier, pages = dossier_of(content)
    assert not [problem for problem in dossier.problems if problem.path == "decisions.yml"]
    assert not dossier.report_groups
    assert not [path for path in pages if "compared-with" in path]


def test_a_ruling_confirms_and_its_reason_is_shown(content: Path) -> None:
    rule(content, "same", "One agency.")
    _, pages = dossier_of(content)
    assert "Confirmed by the curator: One agency." in pages["sources/first.md"]
