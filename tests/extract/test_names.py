from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.extract.names import clusters, find_names
from dossier.model.annotation import Mention

CASES = yaml.safe_load((Path(__file__).parent / "names.yml").read_text(encoding="utf-8"))


def written(mention: Mention) -> str:
    role = f" <{mention.role}>" if mention.role else ""
    return f"{mention.type}: {' '.join(mention.text.split())}{' '.join(role.split(' '))}"


@pytest.mark.parametrize("case", CASES, ids=[case["about"] for case in CASES])
def test_names(case: dict[str, Any]) -> None:
    assert [written(mention) for mention in find_names(one_line(case["text"]))] == case["names"]


@pytest.mark.parametrize("case", [case for case in CASES if "clusters" in case], ids=lambda case: case["about"])
def test_clusters(case: dict[str, Any]) -> None:
    text = one_line(case["text"])
    found = [
        [cluster.name, *sorted({mention.text for mention in cluster.mentions} - {cluster.name})]
        for cluster in clusters(text, find_names(text))
    ]
    assert [forms for forms in found if len(forms) > 1] == case["clusters"]


def one_line(text: str) -> str:
    """Join the lines of a case: a line break would end a passage."""
    return " ".join(text.split())


PIECES = [
    *"aAbZ .,'’“(-\n\r\u2028é😀",
    "Smith ",
    "John ",
    "Bank ",
    "of ",
    "Paris ",
    "WHO",
    "Mr. ",
    "and ",
    "said ",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


@given(TEXTS)
def test_offsets_hold_and_spans_do_not_overlap(text: str) -> None:
    position = 0
    for mention in find_names(text, source="s"):
        assert text[mention.start : mention.end] == mention.text
        assert position <= mention.start < mention.end
        assert mention.type in {"person", "organization", "place"}
        assert 0 <= mention.score <= 1
        assert mention.source == "s"
        assert mention.entity is None
        assert mention.role is None or mention.role in text
        position = mention.end


@given(TEXTS)
def test_every_mention_is_in_exactly_one_cluster(text: str) -> None:
    mentions = find_names(text)
    grouped = clusters(text, mentions)
    flat = sorted((mention for cluster in grouped for mention in cluster.mentions), key=lambda m: m.start)
    assert flat == list(mentions)
    assert [cluster.mentions[0].start for cluster in grouped] == sorted(
        cluster.mentions[0].start for cluster in grouped
    )


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "A" * 1_000_000,
        "A " * 15_000,
        "(" * 100_000,
        '"' * 100_000,
        "Bank " * 20_000,
        "River of " * 20_000,
        "Anna and " * 20_000,
        "Mr. " * 20_000,
        "U." * 15_000,
        "A-" * 100_000,
        "President of the " * 10_000,
        "(WHO " * 6_000,
        "World Health Organization (WHO), " * 5_000,
        "Ada's " * 15_000,
    ],
    ids=lambda text: f"{text[:9]!r} {len(text)}",
)
def test_hostile_texts_come_to_an_end(text: str) -> None:
    mentions = find_names(text)
    clusters(text, mentions)
    assert all(len(mention.text) < 1000 for mention in mentions)


def test_a_run_of_capitals_too_long_for_prose_holds_no_names() -> None:
    row = " ".join(["Lyon", "and", "Oslo", "and"] * 76)
    assert not find_names(row)
    assert len(find_names(row.replace("Oslo and", "Oslo, and"))) == 152


def test_an_acronym_is_joined_to_the_one_name_that_the_text_says_it_stands_for() -> None:
    text = "The Western Health Organization met.\nThe World Health Organization (WHO) met it. The WHO left."
    forms = {
        cluster.name: [mention.text for mention in cluster.mentions] for cluster in clusters(text, find_names(text))
    }
    assert forms["World Health Organization"] == ["World Health Organization", "WHO", "WHO"]


def test_the_same_text_gives_the_same_names() -> None:
    text = CASES[0]["text"]
    assert find_names(text) == find_names(text)


def test_a_bare_surname_that_two_people_share_stays_by_itself() -> None:
    text = "John Smith met Mary Smith in Oslo. Smith left early."
    last = [cluster for cluster in clusters(text, find_names(text)) if cluster.name == "Smith"]
    assert [cluster.rivals for cluster in last] == [("John Smith", "Mary Smith")]


def test_a_passage_ends_at_a_line_break() -> None:
    assert [mention.text for mention in find_names("They came to New York\nCity officials met them.")] == ["New York"]


def test_a_name_has_one_type_across_a_text() -> None:
    text = "Dr. Anna Lansing spoke in Lyon. Lansing is a chemist. Nobody knew Lansing."
    assert [mention.type for mention in find_names(text) if mention.text.endswith("Lansing")] == ["person"] * 3
