"""A new project names the program that made it, so that the same program builds it elsewhere."""

import json
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Any

import pytest

from dossier import __version__, files
from dossier.commands.requirements import own_requirement, requirement
from tests.records import cases_of

CASES = cases_of(Path(__file__).with_name("requirements.yml"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case: dict[str, Any]) -> None:
    record = json.dumps(case["record"]) if case["record"] else ""
    assert requirement(record).splitlines() == [line.replace("VERSION", __version__) for line in case["lines"]]


def test_a_program_that_nobody_installed_says_what_to_put_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def not_installed(distribution: str) -> str:
        raise PackageNotFoundError(distribution)

    monkeypatch.setattr(files, "installation_record", not_installed)
    assert "runs from a folder" in own_requirement()
