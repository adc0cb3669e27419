"""The classes a word belongs to by the language's tables."""

from functools import cache
from importlib.resources import files

from dossier.text.languages.en import given_names, names

_TABLES: tuple[tuple[str, frozenset[str]], ...] = (
    ("title", names.TITLES),
    ("role", names.ROLES),
    ("role modifier", names.ROLE_MODIFIERS),
    ("organization head", names.ORGANIZATION_HEADS),
    ("strong organization head", names.STRONG_ORGANIZATION_HEADS),
    ("place head", names.PLACE_HEADS),
    ("direction", names.DIRECTIONS),
    ("particle", names.NAME_PARTICLES),
    ("people", names.PEOPLES),
    ("calendar", names.CALENDAR_WORDS),
    ("function word", names.FUNCTION_WORDS),
    ("common word", names.COMMON_WORDS),
    ("no name", names.NOT_NAMES),
    ("event head", names.EVENT_HEADS),
    ("company suffix", names.COMPANY_SUFFIXES),
    ("speech verb", names.SPEECH_VERBS),
    ("person verb", names.PERSON_VERBS),
    ("place preposition", names.PLACE_PREPOSITIONS),
    ("ambiguous given", given_names.AMBIGUOUS_GIVEN_NAMES),
    ("surname", given_names.SURNAMES),
)
_LISTS: tuple[tuple[str, str], ...] = (
    ("dictionary", "everyday"),
    ("verb", "verbs"),
    ("listed surname", "surnames"),
    ("listed given", "given"),
)

LONGEST_WORD = 50
"""Code points; nothing longer is part of a name."""

_MEMORY = 200_000  # words held; then all are forgotten: a long run must not fill the memory
_NEVER_ACRONYMS = frozenset(
    (
        "function word",
        "common word",
        "place preposition",
        "particle",
        "speech verb",
        "person verb",
        "ambiguous given",
    )
)


@cache
def _classes_by_word() -> dict[str, tuple[str, ...]]:
    classes: dict[str, list[str]] = {}
    given = given_names.GIVEN_NAMES - given_names.AMBIGUOUS_GIVEN_NAMES
    for name, table in (*_TABLES, ("given", given)):
        for word in table:
            classes.setdefault(word, []).append(name)
    return {word: tuple(found) for word, found in classes.items()}


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, file in _LISTS:
        words = files("dossier.extract.names").joinpath(f"weights/{file}.txt").read_text(encoding="utf-8")
        for word in words.split():
            found.setdefault(word, []).append(name)
    return {word: tuple(names) for word, names in found.items()}


def lists_of(word: str) -> tuple[str, ...]:
    """Return the long lists that a word in lower case is in: `dictionary`, `verb`, `listed surname`, `listed given`.

    They are longer and less sure than the classes: the tagger weighs them, and rules ask two of them at least.
    """
    return _lists().get(word, ())


class WordClasses(dict[str, tuple[str, ...]]):
    """The classes of a word as written (case and a last full stop aside), looked up once a word."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        """Look the word up, and a hyphenated given name or title (`Jean-Claude`) by its parts."""
        lower = word.lower()
        table = _classes_by_word()
        found = table.get(lower) or table.get(lower.rstrip(".")) or ()
        if len(word) > 1 and word.isupper() and found:  # US is not us, WHO is not who
            found = tuple(name for name in found if name not in _NEVER_ACRONYMS)
        if not found and "-" in lower:
            head, _, tail = lower.partition("-")
            if {"title", "role"} & set(table.get(head, ())) and "title" in table.get(tail, ()):
                found = ("title",)  # Lieutenant-General
            elif tail[:1].isalpha() and word.istitle() and "given" in table.get(head, ()):
                found = ("given",)
        if len(word) <= LONGEST_WORD:
            if len(self) > _MEMORY:
                self.clear()
            self[word] = found
        return found


word_classes = WordClasses()
"""Shared by all texts of a process; it holds no state but what the tables say."""
