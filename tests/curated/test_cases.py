"""Golden cases: a curated file, what is read of it, and what is wrong with it."""

from pathlib import Path
from typing import Any

import pytest

from dossier.curated import Registry, load_registry
from dossier.settings import Settings
from tests.records import cases_of, write_content

CASES = cases_of(Path(__file__).with_name("cases.yml"))


def loaded(registry: Registry) -> dict[str, Any]:
    """The one record that was read, by attribute; tuples as lists, as the cases write them."""
    (record,) = (*registry.entities, *registry.events, *registry.questions, *registry.pages)
    fields = {name: getattr(record, name) for name in record.__slots__}
    if "aliases" in fields:
        fields["texts"] = [alias.text for alias in fields["aliases"]]
    return fields


def listed(value: object) -> object:
    return [listed(item) for item in value] if isinstance(value, tuple | list) else value


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case: dict[str, Any], tmp_path: Path) -> None:
    text = case["input"].replace("\n", case.get("newline", "\n"))
    write_content(tmp_path, {case["file"]: text.encode(case.get("encoding", "utf-8"))})
    registry = load_registry(tmp_path, Settings())
    assert [f"{problem.place} {problem.code}" for problem in registry.problems] == case["problems"]
    assert all(problem.remedy for problem in registry.problems)
    if "says" in case:
        assert case["says"] in str(registry.problems[0])
    if "holds" in case:
        found = loaded(registry)
        assert {key: listed(found[key]) for key in case["holds"]} == case["holds"]
