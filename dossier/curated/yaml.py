"""YAML as people write it by hand: strings stay strings, surprises are refused, lines are known."""

import re
from dataclasses import dataclass
from typing import Any

import yaml

from dossier.model.lines import Keys, nearest_line
from dossier.text.yaml_flaws import find_flaw

Value = str | None | list["Value"] | dict[str, "Value"]

DEEPEST = 50
"""Levels of nesting. Hand-written files stay below 10; deeper ones exist to exhaust a stack."""


_NOT_PRINTABLE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that YAML forbids (section 5.1 of its specification): controls and lone surrogates."""


class YamlRefused(Exception):
    """A document that is not plain YAML, with the 1-based line at which it stops being so and what to do about it."""

    def __init__(self, message: str, line: int, remedy: str = "Fix the line, or put the value in quotes") -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.remedy = remedy


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
    reader = _Reader(text, first_line)
    try:
        return Document(reader.document(), reader.lines)
    except yaml.MarkedYAMLError as error:
        flaw = find_flaw(error, text)
        raise YamlRefused(flaw.message, first_line + flaw.line, flaw.remedy) from error
    except (ValueError, OverflowError) as error:
        # PyYAML looks up an escape such as \UFFFFFFFF without asking whether there is such a character.
        message = "an escape such as `\\U0001F600` names no character"
        raise YamlRefused(message, first_line + reader.parser.line, "Write the character itself") from error
    finally:
        reader.parser.dispose()


class _Reader:
    """Makes values of a parser's events one by one; nothing is looked up or unfolded, so nothing can grow."""

    def __init__(self, text: str, first_line: int) -> None:
        self.lines: dict[Keys, int] = {}
        self.parser: Any = yaml.SafeLoader(text)
        self._first_line = first_line
        self._depth = 0

    def document(self) -> Value:
        """Return the value of the one document, or None where there is none."""
        self._next(yaml.StreamStartEvent)
        if self.parser.check_event(yaml.StreamEndEvent):
            return None
        self._next(yaml.DocumentStartEvent)
        value = self._value(self._next(), ())
        self._next(yaml.DocumentEndEvent)
        if not self.parser.check_event(yaml.StreamEndEvent):
            raise YamlRefused("a second document begins here", self._line(self._next()), "Remove the line of `---`")
        return value

    def _next(self, kind: type[yaml.Event] = yaml.Event) -> yaml.Event:
        event: yaml.Event = self.parser.get_event()
        assert isinstance(event, kind), "the parser keeps to the grammar of events"  # noqa: S101
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise YamlRefused(
                "anchors (&) and aliases (*) are not allowed",
                self._line(event),
                "Write the value out. If it only begins with this sign, put it in quotes",
            )
        if getattr(event, "tag", None) not in {None, "!"}:
            raise YamlRefused(
                "tags (!) are not allowed",
                self._line(event),
                "Remove the tag. If the value begins with this sign, put it in quotes",
            )
        return event

    def _line(self, event: yaml.Event) -> int:
        return self._first_line + (event.start_mark.line if event.start_mark else 0)

    def _value(self, event: yaml.Event, path: Keys) -> Value:
        self.lines[path] = self._line(event)
        if isinstance(event, yaml.ScalarEvent):
            if event.style is None and event.value in {"", "~", "null"}:
                return None
            return self._text(event)
        self._depth += 1
        if self._depth > DEEPEST:
            raise YamlRefused(f"nested deeper than {DEEPEST} levels", self._line(event))
        value = self._list(path) if isinstance(event, yaml.SequenceStartEvent) else self._mapping(path)
        self._depth -= 1
        return value

    def _list(self, path: Keys) -> list[Value]:
        values: list[Value] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            values.append(self._value(event, (*path, len(values))))
        return values

    def _mapping(self, path: Keys) -> dict[str, Value]:
        values: dict[str, Value] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            line = self._line(event)
            if not isinstance(event, yaml.ScalarEvent):
                raise YamlRefused("a key must be plain text", line)
            key = self._text(event)
            if key == "<<" and event.style is None:
                raise YamlRefused("merge keys (<<) are not allowed", line, "Write the keys out")
            if key in values:
                raise YamlRefused(f"the key `{key}` stands twice", line, "Keep one of the two, or join their values")
            values[key] = self._value(self._next(), (*path, key))
            self.lines[(*path, key)] = line
        return values

    def _text(self, event: yaml.ScalarEvent) -> str:
        """Return the text of a scalar; escapes can smuggle in what could not be written, saved or shown."""
        text = str(event.value)
        if (odd := _NOT_PRINTABLE.search(text)) is not None:
            raise YamlRefused(f"the character U+{ord(odd[0]):04X} is not allowed", self._line(event))
        return text
