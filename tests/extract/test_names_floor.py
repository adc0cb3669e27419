"""How well names are found on a small public corpus. The floors are never lowered silently."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from dossier.extract.names import find_names

GOLD = Path(__file__).parents[1] / "gold" / "gum_extract.jsonl"
DIGEST = "f679eaba778fed7ce4e185b465563fb332e69c1cf48018f349a9dc6990835109"
STRICT_FLOOR = 66.0
RELAXED_FLOOR = 77.5

Span = tuple[int, int, str]


@pytest.fixture(scope="module")
def documents() -> list[dict[str, Any]]:
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


def gold_spans(document: dict[str, Any]) -> set[Span]:
    return {(name["start"], name["end"], name["type"]) for name in document["names"]}


def found_spans(document: dict[str, Any]) -> set[Span]:
    return {(mention.start, mention.end, mention.type) for mention in find_names(document["text"])}


def matches(found: set[Span], gold: set[Span]) -> int:
    """Count one-to-one pairs of one type that share a character, the largest overlap first."""
    pairs = sorted(
        (max(f[0], g[0]) - min(f[1], g[1]), g, f)
        for f in found
        for g in gold
        if f[2] == g[2] and min(f[1], g[1]) > max(f[0], g[0])
    )
    used: set[tuple[str, Span]] = set()
    for _, g, f in pairs:
        if ("gold", g) not in used and ("found", f) not in used:
            used |= {("gold", g), ("found", f)}
    return len(used) // 2


def f1(right: int, found: int, gold: int) -> float:
    return 200 * right / (found + gold)


def test_the_corpus_is_the_one_the_floors_were_measured_on() -> None:
    assert hashlib.sha256(GOLD.read_bytes()).hexdigest() == DIGEST


def test_names_reach_the_floors(documents: list[dict[str, Any]]) -> None:
    strict = relaxed = found = gold = 0
    for document in documents:
        ours, theirs = found_spans(document), gold_spans(document)
        strict += len(ours & theirs)
        relaxed += matches(ours, theirs)
        found += len(ours)
        gold += len(theirs)
    assert f1(strict, found, gold) >= STRICT_FLOOR
    assert f1(relaxed, found, gold) >= RELAXED_FLOOR
