"""The command that asks a curator about everything found."""

import contextlib
import json
import sys
from pathlib import Path

import click

from dossier.cli_curating import ruling, said, tell
from dossier.model.dossier import Dossier
from dossier.pipeline import Memory, build
from dossier.project import find_project
from dossier.reviewing import queue
from dossier.reviewing.item import Desk
from dossier.reviewing.screen import Screen
from dossier.reviewing.session import NOTHING_LEFT, Session
from dossier.terminal import Watched, in_project, said_plainly, stdout

_INTERRUPTED = 130
"""What a shell reports of a program that Ctrl-C ended."""


@click.command("review")
@ruling
@in_project
@click.option("--json", "as_json", is_flag=True, help="Print what is to be decided as lines of JSON, and ask nothing.")
@said_plainly
def review_command(folder: Path, *, as_json: bool, by: str, on: str, why: str) -> None:
    """Ask about everything that was found and nobody has confirmed.

    Shows names, the best first, with their sentences and whom they may mean, short names that could stand for several,
    and sources that may be versions of one report. Each answer is written at once, as `dossier accept`, `same`,
    `different` and `ignore` do it. Answers may also come line by line from standard input.
    """
    project = find_project(folder)
    memory = Memory()

    def look() -> Dossier:
        nonlocal memory
        with Watched() as progress:
            dossier, memory = build(
                project.content, project.settings, cache=project.cache, memory=memory, progress=progress
            )
        return dossier

    dossier = look()
    items = queue(dossier)
    if as_json:
        for item in items:
            click.echo(json.dumps({"kind": item.key[0], **item.record()}, ensure_ascii=False))
    elif not items:
        stdout.print(NOTHING_LEFT)
    else:
        who = said(folder, by=by, on=on, why="")
        desk = Desk(content=project.content, settings=project.settings, by=who["by"], on=who["on"])
        session = Session(look=look, desk=desk, screen=Screen(stdout), read=_read_line, tell=tell, why=why)
        try:
            session.run(dossier)
        except KeyboardInterrupt:
            stdout.print("\nStopped. Every answer given is written.")
            sys.exit(_INTERRUPTED)


def _read_line(prompt: str) -> str:
    """Ask for a line that can be written to a file. Raises `EOFError` when there are no more."""
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401, PLC0415  lets `input` edit a line on a terminal, where there is one
    while sys.stdin is not None:
        try:
            line = input(prompt)
            line.encode()
        except UnicodeError:
            stdout.print("That is no text that can be written; type it again.")
        else:
            return line
    raise EOFError
