"""What a review asks about: one item a question, of whatever kind."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from dossier.commands.decide import Written
from dossier.commands.review.excerpts import Excerpt
from dossier.errors import CommandRefused
from dossier.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Where answers are written, and who gives them."""

    content: Path
    settings: Settings
    by: str
    on: str
    """Date of the rulings, EDTF."""

    def said(self, answers: Mapping[str, str]) -> dict[str, str]:
        """Return who rules, when and why, as the functions of `commands.decide` take it."""
        return {"by": self.by, "on": self.on, "why": answers.get(WHY.name, "")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing that an answer must say."""

    name: str
    prompt: str
    default: str | None = None
    """What an empty line means; with None it takes the answer back."""
    asked: bool = True
    """Whether it is asked for when it does not stand behind the letter."""
    read: Callable[[str], str] = str
    """Returns what an answer means. Raises `CommandRefused` when it means nothing."""


WHY = Field(name="why", prompt="Why? (kept for whoever reads it later; may be empty)", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One way to answer an item."""

    letter: str
    word: str
    meaning: str
    """What it does, in a sentence without its full stop."""
    write: Callable[[Desk, Mapping[str, str]], Written]
    """Takes what the field reads of each answer, by its name. Raises `CommandRefused`, and has then written nothing."""
    fields: tuple[Field, ...] = ()
    """In the order in which they are asked; what stands behind the letter answers the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """Something to choose by its number."""

    value: str
    """What an answer with its number stands for."""
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """All that a person needs to answer an item; every text is plain, and may hold anything."""

    title: str
    facts: tuple[str, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    """The most telling first; only the first few are shown before more are asked for."""
    pairs: tuple[tuple[Excerpt, Excerpt], ...] = ()
    """Sentences to be compared."""
    heading: str = ""
    """Of the options."""
    options: tuple[Option, ...] = ()
    choices: tuple[Choice, ...] = ()


class Item(Protocol):
    """One finding of the program on which a person should decide."""

    @property
    def key(self) -> tuple[str, ...]:
        """Its kind, and what tells it from others of its kind in every build."""

    def card(self) -> Card:
        """Return what a person is shown; it may take a moment, so it is asked for only then."""

    def record(self) -> dict[str, Any]:
        """Return what a script is told, ready for JSON, without the kind."""


_DIGITS = 5
"""More make no number of an option."""


def chosen(options: Sequence[Option], answer: str) -> str:
    """Return what an answer means that may be the number of an option. Raises `CommandRefused` for another number."""
    if not (answer.isascii() and answer.isdigit()):
        return answer
    number = int(answer) if len(answer) < _DIGITS else 0
    if not 1 <= number <= len(options):
        raise CommandRefused(f"there is no {answer} above. Choose one of the numbers shown")
    return options[number - 1].value
