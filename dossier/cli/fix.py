"""The command that writes corrections of evidence."""

from pathlib import Path

import click
from rich.markup import escape

from dossier.cli.building import build_whole
from dossier.cli.declaring import hidden_alias, in_project, report_errors
from dossier.cli.terminal import stdout
from dossier.commands.fix import fix
from dossier.project import find_project


@click.command("fix")
@click.argument("places", nargs=-1, required=True, metavar="PLACE…")
@in_project
@report_errors
def fix_command(places: tuple[str, ...], folder: Path) -> None:
    """Write the ready corrections of evidence at each PLACE.

    A PLACE is a line, such as events/collision.md:7, or a whole file, such as events/collision.md. `dossier check`
    shows the corrections. Read the passage first: a correction takes over what the source says now. Where there are
    several corrections, choose one by hand.
    """
    project = find_project(folder)
    done = fix(build_whole(project), project.content, places)
    for problem in done.corrected:
        if problem.finding is not None:
            stdout.print(f"{escape(problem.place)}: {escape(problem.finding.corrections[0].written)}")
    for path in done.paths:
        stdout.print(f"wrote {escape(path)}")


mend_command = hidden_alias(fix_command)
