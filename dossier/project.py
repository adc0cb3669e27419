"""A project as the command line finds it: its `mkdocs.yml`, its content, its settings."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dossier.errors import CommandRefused
from dossier.model.site import Site

if TYPE_CHECKING:
    from dossier.extensions import Extensions
    from dossier.settings import Settings

CONFIGURATION = "mkdocs.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """Where a dossier's files are, and how it is set up."""

    content: Path
    settings: "Settings"
    extensions: "Extensions"
    """What installed packages and the project itself add."""
    site: Site
    root: Path
    """Where `mkdocs.yml` lies."""
    cache: Path | None
    """Where what was found in the texts is kept."""
    records: Path
    """Where what was published is recorded."""


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


def _read_project(folder: Path) -> Project:
    # YAML and Pydantic take a third of a second, which `dossier annotate` outside a project need not wait for.
    from pydantic import ValidationError  # noqa: PLC0415

    from dossier.configuration import dossier_options, read_configuration, read_settings  # noqa: PLC0415
    from dossier.settings import describe  # noqa: PLC0415

    configuration = read_configuration(folder, CONFIGURATION)
    named = str(configuration.get("docs_dir") or "docs")
    content = folder / named
    if not content.is_dir():
        raise CommandRefused(
            f"{CONFIGURATION}: the folder `{named}` (its `docs_dir`) does not exist. Make it, or change `docs_dir`"
        )
    try:
        settings, extensions = read_settings(dossier_options(configuration), folder)
    except ValidationError as error:
        flaws = "; ".join(f"{key}: {message}" for key, message in describe(error))
        raise CommandRefused(f"{CONFIGURATION}, plugins, dossier: {flaws}") from error
    return Project(
        content=content,
        settings=settings,
        extensions=extensions,
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
