from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.resolve.likeness import LEAST, Likeness, LikenessFinder, likely_matches

CASES = yaml.safe_load((Path(__file__).parent / "likeness.yml").read_text("utf-8"))
KNOWN = {"ada-roe": ["Ada Roe", "A. Roe"], "ann-roe": ["Ann Roe"], "northport": ["Northport"]}


@pytest.mark.parametrize("case", CASES, ids=[f"{case['name']} / {case['known']}" for case in CASES])
def test_what_is_suggested(case: dict[str, Any]) -> None:
    found = likely_matches(case["name"], case["type"], {"x": [case["known"]]})
    if "from" not in case:
        assert found == ()
    elif case["from"]:
        assert [case["from"] <= one.score <= case["to"] for one in found] == [True], found
        assert case["says"] in found[0].reason
    else:
        assert all(one.score <= case["to"] for one in found)


@pytest.mark.parametrize("case", CASES, ids=[f"{case['name']} / {case['known']}" for case in CASES])
def test_it_does_not_matter_which_was_known_first(case: dict[str, Any]) -> None:
    there = likely_matches(case["name"], case["type"], {"x": [case["known"]]})
    back = likely_matches(case["known"], case["type"], {"x": [case["name"]]})
    assert [one.score for one in there] == [one.score for one in back]


def test_the_likeliest_stands_first_with_its_best_spelling() -> None:
    found = likely_matches("Ada Róe", "person", KNOWN)
    assert [(one.entity, one.spelling) for one in found] == [("ada-roe", "Ada Roe"), ("ann-roe", "Ann Roe")]


def test_a_surname_that_several_have_is_worth_less() -> None:
    alone = likely_matches("Roe", "person", {"ada-roe": ["Ada Roe"]})
    shared = likely_matches("Roe", "person", KNOWN)
    assert [one.entity for one in shared] == ["ada-roe", "ann-roe"]
    assert all(one.score < alone[0].score for one in shared)
    assert shared[0].reason == "the surname alone; 2 known names share it"


@pytest.mark.parametrize("pair", [{"Anna Roe", "ann-roe"}, {"Ann Roe", "Anna Roe"}])
def test_what_is_ruled_different_is_not_suggested_again(pair: set[str]) -> None:
    assert "ann-roe" in {one.entity for one in likely_matches("Anna Roe", "person", KNOWN)}
    found = likely_matches("Anna Roe", "person", KNOWN, {frozenset(pair)})
    assert [one.entity for one in found] == ["ada-roe"]


def test_at_most_five_are_suggested() -> None:
    known = {f"roe-{number}": [f"{name} Roe"] for number, name in enumerate("Ada Ann Bea Cy Di Ed Flo".split())}
    assert [one.entity for one in likely_matches("Roe", "person", known)] == [f"roe-{number}" for number in range(5)]


def test_nothing_known_nothing_suggested() -> None:
    assert likely_matches("Ada Roe", "person", {}) == ()
    assert likely_matches("", "person", KNOWN) == ()
    assert likely_matches("“?!”", "person", {"x": ["…"]}) == ()


names = st.lists(st.sampled_from("Ada Ann Roe Roes Petrenko Петренко of the NATO A. 北京 7".split()), max_size=4).map(
    " ".join
)


@settings(deadline=None)
@given(
    names | st.text(max_size=30),
    st.lists(names | st.text(max_size=30), max_size=6),
    st.sampled_from(["person", "place", "organization", "vessel"]),
)
def test_scores_are_in_bounds_and_the_order_of_what_is_known_does_not_matter(
    name: str, spellings: list[str], kind: str
) -> None:
    known = {f"x{number}": [spelling] for number, spelling in enumerate(spellings)}
    found = likely_matches(name, kind, known)
    assert all(LEAST <= one.score <= 1 and one.reason for one in found)
    assert found == likely_matches(name, kind, dict(reversed(known.items())))
    assert list(found) == sorted(found, key=lambda one: (-one.score, one.entity))


@pytest.mark.parametrize("name", ["A" * 5_000_000, "a " * 500_000, "(“" * 100_000, "A. " * 50_000, "İ" * 50_000])
def test_no_name_makes_it_hang(name: str) -> None:
    assert likely_matches(name, "person", {**KNOWN, "long": [name]})[0] == Likeness(
        entity="long", spelling=" ".join(name.split()), score=1.0, reason="the same but for capitals"
    )


def test_keys_find_what_comparing_everything_would() -> None:
    parts = "Petrenko Petrenka Kharkiv Kharkov Robertson Roberts Roe Rowe Austria Australia Gambia Zambia".split()
    spellings = [*parts, *(f"{given} {surname}" for given in ("Ada", "Ann", "A.") for surname in parts)]
    known = {spelling: [spelling] for spelling in spellings}
    finder = LikenessFinder(known)
    for name in spellings:
        everything = [one for spelling in spellings for one in likely_matches(name, "person", {spelling: [spelling]})]
        best = sorted(round(one.score, 2) for one in everything if "alone" not in one.reason)[-3:]
        found = sorted(one.score for one in finder.find(name, "person") if "alone" not in one.reason)
        assert found[-3:] == best[-len(found[-3:]) :]
