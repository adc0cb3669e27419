import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.site import ROOT

OURS = sorted((ROOT / ".github/workflows").glob("*.yml"))
# What `dossier new` gives a project of one's own.
WORKFLOWS = [*OURS, ROOT / "dossier/skeleton/github/workflows/pages.yml"]
PINNED = re.compile(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


@pytest.fixture(params=WORKFLOWS, ids=lambda file: file.relative_to(ROOT).as_posix())
def workflow(request: pytest.FixtureRequest) -> Path:
    return request.param


def parsed(workflow: Path) -> dict[str, Any]:
    return yaml.safe_load(workflow.read_text(encoding="utf-8"))


def test_there_are_workflows_for_tests_and_for_pages() -> None:
    assert [file.name for file in OURS] == ["pages.yml", "test.yml"]


def test_every_action_is_pinned_and_says_its_version(workflow: Path) -> None:
    used = re.findall(r"^\s*(?:- )?uses:\s*(.+?)\s*$", workflow.read_text(encoding="utf-8"), re.MULTILINE)
    assert used
    assert [action for action in used if not PINNED.fullmatch(action)] == []


def test_one_action_has_one_version_everywhere() -> None:
    pins: dict[str, set[str]] = {}
    for file in WORKFLOWS:
        for name, pin in re.findall(r"uses:\s*([\w./-]+)@(.+)", file.read_text(encoding="utf-8")):
            pins.setdefault(name, set()).add(pin)
    assert {name: found for name, found in pins.items() if len(found) > 1} == {}


def test_a_workflow_may_only_read_and_only_the_deployment_may_publish(workflow: Path) -> None:
    content = parsed(workflow)
    assert content["permissions"] == {"contents": "read"}
    granted = {name: job["permissions"] for name, job in content["jobs"].items() if "permissions" in job}
    if workflow.stem == "pages":
        assert granted == {
            # To ask for the site's address.
            "build": {"contents": "read", "pages": "read"},
            "deploy": {"pages": "write", "id-token": "write"},
        }
    else:
        assert granted == {}


def test_the_code_of_a_pull_request_never_meets_a_token(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    assert "pull_request_target" not in text
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")
    assert "secrets." not in text


def test_every_job_ends_by_itself(workflow: Path) -> None:
    assert [name for name, job in parsed(workflow)["jobs"].items() if "timeout-minutes" not in job] == []
