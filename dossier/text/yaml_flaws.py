"""What is wrong with a text that is no YAML, in words for the person who wrote it.

PyYAML names tokens and states of its parser. Here each kind of its errors becomes a sentence about a key and a sentence
that says what to write.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import yaml

_KEY = re.compile(
    r"\s*(?:- +)*(?P<key>\"[^\"]*\"|'[^']*'|(?:[^\s\"'#\[\]{},&*!|>%@`?:-]|-(?=[^\s:]))(?:[^:]|:(?=\S))*):(?=\s|$)"
)
"""A line that begins with a key, perhaps as the first of a list item."""
_LONGEST = 60
"""Code points of a value that a remedy repeats; longer ones make the line hard to read."""
_AT_OPENING = ("expected ':'", "expected ',' or")
"""Words of problems that PyYAML meets lines after the one to fix."""
_SIGNS = "*&!%|>@`"
"""What begins no plain value."""
_CLOSERS = {"[": ("list", "]"), "{": ("group of keys", "}")}
_NEEDS_QUOTES = re.compile(r"found character '(?P<character>[^\\])' that cannot start")


@dataclass(frozen=True, slots=True)
class YamlFlaw:
    """What is wrong at a line, and what to do."""

    message: str
    """Begins in lower case and has no full stop."""
    remedy: str
    line: int
    """0-based line of the text."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in the text, as a rule looks at it."""

    lines: list[str]
    line: int
    column: int
    problem: str
    context: str

    @property
    def text(self) -> str:
        """The line."""
        return self.lines[self.line] if self.line < len(self.lines) else ""

    @property
    def own_key(self) -> str:
        """The key that the line begins with, or empty."""
        found = _KEY.match(self.text)
        return found["key"].rstrip() if found else ""

    @property
    def key(self) -> str:
        """The key of the line or, where it has none, of the nearest line above that is not indented deeper."""
        depth = len(self.text) - len(self.text.lstrip())
        for text in reversed(self.lines[: self.line + 1]):
            found = _KEY.match(text)
            if found and len(text) - len(text.lstrip()) <= depth:
                return found["key"].rstrip()
        return ""

    @property
    def value(self) -> str:
        """What stands behind the key of the line."""
        found = _KEY.match(self.text)
        return self.text[found.end() :].strip() if found else self.text.strip().removeprefix("- ").strip()

    @property
    def whose(self) -> str:
        """The value, as a message names it."""
        return f"the value of `{self.key}`" if self.key else "a value"

    @property
    def quote(self) -> str:
        """How to put the value of the line in quotes."""
        value = self.value
        if not value or len(value) > _LONGEST or "\\" in value or set("\"'") <= set(value):
            return "Put the whole value in quotes"
        mark = "'" if '"' in value else '"'
        return f"Put the value in quotes: `{f'{self.own_key}: ' if self.own_key else ''}{mark}{value}{mark}`"


def find_flaw(error: yaml.MarkedYAMLError, text: str) -> YamlFlaw:
    """Return what an error of PyYAML's scanner or parser means for the text that it was raised for."""
    mark, opening = error.problem_mark or error.context_mark, error.context_mark
    lines = text.splitlines() or [""]
    context, problem = error.context or "", error.problem or ""
    if mark and opening and not text[mark.index :].strip("\0 \n"):
        # Where something opens that the text never closes.
        place = _Place(lines, opening.line, opening.column, problem, context)
        return _unclosed(place if place.text[place.column :].strip() else _last_line(place))
    at = opening if opening and any(words in problem for words in _AT_OPENING) else mark
    place = _Place(lines, at.line if at else 0, at.column if at else 0, problem, context)
    for words, describe in _RULES:
        if words in problem or words in context:
            message, remedy = describe(place)
            return YamlFlaw(message, remedy, place.line)
    return YamlFlaw(f"{place.whose} is not written as YAML asks for", place.quote, place.line)


def _last_line(place: _Place) -> _Place:
    """Return the end of the last line that is not blank: what opened there lacks all of its content."""
    number = max((number for number, line in enumerate(place.lines) if line.strip()), default=0)
    return replace(place, line=number, column=len(place.lines[number]))


def _unclosed(place: _Place) -> YamlFlaw:
    opened = place.text[place.column : place.column + 1] or place.value[:1]
    whose = f"`{place.key}`" if place.key else "the line"
    if opened in _CLOSERS:
        what, closer = _CLOSERS[opened]
        message, remedy = f"{whose} opens a {what} with `{opened}` that is never closed", f"Close it with `{closer}`"
    elif opened in {'"', "'"}:
        message = f"{whose} opens a quotation mark {opened} that is never closed"
        remedy = f"Close it with {opened}. Write a {opened} within the value twice, or use the other kind of quotes"
        if opened == '"':
            remedy = 'Close it with ". Write a " within the value as \\", or put the value in \'…\''
    elif place.value[:1] and place.value[0] in _SIGNS:
        message, remedy = _marked(place)
    else:
        message, remedy = f"{whose} ends before its value does", "Write the rest of it, or put the value in quotes"
    return YamlFlaw(message, remedy, place.line)


def _colon(place: _Place) -> tuple[str, str]:
    before = place.text[: place.column]
    if re.search(r":\s", before):
        return f"{place.whose} holds a colon and a space, which YAML reads as another key", place.quote
    return (
        f"the key `{place.own_key or before.strip()}` is indented deeper than the line above, which has its value",
        "Indent it like the keys that it belongs to",
    )


def _leftover(place: _Place) -> tuple[str, str]:
    before = place.text[: place.column].strip()
    if before and not set(before) <= {"-", " "}:
        return f"there is more text after the end of {place.whose}", "Put all of the value in one pair of quotes"
    return (
        f"{f'the key `{place.own_key}`' if place.own_key else 'the line'} is not indented like what it belongs to",
        "Begin keys that belong together, or items of one list, below one another, with spaces",
    )


def _no_colon(place: _Place) -> tuple[str, str]:
    words = place.text.strip()
    return (
        f"{f'`{words}`' if len(words) <= _LONGEST else 'the line'} is neither a key with a colon nor an item of a list",
        "Write it as `key: value` or `- item`, or indent it to go on with the value above",
    )


def _first_character(place: _Place) -> tuple[str, str]:
    if "\\t" in place.problem:
        return "the line is indented with a tab", "Indent it with spaces"
    found = _NEEDS_QUOTES.search(place.problem)
    character = found["character"] if found else place.text[place.column : place.column + 1]
    return f"{place.whose} begins with `{character}`, which has a meaning of its own in YAML", place.quote


def _marked(place: _Place) -> tuple[str, str]:
    character = place.text[place.column : place.column + 1] or "a sign"
    start = next((sign for sign in _SIGNS if place.value.startswith(sign)), character)
    return f"{place.whose} begins with `{start}`, which has a meaning of its own in YAML", place.quote


def _of(place: _Place) -> str:
    return f"of `{place.key}`" if place.key else "in brackets"


def _in_list(place: _Place) -> tuple[str, str]:
    return (
        f"in the list {_of(place)} that opens here, a comma or the closing `]` is missing",
        "Put commas between the items, and quotes around an item that holds a comma, a colon, brackets or quotes",
    )


def _in_group(place: _Place) -> tuple[str, str]:
    return (
        f"in the group of keys {_of(place)} that opens here, a comma or the closing `}}` is missing",
        "Put commas between the keys, and quotes around a value that holds a comma, a colon, brackets or quotes",
    )


def _nothing(place: _Place) -> tuple[str, str]:
    return f"{place.whose} is missing", "Write one, or put text that begins with a bracket, comma or sign in quotes"


def _dash(place: _Place) -> tuple[str, str]:
    return (
        f"the list of `{place.key}` begins on the line of its key" if place.key else "a list begins within a line",
        "Begin each item on a line of its own, or put the value in quotes if it is no list",
    )


def _question_mark(place: _Place) -> tuple[str, str]:
    return "the line has a `?` and a space, which YAML reads as the mark of a key", place.quote


def _escape(place: _Place) -> tuple[str, str]:
    return (
        f"{place.whose} holds a backslash that begins no character YAML knows",
        "Write the backslash twice, or put the value in '…' instead of \"…\"",
    )


def _block(place: _Place) -> tuple[str, str]:
    return (
        f"{place.whose} begins with `|` or `>`, which announces a text of several lines",
        "Begin the text on the next line, or put the value in quotes",
    )


def _document(place: _Place) -> tuple[str, str]:
    return f"{place.whose} is cut off by a line of `---` or `...`", "Close the value first, or remove the line"


_RULES: tuple[tuple[str, Callable[[_Place], tuple[str, str]]], ...] = (
    ("mapping values are not allowed", _colon),
    ("mapping keys are not allowed", _question_mark),
    ("sequence entries are not allowed", _dash),
    ("could not find expected ':'", _no_colon),
    ("that cannot start any token", _first_character),
    ("expected <block end>", _leftover),
    ("expected '<document start>'", _leftover),
    ("expected ',' or ']'", _in_list),
    ("expected ',' or '}'", _in_group),
    ("expected the node content", _nothing),
    ("unknown escape character", _escape),
    ("expected escape sequence", _escape),
    ("unexpected document separator", _document),
    ("scanning a block scalar", _block),
    ("scanning an alias", _marked),
    ("scanning an anchor", _marked),
    ("scanning a tag", _marked),
    ("undefined tag handle", _marked),
    ("scanning a directive", _marked),
)
"""Words of PyYAML's problem or context, and what they mean; the first that fits counts."""
