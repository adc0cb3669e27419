"""What all commands share: where they print, how they find the project, how they refuse."""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import wraps
from pathlib import Path
from typing import NoReturn, ParamSpec, Self

import click
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from dossier.errors import CommandRefused
from dossier.model.problem import Problem, Severity, printable

Parameters = ParamSpec("Parameters")
# No emoji: `:smile:` in a file name or in the words of a source stays what it is.
stdout = Console(highlight=False, soft_wrap=True, emoji=False)
stderr = Console(stderr=True, highlight=False, soft_wrap=True, emoji=False)
_COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "dim"}

in_project = click.option(
    "--project",
    "folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path(),
    help="Folder with the mkdocs.yml. Default: this one.",
)


def report_errors(command: Callable[Parameters, None]) -> Callable[Parameters, None]:
    """Turn what a person can fix into one sentence and exit status 2."""

    @wraps(command)
    def run(*args: Parameters.args, **kwargs: Parameters.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except CommandRefused as refusal:
            _refuse(str(refusal))
        except OSError as error:
            _refuse(": ".join(str(part) for part in (error.filename, error.strerror or type(error).__name__) if part))

    return run


def hidden_alias(command: click.Command) -> click.Command:
    """Return the command as it is called under an old name: it works, and no help lists it."""
    return click.Command(command.name, callback=command.callback, params=command.params, help=command.help, hidden=True)


def _refuse(message: str) -> NoReturn:
    stderr.print(f"[bold red]dossier:[/] {escape(printable(message))}")
    sys.exit(2)


def show(problem: Problem, console: Console = stdout) -> None:
    """Print a problem, its severity in colour, and what is known besides on lines of its own."""
    colour = _COLOURS[problem.severity]
    console.print(f"[{colour}]{problem.severity}[/] {escape(problem.head)}")
    for detail in problem.details:
        console.print(f"    {escape(detail)}")


class Watched(AbstractContextManager["Watched"]):
    """Shows how far a long build is, on a terminal only."""

    def __init__(self) -> None:
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=stderr,
            transient=True,
            disable=not stderr.is_terminal,
        )
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def __call__(self, stage: str, done: int, of: int) -> None:
        """Show how many things of a stage are done."""
        if stage not in self._tasks:
            self._tasks[stage] = self._bar.add_task(stage, total=of)
        self._bar.update(self._tasks[stage], completed=done, total=of)
