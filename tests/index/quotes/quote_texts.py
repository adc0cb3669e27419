"""The dossier of made-up texts in `quote_texts.yml`."""

from pathlib import Path
from typing import Any

import yaml

from dossier.model.dossier import Dossier
from tests.records import build_from

MADE_UP: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("quote_texts.yml").read_text("utf-8"))


def files() -> dict[str, str | bytes]:
    made: dict[str, str | bytes] = {}
    for name, source in MADE_UP["texts"].items():
        made[f"sources/{name}.txt"] = source["text"]
        if "issued" in source:
            made[f"sources/{name}.txt.yml"] = f"issued: {source['issued']}\n"
    for folder, names in MADE_UP["entities"].items():
        for name in names:
            made[f"{folder}/{name.lower().replace(' ', '-')}.md"] = f"---\nname: {name}\n---\n"
    return made


def winter(content: Path) -> Dossier:
    return build_from(content, files())
