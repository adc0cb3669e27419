"""The marks of prose are found where they stand, and nowhere in code."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dossier.text.code_spans import find_code
from dossier.text.references import CitationMark, LinkMark, find_marks

PIECES = [
    "[[",
    "]]",
    "|",
    "\\|",
    "[@a ",
    '"',
    "“",
    "”",
    "]",
    "`",
    "``",
    "```",
    "~~~",
    "\n",
    "\n\n",
    " ",
    "\\",
    "x",
    "[",
    "@",
]
PROSE = st.lists(st.sampled_from([*PIECES, "[[Ada]]", '[@a "b"]']), max_size=30).map("".join)
ENGINE = MarkdownIt("commonmark")


def marks(prose: str) -> list[tuple[str, ...]]:
    return [
        (mark.target, mark.label) if isinstance(mark, LinkMark) else ("@", mark.source, mark.exact)
        for mark in find_marks(prose)
    ]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("[[Ada Roe]]", [("Ada Roe", "")]),
        ("[[ people/ada-roe | she ]]!", [("people/ada-roe", "she")]),
        (r"| [[Ada Roe\|she]] | x |", [("Ada Roe", "she")]),
        ("[[a]][[b]] [[[c]]]", [("a", ""), ("b", ""), ("c", "")]),
        ("[[a\nb]] [[]] [[a|]] [[a|b|c]] [a](b) [[a]", [("a", "b|c")]),
        (r"\[[a]] \\[[b]]", []),
        ('[@report "the words"]', [("@", "report", "the words")]),
        ("[@report “the\nwords” ]", [("@", "report", "the\nwords")]),
        ('[@a \'b\'] [@a b] [@ "b"] [@a ""]', []),
        ('[@a "see [[b]] here"] [[c]]', [("@", "a", "see [[b]] here"), ("c", "")]),
        ("`[[a]]` [[b]] ``[[c]] ` [[d]]`` [[e]]", [("b", ""), ("e", "")]),
        ("```\n[[a]]\n```\n[[b]]\n~~~ x\n[[c]]\n```\n[[d]]\n~~~\n[[e]]", [("b", ""), ("e", "")]),
        ("   ```\n[[a]]\n", []),
        ("```[[a]]``` [[b]]", [("b", "")]),
        ("one ` tick\n\n[[a]] and another ` tick", [("a", "")]),
        (r"\`[[a]]\`", [("a", "")]),
    ],
)
def test_marks(prose: str, expected: list[tuple[str, ...]]) -> None:
    assert marks(prose) == expected


@given(PROSE | st.text())
def test_marks_are_in_order_and_apart_and_know_their_offsets(prose: str) -> None:
    found = list(find_marks(prose))
    for mark in found:
        words = prose[mark.start : mark.end]
        if isinstance(mark, LinkMark):
            assert words.startswith("[[")
            assert words.endswith("]]")
            assert mark.target in words
            assert mark.label in words
        else:
            assert isinstance(mark, CitationMark)
            assert words.startswith(f"[@{mark.source}")
            assert words.endswith("]")
            assert mark.exact in words
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(
    st.lists(st.sampled_from(["`", "``", "a", "b ", "\n\n", "\n", "c\n```\n", "\n~~~\n", "d`e`"]), max_size=20).map(
        "".join
    )
)
def test_code_is_what_commonmark_takes_for_code(prose: str) -> None:
    code = []
    for token in ENGINE.parse(prose):
        code += [token.info + token.content] if token.type == "fence" else []
        code += [child.content for child in token.children or [] if child.type == "code_inline"]
    found = [prose[start:end] for start, end in find_code(prose)]
    assert ["".join(words.split()).strip("`~") for words in found] == [
        "".join(words.split()).strip("`~") for words in code
    ]


@pytest.mark.parametrize(
    "piece", ["[[", "[@", '[@a "', "`", "` `` ", "```\n", "~~~\n", "[[a]]`", '[@a "b"]', "\n\n`", "[@a  "]
)
def test_hostile_prose_finishes(piece: str) -> None:
    list(find_marks(piece * 100_000))
    list(find_marks("".join("`" * number + " " for number in range(1_000))))
