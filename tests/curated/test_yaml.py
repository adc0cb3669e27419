"""Whatever stands in a file, reading it gives a value or one refusal with a line: never anything else."""

import re

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from dossier.curated.yaml import DEEPEST, YamlRefused, load_yaml

PIECES = st.sampled_from(
    [
        *("- ", "? ", ": ", ":\n", "\n", "\n  ", "[", "]", "{", "}", ", ", "|\n", ">-\n", "#", "%", "---\n", "...\n"),
        *("&a ", "*a", "<<: ", "!!int ", "! ", '"', "'", "\\x", "\\U", "\\u", "\\d8", "00", "FF", "a", "~", "null"),
        *("\t", "@", "`", "\ufeff", "\x85", "\u2028", "\x00", "\x1b", "\ud800", "é", "\U0001f600", "%YAML 1.1\n"),
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join))
VALUES = st.recursive(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc<: ", min_size=1), inner, max_size=4),
    max_leaves=12,
)


def last_line(text: str, first_line: int) -> int:
    try:
        document = load_yaml(text, first_line=first_line)
    except YamlRefused as refused:
        return refused.line
    return max(document.lines.values(), default=first_line)


RAW = re.compile("<|flow|block|scalar|token|node|mapping|sequence|expected|directive")
"""Words of PyYAML's own messages."""


def refusal_of(text: str) -> YamlRefused | None:
    try:
        load_yaml(text)
    except YamlRefused as refused:
        return refused
    return None


@given(TEXTS)
def test_no_refusal_is_said_in_the_words_of_the_parser(text: str) -> None:
    # Without letters, so that no word of the message is one of the text.
    refused = refusal_of("".join(character for character in text if not character.isalpha()))
    assume(refused is not None)
    assert refused is not None
    assert not RAW.search(re.sub("`.*`", "", refused.message.replace("(<<)", "")))
    assert refused.remedy


@given(text=TEXTS, first_line=st.integers(1, 9))
def test_any_text_is_a_value_or_refused_with_a_line_of_it(text: str, first_line: int) -> None:
    assert first_line <= last_line(text, first_line) <= first_line + len(text.splitlines())


@given(VALUES)
def test_what_yaml_writes_of_text_is_read_again(value: object) -> None:
    # Quoted, as every dumper may: plain scalars of other types are text to us, and that is another test.
    dumped = yaml.safe_dump(value, allow_unicode=True, default_style='"')
    dumped = dumped.replace("!!null ", "")
    assert load_yaml(dumped).value == value


@pytest.mark.parametrize("scalar", "NO 12:30 0123 2024-02-30 1e3 0x1F yes 1_000 .nan = 0o7".split())
def test_plain_scalars_stay_text(scalar: str) -> None:
    assert load_yaml(f"a: {scalar}").value == {"a": scalar}


@pytest.mark.parametrize("scalar", ["", "~", "null"])
def test_only_what_says_nothing_is_nothing(scalar: str) -> None:
    assert load_yaml(f"a: {scalar}").value == {"a": None}
    assert load_yaml(f'a: "{scalar}"').value == {"a": scalar}


def test_every_part_knows_its_line() -> None:
    document = load_yaml("a:\n  - b\n  - c: d\n    e:\n      f\n", first_line=11)
    assert {path: document.line_of(path) for path in [("a",), ("a", 0), ("a", 1), ("a", 1, "c"), ("a", 1, "e")]} == {
        ("a",): 11,
        ("a", 0): 12,
        ("a", 1): 13,
        ("a", 1, "c"): 13,
        ("a", 1, "e"): 14,
    }
    assert document.line_of(("a", 1, "not", "there")) == 13


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}"), ("- ", "")])
def test_nesting_has_a_limit(opening: str, closing: str) -> None:
    load_yaml(opening * DEEPEST + "x" + closing * DEEPEST)
    with pytest.raises(YamlRefused, match="nested deeper"):
        load_yaml(opening * (DEEPEST + 1) + "x" + closing * (DEEPEST + 1))


@pytest.mark.parametrize("piece", ["[", "- ", "{", "? ", "&", "!", "%", "a: ", "[a: ", "{[", '"\\U'])
def test_hostile_text_is_refused_soon(piece: str) -> None:
    with pytest.raises(YamlRefused):
        load_yaml(piece * 100_000 + "'")


def test_many_keys_and_a_long_text_are_read() -> None:
    many = load_yaml("".join(f"key{number}: value\n" for number in range(20_000))).value
    assert isinstance(many, dict)
    assert len(many) == 20_000
    assert load_yaml(f"a: {'word ' * 100_000}").value == {"a": ("word " * 100_000).strip()}


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a: b\nc: [d\n", 3, "`c` opens a list with `[` that is never closed"),
        ('a: "b\nc: d\n', 2, '`a` opens a quotation mark " that is never closed'),
        ("a: b\nc: d: e\n", 3, "the value of `c` holds a colon and a space, which YAML reads as another key"),
        ("a: b\nc: \ufffe\n", 3, "the character U+FFFE is not allowed"),
        ("a: b\na: c\n", 3, "the key `a` stands twice"),
    ],
)
def test_a_flaw_is_told_with_the_line_to_mend(text: str, line: int, message: str) -> None:
    with pytest.raises(YamlRefused) as refused:
        load_yaml(text, first_line=2)
    assert (refused.value.line, refused.value.message) == (line, message)
