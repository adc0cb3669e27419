"""Which names of several texts are one without asking anybody, and what is said for it."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.model.annotation import Mention
from dossier.model.decision import Decision, Ruling
from dossier.resolve.candidates import gather_candidates

CASES = yaml.safe_load((Path(__file__).parent / "sure_joins.yml").read_text(encoding="utf-8"))
MARK = re.compile(r"\[(\w+): (.+?)(?: = (.+?))?\]")


def mentions_in(source: str, marked: str) -> tuple[tuple[Mention, ...], str]:
    text, found, position = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[position : match.start()]
        start, position = len(text), match.end()
        text += match[2]
        full = match[3] or match[2]
        found.append(Mention(source=source, start=start, end=len(text), text=match[2], type=match[1], full_name=full))
    return tuple(found), text + marked[position:]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_sure_joins(case: dict[str, Any]) -> None:
    read = {f"text-{number}": mentions_in(f"text-{number}", marked) for number, marked in enumerate(case["texts"])}
    names = tuple(case.get("different", ()))
    rulings = [Decision(ruling=Ruling.DIFFERENT, names=names, by="A. Roe", on="2024-05-03", why="", line=1)] * bool(
        names
    )
    found, assigned = gather_candidates(
        {source: mentions for source, (mentions, _) in read.items()},
        (),
        frozenset(),
        decisions=rulings,
        texts={source: text for source, (_, text) in read.items()},
    )
    assert {one.name: list(one.spellings) for one in found.values()} == case["candidates"]
    why = [f"{one.spelling}: {one.reason} ({one.source})" for each in found.values() for one in each.joined]
    assert sorted(why) == sorted(case.get("why", []))
    assert {mention.candidate for mentions in assigned.values() for mention in mentions} == set(found)
