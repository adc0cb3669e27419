"""A project as the command line finds it: its `mkdocs.yml`, its content, its settings."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError
from yaml_env_tag import construct_env_tag

from dossier import files
from dossier.errors import CommandRefused, FileSkipped
from dossier.model.site import Site
from dossier.render import reserved_folders
from dossier.render.templating import SUFFIX
from dossier.settings import Settings, describe

CONFIGURATION = "mkdocs.yml"
OVERRIDES = "overrides"
"""Folder, beside `mkdocs.yml`, of a project's own templates."""
_DEEPEST = 5
"""Files that inherit from one another; more than two are hardly ever seen, and a circle has no end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """Where a dossier's files are, and how it is set up."""

    content: Path
    settings: Settings
    site: Site
    root: Path
    """Where `mkdocs.yml` lies."""
    cache: Path | None
    """Where what was found in the texts is kept."""
    records: Path
    """Where what was published is recorded."""


class _Loader(yaml.SafeLoader):
    """Reads `mkdocs.yml`, whose tags concern MkDocs and not us, but for `!ENV`.

    MkDocs's own loader would load all of MkDocs for every command, and run what tags such as `!!python/name` name.
    """


_Loader.add_constructor("!ENV", construct_env_tag)
_Loader.add_multi_constructor("", lambda *_: None)


def find_project(folder: Path) -> Project:
    """Return the project of a folder, which is the folder itself or one around it.

    Raises `CommandRefused` when there is none, or when its configuration cannot be read.
    """
    for place in (folder.resolve(), *folder.resolve().parents):
        if (place / CONFIGURATION).is_file():
            return _read_project(place)
    raise CommandRefused(
        f"there is no {CONFIGURATION} in {folder} or above it. Go to your project, or make one with `dossier new DIR`"
    )


def read_settings(options: object, folder: Path) -> Settings:
    """Return the settings of a project whose `mkdocs.yml` lies in a folder. Raises `ValidationError`."""
    return Settings.read(options, reserved_folders()).beside(folder)


def read_overrides(folder: Path) -> dict[str, str]:
    """Return the texts of a project's own templates, below `overrides/`, by their names: `event.md.jinja`.

    Raises `CommandRefused` when one cannot be read.
    """
    overrides = folder / OVERRIDES
    found = {}
    for path in files.walk(overrides):
        if path.endswith(SUFFIX):
            try:
                found[path] = files.read_bytes(overrides, path).decode()
            except FileSkipped as error:
                raise CommandRefused(f"{OVERRIDES}/{error.problem}") from error
            except UnicodeDecodeError as error:
                raise CommandRefused(f"{OVERRIDES}/{path} is not UTF-8. Save it again as UTF-8") from error
    return found


def _read_project(folder: Path) -> Project:
    configuration = _read_configuration(folder, CONFIGURATION)
    named = str(configuration.get("docs_dir") or "docs")
    content = folder / named
    if not content.is_dir():
        raise CommandRefused(f"{CONFIGURATION}: the folder `{named}` (its `docs_dir`) is not there. Make it, or fix it")
    try:
        settings = read_settings(_options(configuration), folder)
    except ValidationError as error:
        flaws = "; ".join(f"{key}: {message}" for key, message in describe(error))
        raise CommandRefused(f"{CONFIGURATION}, plugins, dossier: {flaws}") from error
    return Project(
        content=content,
        settings=settings,
        site=_site(configuration),
        root=folder,
        cache=settings.cache_folder(folder),
        records=settings.records_folder(folder),
    )


def _site(configuration: dict[str, Any]) -> Site:
    def text(key: str) -> str:
        value = configuration.get(key)
        return value if isinstance(value, str) else ""

    return Site(
        name=text("site_name"),
        url=text("site_url"),
        description=text("site_description"),
        folder_addresses=configuration.get("use_directory_urls") is not False,
    )


def _read_configuration(folder: Path, name: str, deep: int = 0) -> dict[str, Any]:
    try:
        loaded = yaml.load(files.read_bytes(folder, name), Loader=_Loader)  # noqa: S506  a SafeLoader, see above
    except FileSkipped as error:
        raise CommandRefused(str(error.problem)) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # such as a day that no calendar has
        raise CommandRefused(f"{name} is not YAML: {' '.join(str(error).split())}") from error
    own = loaded if isinstance(loaded, dict) else {}
    parent = own.pop("INHERIT", None)
    if not parent or deep == _DEEPEST:
        return own
    inherited = folder / str(parent)
    return {**_read_configuration(inherited.parent, inherited.name, deep + 1), **own}


def _options(configuration: dict[str, Any]) -> dict[str, Any]:
    plugins = configuration.get("plugins") or []
    entries = plugins.items() if isinstance(plugins, dict) else [_entry(plugin) for plugin in plugins]
    return next((options or {} for name, options in entries if name == "dossier"), {})


def _entry(plugin: Any) -> tuple[str, Any]:
    return next(iter(plugin.items())) if isinstance(plugin, dict) and plugin else (str(plugin), {})
