"""Golden cases: two states of a dossier, and what changed; and what stands in the data file."""

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.history import DataFile, RecordRefused, compare, document_of, read_record, write_record
from tests.records import build_from, cases_of
from tests.render.harbour import harbour

CASES = cases_of(Path(__file__).with_name("changes.yml"))
BASE: dict[str, str | bytes | None] = {
    "sources/wire.txt": "The storm hit Port Nor. Forty boats were lost, Ada Roe said.\n",
    "sources/gazette.txt": "A storm came over Port Nor. The harbour counted 38 boats.\n",
    "people/ada-roe.md": "---\nname: Ada Roe\n---\n",
    "events/storm.md": "---\ntitle: The storm\nevidence: [{source: gazette, exact: A storm came}]\n---\n",
}


def state(folder: Path, over: dict[str, Any]) -> DataFile:
    files = {path: text for path, text in {**BASE, **over}.items() if text is not None}
    return document_of(build_from(folder, files, candidate_mentions=1000))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case: dict[str, Any], tmp_path: Path) -> None:
    old, new = (state(tmp_path / side, case.get(side, {})) for side in ("old", "new"))
    found = [
        f"{change.what} {change.how} {change.id}{f': {change.detail}' if change.detail else ''}"
        for change in compare(old, new).changes
    ]
    assert found == case["says"]


def test_a_dossier_does_not_differ_from_itself_written_and_read() -> None:
    data = document_of(harbour())
    again = read_record(write_record(data))
    assert again == data
    assert not compare(data, again)


def test_what_appears_one_way_disappears_the_other(tmp_path: Path) -> None:
    empty, full = DataFile(), state(tmp_path, {})
    there = [(change.what, change.id) for change in compare(empty, full).changes]
    back = [(change.what, change.id) for change in compare(full, empty).changes]
    assert (
        there
        == back
        == [
            ("source", "sources/gazette"),
            ("source", "sources/wire"),
            ("entity", "people/ada-roe"),
            ("event", "events/storm"),
        ]
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b'{"version": 2}',
        b'{"sources": [{"id": "a"}]}',
        b'{"sources": 7}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"version": 1, "events": [{"id": "a", "title": ["b"]}]}',
    ],
)
def test_what_is_no_data_file_is_refused(data: bytes) -> None:
    with pytest.raises(RecordRefused):
        read_record(data)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda deep: st.lists(deep) | st.dictionaries(st.text(), deep),
    )
)
def test_no_json_makes_it_fail(value: Any) -> None:
    with contextlib.suppress(RecordRefused):
        read_record(json.dumps({"version": 1, "sources": value, "later": value}).encode())
