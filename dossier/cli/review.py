"""The command that asks a curator about everything found."""

import contextlib
import json
import sys
from pathlib import Path

import click

from dossier.cli.decide import as_json_option, ruling, said, tell
from dossier.cli.declaring import in_project, report_errors
from dossier.cli.terminal import Watched, stdout
from dossier.commands import decide
from dossier.commands.building import builder_of
from dossier.commands.review import queue
from dossier.commands.review.item import Desk
from dossier.commands.review.screen import Screen, harmless
from dossier.commands.review.session import NOTHING_LEFT, Session
from dossier.errors import CommandRefused
from dossier.model.decision import QuotedWords, Ruling
from dossier.model.dossier import Dossier
from dossier.project import find_project
from dossier.resolve.quotes import key_of
from dossier.text.folding import squeeze

_INTERRUPTED = 130
"""What a shell reports of a program that Ctrl-C ended."""


@click.command("review")
@ruling
@in_project
@click.option("--json", "as_json", is_flag=True, help="Print what is to be decided as lines of JSON, and ask nothing.")
@report_errors
def review_command(folder: Path, *, as_json: bool, by: str, on: str, why: str) -> None:
    """Ask about everything found that nobody has confirmed.

    Shows names, the best first, with their sentences and whom they may mean; short names that could stand for several
    people; quotes whose speaker is unsure; sources that may be versions of one report; and questions that several
    sources seem to answer. Each answer is written at once, as `dossier accept`, `same`, `different`, `ignore`, `quote`
    and `ask` write it. Answers may also come from standard input, one a line.
    """
    project = find_project(folder)
    builder = builder_of(project)

    def look() -> Dossier:
        with Watched() as builder.progress:
            return builder.build(withhold=False)

    dossier = look()
    items = queue(dossier, project.extensions.reviews)
    if as_json:
        for item in items:
            click.echo(json.dumps({"kind": item.key[0], **item.record()}, ensure_ascii=False))
    elif not items:
        stdout.print(NOTHING_LEFT)
    else:
        who = said(folder, by=by, on=on, why="")
        desk = Desk(content=project.content, settings=project.settings, by=who["by"], on=who["on"])
        session = Session(
            look=look,
            extra=project.extensions.reviews,
            desk=desk,
            screen=Screen(stdout),
            read=_read_line,
            tell=tell,
            why=why,
        )
        try:
            session.run(dossier)
        except KeyboardInterrupt:
            stdout.print("\nStopped. Every answer you gave is written.")
            sys.exit(_INTERRUPTED)


@click.command("quote")
@click.argument("source")
@click.argument("words")
@click.option("--speaker", default="", help="Whose words they are: an id, a name or a role.")
@click.option("--nobody", is_flag=True, help="Nobody can say whose words they are.")
@click.option("--not-a-quote", is_flag=True, help="A title or a word set apart, and nobody's words.")
@ruling
@in_project
@as_json_option
@report_errors
def quote_command(
    source: str, words: str, folder: Path, *, speaker: str, nobody: bool, not_a_quote: bool, as_json: bool, **given: str
) -> None:
    """Say whose words the quote WORDS of SOURCE is.

    SOURCE is an id, WORDS are the whole words of one quote as the source has them.
    """
    if bool(speaker) + nobody + not_a_quote != 1:
        raise CommandRefused(
            "whose words they are is missing, or said twice. Give one of --speaker NAME, --nobody and --not-a-quote"
        )
    project = find_project(folder)
    with Watched() as progress:
        dossier = builder_of(project, progress).build(withhold=False)
    if source not in dossier.sources:
        raise CommandRefused(f"there is no source `{source}`. Give the id of one: it stands in the address of its page")
    ruled = any(
        one.quote is not None and one.quote.source == source and key_of(one.quote.exact) == key_of(words)
        for one in dossier.decisions
    )
    if not ruled and all(key_of(one.text) != key_of(words) for one in dossier.annotations[source].quotes):
        raise CommandRefused(f"no quote of `{source}` has exactly these words. Copy them from the page of quotes")
    kind = Ruling.NO_QUOTE if not_a_quote else Ruling.NOBODY if nobody else Ruling.SPEAKER
    quote = QuotedWords(source=source, exact=squeeze(words))
    tell(
        decide.rule_on_quote(project.content, project.settings, quote, kind, speaker, **said(folder, **given)),
        as_json=as_json,
    )


@click.command("ask")
@click.argument("name")
@click.option("--title", default="", help="The question in your own words.")
@in_project
@as_json_option
@report_errors
def ask_command(name: str, title: str, folder: Path, *, as_json: bool) -> None:
    """Write the suggested question NAME with its answers.

    `dossier review --json` lists the names, such as questions/ID. Where the question has a file already, its missing
    answers are added there.
    """
    project = find_project(folder)
    with Watched() as progress:
        dossier = builder_of(project, progress).build(withhold=False)
    found = next((one for one in dossier.suggestions if name in {one.name, one.id}), None)
    if found is None:
        raise CommandRefused(f"no question `{name}` is suggested. `dossier review --json` lists those that are")
    tell(decide.ask(project.content, project.settings, found, title), as_json=as_json)


def _read_line(prompt: str) -> str:
    """Ask for a line that can be written to a file. Raises `EOFError` when there are no more."""
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401, PLC0415  lets `input` edit a line on a terminal, where there is one
    while sys.stdin is not None:
        try:
            shown = sys.stdin.isatty()
            line = input(prompt if shown else "")
            line.encode()
        except UnicodeError:
            stdout.print("This text cannot be written to a file. Type it again.")
            continue
        if not shown:
            # A terminal shows what is typed; a record of a session should too.
            stdout.print(f"{prompt}{harmless(line)}".rstrip(), markup=False)
        return line
    raise EOFError
