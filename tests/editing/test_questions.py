"""New questions, and more answers in the file of one: all else stays byte for byte."""

import pytest

from dossier.editing import add_answers, new_question
from dossier.errors import CommandRefused

ANSWER = {"source": "gazette", "value": "38", "exact": "38 wrecked: “boats”, #1", "claimant": "ada-roe"}
FLOW = '{source: gazette, value: "38", exact: "38 wrecked: “boats”, #1", claimant: ada-roe}'


def test_a_new_question_reads_as_a_person_writes_it() -> None:
    assert new_question("How many: boats?", "number", [ANSWER], unit="boats", events=["storm"]) == (
        "---\n"
        'question: "How many: boats?"\n'
        "value: number\n"
        "unit: boats\n"
        "events: [storm]\n"
        "answers:\n"
        "  - source: gazette\n"
        '    value: "38"\n'
        '    exact: "38 wrecked: “boats”, #1"\n'
        "    claimant: ada-roe\n"
        "---\n"
    )


BLOCK = """---
question: Why? # ask Ben
value: number
answers:
  - source: wire # the first
    value: '1'
    exact: one
{more}summary: Short
---

Prose.
"""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BLOCK.format(more=""), BLOCK.format(more=f"  - {FLOW}\n")),
        (
            "---\nquestion: Why?\nvalue: number\n---\n",
            f"---\nquestion: Why?\nvalue: number\nanswers:\n  - {FLOW}\n---\n",
        ),
        (
            "---\r\nquestion: Why?\r\nvalue: number\r\nanswers: []\r\n---\r\n",
            f"---\r\nquestion: Why?\r\nvalue: number\r\nanswers: [{FLOW}]\r\n---\r\n",
        ),
    ],
)
def test_one_more_answer(before: str, after: str) -> None:
    assert add_answers(before, [ANSWER]) == after


@pytest.mark.parametrize(
    "page", ["no front matter\n", "---\nquestion: Why?\n---\n", "---\n{question: Why, value: text}\n---\n"]
)
def test_what_cannot_be_changed_safely_is_refused(page: str) -> None:
    with pytest.raises(CommandRefused):
        add_answers(page, [ANSWER])
