"""Going through the queue: show an item, take an answer, write it at once, look anew at what is left."""

import re
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from dossier.commands.decide import Written
from dossier.commands.review import Item, ReviewKind, queue
from dossier.commands.review.item import WHY, Choice, Desk
from dossier.commands.review.screen import COMMANDS, Screen, shortened
from dossier.errors import CommandRefused
from dossier.model.dossier import Dossier

SENTENCES = 3
"""Sentences shown before more are asked for."""


_NUMBERED = re.compile(r"(\d+)\s+(\S.*)")
"""A number, and the reason: `1 They share an office.`"""
NOTHING_LEFT = "Nothing is left to decide."


class _Quit(Exception):
    """The curator wants no more."""


class Session:
    """One sitting of a curator."""

    def __init__(
        self,
        *,
        look: Callable[[], Dossier],
        extra: Sequence[ReviewKind] = (),
        desk: Desk,
        screen: Screen,
        read: Callable[[str], str],
        tell: Callable[[Written], None],
        why: str = "",
    ) -> None:
        """Prepare a sitting.

        `look` gives the dossier as the files are now, `extra` are those of `queue`; `read` prompts for a line, and
        raises EOFError when there are no more; `tell` says what was written; `why` is a reason for all rulings, and no
        other is asked for.
        """
        self._look = look
        self._extra = extra
        self._desk = desk
        self._screen = screen
        self._read = read
        self._tell = tell
        self._why = why

    def run(self, dossier: Dossier) -> None:
        """Ask about everything that is left in a dossier, until it is answered or passed over, or the curator quits."""
        skipped: set[tuple[str, ...]] = set()
        items = queue(dossier, self._extra)
        try:
            while waiting := [item for item in items if item.key not in skipped]:
                if self._is_answered(waiting[0], len(waiting)):
                    items = queue(self._look(), self._extra)
                else:
                    skipped.add(waiting[0].key)
        except _Quit:
            pass
        except EOFError:
            self._screen.say("")
        self._screen.say(f"{len(items):,} left for the next time." if items else NOTHING_LEFT)

    def _is_answered(self, item: Item, left: int) -> bool:
        """Ask until there is an answer that could be written, or the item is passed over."""
        card = item.card()
        self._screen.show(card, left, SENTENCES)
        while True:
            typed, _, rest = self._read("> ").strip().partition(" ")
            word = _COMMANDS.get(typed.lower(), typed.lower())
            choice = next((one for one in card.choices if word in {one.letter, one.word.partition(" ")[0]}), None)
            if word == "skip":
                return False
            if word == "quit":
                raise _Quit
            if word == "more":
                self._screen.excerpts(card.excerpts[SENTENCES:])
                if len(card.excerpts) <= SENTENCES:
                    self._screen.say("There are no more sentences.")
            elif word == "help":
                self._screen.help(card.choices)
            elif choice is None:
                self._screen.say(f"“{shortened(typed)}” is no answer here; ? says which are.")
            elif self._is_written(choice, rest.strip()):
                return True

    def _is_written(self, choice: Choice, rest: str) -> bool:
        if rest and not choice.fields:
            self._screen.say(f"“{choice.letter}” stands alone; ? says what each letter takes.")
            return False
        if rest.isdigit() and choice.fields[0] is WHY:
            self._screen.say(f"“{choice.letter}” takes a reason and no number.")
            return False
        try:
            answers = self._answers(choice, rest)
            if answers is None:
                self._screen.say("Nothing is written.")
                return False
            with _whole():
                written = choice.write(self._desk, answers)
        except (CommandRefused, OSError) as refusal:
            self._screen.say(f"Not done: {refusal}")
            return False
        self._tell(written)
        return True

    def _answers(self, choice: Choice, rest: str) -> dict[str, str] | None:
        """Return what each field of an answer says, or None when one that must say something is left empty."""
        numbered = _NUMBERED.fullmatch(rest) if WHY in choice.fields[1:] else None
        said = list(numbered.groups()) if numbered else [rest] if rest else []
        answers: dict[str, str] = {}
        for field in choice.fields:
            given = said.pop(0) if said else self._why if field is WHY else ""
            if not given and field.asked:
                given = self._read(f"{shortened(field.prompt)}: ").strip()
            if not given and field.default is None:
                return None
            answers[field.name] = field.read(given or field.default or "")
        return answers


_COMMANDS = {"": "skip"} | {letter: word for letter, word, _ in COMMANDS}


@contextmanager
def _whole() -> Iterator[None]:
    """Let Ctrl-C wait until everything that belongs to an answer is written."""
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: pressed.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed:
        raise KeyboardInterrupt
