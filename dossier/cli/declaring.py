"""What the declaration of a command is made of: the project it works in, its old name, and how it refuses."""

import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import NoReturn, ParamSpec

import click

from dossier.errors import CommandRefused

Parameters = ParamSpec("Parameters")

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


def _refuse(message: str) -> NoReturn:
    from dossier.cli.terminal import show_refusal  # noqa: PLC0415  Rich takes a tenth of a second to import

    show_refusal(message)
    sys.exit(2)


def hidden_alias(command: click.Command) -> click.Command:
    """Return the command as it is called under an old name: it works, and no help lists it."""
    return click.Command(command.name, callback=command.callback, params=command.params, help=command.help, hidden=True)
