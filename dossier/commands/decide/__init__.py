"""The curator's answers, each written at once to the content folder as a person would write it.

Every function loads what is written there, refuses with `CommandRefused` what contradicts it (the message names file
and line), and returns what it wrote: nothing where the files say so already.
"""

from dossier.commands.decide.changing import Written
from dossier.commands.decide.questions import ask
from dossier.commands.decide.quotes import rule_on_quote
from dossier.commands.decide.renaming import rename
from dossier.commands.decide.reports import one_report, separate_reports
from dossier.commands.decide.rulings import accept, different, ignore, same

__all__ = [
    "Written",
    "accept",
    "ask",
    "different",
    "ignore",
    "one_report",
    "rename",
    "rule_on_quote",
    "same",
    "separate_reports",
]
