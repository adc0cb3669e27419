"""Golden cases: questions over a few texts, and how the sources stand to them."""

import json
from pathlib import Path
from typing import Any

import pytest

from dossier.model.dossier import Dossier
from dossier.render.parts.standings import standing_in_words
from tests.records import build_from, cases_of

CASES = cases_of(Path(__file__).with_name("answers.yml"))
REPORT = """The ferry Nordica struck the North Pier in thick fog on 3 May 2024 with 198 people on board.

The engine failed, and the ship drifted for an hour before {boats}.

The pier {piles}. Nobody was hurt. The port says that it will open in June, and that the captain had left the bridge.

There were 30 complaints so far from travellers who had waited through the night, A. Roe said on the quay at dawn.
"""
TEXTS: dict[str, str | bytes] = {
    "sources/wire.txt": REPORT.format(boats="the crew called three boats", piles="lost 12 piles"),
    "sources/wire.txt.yml": "issued: 2024-05-04\n",
    "sources/agency.txt": REPORT.format(boats="help came", piles="lost 12 of its piles"),
    "sources/agency.txt.yml": "issued: 2024-05-04\n",
    "sources/gazette.txt": """It was early in May, in Port Nor. The night was clear, Ada Roe told this paper.

The 200 passengers and a crew of nine waited for seven boats in total; no one was injured.

It is told that a failing engine was to blame. The pier is closed, not before August will it serve again.

The office has received 55 complaints.
""",
    "sources/gazette.txt.yml": "issued: 2024-05-05\n",
    "sources/letter.txt": """I never left the bridge. With me were four engineers and five sailors.

The port was closed. Yet the port stayed open. I counted at least ten piles in the water.

At the regatta last year there were forty boats.
""",
}


def written(path: str, value: object) -> str:
    """A file of YAML, or of front matter; JSON is YAML too."""
    return json.dumps(value, default=str) if path.endswith(".yml") else f"---\n{json.dumps(value, default=str)}\n---\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case: dict[str, Any], tmp_path: Path) -> None:
    also = {path: written(path, value) for path, value in case.get("also", {}).items()}
    dossier = build_from(tmp_path, {**TEXTS, **also, "questions/asked.md": written("asked.md", case["question"])})
    standing = dossier.standings["asked"]
    if "stands" in case:
        assert str(standing_in_words(dossier, standing)) == case["stands"]
    if "groups" in case:
        found = [f"{group.value.written}: {' '.join(sorted(group.sources))}" for group in standing.groups]
        assert found == case["groups"]
    if "silent" in case:
        assert list(standing.silent) == case["silent"]
    assert differences(dossier) == case.get("differences", [])
    assert [f"{found.path} {found.code}" for found in dossier.problems if found.severity == "error"] == case.get(
        "problems", []
    )


def differences(dossier: Dossier) -> list[str]:
    return [
        f"{found.one.written} | {found.other.written}: {found.kind}{'!' if found.ruled else ''}"
        for found in dossier.standings["asked"].differences
    ]


def test_conflicts_stand_first_and_open_questions_last(tmp_path: Path) -> None:
    asked = {case["name"]: case for case in CASES if "also" not in case}
    files = {f"questions/q{number}.md": written("q.md", case["question"]) for number, case in enumerate(asked.values())}
    dossier = build_from(tmp_path, {**TEXTS, **files})
    states = [standing_in_words(dossier, dossier.standings[asked_id]).state for asked_id in dossier.questions]
    order = ["in conflict", "differs", "agreed", "one report only", "open"]
    assert states == sorted(states, key=order.index)
    assert set(states) == set(order)
