"""The JSON Schemas of the files in `content/`, and of what `dossier check --json` prints, for editors."""

import json
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from dossier.commands.check import ProblemLine
from dossier.curated.locks import LockFileSchema
from dossier.curated.schemas import SCHEMAS, DecisionSchema
from dossier.history import DataFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""What Pydantic writes."""

TITLES = {
    "entity": (
        "Entity",
        "Front matter of content/people/ID.md, content/organizations/ID.md, content/places/ID.md and their kin.",
    ),
    "event": ("Event", "Front matter of content/events/ID.md."),
    "question": ("Question", "Front matter of content/questions/ID.md: the answers of the sources, each in its words."),
    "sidecar": (
        "Sidecar of a source",
        "content/sources/NAME.txt.yml: what you know of NAME.txt. It overrides what the program works out.",
    ),
    "dossier": (
        "Dossier",
        "data/dossier.json of a built site: what stands in content/ and what was made of it, for programs.",
    ),
    "evidence-lock": (
        "Locked evidence",
        "content/evidence.lock.yml: how cited words stood in their sources; `dossier lock` writes it.",
    ),
    "problem": (
        "Problem",
        "A line of `dossier check --json`: what is wrong in content/, where, and what to do about it.",
    ),
    "decisions": ("Decisions", "content/decisions.yml: your rulings, each with who, when and why."),
}


class _Plain(GenerateJsonSchema):
    """Leaves out the titles that only repeat the names of keys."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Never set one."""
        del schema
        return False


def json_schemas() -> dict[str, str]:
    """Return the text of each schema by the name of its file, such as `sidecar.schema.json`."""
    schemas = {name: schema.model_json_schema(schema_generator=_Plain) for name, schema in SCHEMAS.items()}
    schemas["dossier"] = DataFile.model_json_schema(schema_generator=_Plain)
    schemas["evidence-lock"] = LockFileSchema.model_json_schema(schema_generator=_Plain)
    schemas["problem"] = ProblemLine.model_json_schema(schema_generator=_Plain, mode="serialization")
    schemas["decisions"] = TypeAdapter(list[DecisionSchema]).json_schema(schema_generator=_Plain)
    return {f"{name}.schema.json": _written(name, schema) for name, schema in sorted(schemas.items())}


def _written(name: str, schema: dict[str, Any]) -> str:
    title, description = TITLES[name]
    own = {key: value for key, value in schema.items() if key not in {"title", "description"}}
    whole = {"$schema": DIALECT, "title": title, "description": description, **own}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
