"""Golden cases of curated files: what stands in `content/`, and what the program makes of it."""

from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from dossier.model.dossier import Dossier
from dossier.model.entity import Alias, Entity
from dossier.model.event import Event
from dossier.model.problem import Severity
from dossier.model.reading import RawItem
from dossier.model.source import Source
from dossier.normalize import normalize
from dossier.pipeline.build import build
from dossier.read import read
from dossier.settings import Settings


def cases_of(file: Path) -> list[dict[str, Any]]:
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def write_content(content: Path, files: dict[str, str | bytes]) -> Path:
    """Write files by path; `content` is made even when there is none."""
    content.mkdir(parents=True, exist_ok=True)
    for path, text in files.items():
        file = content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return content


def build_from(content: Path, files: dict[str, str | bytes], **settings: Any) -> Dossier:
    return build(write_content(content, files), Settings(**settings))


def problems_of(dossier: Dossier) -> list[str]:
    """Errors and warnings as `file:line code`."""
    return [f"{found.place} {found.code}" for found in dossier.problems if found.severity is not Severity.NOTE]


def source_of(text: str, id: str = "report") -> Source:  # noqa: A002  the word used everywhere
    """The source that a plain text makes."""
    data = text.encode()
    return normalize(
        read(RawItem(path=f"{id}.txt", data=data)),
        id=id,
        path=f"sources/{id}.txt",
        size=len(data),
        sha256=sha256(data).hexdigest(),
    )


def entity(id: str, *spellings: str | Alias, type: str = "person") -> Entity:  # noqa: A002  the words of the model
    """An entity with a name and aliases; a limited alias alone stands beside a name that no text has."""
    aliases = tuple(Alias(text=one) if isinstance(one, str) else one for one in spellings)
    name, *others = aliases if isinstance(spellings[0], str) else (Alias(text=f"Nameless {id}"), *aliases)
    return Entity(
        id=id,
        type=type,
        name=name.text,
        aliases=tuple(others),
        description="",
        roles=(),
        part_of=None,
        coordinates=None,
        external_ids=(),
        body="",
        path=f"people/{id}.md",
        body_line=1,
    )


def event(id: str, date: str = "", **more: Any) -> Event:  # noqa: A002  the word of the model
    """An event that nothing is known of but what is given."""
    empty: dict[str, Any] = dict.fromkeys(("places", "participants", "part_of", "after", "related", "evidence"), ())
    words = dict.fromkeys(("date_basis", "date_note", "summary", "body"), "")
    return Event(
        **{**empty, **words, "main": False, "body_line": 1, "title": id, "path": f"events/{id}.md", **more},
        id=id,
        date=date,
    )
