"""The text of a new question, and more answers in the file of one."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import yaml

from dossier.curated.schemas import QuestionSchema
from dossier.editing.pages import read_front, verified
from dossier.editing.positions import append_item, column_of, end_of, insert, next_line, value_of
from dossier.editing.scalars import write_scalar
from dossier.errors import CommandRefused

Fields = Mapping[str, str]
"""The keys of an answer with their values, in the order in which they are written."""


def new_question(
    title: str, kind: str, answers: Iterable[Fields], *, unit: str = "", events: Sequence[str] = ()
) -> str:
    """Return the text of a new question file. Raises `CommandRefused` when it would not be valid."""
    front: dict[str, Any] = {"question": title, "value": kind}
    lines = ["---", f"question: {write_scalar(title)}", f"value: {write_scalar(kind)}"]
    if unit:
        front["unit"] = unit
        lines.append(f"unit: {write_scalar(unit)}")
    if events:
        front["events"] = list(events)
        lines.append(f"events: [{', '.join(write_scalar(event, flow=True) for event in events)}]")
    front["answers"] = [dict(answer) for answer in answers]
    lines.append("answers:")
    for answer in front["answers"]:
        first, *others = (f"{key}: {write_scalar(value)}" for key, value in answer.items())
        lines += [f"  - {first}", *(f"    {line}" for line in others)]
    return verified("", "\n".join([*lines, "---", ""]), front, QuestionSchema)


def add_answers(page: str, answers: Iterable[Fields]) -> str:
    """Return the page of a question with more answers after those it has.

    Raises `CommandRefused` when the page cannot be read, or would not be valid.
    """
    for answer in answers:
        front = read_front(page)
        before = front.value.get("answers") or []
        flow = "{" + ", ".join(f"{key}: {write_scalar(value, flow=True)}" for key, value in answer.items()) + "}"
        listed = value_of(front.node, "answers")
        if isinstance(listed, yaml.SequenceNode):
            added = append_item(front.text, listed, block=flow, flow=flow)
        elif listed is None and not front.node.flow_style:
            offset, line_end = next_line(front.text, end_of(front.node))
            indent = " " * column_of(front.node)
            added = ((offset, f"{indent}answers:{line_end}{indent}  - {flow}{line_end}"),)
        else:
            raise CommandRefused("`answers:` is written in a way that only a person can continue")
        changed = insert(page, *((front.start + offset, text) for offset, text in added))
        page = verified(page, changed, {**front.value, "answers": [*before, dict(answer)]}, QuestionSchema)
    return page
