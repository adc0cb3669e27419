"""The commands about earlier states of a dossier."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click
from rich.markup import escape

from dossier.cli.declaring import in_project, report_errors
from dossier.cli.terminal import Watched, stdout
from dossier.commands.record import find_state, record
from dossier.history import compare
from dossier.project import find_project


@click.command("diff")
@click.argument("old")
@click.argument("new", default=".")
@in_project
@click.option("--json", "as_json", is_flag=True, help="Print the changes as lines of JSON, for scripts.")
@report_errors
def diff_command(old: str, new: str, folder: Path, *, as_json: bool) -> None:
    """Print what changed from OLD to NEW.

    Each is a data file (data/dossier.json of a built site), a built site, a project, or a revision that git knows.
    NEW is this project unless given.
    """
    with Watched() as progress:
        changes = compare(
            find_state(old, folder, progress=progress), find_state(new, folder, progress=progress)
        ).changes
    for change in changes:
        if as_json:
            click.echo(json.dumps(asdict(change), ensure_ascii=False))
        else:
            detail = f": {change.detail}" if change.detail else ""
            stdout.print(
                f"{escape(change.what)} {change.how} {escape(change.id)} ({escape(change.title)}){escape(detail)}"
            )
    if not changes and not as_json:
        stdout.print("Nothing changed.")


@click.command("record")
@click.option("--on", default="", help="Day of publication, in EDTF. Default: today.")
@in_project
@report_errors
def record_command(folder: Path, on: str) -> None:
    """Keep a record of what is published now.

    The page "What is new" compares the next state with it. The record is the data file of the dossier. It is written
    into the folder `published`, under the day. Commit it with the content.
    """
    with Watched() as progress:
        place = record(find_project(folder), on or datetime.now().astimezone().date().isoformat(), progress=progress)
    stdout.print(f"wrote {escape(place)}")
