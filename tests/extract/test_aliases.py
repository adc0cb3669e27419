"""Names of entities are found whole, longest first, and where they stand."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.extract.aliases import AliasMatcher
from dossier.model.entity import Alias
from tests.records import entity

PIECES = (
    "Ada|Roe|Ada Roe|ADA ROE|Port Nor|port|the captain|The captain|O’Dray|O'Dray|Nor-Line|Zoë|ß|s|'s|.|,| |  |\n\n|—"
).split("|")
PEOPLE = AliasMatcher(
    [
        entity("ada-roe", "Ada Roe", "Roe", "the harbour master"),
        entity("ben-o-dray", "Ben O'Dray", "O’Dray"),
        entity("zoe", "Zoë"),
        entity("port-nor", "Port Nor"),
        entity("port-nor-line", "Port Nor – Line", "PNL"),
        entity("cy", Alias(text="the captain", sources=("report",))),
        entity("di", Alias(text="the captain", sources=("letter",)), "Di"),
        entity("nor", "Nor"),
        entity("other-nor", Alias(text="Nor")),
    ]
)


def found(text: str, source: str = "report") -> list[tuple[str, str | None]]:
    return [(mention.text, mention.entity) for mention in PEOPLE.find(text, source)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Roe came.", [("Ada Roe", "ada-roe")]),
        ("Roe and Ada Roe", [("Roe", "ada-roe"), ("Ada Roe", "ada-roe")]),
        ("Ada Roe’s, Ada Roe's, (Roe) “Roe”", [(name, "ada-roe") for name in ("Ada Roe", "Ada Roe", "Roe", "Roe")]),
        ("Ada\u00a0Roe", [("Ada\u00a0Roe", "ada-roe")]),
        ("Ada  Roe", [("Roe", "ada-roe")]),
        ("Roebuck, Monroe, Roe2, 2Roe, Roé", []),
        ("Roe-based, non-Roe, Roe/Nor", [("Roe", "ada-roe"), ("Roe", "ada-roe"), ("Roe", "ada-roe"), ("Nor", None)]),
        ("ada roe, roe", []),
        ("ADA ROE", [("ADA ROE", "ada-roe")]),
        ("ROE", []),
        ("ZOË, Zoë, Zoe", [("Zoë", "zoe")]),
        (
            "The harbour master, THE HARBOUR MASTER",
            [("The harbour master", "ada-roe"), ("THE HARBOUR MASTER", "ada-roe")],
        ),
        ("The Harbour Master", []),
        ("O'Dray and O’Dray and ben o'dray", [("O'Dray", "ben-o-dray"), ("O’Dray", "ben-o-dray")]),
        (
            "Port Nor - Line, Port Nor—Line, Port Nor",
            [("Port Nor - Line", "port-nor-line"), ("Port Nor", "port-nor"), ("Port Nor", "port-nor")],
        ),
        ("PNL, pnl", [("PNL", "port-nor-line")]),
        ("Roe\u0301 and Roe\u0301.", []),
        ("", []),
    ],
)
def test_find(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert found(text) == expected


def test_a_limited_alias_names_its_entity_in_its_sources_only() -> None:
    assert found("The captain left.", "report") == [("The captain", "cy")]
    assert found("The captain left.", "letter") == [("The captain", "di")]
    assert found("The captain left.", "other") == []


def test_a_longer_name_that_means_nobody_here_gives_way_to_a_shorter_one() -> None:
    matcher = AliasMatcher([entity("ada", "Ada"), entity("queen", Alias(text="Ada of Nor", sources=("chronicle",)))])
    assert [m.entity for m in matcher.find("Ada of Nor", "chronicle")] == ["queen"]
    assert [m.entity for m in matcher.find("Ada of Nor", "report")] == ["ada"]


def test_an_alias_that_is_limited_and_not_holds_everywhere() -> None:
    limited, free = Alias(text="the chief", sources=("report",)), Alias(text="The chief")
    for aliases in ((limited, free), (free, limited)):
        assert [m.entity for m in AliasMatcher([entity("ada", "Ada", *aliases)]).find("The chief", "other")] == ["ada"]


def test_an_alias_limited_twice_holds_in_both() -> None:
    matcher = AliasMatcher([entity("a", "A", Alias(text="x y", sources=("one",)), Alias(text="x y", sources=("two",)))])
    assert [len(list(matcher.find("x y", source))) for source in ("one", "two", "three")] == [1, 1, 0]


def test_a_name_of_two_is_neither_but_says_who_it_could_be() -> None:
    (mention,) = PEOPLE.find("Nor", "report")
    assert (mention.entity, mention.rivals) == (None, ("nor", "other-nor"))
    (mention,) = PEOPLE.find("Roe", "report")
    assert (mention.entity, mention.rivals) == ("ada-roe", ())


def test_nobody_finds_nothing() -> None:
    assert list(AliasMatcher([]).find("Ada Roe", "report")) == []


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=30).map("".join))
def test_every_mention_is_its_words_whole_apart_and_in_order(text: str) -> None:
    mentions = list(PEOPLE.find(text, "report"))
    for mention in mentions:
        assert mention.text == text[mention.start : mention.end] != ""
        before, after = text[mention.start - 1 : mention.start], text[mention.end : mention.end + 1]
        assert not before.isalnum()
        assert not after.isalnum()
        assert (mention.entity is None) == bool(mention.rivals)
    assert all(one.end <= other.start for one, other in pairwise(mentions))


def test_the_cost_is_that_of_the_text() -> None:
    matcher = AliasMatcher([entity(f"e{number}", "ab " * number + "ab", f"Name {number}") for number in range(10)])
    assert len(list(matcher.find("ab " * 100_000, "report"))) == 10_000
    assert len(list(matcher.find("A" * 1_000_000 + " Name 7", "report"))) == 1
