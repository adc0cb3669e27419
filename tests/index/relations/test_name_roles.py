"""Where and through whom, by the words around a name."""

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.index.relations.name_roles import mediators, whereabouts
from dossier.model.annotation import Mention

CASES = yaml.safe_load(Path(__file__).with_name("name_roles.yml").read_text("utf-8"))
NAME = re.compile(r"\[([+@-])([^]]+)\]")
PEOPLE = {"Ada Roe": "person", "Port Authority": "organization"}


def read_case(case: str) -> tuple[str, list[Mention], str]:
    text, mentions, marks = "", [], ""
    position = 0
    for found in NAME.finditer(case):
        text += case[position : found.start()]
        mentions.append(mention_at(text, found[2]))
        text += found[2]
        marks += found[1]
        position = found.end()
    return text + case[position:], mentions, marks


def mention_at(before: str, name: str) -> Mention:
    kind = PEOPLE.get(name, "place")
    return Mention(source="", start=len(before), end=len(before) + len(name), text=name, type=kind)


@pytest.mark.parametrize("case", CASES)
def test_roles(case: str) -> None:
    text, mentions, marks = read_case(case)
    through = mediators(text, 0, len(text), mentions)
    where = whereabouts(text, 0, len(text), mentions) - through
    found = "".join("+" if n in through else "@" if n in where else "-" for n in range(len(mentions)))
    assert found == marks


PIECES = st.sampled_from(
    [
        "Oman",
        "Qatar",
        " and ",
        ", ",
        " via ",
        "through the help of ",
        " in ",
        " to the city of ",
        "’s mediation",
        " not ",
    ]
)


@given(st.lists(PIECES, max_size=14))
def test_whatever_the_words_only_given_names_come_back_and_only_places_are_somewhere(pieces: list[str]) -> None:
    text, mentions = "", []
    for piece in pieces:
        if piece in {"Oman", "Qatar"}:
            kind = "place" if piece == "Oman" else "person"
            mention = Mention(source="", start=len(text), end=len(text) + len(piece), text=piece, type=kind)
            mentions.append(mention)
        text += piece
    assert mediators(text, 0, len(text), mentions) <= set(range(len(mentions)))
    assert {mentions[n].type for n in whereabouts(text, 0, len(text), mentions)} <= {"place"}
