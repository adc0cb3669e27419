"""The command that makes a project."""

from pathlib import Path

import click
from rich.markup import escape

from dossier.cli.declaring import report_errors
from dossier.cli.terminal import stdout
from dossier.commands.new import create_project


@click.command("new")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@click.option("--title", default="A dossier", show_default=True, help="Name of the site.")
@report_errors
def new_command(directory: Path, title: str) -> None:
    """Make a project for texts of your own in DIRECTORY.

    The project has a mkdocs.yml, a content folder, a list of what it is built with, settings for editors, and a
    workflow that publishes it on GitHub Pages.
    """
    for path in create_project(directory, title):
        stdout.print(f"  {escape(path)}")
    place = escape(str(directory))
    stdout.print(f"Ready. Next: cd {place}; dossier add FILE…; mkdocs serve")
