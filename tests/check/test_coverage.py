"""Records that rest on nothing are noted, and fail nothing."""

from pathlib import Path

from dossier.check import CHECKS, run_checks
from dossier.model.problem import Severity
from tests.records import build_from

FILES = {
    "sources/a.txt": "Ada Roe came at noon.",
    "people/ada-roe.md": "---\nname: Ada Roe\n---\n",
    "people/ben.md": "---\nname: Ben\n---\n",
    "events/arrival.md": "---\ntitle: Arrival\nevidence: [{source: a, exact: came at noon}]\n---\n",
    "events/departure.md": "---\ntitle: Departure\n---\n",
}


def test_what_rests_on_nothing_is_noted(tmp_path: Path) -> None:
    dossier = build_from(tmp_path, FILES)
    found = list(run_checks(dossier))
    assert [(problem.code, problem.path) for problem in found] == [
        ("event-without-evidence", "events/departure.md"),
        ("entity-without-mention", "people/ben.md"),
    ]
    assert {problem.severity for problem in found} == {Severity.NOTE}
    assert {problem for problem in dossier.problems if problem.code != "evidence-not-locked"} == set(found)
    assert len(CHECKS) == len(set(CHECKS))
