"""The command that writes pages without MkDocs."""

from pathlib import Path

import click
from rich.markup import escape

from dossier.cli.declaring import in_project, report_errors
from dossier.cli.terminal import Watched, show, stderr, stdout
from dossier.commands.building import builder_of
from dossier.commands.pages import write_pages
from dossier.configuration import read_overrides
from dossier.model.problem import Severity
from dossier.project import find_project


@click.command("pages")
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@in_project
@report_errors
def pages_command(out: Path, folder: Path) -> None:
    """Write the pages as a tree of Markdown files into OUT.

    They open in any editor and in Obsidian, and build with any engine that reads CommonMark and tables.
    """
    project = find_project(folder)
    with Watched() as progress:
        dossier = builder_of(project, progress).build()
        number = write_pages(
            dossier,
            project.content,
            out,
            extensions=project.extensions,
            overrides=read_overrides(project.root),
            progress=progress,
        )
    for problem in dossier.problems:
        if problem.severity is not Severity.NOTE:
            show(problem, stderr)
    stdout.print(f"{number} files written to {escape(str(out))}")
