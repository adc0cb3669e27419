"""The command that records how cited words stand in their sources."""

from pathlib import Path

import click

from dossier.cli.building import build_whole
from dossier.cli.declaring import hidden_alias, in_project, report_errors
from dossier.cli.terminal import stdout
from dossier.commands.lock import lock
from dossier.model.lock import LOCK_FILE
from dossier.project import find_project
from dossier.render.templating import count


@click.command("lock")
@in_project
@report_errors
def lock_command(folder: Path) -> None:
    """Record how cited words stand in their sources, to notice later changes.

    Writes content/evidence.lock.yml. First look at what `dossier check` says about moved words and changed sentences:
    this command accepts them as they are. Words that are not found keep their old record.
    """
    project = find_project(folder)
    done = lock(build_whole(project), project.content)
    if done.changed:
        stdout.print(f"wrote {LOCK_FILE}")
    else:
        stdout.print(f"{LOCK_FILE} is up to date. Nothing was written.")
    stdout.print(f"{count(done.locked, 'passage')} locked, {done.added} new or changed, {done.removed} removed")


seal_command = hidden_alias(lock_command)
