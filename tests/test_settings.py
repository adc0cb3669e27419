"""What may be set, and what is said of what may not."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from pydantic import ValidationError

from dossier.render import reserved_folders
from dossier.settings import Settings, describe

VESSEL = {"folder": "vessels", "singular": "vessel", "plural": "vessels"}


def flaws(options: object, reserved: Iterable[str] = ()) -> list[tuple[str, str]]:
    with pytest.raises(ValidationError) as refused:
        Settings.read(options, reserved)
    return describe(refused.value)


def test_nothing_need_be_set() -> None:
    assert [kind.folder for kind in Settings.model_validate({}).entity_types] == ["people", "organizations", "places"]


def test_own_types_follow_the_built_in_ones_by_name() -> None:
    settings = Settings.model_validate(
        {"types": {"vessel": {**VESSEL, "schema": "Vessel"}, "case": {**VESSEL, "folder": "cases"}}}
    )
    assert [kind.id for kind in settings.entity_types] == ["person", "organization", "place", "case", "vessel"]
    assert [kind.schema for kind in settings.entity_types][-2:] == ["Thing", "Vessel"]


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ({"page_sise": 10}, "page_sise"),
        ({"page_size": 9}, "page_size"),
        ({"page_size": "many"}, "page_size"),
        ({"types": {"vessel": {}}}, "types.vessel.folder"),
        ({"types": {"vessel": {**VESSEL, "folder": "../vessels"}}}, "types.vessel.folder"),
        ({"types": {"vessel": {**VESSEL, "plural": ""}}}, "types.vessel.plural"),
        ({"ner": "other"}, "ner"),
        ({"ner": "spacy"}, "spacy_model"),
        ({"ner": "spacy", "spacy_model": ""}, "spacy_model"),
        ({"spacy_model": "en_core_web_sm"}, "spacy_model"),
        (["vessel"], "dossier"),
    ],
)
def test_a_flaw_is_named(options: object, key: str) -> None:
    assert flaws(options)[0][0] == key


@pytest.mark.parametrize(
    ("types", "said"),
    [
        ({"person": VESSEL}, "the type `person` is built in; give yours another name"),
        (
            {"vessel": {**VESSEL, "folder": "people"}},
            "the folder `people` of the type `vessel` is taken; give it another",
        ),
        (
            {"vessel": {**VESSEL, "folder": "sources"}},
            "the folder `sources` of the type `vessel` is taken; give it another",
        ),
        (
            {"vessel": {**VESSEL, "folder": "assets"}},
            "the folder `assets` of the type `vessel` is taken; give it another",
        ),
        ({"ship": VESSEL, "vessel": VESSEL}, "the folder `vessels` of the type `vessel` is taken; give it another"),
    ],
)
def test_two_kinds_of_pages_never_share_a_folder(types: object, said: str) -> None:
    assert flaws({"types": types}, reserved_folders()) == [("dossier", said)]


def test_a_pipeline_is_a_folder_beside_the_configuration_or_a_package(tmp_path: Path) -> None:
    settings = Settings.model_validate({"ner": "spacy", "spacy_model": "ours"})
    assert settings.beside(tmp_path).spacy_model == "ours"
    (tmp_path / "ours").mkdir()
    assert settings.beside(tmp_path).spacy_model == str(tmp_path / "ours")
    assert Settings().beside(tmp_path) == Settings()
