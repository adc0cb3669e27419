"""How items look on a terminal, and read in a file: what sources say is shown without harm."""

import re
from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from dossier.commands.review.excerpts import Excerpt
from dossier.commands.review.item import Card, Choice
from dossier.model.problem import printable

_WIDEST = 100
"""Columns; longer lines are hard to read."""
_LONGEST = 300
"""Code points of a name or title."""
_OPTIONS = 20  # numbered options that fit a screen of 24 lines
_SPACE = re.compile(r"\s+")
COMMANDS = (
    ("k", "skip", "ask the next time (an empty line does the same)"),
    ("m", "more", "show more sentences"),
    ("q", "quit", "stop here; every answer given is written"),
    ("?", "help", "say what the letters mean"),
)


class Screen:
    """Writes to a console; without a terminal there are no colours, and a line stays one line."""

    def __init__(self, console: Console) -> None:
        """Write to this console."""
        self._console = console

    def say(self, text: str, *, style: str = "", indent: int = 0) -> None:
        """Write some words, with a margin."""
        self._write(Text(harmless(text), style=style), indent)

    def show(self, card: Card, left: int, sentences: int) -> None:
        """Write a card, with so many of its sentences, and how many items are left, this one included."""
        self._console.print()
        self._write(Text.assemble((shortened(card.title), "bold"), ("" if left < 2 else f"   ({left} left)", "dim")))  # noqa: PLR2004
        for fact in card.facts:
            self.say(fact, indent=2)
        self.excerpts(card.excerpts[:sentences])
        for pair in card.pairs:
            self._console.print()
            for excerpt in pair:
                self._write(Text.assemble((f"{excerpt.source}: ", "dim"), self._marked(excerpt)), 2)
        self._options(card)
        self._console.print()
        self._letters([(choice.letter, choice.word) for choice in card.choices])
        more = len(card.excerpts) > sentences
        self._letters([(letter, word) for letter, word, _ in COMMANDS if letter != "m" or more])

    def _letters(self, words: Sequence[tuple[str, str]]) -> None:
        line = Text()
        for letter, word in words:
            line.append(letter, "bold")
            line.append(f" {word}   ", "dim")
        self._write(line, 2)

    def _options(self, card: Card) -> None:
        if card.options:
            self._console.print()
            self.say(card.heading, indent=2)
        for number, option in enumerate(card.options[:_OPTIONS], start=1):
            self._write(Text.assemble((f"{number}", "bold"), f"  {shortened(option.label)}"), 4)
        if len(card.options) > _OPTIONS:
            self.say(f"… and {len(card.options) - _OPTIONS} more", indent=4)

    def excerpts(self, excerpts: Sequence[Excerpt]) -> None:
        """Write sentences, the words in question marked, under the titles of their sources."""
        of_source: dict[str, list[Excerpt]] = {}
        for excerpt in excerpts:
            of_source.setdefault(excerpt.source, []).append(excerpt)
        for source, found in of_source.items():
            self._console.print()
            self.say(f"{shortened(found[0].title)} ({source})", style="dim", indent=2)
            for excerpt in found:
                self._write(self._marked(excerpt), 4)

    def help(self, choices: Sequence[Choice]) -> None:
        """Write what every letter means."""
        for choice in choices:
            self._explain(choice.letter, choice.word, choice.meaning)
        for command in COMMANDS:
            self._explain(*command)

    def _explain(self, letter: str, word: str, meaning: str) -> None:
        self._write(Text.assemble((letter, "bold"), f" {word}: {meaning}"), 2)

    def _marked(self, excerpt: Excerpt) -> Text:
        line, position = Text(), 0
        sign = "" if self._console.is_terminal else "*"
        for start, end in excerpt.marks:
            line.append(harmless(excerpt.text[position:start]))
            line.append(f"{sign}{harmless(excerpt.text[start:end])}{sign}", "bold underline")
            position = end
        line.append(harmless(excerpt.text[position:]))
        return line

    def _write(self, text: Text, indent: int = 0) -> None:
        margin = " " * indent
        lines = [text]
        if self._console.is_terminal:
            width = min(self._console.width, _WIDEST) - indent
            lines = list(text.wrap(self._console, max(width, 20)))
        for line in lines:
            line.rstrip()
            self._console.print(Text.assemble(margin, line), soft_wrap=True)


def harmless(text: str) -> str:
    """Return words of a source or a person on one line, in which nothing steers the terminal or turns the line."""
    return printable(_SPACE.sub(" ", text))


def shortened(text: str) -> str:
    """Return words without harm, and no more of them than fit on a few lines."""
    text = harmless(text)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
