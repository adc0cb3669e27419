"""The command line. A command's module is imported when the command is called."""

import click

from dossier import __version__
from dossier.cli.lazy import LazyCommand, LazyGroup

COMMANDS = {
    "new": LazyCommand("dossier.cli.new", "new_command", "Make a project for texts of your own in DIRECTORY."),
    "add": LazyCommand(
        "dossier.cli.add", "add_command", "Copy texts into the sources, each with a sidecar for what you know of it."
    ),
    "check": LazyCommand("dossier.cli.check", "check_command", "List everything that a person should fix."),
    "fix": LazyCommand("dossier.cli.fix", "fix_command", "Write the ready corrections of evidence at each PLACE."),
    "lock": LazyCommand(
        "dossier.cli.lock", "lock_command", "Record how cited words stand in their sources, to notice later changes."
    ),
    "review": LazyCommand(
        "dossier.cli.review", "review_command", "Ask about everything found that nobody has confirmed."
    ),
    "accept": LazyCommand(
        "dossier.cli.decide", "accept_command", "Make a file for the person, organization or place called NAME."
    ),
    "same": LazyCommand("dossier.cli.decide", "same_command", "Rule that ONE and OTHER are the same."),
    "different": LazyCommand("dossier.cli.decide", "different_command", "Rule that ONE and OTHER are not the same."),
    "ignore": LazyCommand("dossier.cli.decide", "ignore_command", "Rule that NAME does not belong in this dossier."),
    "quote": LazyCommand("dossier.cli.review", "quote_command", "Say whose words the quote WORDS of SOURCE is."),
    "rename": LazyCommand("dossier.cli.decide", "rename_command", "Give the entity OLD another id or another name."),
    "ask": LazyCommand("dossier.cli.review", "ask_command", "Write the suggested question NAME with its answers."),
    "record": LazyCommand("dossier.cli.history", "record_command", "Keep a record of what is published now."),
    "diff": LazyCommand("dossier.cli.history", "diff_command", "Print what changed from OLD to NEW."),
    "annotate": LazyCommand(
        "dossier.cli.annotate", "annotate_command", "Find names, dates, quotes and figures, and print them as JSON."
    ),
    "pages": LazyCommand("dossier.cli.pages", "pages_command", "Write the pages as a tree of Markdown files into OUT."),
    # Old names, which stand in scripts.
    "mend": LazyCommand("dossier.cli.fix", "mend_command", ""),
    "seal": LazyCommand("dossier.cli.lock", "seal_command", ""),
}
"""All commands, in the order of the help: first those that start a dossier, last those that hand it on."""


@click.group(cls=LazyGroup, lazy=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="dossier")
def main() -> None:
    """Turn a folder of texts into a cross-referenced, searchable, checkable site.

    `mkdocs build` builds the site, and `mkdocs serve` shows a preview of it.
    """
