"""Making a new project."""

import json
from collections.abc import Iterator
from pathlib import Path

from dossier import files
from dossier.errors import CommandRefused
from dossier.render import indexes_of
from dossier.settings import BUILT_IN_TYPES

_SKELETON = Path(__file__).parents[1] / "skeleton"
_NAMES = {"gitignore": ".gitignore", "github": ".github", "vscode": ".vscode"}
"""Hidden files go without their dot in the package, where tools would pass over them."""


def create_project(directory: Path, title: str) -> Iterator[str]:
    """Write a project and yield the paths of its files.

    Raises `CommandRefused` when the folder is not empty or the title is.
    """
    title = " ".join("".join(character if character.isprintable() else " " for character in title).split())
    if not title:
        raise CommandRefused("the title is empty; a site needs a name")
    if not files.is_new(directory):
        raise CommandRefused(f"{directory} is not empty; name a new folder")
    for path in files.walk(_SKELETON):
        text = files.read_bytes(_SKELETON, path).decode()
        # JSON's strings are YAML's too: whatever the title holds, it stays a string.
        text = text.replace("{{ title }}", json.dumps(title, ensure_ascii=False)).replace("{{ nav }}", _nav())
        first, slash, rest = path.partition("/")
        target = _NAMES.get(first, first) + slash + rest
        files.write(directory / target, text.encode())
        yield target


def _nav() -> str:
    """Return the lines of the navigation that lead to pages of the program."""
    return "\n".join(f"  - {one.title}: {one.path}" for one in indexes_of(BUILT_IN_TYPES).values() if one.nav)
