"""The command that annotates texts for other programs."""

import sys
from pathlib import Path

import click

from dossier.cli.declaring import report_errors
from dossier.commands.annotate import annotate_lines


@click.command("annotate")
@click.argument("texts", nargs=-1, type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="[FILE…]")
@click.option("--issued", default="", help="Date of issue of the files, in EDTF. Lines of JSON give their own.")
@report_errors
def annotate_command(texts: tuple[Path, ...], issued: str) -> None:
    """Find names, dates, quotes and figures, and print them as JSON.

    Prints one line of JSON for each text. Reads lines of JSON {"id", "text", "date"?, "title"?, "language"?} from
    FILEs that end in .jsonl, or from standard input. Other FILEs are read and normalized like sources. Offsets are
    half-open and count code points of the text. In a project, the command also finds its curated names.
    """
    stream = None if texts else sys.stdin.buffer
    for line in annotate_lines(texts, stream, issued, Path()):
        click.echo(line)
