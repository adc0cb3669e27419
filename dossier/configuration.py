"""A project: its `mkdocs.yml`, read without MkDocs, which takes seconds to import, and its own templates."""

from pathlib import Path
from typing import Any

import yaml
from yaml_env_tag import construct_env_tag

from dossier import files
from dossier.errors import CommandRefused, FileSkipped
from dossier.extensions import Extensions, load_extensions
from dossier.render import reserved_folders
from dossier.render.templating import SUFFIX
from dossier.settings import Settings
from dossier.text.yaml_flaws import find_flaw

OVERRIDES = "overrides"
"""Folder, beside `mkdocs.yml`, of a project's own templates."""

_DEEPEST = 5
"""Files that inherit from one another; more than two are hardly ever seen, and a circle has no end."""


class _Loader(yaml.SafeLoader):
    """Reads `mkdocs.yml`, whose tags concern MkDocs and not us, but for `!ENV`.

    MkDocs's own loader would load all of MkDocs for every command, and run what tags such as `!!python/name` name.
    """


_Loader.add_constructor("!ENV", construct_env_tag)
_Loader.add_multi_constructor("", lambda *_: None)


def read_configuration(folder: Path, name: str, deep: int = 0) -> dict[str, Any]:
    """Return the configuration in a file of a folder, with what it inherits. Raises `CommandRefused`."""
    try:
        loaded = yaml.load(files.read_bytes(folder, name), Loader=_Loader)  # noqa: S506  a SafeLoader, see above
    except FileSkipped as error:
        raise CommandRefused(str(error.problem)) from error
    except yaml.MarkedYAMLError as error:
        flaw = find_flaw(error, files.read_bytes(folder, name).decode(errors="replace"))
        raise CommandRefused(f"{name}, line {flaw.line + 1}: {flaw.message}. {flaw.remedy}") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # such as a day that no calendar has
        raise CommandRefused(f"{name} is not YAML: {' '.join(str(error).split())}") from error
    own = loaded if isinstance(loaded, dict) else {}
    parent = own.pop("INHERIT", None)
    if not parent or deep == _DEEPEST:
        return own
    inherited = folder / str(parent)
    return {**read_configuration(inherited.parent, inherited.name, deep + 1), **own}


def dossier_options(configuration: dict[str, Any]) -> dict[str, Any]:
    """Return what a configuration sets under `plugins: dossier:`."""
    plugins = configuration.get("plugins") or []
    entries = plugins.items() if isinstance(plugins, dict) else [_entry(plugin) for plugin in plugins]
    return next((options or {} for name, options in entries if name == "dossier"), {})


def _entry(plugin: Any) -> tuple[str, Any]:
    return next(iter(plugin.items())) if isinstance(plugin, dict) and plugin else (str(plugin), {})


def read_settings(options: object, folder: Path) -> tuple[Settings, Extensions]:
    """Return the settings of a project whose `mkdocs.yml` lies in a folder, and what it is extended by.

    Raises `ValidationError`, and as `load_extensions` does.
    """
    settings = Settings.read(options, reserved_folders())
    extensions = load_extensions(settings.extensions_folder(folder))
    if extensions.pages:
        # Only now is it known which folders their pages have.
        settings = Settings.read(options, reserved_folders(extensions.pages))
    return settings.beside(folder), extensions


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
