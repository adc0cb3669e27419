import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from dossier.curated.entities import load_entity
from dossier.curated.front_matter import split_page
from dossier.editing import add_alias, new_entity, set_name
from dossier.errors import CommandRefused
from dossier.settings import BUILT_IN_TYPES

CASES = yaml.safe_load((Path(__file__).parent / "cases.yml").read_text("utf-8"))
any_name = (
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)
    .map(lambda text: unicodedata.normalize("NFC", text).strip())
    .filter(bool)
)
line_ends = st.sampled_from(["\n", "\r\n"])
comments = st.sampled_from(["", " # a comment", "   #x, y: [z"])


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Valid pages of an entity, however oddly set out."""
    aliases = draw(st.lists(st.sampled_from(["A. Roe", '"B: x"', "'C''s'", "{text: D, sources: [x]}"]), unique=True))
    dash = draw(st.sampled_from(["- ", "-   "]))
    pad = draw(st.sampled_from(["", "  ", "     "]))
    styles = {
        "absent": [],
        "flow": [f"aliases:  [{draw(st.sampled_from(['', ' ']))}{' , '.join(aliases)}{', ' if aliases else ''}]"],
        "lines": ["aliases: [", *(f"   {alias}{draw(st.sampled_from([',', ' ,']))}" for alias in aliases), "  ]"],
        "block": ["aliases:", *(f"{pad}{dash}{alias}" for alias in aliases)] if aliases else ["aliases: []"],
    }
    parts = draw(
        st.permutations(
            [
                ["name: Ada Roe"],
                styles[draw(st.sampled_from(sorted(styles)))],
                draw(st.sampled_from([[], ["description: >", "   one", "   two"], ['description: "a', '  b"']])),
                draw(st.sampled_from([[], ["external_ids: {wikidata: Q42}"], ["external_ids:", "    wikidata: Q42"]])),
                draw(st.sampled_from([[], ["# a remark"], ["", "  # another", ""]])),
            ]
        )
    )
    lines = []
    for line in (line for part in parts for line in part):
        plain = not line.endswith((">", '"a')) and line not in {"   one", "   two"}
        lines.append(line + (draw(comments) if plain else ""))
    end = draw(line_ends)
    body = draw(st.sampled_from(["", "Prose.\n", '\n\nProse [@x "y"]  \n---\n- aliases: [no]']))
    return draw(st.sampled_from(["", "\ufeff"])) + end.join(
        ["---", *lines, draw(st.sampled_from(["---", "..."])), body]
    )


@pytest.mark.parametrize("case", CASES, ids=[case["it"] for case in CASES])
def test_alias_is_written_as_a_person_would(case: dict[str, Any]) -> None:
    after = add_alias(case["before"], case["alias"], case.get("sources", ()))
    assert after == case["after"]
    assert add_alias(after, case["alias"], case.get("sources", ())) == after


@settings(deadline=None)
@given(pages(), any_name)
def test_adding_an_alias_changes_nothing_else(page: str, alias: str) -> None:
    before = split_page(page)
    after = add_alias(page, alias)
    assert add_alias(after, alias) == after
    read = split_page(after)
    assert read.body == before.body
    if after != page:
        assert read.front.value == {
            **before.front.value,
            "aliases": [*(before.front.value.get("aliases") or []), alias],
        }
    characters = iter(after)
    assert all(character in characters for character in page), "every character stays, in its order"


@settings(deadline=None)
@given(pages(), any_name)
def test_a_new_name_changes_the_name_and_the_aliases_alone(page: str, name: str) -> None:
    before = split_page(page)
    try:
        after = set_name(page, name)
    except CommandRefused:
        # The new name is an alias that is limited to some sources.
        reject()
    read = split_page(after)
    assert read.front.value["name"] == name
    assert read.body == before.body
    spellings = [*(before.front.value.get("aliases") or []), "Ada Roe"]
    kept = [item for item in spellings if item != name]
    assert sorted(map(str, kept)) == sorted(map(str, read.front.value.get("aliases", []))) or name.split() == [
        "Ada",
        "Roe",
    ]
    others = set(before.front.value) - {"name", "aliases"}
    assert all(read.front.value[key] == before.front.value[key] for key in others)


def test_a_new_name_changes_places_with_an_alias() -> None:
    page = '---\nname: "Ada Roe" # here\naliases: [A. Roe, Ada Poe]\n---\n'
    assert set_name(page, "Ada Poe") == '---\nname: "Ada Poe" # here\naliases: [A. Roe, Ada Roe]\n---\n'


@settings(deadline=None)
@given(any_name, st.lists(any_name, max_size=4), any_name)
def test_a_new_entity_reads_back(name: str, aliases: list[str], description: str) -> None:
    entity = load_entity(
        new_entity(name, aliases, description).encode(), "people/x.md", id="x", entity_type=BUILT_IN_TYPES[0]
    )
    assert (entity.name, entity.description, entity.body) == (name, description, "")
    assert {alias.text for alias in entity.aliases} <= set(aliases)


def test_a_new_entity_is_what_a_person_would_write() -> None:
    text = new_entity("Ada Roe", ["A. Roe", "Ada Roe"], "Harbour master: Northport")
    assert text == '---\nname: Ada Roe\naliases:\n  - A. Roe\ndescription: "Harbour master: Northport"\n---\n'


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("Ada Roe\n", "no front matter"),
        ("---\nname: Ada Roe\n", "no closing"),
        ("---\n---\n", "empty|no front matter"),
        ("---\nname: Ada Roe\naliases: A\n---\n", "no list"),
        ("---\nname: Ada Roe\nalias: [A]\n---\n", "would not be valid: alias"),
        ("---\nname: Ada Roe\naliases: [{text: New, sources: [x]}]\n---\n", "limited to some sources"),
        ("---\nname: &x Ada Roe\n---\n", "anchors"),
        ('---\nname: Ada Roe\naliases: ["A"#x\n]\n---\n', "only a person"),
    ],
)
def test_what_cannot_be_changed_is_refused(page: str, reason: str) -> None:
    with pytest.raises(CommandRefused, match=reason):
        add_alias(page, "New")


def test_an_alias_that_is_too_long_is_refused() -> None:
    with pytest.raises(CommandRefused, match="500"):
        add_alias("---\nname: Ada Roe\n---\n", "x" * 501)
