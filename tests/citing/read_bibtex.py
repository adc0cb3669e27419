"""Reads BibTeX as BibTeX does: a value ends where its braces are even, backslash or not."""

import re

_NAMED = {
    "textbackslash": "\\",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciitilde": "~",
    "textasciicircum": "^",
}
_ENTRY = re.compile(r"\s*@misc\{([^,]+),")
_FIELD = re.compile(r"\s*([a-z]+) = ")
_END = re.compile(r"\s*\}\n?")


def read_bibtex(text: str) -> list[tuple[str, dict[str, str]]]:
    """Return pairs of a key and the raw values of its fields; a file that is anything else fails."""
    entries: list[tuple[str, dict[str, str]]] = []
    position = 0
    while found := _ENTRY.match(text, position):
        fields: dict[str, str] = {}
        position = found.end()
        while field := _FIELD.match(text, position):
            position = _end_of_braces(text, field.end())
            fields[field[1]] = text[field.end() + 1 : position - 1]
            assert text[position] == ","
            position += 1
        end = _END.match(text, position)
        assert end, text[position : position + 40]
        position = end.end()
        entries.append((found[1], fields))
    assert text[position:].strip() == ""
    return entries


def words(value: str) -> str:
    """Return what is printed of a value."""
    inner = value[1:-1] if value.startswith("{") else value
    printed = re.sub(r"\\(text[a-z]+)\{\}|\\([$&#%_])", lambda found: _NAMED[found[1]] if found[1] else found[2], inner)
    assert "\\" not in re.sub(r"\\text[a-z]+\{\}|\\[$&#%_]", "", inner)
    return printed


def names(value: str) -> list[str]:
    """Return the names of a value that holds each in braces."""
    found = []
    while value:
        end = _end_of_braces(value, 0)
        found.append(words(value[:end]))
        assert value[end:] == "" or value[end:].startswith(" and {")
        value = value[end:].removeprefix(" and ")
    return found


def _end_of_braces(text: str, start: int) -> int:
    assert text[start] == "{"
    depth = 0
    for position in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[position], 0)
        if depth == 0:
            return position + 1
    raise AssertionError(text[start:])
