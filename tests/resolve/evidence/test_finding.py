"""Evidence is found again by its words, whatever their typography, and never by other words."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from dossier.cli.main import main
from dossier.model.evidence import Evidence, Located
from dossier.model.problem import Problem
from dossier.resolve.evidence.finding import EvidenceFinder
from tests.records import source_of
from tools.site import ROOT

TEXT = """Pilot blamed

Ada Roe said: “The ship ‘Nordica’ — built in 1999 – didn’t stop.” The pier is
lost. The ship is lost.

Rescuers are unlikely to find the captain. The pier is old. A café was hit, too.
"""
SOURCE = source_of(TEXT)
FINDER = EvidenceFinder(
    {"report": SOURCE, "statement-of-the-port": source_of("Nobody was hurt.", "statement-of-the-port")}
)


def locate(exact: str, **more: str) -> Located | Problem:
    return FINDER.locate(Evidence(**{"source": "report", "exact": exact, "path": "events/a.md", "line": 7, **more}))


@pytest.mark.parametrize(
    ("exact", "found"),
    [
        ("built in 1999", "built in 1999"),
        ("BUILT IN 1999", "built in 1999"),
        ("The ship 'Nordica' - built", "The ship ‘Nordica’ — built"),
        ('The ship "Nordica"', "The ship ‘Nordica’"),
        ("ship «Nordica» ― built", "ship ‘Nordica’ — built"),
        ("didn't  stop", "didn’t stop"),
        ("  the\u00a0pier\n is lost ", "The pier is lost"),
        ("The pier is lost. The ship is lost.", "The pier is lost. The ship is lost."),
        ("A CAFÉ was hit", "A café was hit"),
    ],
)
def test_typography_and_case_do_not_matter(exact: str, found: str) -> None:
    located = locate(exact)
    assert isinstance(located, Located)
    assert SOURCE.text[located.start : located.end] == found


@pytest.mark.parametrize(
    ("exact", "kind"),
    [
        ("built in 1998", "changed"),
        ("The boat ‘Nordica’", "changed"),
        ("built 1999", "changed"),
        ("in built 1999", "changed"),
        ("did not stop", "missing"),
        ("A cafe was hit", "changed"),
        ("likely to find the captain", "changed"),
        ("ed. The ship is los", "changed"),
        ("built in 199", "changed"),
        ("The pier is lost, the ship is lost", "changed"),
    ],
)
def test_words_do_matter_and_whole_ones(exact: str, kind: str) -> None:
    problem = locate(exact)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.place) == (f"evidence-{kind}", "events/a.md:7")


def test_the_nearest_passage_what_differs_and_what_to_write_are_said() -> None:
    problem = locate("Rescuers are likely to find the captain.")
    assert isinstance(problem, Problem)
    assert problem.details == (
        "The nearest passage is: “Rescuers are unlikely to find the captain.”",
        "What differs: “likely” became “unlikely”.",
        'Ready to write: exact: "Rescuers are unlikely to find the captain."',
    )
    assert str(problem) == " ".join((problem.head, *problem.details))


@pytest.mark.parametrize(
    ("around", "sentence"),
    [
        ({"suffix": "lost"}, "The pier is lost."),
        ({"suffix": "OLD."}, "The pier is old."),
        ({"prefix": "find the captain."}, "The pier is old."),
        ({"prefix": "captain.", "suffix": "old"}, "The pier is old."),
        ({"prefix": "didn't stop.'"}, "The pier is lost."),
    ],
)
def test_words_around_decide_between_places(around: dict[str, str], sentence: str) -> None:
    ambiguous = locate("The pier is")
    assert isinstance(ambiguous, Problem)
    assert (ambiguous.code, "2 times" in ambiguous.message) == ("evidence-ambiguous", True)
    located = locate("The pier is", **around)
    assert isinstance(located, Located)
    of = {one.id: SOURCE.sentence_text(one) for one in SOURCE.sentences}
    assert [of[one] for one in located.sentences] == [sentence]


@pytest.mark.parametrize(
    "around", [{"suffix": "new"}, {"prefix": "the captain. The"}, {"prefix": "captain.", "suffix": "lost"}]
)
def test_words_around_must_be_there(around: dict[str, str]) -> None:
    problem = locate("The pier is", **around)
    assert isinstance(problem, Problem)
    assert problem.code == "evidence-ambiguous"
    assert "2 times in `report`, but never between the words given" in problem.message


def test_evidence_may_go_over_sentences() -> None:
    located = locate("is lost. The ship")
    assert isinstance(located, Located)
    assert len(located.sentences) == 2


def test_removed_words_are_no_evidence() -> None:
    text = "Skip to content\n\nThe pier is lost, said Ada Roe on Monday. Nobody was hurt in the harbour.\n"
    source = source_of(text)
    assert [removed.text for removed in source.removed] == ["Skip to content"]
    problem = EvidenceFinder({"report": source}).locate(
        Evidence(source="report", exact="skip to content", path="events/a.md", line=7)
    )
    assert isinstance(problem, Problem)
    assert problem.code == "evidence-removed"
    assert source.removed[0].reason in problem.message


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("statement-of-port", "Did you mean `statement-of-the-port`?"),
        ("x", "The id of a source is the end of its page's address"),
    ],
)
def test_an_unknown_source_is_answered_with_the_nearest(name: str, remedy: str) -> None:
    problem = locate("Nobody was hurt.", source=name)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.remedy) == ("evidence-unknown-source", remedy)


@given(st.data())
def test_whole_words_of_a_text_are_found_where_they_stand(data: st.DataObject) -> None:
    words = SOURCE.text.split("\n\n")[-1].split()
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    exact = " ".join(words[first:last])
    found = locate(exact)
    if isinstance(found, Located):
        assert SOURCE.text[found.start : found.end] == exact
        assert found.sentences
    else:
        assert found.code == "evidence-ambiguous"


def test_one_wrong_word_in_a_shipped_event_fails_the_check_by_file_and_line(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    check = ["check", "--project", str(tmp_path)]
    assert CliRunner().invoke(main, check).exit_code == 0

    event = tmp_path / "content/events/exchange-4-july.md"
    lines = event.read_text("utf-8").splitlines(keepends=True)
    number = next(number for number, line in enumerate(lines) if "exact:" in line and "captured soldiers" in line)
    lines[number] = lines[number].replace("captured soldiers", "captured sailors")
    event.write_text("".join(lines), "utf-8")

    result = CliRunner().invoke(main, check)
    assert result.exit_code == 1
    assert f"error events/exchange-4-july.md:{number + 1}: " in result.stdout
    assert "[evidence-changed]" in result.stdout
    assert "“sailors” became “soldiers”" in result.stdout
    assert "1 error," in result.stdout


def test_one_wrong_word_in_a_shipped_citation_fails_too(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    page = tmp_path / "content/index.md"
    text = page.read_text("utf-8")
    assert text.count("having exchanged prisoners 38 times") == 1
    page.write_text(text.replace("having exchanged prisoners 38 times", "having exchanged prisoners 39 times"), "utf-8")
    line = text[: text.index("having exchanged prisoners 38 times")].count("\n") + 1
    result = CliRunner().invoke(main, ["check", "--project", str(tmp_path)])
    assert result.exit_code == 1
    assert f"error index.md:{line}: " in result.stdout
