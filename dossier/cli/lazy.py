"""A group of commands that imports a command's module when somebody calls the command, and not before."""

import gc
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import click


@dataclass(frozen=True, slots=True)
class LazyCommand:
    """Where a command is, and what the list of commands says of it."""

    module: str
    name: str
    """The name of the `click.Command` in the module."""
    summary: str
    """The first sentence of the command's help; empty for an alias, which no list shows."""


class LazyGroup(click.Group):
    """A `click.Group` whose commands are known by name and summary until one is called.

    Click describes the pattern under "Lazily Loading Subcommands". Its example imports every command to print the list;
    this group prints the summaries instead.
    """

    def __init__(self, *args: Any, lazy: Mapping[str, LazyCommand], **kwargs: Any) -> None:
        """Take a mapping from the name of each command to where it is; the list of commands follows its order."""
        super().__init__(*args, **kwargs)
        self.lazy = lazy

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands that the help lists."""
        del ctx
        return [name for name, command in self.lazy.items() if command.summary]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return a command, or None when there is none of this name."""
        del ctx
        if (lazy := self.lazy.get(cmd_name)) is None:
            return None
        # Hundreds of modules, all of which stay: looking among them for what can go takes a tenth of a second.
        gc.disable()
        command = getattr(import_module(lazy.module), lazy.name)
        gc.freeze()
        gc.enable()
        assert isinstance(command, click.Command)  # noqa: S101  the table says so, and a test asks for each
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands with their summaries."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.lazy[name].summary) for name in self.list_commands(ctx)])
