"""Known and found names of one text, made one list."""

import pytest

from dossier.extract.aliases import AliasMatcher
from dossier.extract.merging import join_names
from dossier.extract.names import find_names
from dossier.model.entity import Alias, Entity

KARL = ("karl-holm", "person", "Karl Holm", "Holm")
ZEALAND = ("zealand", "place", "Zealand")


def entity(entity_id: str, kind: str, name: str, *aliases: str) -> Entity:
    return Entity(
        id=entity_id,
        type=kind,
        name=name,
        aliases=tuple(Alias(text=alias) for alias in aliases),
        description="",
        roles=(),
        part_of=None,
        coordinates=None,
        external_ids=(),
        body="",
        path="",
        body_line=1,
        reviewed=True,
    )


def meanings(text: str, *known: tuple[str, ...]) -> list[str]:
    matcher = AliasMatcher([entity(*one) for one in known])
    joined = join_names(text, tuple(matcher.find(text, "x")), find_names(text))
    return [f"{mention.text}: {mention.entity or ' or '.join(mention.rivals) or '?'}" for mention in joined]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Holm told reporters so.", ["Holm: karl-holm"]),
        ("Karl Holm left. Holm told reporters so.", ["Karl Holm: karl-holm", "Holm: karl-holm"]),
        ("Susan Holm left. Holm told reporters so.", ["Susan Holm: ?", "Holm: ?"]),
        (
            "Karl Holm met Susan Holm. Holm told reporters so.",
            ["Karl Holm: karl-holm", "Susan Holm: ?", "Holm: Karl Holm or Susan Holm"],
        ),
    ],
)
def test_a_bare_surname_is_nobody_s_where_the_text_names_somebody_else_by_it(text: str, expected: list[str]) -> None:
    assert meanings(text, KARL) == expected


def test_a_place_is_not_swallowed_by_the_one_it_is_named_after() -> None:
    text = "They flew from New Zealand to Zealand."
    assert meanings(text, ZEALAND) == ["New Zealand: ?", "Zealand: zealand"]
