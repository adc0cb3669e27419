"""YAML as people write it by hand: strings stay strings, surprises are refused, lines are known."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from dossier.model.lines import Keys, nearest_line

Value = str | None | list["Value"] | dict[str, "Value"]

DEEPEST = 50
"""Levels of nesting. Hand-written files stay below 10; deeper ones exist to exhaust a stack."""


_NOT_PRINTABLE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that YAML forbids (section 5.1 of its specification): controls and lone surrogates."""


class YamlRefused(Exception):
    """A document that is not plain YAML, with the 1-based line at which it stops being so."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


@dataclass(frozen=True, slots=True)
class Document:
    """A document's value, and the line of each of its parts."""

    value: Value
    lines: dict[Keys, int]
    """1-based line by the keys and indexes that lead to a part."""

    def line_of(self, path: Keys) -> int:
        """Return the line of a part, or of the nearest part around it."""
        return nearest_line(self.lines, path) or 1


def load_yaml(text: str, *, first_line: int = 1) -> Document:
    """Read one document whose text begins at `first_line` of its file.

    Every scalar is a string as written (`NO`, `12:30`, `0123`, `2024-02-30`), but an empty plain one and `null`
    or `~` are None. Raises `YamlRefused` on a syntax error, a second document, a tag, an anchor or alias, a
    merge key, a duplicate or non-text key, or nesting deeper than `DEEPEST`.
    """
    if (odd := _NOT_PRINTABLE.search(text)) is not None:
        line = first_line + text.count("\n", 0, odd.start())
        raise YamlRefused(f"the character U+{ord(odd[0]):04X} is not allowed", line)
    lines: dict[Keys, int] = {}
    loader = yaml.SafeLoader(text)
    try:
        _refuse_surprises(text, first_line)
        node = loader.get_single_node()
        value = None if node is None else _convert(node, (), lines, first_line)
    except yaml.MarkedYAMLError as error:
        raise _refusal(error, text, first_line) from error
    finally:
        loader.dispose()
    return Document(value, lines)


def _refusal(error: yaml.MarkedYAMLError, text: str, first_line: int) -> YamlRefused:
    """Say what is wrong at the line a person has to mend: where something opens that the document never closes."""
    mark, opening = error.problem_mark or error.context_mark, error.context_mark
    if mark and opening and not text[mark.index :].strip("\0 \n"):
        what = re.sub(r"^while \w+ ", "", error.context or "something")
        return YamlRefused(f"it ends in the middle of {what}", first_line + opening.line)
    # The parser sees the end of the text as a NUL.
    what = (error.problem or error.context or "this is not YAML").replace("'\\x00'", "the end")
    return YamlRefused(what, first_line + (mark.line if mark else 0))


def _refuse_surprises(text: str, first_line: int) -> None:
    """Look at the events before anything is built, so that a bomb never unfolds."""
    depth = 0
    for event in _events(text, first_line):
        line = first_line + (event.start_mark.line if event.start_mark else 0)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise YamlRefused("anchors (&) and aliases (*) are not allowed", line)
        if getattr(event, "tag", None) not in {None, "!"}:
            raise YamlRefused("tags (!) are not allowed", line)
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                raise YamlRefused(f"nested deeper than {DEEPEST} levels", line)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _events(text: str, first_line: int) -> Iterator[yaml.Event]:
    parser = yaml.SafeLoader(text)
    try:
        while parser.check_event():
            yield parser.get_event()  # type: ignore[no-untyped-call]  # PyYAML leaves it untyped
    except (ValueError, OverflowError) as error:
        # PyYAML looks up an escape such as \UFFFFFFFF without asking whether there is such a character.
        raise YamlRefused("an escape names no character", first_line + parser.line) from error
    finally:
        parser.dispose()


def _text(node: yaml.ScalarNode, first_line: int) -> str:
    """Return the text of a scalar; escapes can smuggle in what could not be written, saved or shown."""
    text = str(node.value)
    if (odd := _NOT_PRINTABLE.search(text)) is not None:
        raise YamlRefused(f"the character U+{ord(odd[0]):04X} is not allowed", first_line + node.start_mark.line)
    return text


def _convert(node: yaml.Node, path: Keys, lines: dict[Keys, int], first_line: int) -> Value:
    lines[path] = first_line + node.start_mark.line
    if isinstance(node, yaml.ScalarNode):
        if node.style is None and node.value in {"", "~", "null"}:
            return None
        return _text(node, first_line)
    if isinstance(node, yaml.SequenceNode):
        return [_convert(item, (*path, index), lines, first_line) for index, item in enumerate(node.value)]
    mapping: dict[str, Value] = {}
    for key_node, value_node in node.value:
        line = first_line + key_node.start_mark.line
        if not isinstance(key_node, yaml.ScalarNode):
            raise YamlRefused("a key must be plain text", line)
        key = _text(key_node, first_line)
        if key == "<<" and key_node.style is None:
            raise YamlRefused("merge keys (<<) are not allowed", line)
        if key in mapping:
            raise YamlRefused(f"the key `{key}` stands twice", line)
        mapping[key] = _convert(value_node, (*path, key), lines, first_line)
        lines[(*path, key)] = line
    return mapping
