"""The command that takes texts into the sources."""

from pathlib import Path
from typing import Any

import click
from rich.markup import escape

from dossier.cli.declaring import in_project, report_errors
from dossier.cli.terminal import stdout
from dossier.commands.add import Facts, add_source
from dossier.project import find_project


@click.command("add")
@click.argument("texts", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("--to", default="", help="Subfolder of content/sources for the copies.")
@click.option("--title", default="", help="Title, when the text has none.")
@click.option("--issued", default="", help="Date of issue, in EDTF: 2025-06-02.")
@click.option("--publisher", default="", help="Who published it.")
@click.option("--author", "authors", multiple=True, help="Who wrote it. May be given several times.")
@click.option("--url", default="", help="Address that it came from.")
@click.option("--language", default="", help="Its language: en, be, zh-Hant.")
@in_project
@report_errors
def add_command(texts: tuple[Path, ...], folder: Path, to: str, **facts: Any) -> None:
    """Copy texts into the sources, each with a sidecar for what you know of it.

    Nothing is ever overwritten.
    """
    project = find_project(folder)
    known = Facts(**{**facts, "authors": tuple(facts["authors"])})
    for text in texts:
        added = add_source(project.content, text, to, known, project.extensions.formats)
        stdout.print(f"{escape(added)} and {escape(added)}.yml")
