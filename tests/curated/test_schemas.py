"""The published schemas are those the program checks with."""

import json
from pathlib import Path

import pytest

from dossier.commands.check import ProblemLine
from dossier.commands.schemas import DIALECT, json_schemas
from dossier.curated.locks import LockFileSchema
from dossier.curated.schemas import SCHEMAS, DecisionSchema
from dossier.history import DataFile
from tools.schemas import FOLDER, write

NAMES = ["decisions", "dossier", "entity", "event", "evidence-lock", "problem", "question", "sidecar"]
MODELS = {
    **SCHEMAS,
    "decisions": DecisionSchema,
    "dossier": DataFile,
    "evidence-lock": LockFileSchema,
    "problem": ProblemLine,
}


def test_what_is_published_is_what_is_checked() -> None:
    there = {file.name: file.read_text("utf-8") for file in FOLDER.iterdir()}
    assert there == json_schemas(), "run `make schemas`"


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_says_what_it_is_and_nothing_of_where_it_lies(name: str) -> None:
    schema = json.loads(json_schemas()[f"{name}.schema.json"])
    assert list(schema)[:3] == ["$schema", "title", "description"]
    assert schema["$schema"] == DIALECT
    assert schema["title"]
    assert "content/" in schema["description"]
    assert "$id" not in schema


@pytest.mark.parametrize("name", NAMES)
def test_every_key_is_known_and_no_other(name: str) -> None:
    schema = json.loads(json_schemas()[f"{name}.schema.json"])
    described = schema["$defs"]["DecisionSchema"] if name == "decisions" else schema
    assert list(described["properties"]) == list(MODELS[name].model_fields)
    # The data file is read with care for what later versions add; files of people are not.
    assert described.get("additionalProperties", True) is (name == "dossier")


def test_writing_makes_the_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "made")
    assert sorted(file.name for file in (tmp_path / "made").iterdir()) == [f"{name}.schema.json" for name in NAMES]
    assert "entity.schema.json" in capsys.readouterr().out
