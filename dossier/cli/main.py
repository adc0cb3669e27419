"""The command line."""

import sys
from pathlib import Path
from typing import Any

import click
from rich.markup import escape

from dossier import __version__
from dossier.cli.decide import CURATING
from dossier.cli.history import diff_command, record_command
from dossier.cli.review import ask_command, review_command
from dossier.cli.terminal import Watched, hidden_alias, in_project, report_errors, show, stderr, stdout
from dossier.commands.add import Facts, add_source
from dossier.commands.annotate import annotate_lines
from dossier.commands.check import problem_lines
from dossier.commands.fix import fix
from dossier.commands.lock import lock
from dossier.commands.new import create_project
from dossier.commands.pages import write_pages
from dossier.model.dossier import Dossier
from dossier.model.lock import LOCK_FILE
from dossier.model.problem import Severity
from dossier.pipeline.build import build
from dossier.project import Project, find_project, read_overrides
from dossier.render.templating import count


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="dossier")
def main() -> None:
    """Turn a folder of texts into a cross-referenced, searchable, checkable site.

    The site itself is built by `mkdocs build` and previewed by `mkdocs serve`.
    """


for _command in (*CURATING, ask_command, review_command, diff_command, record_command):
    main.add_command(_command)


@main.command()
@in_project
@click.option("--strict", is_flag=True, help="Fail on warnings too, as `mkdocs build --strict` does.")
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for each problem, and nothing else.")
@report_errors
def check(folder: Path, *, strict: bool, as_json: bool) -> None:
    """Look for everything that a person should fix.

    Prints each problem with file, line and remedy; docs/problems.md explains the codes, schemas/problem.schema.json the
    lines of JSON. Exit status 1 when there is an error.
    """
    dossier = _build_whole(find_project(folder))
    numbers = {severity: sum(p.severity is severity for p in dossier.problems) for severity in Severity}
    if as_json:
        for line in problem_lines(dossier.problems):
            click.echo(line)
    else:
        _print_problems(dossier, numbers)
    if numbers[Severity.ERROR] or (strict and numbers[Severity.WARNING]):
        sys.exit(1)


def _build_whole(project: Project) -> Dossier:
    """Build a dossier with the whole texts, for the person who has the files."""
    with Watched() as progress:
        dossier, _ = build(
            project.content,
            project.settings,
            site=project.site,
            records=project.records,
            cache=project.cache,
            progress=progress,
            withhold=False,
        )
    return dossier


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


@main.command("fix")
@click.argument("places", nargs=-1, required=True, metavar="PLACE…")
@in_project
@report_errors
def fix_command(places: tuple[str, ...], folder: Path) -> None:
    """Write the ready corrections that `dossier check` shows for evidence at each PLACE.

    A PLACE is events/collision.md:7, or events/collision.md for all of the file. Read the passage first: the words
    that are written say what the source says now. Where several corrections are ready, choose one by hand.
    """
    project = find_project(folder)
    done = fix(_build_whole(project), project.content, places)
    for problem in done.corrected:
        if problem.finding is not None:
            stdout.print(f"{escape(problem.place)}: {escape(problem.finding.corrections[0].written)}")
    for path in done.paths:
        stdout.print(f"wrote {escape(path)}")


main.add_command(hidden_alias(fix_command), "mend")


@main.command("lock")
@in_project
@report_errors
def lock_command(folder: Path) -> None:
    """Keep how all cited words stand in their sources, so that later changes of these are noticed.

    Writes content/evidence.lock.yml. Call it when you have looked at what `dossier check` says of moved words and
    changed sentences: it takes them as they are. Words that are not found keep what was locked of them.
    """
    project = find_project(folder)
    done = lock(_build_whole(project), project.content)
    if done.changed:
        stdout.print(f"wrote {LOCK_FILE}")
    else:
        stdout.print("Nothing to write: all is locked as it stands.")
    stdout.print(f"{count(done.locked, 'passage')} locked, {done.added} new or changed, {done.removed} taken out")


main.add_command(hidden_alias(lock_command), "seal")


@main.command()
@click.argument("texts", nargs=-1, type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="[FILE…]")
@click.option("--issued", default="", help="Date of issue of the files, EDTF; lines of JSON give their own.")
@report_errors
def annotate(texts: tuple[Path, ...], issued: str) -> None:
    """Find names, dates, quotes and figures, and print them as lines of JSON.

    Reads lines of JSON {"id", "text", "date"?, "title"?, "language"?} from FILEs ending in .jsonl, or from standard
    input; others are read and normalized like sources. Offsets are half-open code points into the text. In a project,
    its curated names are known.
    """
    stream = None if texts else sys.stdin.buffer
    for line in annotate_lines(texts, stream, issued, Path()):
        click.echo(line)


@main.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@in_project
@report_errors
def pages(out: Path, folder: Path) -> None:
    """Write the pages as a tree of Markdown files into OUT.

    They open in any editor, in Obsidian, and build with any engine that reads CommonMark and tables.
    """
    project = find_project(folder)
    with Watched() as progress:
        dossier, _ = build(
            project.content,
            project.settings,
            site=project.site,
            records=project.records,
            cache=project.cache,
            progress=progress,
        )
        number = write_pages(dossier, project.content, out, overrides=read_overrides(project.root), progress=progress)
    for problem in dossier.problems:
        if problem.severity is not Severity.NOTE:
            show(problem, stderr)
    stdout.print(f"{number} files written to {escape(str(out))}")


@main.command()
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@click.option("--title", default="A dossier", show_default=True, help="Name of the site.")
@report_errors
def new(directory: Path, title: str) -> None:
    """Make a project for texts of your own in DIRECTORY.

    It holds a mkdocs.yml, an empty content folder, and a workflow that publishes it on GitHub Pages.
    """
    for path in create_project(directory, title):
        stdout.print(f"  {escape(path)}")
    place = escape(str(directory))
    stdout.print(f"Ready. Next: cd {place}; dossier add FILE…; mkdocs serve")


@main.command()
@click.argument("texts", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("--to", default="", help="Subfolder of content/sources to put them into.")
@click.option("--title", default="", help="Title, when the text has none.")
@click.option("--issued", default="", help="Date of issue, EDTF: 2025-06-02.")
@click.option("--publisher", default="", help="Who published it.")
@click.option("--author", "authors", multiple=True, help="Who wrote it; may be given several times.")
@click.option("--url", default="", help="Address it came from.")
@click.option("--language", default="", help="Its language: en, be, zh-Hant.")
@in_project
@report_errors
def add(texts: tuple[Path, ...], folder: Path, to: str, **facts: Any) -> None:
    """Copy texts into the sources, each with a sidecar for what you know of it.

    Nothing is ever overwritten.
    """
    project = find_project(folder)
    known = Facts(**{**facts, "authors": tuple(facts["authors"])})
    for text in texts:
        added = add_source(project.content, text, to, known)
        stdout.print(f"{escape(added)} and {escape(added)}.yml")
