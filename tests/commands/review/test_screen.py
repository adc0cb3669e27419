"""Cards on a terminal and in a file, whatever the texts hold."""

import io
import re
from typing import Literal

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from dossier.commands.review.excerpts import Excerpt
from dossier.commands.review.item import Card, Option
from dossier.commands.review.screen import Screen

HOSTILE = "Ada\x1b[2J\x1b]0;owned\x07 \u202eeoR\u202c [bold]x[/bold] :smile:\r\n\u2028\tend\x9b1m"
NAMED = "Ada[U+001B][2J[U+001B]]0;owned[U+0007] [U+202E]eoR[U+202C] [bold]x[/bold] :smile: end[U+009B]1m"
STEERING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def shown(text: str, *, terminal: bool = False) -> str:
    out = io.StringIO()
    colours: Literal["standard"] | None = "standard" if terminal else None
    console = Console(file=out, force_terminal=terminal, color_system=colours, width=80, emoji=False, highlight=False)
    excerpt = Excerpt(source="day-1", title=text, sentence="s-1", text=f"{text}{text}", marks=((0, len(text)),))
    card = Card(
        title=text,
        facts=(text,),
        excerpts=(excerpt,),
        pairs=((excerpt, excerpt),),
        heading=text,
        options=(Option(value=text, label=text),),
    )
    Screen(console).show(card, 1, 3)
    Screen(console).say(text)
    return out.getvalue()


def plain(printed: str) -> str:
    """Without our own colours."""
    return re.sub(r"\x1b\[[0-9;]*m", "", printed)


def test_what_could_steer_a_terminal_is_named() -> None:
    printed = shown(HOSTILE)
    assert not STEERING.search(printed)
    assert printed.startswith(f"\n{NAMED}\n  {NAMED}\n\n  {NAMED} (day-1)\n    *{NAMED}*{NAMED}\n")
    assert f"    1  {NAMED}\n" in printed


@given(st.text(st.characters(codec=None), max_size=50))
def test_nothing_steers_a_terminal(text: str) -> None:
    printed = shown(text)
    assert not STEERING.search(printed)
    assert len(printed.splitlines()) == len(shown("x").splitlines())
    assert not STEERING.search(plain(shown(text, terminal=True)))


def test_names_are_emphasized_without_colours_in_a_file_and_with_them_on_a_terminal() -> None:
    assert "*Ada*Ada" in shown("Ada")
    assert "\x1b" not in shown("Ada")
    assert "\x1b[1;4mAda\x1b[0mAda" in shown("Ada", terminal=True)


def test_long_lines_are_broken_on_a_terminal_only() -> None:
    words = "harbour master " * 12
    assert f"  {words.strip()}\n" in shown(words)
    printed = plain(shown(words, terminal=True))
    assert max(map(len, printed.splitlines())) <= 80
    assert " ".join(words.split()) in " ".join(printed.split())


def test_endless_names_end() -> None:
    assert max(map(len, shown("x" * 5000).replace("x" * 5000, "").splitlines())) < 350
