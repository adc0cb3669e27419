"""The command that lists problems."""

import sys
from pathlib import Path

import click

from dossier.cli.building import build_whole
from dossier.cli.declaring import in_project, report_errors
from dossier.cli.terminal import show, stdout
from dossier.commands.check import problem_lines
from dossier.model.dossier import Dossier
from dossier.model.problem import Severity
from dossier.project import find_project
from dossier.render.templating import count


@click.command("check")
@in_project
@click.option("--strict", is_flag=True, help="Fail on warnings too, as `mkdocs build --strict` does.")
@click.option("--json", "as_json", is_flag=True, help="Print each problem as a line of JSON, and nothing else.")
@report_errors
def check_command(folder: Path, *, strict: bool, as_json: bool) -> None:
    """List everything that a person should fix.

    Prints each problem with its file, its line and what to do. docs/problems.md explains the codes, and
    schemas/problem.schema.json the lines of JSON. The exit status is 1 when there is an error.
    """
    dossier = build_whole(find_project(folder))
    numbers = {severity: sum(p.severity is severity for p in dossier.problems) for severity in Severity}
    if as_json:
        for line in problem_lines(dossier.problems):
            click.echo(line)
    else:
        _print_problems(dossier, numbers)
    if numbers[Severity.ERROR] or (strict and numbers[Severity.WARNING]):
        sys.exit(1)


def _print_problems(dossier: Dossier, numbers: dict[Severity, int]) -> None:
    for problem in dossier.problems:
        show(problem)
    stdout.print(
        f"{count(len(dossier.sources), 'source')}, {count(len(dossier.entities), 'entity', 'entities')}, "
        f"{count(len(dossier.events), 'event')}, "
        f"{count(len(dossier.questions), 'question')}, "
        f"{count(len(dossier.evidence), 'piece of evidence', 'pieces of evidence')} found again: "
        + ", ".join(count(number, severity) for severity, number in numbers.items())
    )
