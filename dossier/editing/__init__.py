"""Changes to the files a person edits, from text to text: nothing but what is meant changes, byte for byte.

A YAML library that reads, changes and writes again was considered and not taken: ruamel.yaml keeps comments, but sets
its own indentation, spacing in `[A,B]`, folding of long lines and line ends, in the whole file. PyYAML, which the
loader uses anyway, knows where each part begins and ends. So text is put in at that place, and the result is loaded
again and compared with what was meant.
"""

from dossier.editing.decisions import append_decision
from dossier.editing.entities import add_alias, new_entity, set_name
from dossier.editing.questions import add_answers, new_question

__all__ = ["add_alias", "add_answers", "append_decision", "new_entity", "new_question", "set_name"]
