"""The rules of a language, compiled: what may begin at a place of a text, and what fits there."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from dossier.extract.dates.slots import END, fill
from dossier.text.alternation import alternation
from dossier.text.languages.en import dates as words
from dossier.text.languages.en.date_expressions import RULES
from dossier.text.languages.en.numbers import HALF, ORDINALS, SCALES, TENS, UNITS


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that a rule fits, with the words of its slots in lower case."""

    start: int
    end: int
    kind: str
    parts: dict[str, str]
    members: tuple[tuple[int, int], ...] = ()
    """In words that are several expressions (`5 and 7 June`): the span of each."""


MEMBERS = {
    "list": {"day_c": "day_c", "day": "day", "day_b": "day_b"},
    "weekday list": {"weekday_c": "day_c", "weekday": "day", "weekday_b": "day_b"},
    "centuries": {"ordinal": "ordinal", "ordinal_b": "ordinal_b"},
    "year pair": {"year": "year", "short_year": "short_year"},
}
"""Kinds whose words are several expressions: the slots they begin with, and those all but the last end with."""

_SHORT, _LONG, _OTHER = "short number", "long number", "other number"
"""Digits that may be a day, a year, something else: by their length they begin different rules."""
_DIGITS = frozenset({_SHORT, _LONG, _OTHER})
_NUMBERS = {1: _SHORT, 2: _SHORT, 4: _LONG}
_BEGINNINGS: dict[str, tuple[str, ...]] = {
    "day": (_SHORT,),
    "ordinal": (_SHORT, *ORDINALS),
    "year": (_LONG,),
    "digits": (_SHORT, _LONG, _OTHER),
    "count": (
        *(_SHORT, _LONG, _OTHER),
        *(*words.VAGUE_COUNTS, *UNITS, *TENS, *SCALES, HALF),
        *(f"{one} {unit}" for one in words.ONE for unit in (*words.UNITS, *SCALES)),
    ),
    "weekday": (*words.WEEKDAYS, *(day + "s" for day in words.WEEKDAYS if day.endswith("day"))),
    "month": tuple(words.MONTHS),
    "season": (*words.SEASONS, *(season + "s" for season in words.SEASONS)),
    "part": tuple(words.PARTS),
    "named_day": tuple(words.NAMED_DAYS),
    "day_word": tuple(words.DAY_WORDS),
    "decade_word": tuple(words.DECADES),
    "unit": tuple(words.UNITS),
    "relative": tuple(word.removeprefix("the ") for word in words.RELATIVES if word != "the"),
}
"""What each beginning that the rules name stands for; any other is a word itself."""


@dataclass(frozen=True, slots=True)
class _Choice:
    """The rules that may begin alike, as one pattern that tries them in order."""

    pattern: re.Pattern[str]
    groups: dict[str, tuple[str, tuple[tuple[str, int], ...]]]
    """The kind of each rule and its slots, by the name of the rule's group."""


@cache
def _compile(numbers: tuple[int, ...]) -> _Choice:
    pattern = re.compile("|".join(f"(?P<rule__{number}>{fill(RULES[number][2], number)}){END}" for number in numbers))
    groups = {}
    for number in numbers:
        slots = ((name, group) for name, group in pattern.groupindex.items() if name.endswith(f"__{number}"))
        named = tuple((name.rpartition("__")[0], group) for name, group in slots if not name.startswith("rule__"))
        groups[f"rule__{number}"] = (RULES[number][0], named)
    return _Choice(pattern, groups)


def _rules_by_word() -> dict[str, tuple[int, ...]]:
    rules: defaultdict[str, list[int]] = defaultdict(list)
    for number, (_, beginnings, _) in enumerate(RULES):
        for word in {word for name in beginnings.split() for word in _BEGINNINGS.get(name, (name,))}:
            rules[word].append(number)
    return {word: tuple(numbers) for word, numbers in rules.items()}


_RULES = _rules_by_word()
"""Numbers of the rules that may begin with a word. Their pattern is compiled when a text first has such a word."""
FIRST_WORD = re.compile(
    rf"(?<!\w)(?:[0-9]+|{alternation(word for word in _RULES if word not in _DIGITS)}(?=-|[0-9]|{END}))"
)
"""Where an expression may begin, in folded text."""


def match_first(folded: str, first: re.Match[str]) -> Phrase | None:
    """Return what the first fitting rule makes of a place that `FIRST_WORD` found, or None when none fits.

    Every rule looks ahead a bounded distance.
    """
    word = first[0]
    choice = _compile(_RULES[word if not word[0].isdigit() else _NUMBERS.get(len(word), _OTHER)])
    match = choice.pattern.match(folded, first.start())
    if match is None:
        return None
    kind, slots = choice.groups[str(match.lastgroup)]
    parts = {name: match[group] for name, group in slots if match[group]}
    return Phrase(match.start(), match.end(), kind, parts, _members(match, dict(slots), kind))


def _members(match: re.Match[str], groups: dict[str, int], kind: str) -> tuple[tuple[int, int], ...]:
    """Split words that are several expressions: each begins with its slot, the last ends with the words."""
    if kind not in MEMBERS:
        return ()
    slots = [(first, last) for first, last in MEMBERS[kind].items() if first in groups and match[groups[first]]]
    starts = [match.start(), *(match.start(groups[first]) for first, _ in slots[1:])]
    ends = [*(match.end(groups[last]) for _, last in slots[:-1]), match.end()]
    return tuple(zip(starts, ends, strict=True))


def fold(text: str) -> str:
    """Return the text in lower case, every character at its place."""
    folded = text.lower()
    if len(folded) == len(text):
        return folded
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)
