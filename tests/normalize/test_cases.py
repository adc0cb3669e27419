"""Golden cases: a text, what normalizing makes of it, and what it takes out."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.model.reading import RawItem
from dossier.normalize import check_nothing_lost, normalize
from dossier.read import read

CASES = [
    case
    for file in sorted((Path(__file__).parent / "cases").glob("*.yml"))
    for case in yaml.safe_load(file.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case: dict[str, Any]) -> None:
    data = case["input"].encode()
    result = read(RawItem(path=case.get("file", "a.txt"), data=data))
    source = normalize(result, id="a", path="sources/a.txt", size=len(data), sha256="")
    assert [[gone.step, gone.text] for gone in source.removed] == case["removed"]
    assert all(gone.reason for gone in source.removed)
    if "text" in case:
        assert source.text == case["text"]
    for field, value in case.get("metadata", {}).items():
        assert getattr(source, field).value == value
        assert getattr(source, field).known == bool(value)
    assert check_nothing_lost(source) is None
    assert all(source.sentence_text(sentence).strip() for sentence in source.sentences)
    again = replace(result, media_type="text/plain", text=source.text, furniture=(), blocks=())
    assert normalize(again, id="a", path="", size=0, sha256="").text == source.text
