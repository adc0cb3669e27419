"""One file of each kind with every key that it may have, and all that is read of them.

After a change that is meant, `DOSSIER_GOLDEN=write python -m pytest tests/curated/test_whole.py` writes it anew.
"""

import os
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import yaml

from dossier.curated import CuratedFiles, load_curated
from dossier.settings import Settings
from tests.records import write_content

FILES: dict[str, str] = yaml.safe_load(Path(__file__).with_name("whole.yml").read_text("utf-8"))
GOLDEN = Path(__file__).with_name("whole_read.yml")


def plain(value: Any) -> Any:
    """A record as YAML can hold it."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value) if field.name != "lines"}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, tuple | list | frozenset | set) else value


def test_every_key_is_read(tmp_path: Path) -> None:
    write_content(tmp_path, dict(FILES))
    curated = load_curated(tmp_path, Settings())
    read = {field.name: plain(getattr(curated, field.name)) for field in fields(CuratedFiles)}
    read |= {"problems": list(map(str, curated.problems)), "last_good": sorted(curated.last_good)}
    if os.environ.get("DOSSIER_GOLDEN") == "write":
        GOLDEN.write_text(yaml.safe_dump(read, sort_keys=False, allow_unicode=True, width=120), encoding="utf-8")
    assert read == yaml.safe_load(GOLDEN.read_text("utf-8"))
