"""A short name that two people of a text share is a note, once a name and source."""

from pathlib import Path

from dossier.check import run_checks
from dossier.model.problem import Problem, Severity
from tests.records import build_from

TEXT = """A quiet harbour

John Smith met Mary Smith in Oslo.

Nobody heard of it. Smith left early, and Smith came back.
"""
PEOPLE = {
    "people/john-smith.md": "---\nname: John Smith\n---\n",
    "people/mary-smith.md": "---\nname: Mary Smith\n---\n",
}


def found(folder: Path, files: dict[str, str]) -> list[Problem]:
    dossier = build_from(folder, files)
    assert set(run_checks(dossier)) <= set(dossier.problems)
    return [problem for problem in dossier.problems if problem.code == "unclear-name"]


def test_one_note_a_name_and_source_with_its_line(tmp_path: Path) -> None:
    problems = found(tmp_path, {"sources/a.txt": TEXT, "sources/b.txt": TEXT})
    assert [(problem.place, problem.severity) for problem in problems] == [
        ("sources/a.txt:5", Severity.NOTE),
        ("sources/b.txt:5", Severity.NOTE),
    ]
    assert problems[0].message == "“Smith”, named 2 times, could be “John Smith” or “Mary Smith”"
    assert "`dossier review`" in problems[0].remedy


def test_confirmed_people_of_one_surname_are_told_apart_by_a_person(tmp_path: Path) -> None:
    (problem,) = found(tmp_path, {"sources/a.txt": TEXT, **PEOPLE})
    assert problem.place == "sources/a.txt:5"


def test_a_curator_settles_it(tmp_path: Path) -> None:
    john = "---\nname: John Smith\naliases: [{text: Smith, sources: [a]}]\n---\n"
    assert not found(tmp_path / "one", {"sources/a.txt": TEXT, **PEOPLE, "people/john-smith.md": john})
    ignored = "- {ruling: ignore, names: [Smith], by: us, on: 2025-06-02, why: Nobody can say who.}\n"
    assert not found(tmp_path / "two", {"sources/a.txt": TEXT, "decisions.yml": ignored})


def test_a_surname_of_one_person_is_no_problem(tmp_path: Path) -> None:
    assert not found(tmp_path, {"sources/a.txt": TEXT.replace("Mary Smith", "Mary Jones")})


def test_names_of_a_text_that_is_not_published_are_not_told(tmp_path: Path) -> None:
    (problem,) = found(tmp_path, {"sources/a.txt": TEXT, "sources/a.txt.yml": "rights: metadata\n"})
    assert problem.place == "sources/a.txt"
    assert "Smith" not in str(problem)
