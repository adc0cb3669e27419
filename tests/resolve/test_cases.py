"""Golden cases: curated files that refer to each other, what they come to, and what is wrong with them."""

from pathlib import Path
from typing import Any

import pytest

from dossier.model.dossier import Dossier
from dossier.model.prose import Link, Target
from tests.records import build_from, cases_of, problems_of

CASES = cases_of(Path(__file__).with_name("cases.yml"))
BASE = {
    "people/ada-roe.md": "---\nname: Ada Roe\n---\n",
    "people/ben-dray.md": "---\nname: Ben Dray\n---\n",
    "places/port-nor.md": "---\nname: Port Nor\n---\n",
    "vessels/nordica.md": "---\nname: Nordica\n---\n",
    "sources/report.txt": "Nordica struck the pier of Port Nor. Ada Roe said so. Ben Dray saw nothing.\n",
    "sources/report.txt.yml": "title: A report\n",
}
TYPES = {"vessel": {"folder": "vessels", "singular": "vessel", "plural": "vessels"}}


def address(target: Target | None) -> str | None:
    return None if target is None else f"{target.folder}/{target.id}".lstrip("/")


def links_of(dossier: Dossier, path: str) -> list[str | None]:
    return [
        address(mark.target) if isinstance(mark, Link) else f"sources/{mark.evidence.source}" if mark.located else None
        for mark in dossier.prose[path].marks
    ]


def event_values(dossier: Dossier) -> dict[str, list[str | None]]:
    event = dossier.events["collision"]
    return {
        "places": list(event.places),
        "participants": [participant.entity for participant in event.participants],
        "after": list(event.after),
        "part_of": list(event.part_of),
        "related": list(event.related),
        "claimants": [item.claimant for item in event.evidence],
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case: dict[str, Any], tmp_path: Path) -> None:
    dossier = build_from(tmp_path, {**BASE, **case["files"]}, types=TYPES)
    assert sorted(problems_of(dossier)) == sorted(case["problems"])
    printed = "\n".join(map(str, dossier.problems))
    assert [words for words in case.get("says", []) if words not in printed] == []
    for entity, texts in case.get("aliases", {}).items():
        assert [alias.text for alias in dossier.entities[entity].aliases] == texts
    if "redirects" in case:
        assert {address(old): address(new) for old, new in dossier.redirects.items()} == case["redirects"]
    for path, targets in case.get("links", {}).items():
        assert links_of(dossier, path) == targets
    if "event" in case:
        found = event_values(dossier)
        assert {key: found[key] for key in case["event"]} == case["event"]
