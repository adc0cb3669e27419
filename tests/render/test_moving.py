"""Prose on another page: headings sink, links lead where they led, marks stay on their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.prose import Link, Prose
from dossier.render.pages.whole.moving import move


def prose(body: str, *spans: tuple[int, int]) -> Prose:
    marks = tuple(Link(start=start, end=end, label=body[start:end], target=None) for start, end in spans)
    return Prose(body=body, marks=marks)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# One\n\n## Two\n\n###### Six\n", "#### One\n\n##### Two\n\n###### Six\n"),
        ("#no heading, and # none\n", "#no heading, and # none\n"),
        ("```\n# code [a](b.md)\n```\n`[a](b.md)`\n", "```\n# code [a](b.md)\n```\n`[a](b.md)`\n"),
        ("[a](b.md) ![c](pictures/d.png)", "[a](../events/b.md) ![c](../events/pictures/d.png)"),
        ("[a](../about.md#who) [b](#here)", "[a](../about.md#who) [b](../events/start.md#here)"),
        ("[a](https://a.example/x) [b](/y) [c](mailto:a@b.example)",) * 2,
        ("[a][x]\n\n[x]: b.md 'title'\n", "[a][x]\n\n[x]: ../events/b.md 'title'\n"),
        ("[a](<b.md>)", "[a](<../events/b.md>)"),
    ],
)
def test_prose_moves(before: str, after: str) -> None:
    assert move(prose(before), "events/start.md", "whole/index.md", deeper=3).body == after


PARTS = st.lists(
    st.sampled_from(["# ", "\n", "[[x]]", "[a](b.md)", "`", "```\n", "words ", "](", "\n\n[k]: b\n"]), max_size=12
)


@given(PARTS)
def test_marks_stay_on_their_words(parts: list[str]) -> None:
    body = "".join(parts)
    spans, position = [], 0
    for part in parts:
        if part == "[[x]]":
            spans.append((position, position + len(part)))
        position += len(part)
    moved = move(prose(body, *spans), "events/start.md", "whole/index.md", deeper=3)
    assert [moved.body[mark.start : mark.end] for mark in moved.marks] == ["[[x]]"] * len(spans)
