"""Publishes the JSON Schemas of the files in `content/`, and of what `dossier check --json` prints.

An editor completes and checks files with them.
`python -m tools.schemas` writes them into `schemas/`; a test fails when the published ones differ.
"""

import sys
from pathlib import Path

from dossier.commands.schemas import json_schemas

FOLDER = Path(__file__).resolve().parents[1] / "schemas"


def write(folder: Path) -> None:
    """Write every schema into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in json_schemas().items():
        (folder / name).write_text(text, encoding="utf-8")
        print(folder / name)


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
