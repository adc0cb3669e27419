"""Golden cases: a curated file, what is read of it, and what is wrong with it."""

from pathlib import Path
from typing import Any

import pytest

from dossier.curated import CuratedFiles, load_curated
from dossier.settings import Settings
from tests.records import cases_of, write_content

CASES = cases_of(Path(__file__).with_name("cases.yml"))


def loaded(curated: CuratedFiles) -> dict[str, Any]:
    """The one record that was read, by attribute; tuples as lists, as the cases write them."""
    (record,) = (*curated.entities, *curated.events, *curated.questions, *curated.pages)
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
    curated = load_curated(tmp_path, Settings())
    assert [f"{problem.place} {problem.code}" for problem in curated.problems] == case["problems"]
    assert all(problem.remedy for problem in curated.problems)
    if "says" in case:
        assert case["says"] in str(curated.problems[0])
    if "holds" in case:
        found = loaded(curated)
        assert {key: listed(found[key]) for key in case["holds"]} == case["holds"]
