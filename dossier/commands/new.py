"""Making a new project."""

import json
from collections.abc import Iterator
from pathlib import Path

from dossier import files
from dossier.addresses import EXAMPLE_SITE
from dossier.commands.requirements import own_requirement
from dossier.commands.schemas import json_schemas
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
        raise CommandRefused("the title is empty. Give the site a name: --title NAME")
    if not files.is_new(directory):
        raise CommandRefused(f"{directory} is not empty. Name a new folder")
    for path, text in _project_files(title):
        files.write(directory / path, text.encode())
        yield path


def _project_files(title: str) -> Iterator[tuple[str, str]]:
    for path in files.walk(_SKELETON):
        first, slash, rest = path.partition("/")
        text = files.read_bytes(_SKELETON, path).decode()
        text = text.replace("{{ requirement }}", own_requirement()).replace("{{ nav }}", _nav())
        # JSON's strings are YAML's too: whatever a value holds, it stays a string.
        text = text.replace("{{ example_site }}", json.dumps(EXAMPLE_SITE))
        yield (
            _NAMES.get(first, first) + slash + rest,
            text.replace("{{ title }}", json.dumps(title, ensure_ascii=False)),
        )
    for name, schema in json_schemas().items():
        yield f"schemas/{name}", schema


def _nav() -> str:
    """Return the lines of the navigation that lead to pages of the program."""
    return "\n".join(f"  - {one.title}: {one.path}" for one in indexes_of(BUILT_IN_TYPES).values() if one.nav)
