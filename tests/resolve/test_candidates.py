"""Names that nobody has confirmed, and which of them are one."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.model.decision import Decision, Ruling
from dossier.resolve.candidates import gather_candidates
from tests.resolve.marked import marked_places

CASES = yaml.safe_load((Path(__file__).parent / "candidates.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_candidates(case: dict[str, Any]) -> None:
    mentions, texts = marked_places(case["texts"])
    rulings = [
        Decision(ruling=Ruling.DIFFERENT, names=tuple(names), by="A. Roe", on="2024-05-03", why="", line=1)
        for names in [case.get("different", [])]
        if names
    ]
    found, assigned = gather_candidates(mentions, (), frozenset(), decisions=rulings, texts=texts)
    assert {one.name: list(one.spellings) for one in found.values()} == case["candidates"]
    counted = [mention.candidate for source in assigned.values() for mention in source]
    assert {one.id: one.mentions for one in found.values()} == {one: counted.count(one) for one in found}
