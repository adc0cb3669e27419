"""Clipped Markdown: its front matter gives facts, its marks are no words."""

import pytest

from dossier.model.reading import RawItem
from dossier.normalize import normalize
from dossier.read import read

LINE = "The salt works of Lunby were sold on Friday to a buyer from abroad, the county said in a short note."


def text_of(markdown: str) -> str:
    result = read(RawItem(path="a.md", data=markdown.encode()))
    return normalize(result, id="a", path="a.md", size=0, sha256="").text


def facts(front: str) -> dict[str, str]:
    result = read(RawItem(path="a.md", data=f"{front}\n{LINE}\n".encode()))
    return {field: known.value for field, known in result.metadata}


FRONTS = {
    "a clipper's": """---
title: "Salt: sold"
source: "https://lunby.example/salt"
author:
  - "[[Ida Falk]]"
  - Per Lind
published: 2024-05-03
created: 2025-01-01
---""",
    "lists in one line, and a comment": """---
title: Salt # draft
authors: [Ida Falk, 'Per Lind']
date: 3 May 2024
lastmod: 2025-01-01
---""",
    "a site generator's": """+++
title = "Salt"
date = 2024-05-03T23:30:00-05:00
authors = ["Ida Falk"]
+++""",
    "a source that is a paper": "---\nsource: Lunby Post\npublication: Lunby Post\ndate: 2024-05\n---",
    "nothing that holds": "---\ndate: 03/05/24\ncreated: 2025-01-01\nurl: ftp://a.example\nauthor:\n---",
    "another calendar": "---\nauthor: '[Ida Falk](https://lunby.example/ida)'\npublished: 1403/02/14\n---",
}
BOTH = "Ida Falk; Per Lind"
KNOWN: dict[str, dict[str, str]] = {
    "a clipper's": {
        "title": "Salt: sold",
        "url": "https://lunby.example/salt",
        "authors": BOTH,
        "issued": "2024-05-03",
    },
    "lists in one line, and a comment": {"title": "Salt", "authors": BOTH, "issued": "2024-05-03"},
    "a site generator's": {"title": "Salt", "issued": "2024-05-03", "authors": "Ida Falk"},
    "a source that is a paper": {"publisher": "Lunby Post", "issued": "2024-05"},
    "nothing that holds": {},
    "another calendar": {"authors": "Ida Falk"},
}


@pytest.mark.parametrize("kind", FRONTS)
def test_front_matter(kind: str) -> None:
    assert facts(FRONTS[kind]) == KNOWN[kind]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("**Ida Falk** and *Per* __Lind__ _left_.", "Ida Falk and Per Lind left."),
        ("***All*** of **it *was* sold**.", "All of it was sold."),
        ("[[Ida Falk]] met [[people/per|Per Lind]].[^1]", "Ida Falk met Per Lind."),
        ("See [the note](https://a.example/x_(y)) and [it](<b>).", "See the note and it."),
        ("![A pan](pan.jpg) Pans were ![[pan.png]] lit.", "Pans were lit."),
        ("> “We lost all,” [Ida Falk](/i) said.", "“We lost all,” Ida Falk said."),
        ("It was ~~red~~ ==white== and 5 \\* 3.", "It was red white and 5 * 3."),
        # What only looks like a mark stays.
        ("2 * 3 * 4 is 24, and snake_case_name is one.", "2 * 3 * 4 is 24, and snake_case_name is one."),
        ("A rating of 4* or 5* is rare, [sic] he wrote.", "A rating of 4* or 5* is rare, [sic] he wrote."),
        ("`**not**` and a > b, x [1] (2).", "`**not**` and a > b, x [1] (2)."),
        ("He paid £5 (**or so) and left_", "He paid £5 (**or so) and left_"),
    ],
)
def test_marks(written: str, shown: str) -> None:
    assert text_of(f"{written}\n\n{LINE}\n") == f"{shown}\n\n{LINE}"


def test_code_is_left_as_it_is() -> None:
    assert "**a** [b](c)" in text_of(f"{LINE}\n\n```\n**a** [b](c)\n```\n")
