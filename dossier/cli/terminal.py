"""Where commands print, and how."""

from contextlib import AbstractContextManager
from typing import Self

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from dossier.model.problem import Problem, Severity, printable

# No emoji: `:smile:` in a file name or in the words of a source stays what it is.
stdout = Console(highlight=False, soft_wrap=True, emoji=False)
stderr = Console(stderr=True, highlight=False, soft_wrap=True, emoji=False)
_COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "dim"}


def show_refusal(message: str) -> None:
    """Print why a command did nothing."""
    stderr.print(f"[bold red]dossier:[/] {escape(printable(message))}")


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
