"""The rows of lists as data: they say what their pages say, and lead where they lead.

`DOSSIER_GOLDEN=write python -m pytest tests/render/test_rows.py` writes the golden rows anew.
"""

import json
import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml

from dossier.addresses import published_path
from dossier.render import render_files
from dossier.render.rows.table import Row, Table, period_of, table_json
from tests.render.harbour import SITE, harbour, pages

GOLDEN = Path(__file__).with_name("rows.yml")
LISTS: dict[str, Any] = {
    file.path: json.loads(file.data) for file in render_files(harbour()) if file.path.endswith("/rows.json")
}


def test_rows() -> None:
    shown = {path: LISTS[path] for path in ("people/rows.json", "events/rows.json", "questions/rows.json")}
    if os.environ.get("DOSSIER_GOLDEN") == "write":
        GOLDEN.write_text(yaml.safe_dump(shown, sort_keys=False, allow_unicode=True, width=120), encoding="utf-8")
    assert shown == yaml.safe_load(GOLDEN.read_text("utf-8"))


@pytest.mark.parametrize("path", LISTS)
def test_every_row_leads_to_a_page_that_its_list_leads_to(path: str) -> None:
    data = LISTS[path]
    published = {published_path(SITE, page): page for page in pages()}
    folder = path.removesuffix("rows.json")
    assert data["rows"]
    listed = "".join(text for page, text in pages().items() if re.fullmatch(f"{folder}(index|page-\\d+).md", page))
    for row in data["rows"]:
        address, _, anchor = row["to"].partition("#")
        page = published[unquote(address)]
        name = page.removeprefix(folder)
        assert f"{name}{anchor and '#'}{anchor})" in listed, row["to"]
        assert len(row["cells"]) == len(data["columns"])


@pytest.mark.parametrize("path", LISTS)
def test_filters_offer_what_rows_have(path: str) -> None:
    data = LISTS[path]
    chosen: dict[str, set[int]] = {}
    for row in data["rows"]:
        for key, numbers in row.get("in", {}).items():
            chosen.setdefault(key, set()).update(numbers)
    assert {one["key"]: set(range(len(one["choices"]))) for one in data["filters"]} == chosen
    for one in data["filters"]:
        having = [row for row in data["rows"] if one["key"] in row.get("in", {})]
        assert len(one["choices"]) > 1 or 0 < len(having) < len(data["rows"])


def test_hostile_words_are_one_line_of_json() -> None:
    row = Row(path="people/a b.md", cells=["</script>\n\ud800", 3], choices={"who": [("x", "y")]})
    table = Table(
        index="people/index.md",
        noun=("n", "ns"),
        columns=[],
        linked=0,
        filters=[("who", "W")],
        rows=[row, Row(path="a.md", cells=[])],
    )
    data = json.loads(table_json(table, SITE))
    assert data["rows"][0] == {"to": "people/a%20b/", "cells": ["</script> \ufffd", 3], "in": {"who": [0]}}


@pytest.mark.parametrize(
    ("dates", "period"),
    [
        (("2025-06",), ("2025-06-01", "2025-06-30")),
        (("2025-06-03", "", "2024"), ("2024-01-01", "2025-06-03")),
        (("", "XXXX-12-25"), None),
        (("-0043",), None),
    ],
)
def test_periods(dates: tuple[str, ...], period: tuple[str, str] | None) -> None:
    assert period_of(*dates) == period
