"""The curator's answers, each written at once to the content folder as a person would write it.

Every function loads what is written there, refuses with `CommandRefused` what contradicts it (the message names file
and line), and returns what it wrote: nothing where the files say so already.
"""

from dossier.curating.changing import Written
from dossier.curating.questions import ask
from dossier.curating.renaming import rename
from dossier.curating.reports import one_report, separate_reports
from dossier.curating.rulings import accept, different, ignore, same

__all__ = ["Written", "accept", "ask", "different", "ignore", "one_report", "rename", "same", "separate_reports"]
