"""A source in a language without finders is noted."""

from pathlib import Path

from dossier.check.languages import check_languages
from dossier.model.problem import Severity
from tests.records import build_from

GERMAN = "Der Hafen wurde am Montag geschlossen, und die Schiffe liegen auf der Reede, weil es nicht sicher ist.\n"
ENGLISH = "The harbour was closed on Monday and the ships are waiting, because it is not safe for them.\n"


def test_it_is_told_what_is_found_and_what_to_do(tmp_path: Path) -> None:
    dossier = build_from(tmp_path, {"sources/a.txt": GERMAN, "sources/b.txt": ENGLISH})
    (problem,) = check_languages(dossier)
    assert (problem.severity, problem.code, problem.place) == (
        Severity.NOTE,
        "language-without-finders",
        "sources/a.txt",
    )
    assert "`de`" in problem.message
    assert "`sources/a.txt.yml`" in problem.remedy
    assert problem in dossier.problems


def test_the_curator_knows_better(tmp_path: Path) -> None:
    dossier = build_from(tmp_path, {"sources/a.txt": ENGLISH, "sources/a.txt.yml": "language: de\n"})
    assert [problem.path for problem in check_languages(dossier)] == ["sources/a.txt"]
    assert not dossier.annotations["a"].mentions
    dossier = build_from(tmp_path, {"sources/a.txt": GERMAN, "sources/a.txt.yml": "language: en\n"})
    assert not list(check_languages(dossier))
