"""The commands that write a curator's answers."""

import json
import subprocess
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from rich.markup import escape

from dossier.cli.declaring import in_project, report_errors
from dossier.cli.terminal import show, stderr, stdout
from dossier.commands import decide
from dossier.commands.decide import Written
from dossier.errors import CommandRefused
from dossier.project import find_project

as_json_option = click.option("--json", "as_json", is_flag=True, help="Print what was written as JSON, for scripts.")


def ruling(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say who rules, when and why."""
    for option in (
        click.option("--on", default="", help="Date of the ruling, in EDTF. Default: today."),
        click.option("--by", default="", help="Who rules. Default: the name that git knows."),
        click.option("--why", default="", help="The reason, for whoever reads the ruling later."),
    ):
        command = option(command)
    return command


@click.command("accept")
@click.argument("name")
@click.option(
    "--type", "kind", default="person", show_default=True, help="person, organization, place, or your own type."
)
@click.option("--id", default="", help="Its id and address. Default: made of the name.")
@click.option("--alias", "aliases", multiple=True, help="Another spelling. May be given several times.")
@click.option("--description", default="", help="One line about it.")
@in_project
@as_json_option
@report_errors
def accept_command(name: str, kind: str, folder: Path, *, as_json: bool, **facts: Any) -> None:
    """Make a file for the person, organization or place called NAME."""
    project = find_project(folder)
    tell(decide.accept(project.content, project.settings, name, kind, **facts), as_json=as_json)


@click.command("same")
@click.argument("one")
@click.argument("other")
@click.option(
    "--in", "sources", multiple=True, metavar="SOURCE", help="Only in this source. May be given several times."
)
@ruling
@in_project
@as_json_option
@report_errors
def same_command(one: str, other: str, sources: tuple[str, ...], folder: Path, *, as_json: bool, **given: str) -> None:
    """Rule that ONE and OTHER are the same.

    ONE and OTHER are names or ids; OTHER stays. A spelling becomes an alias in the file of the entity. Two entities
    become one page, and the address of ONE leads to the page of OTHER.
    """
    project = find_project(folder)
    tell(
        decide.same(project.content, project.settings, one, other, sources=sources, **said(folder, **given)),
        as_json=as_json,
    )


@click.command("different")
@click.argument("one")
@click.argument("other")
@ruling
@in_project
@as_json_option
@report_errors
def different_command(one: str, other: str, folder: Path, *, as_json: bool, **given: str) -> None:
    """Rule that ONE and OTHER are not the same.

    The program then keeps them apart, however alike they are.
    """
    project = find_project(folder)
    tell(decide.different(project.content, project.settings, one, other, **said(folder, **given)), as_json=as_json)


@click.command("ignore")
@click.argument("name")
@ruling
@in_project
@as_json_option
@report_errors
def ignore_command(name: str, folder: Path, *, as_json: bool, **given: str) -> None:
    """Rule that NAME does not belong in this dossier."""
    project = find_project(folder)
    tell(decide.ignore(project.content, project.settings, name, **said(folder, **given)), as_json=as_json)


@click.command("rename")
@click.argument("old")
@click.argument("new")
@ruling
@in_project
@as_json_option
@report_errors
def rename_command(old: str, new: str, folder: Path, *, as_json: bool, **given: str) -> None:
    """Give the entity OLD another id or another name.

    NEW is an id when it looks like one (ada-roe), and else a name (Ada Roe), of which the new id is made. The old
    address leads to the new one.
    """
    project = find_project(folder)
    tell(decide.rename(project.content, project.settings, old, new, **said(folder, **given)), as_json=as_json)


def said(folder: Path, *, by: str, on: str, why: str) -> dict[str, Any]:
    """Return who rules, when and why: the name that git knows in this folder and today, unless given.

    Raises `CommandRefused` when git knows no name.
    """
    return {"by": by or _curator(folder), "on": on or datetime.now().astimezone().date().isoformat(), "why": why}


def _curator(folder: Path) -> str:
    try:
        asked = subprocess.run(
            ["git", "config", "user.name"],  # noqa: S607  the person's own git, run where the person stands
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        ).stdout.strip()
    except OSError:
        asked = ""
    if asked:
        return asked
    raise CommandRefused(
        "the ruling needs the name of who rules. Give --by NAME, or tell git once: git config user.name NAME"
    )


def tell(written: Written, *, as_json: bool = False) -> None:
    """Print what an answer did, and on standard error what to look at after it."""
    for problem in written.warnings:
        show(problem, stderr)
    if as_json:
        click.echo(json.dumps({"written": written.paths, "removed": written.removed}, ensure_ascii=False))
        return
    for path in written.paths:
        stdout.print(f"wrote {escape(path)}")
    for path in written.removed:
        stdout.print(f"removed {escape(path)}")
    if not written.paths:
        stdout.print("The files say so already. Nothing was written.")
