"""Texts that nobody writes and that a folder may hold all the same: one line of several megabytes.

The cost of finding must stay linear in them; `make bench` prints it.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import count

from tools.corpus import made_up_names

_MONTHS = "January February March April May June July August September October November December".split()
_NAMES = 20_000


def long_lines(prose: Sequence[str]) -> dict[str, Callable[[int], str]]:
    """Return makers of long lines by what they are made of; each takes the length in code points.

    `prose` are texts that are repeated, in one line and in their own.
    """
    names = made_up_names(_NAMES)
    line = " ".join(" ".join(text.split()) for text in prose) + " "
    passages = "\n\n".join(prose) + "\n\n"
    return {
        "prose in one line": lambda length: _repeated(line, length),
        "prose": lambda length: _repeated(passages, length),
        "names": lambda length: _filled((f"{names[n % _NAMES]}, " for n in count()), length),
        "acronyms": lambda length: _filled(
            (f"World {_word(n)} Organization (W{_word(n)[0]}O), " for n in count()), length
        ),
        "dates": lambda length: _filled((f"{n % 28 + 1} {_MONTHS[n % 12]} {1950 + n % 80}, " for n in count()), length),
        "quotes": lambda length: _filled(
            (f"“{_word(n)} is late,” said {names[n % _NAMES]}. " for n in count()), length
        ),
        "figures": lambda length: _filled((f"at least {n:,} prisoners of war and " for n in count(1)), length),
        "quotation marks": lambda length: '"' * length,
        "brackets": lambda length: "[(" * (length // 2),
        "capital letters": lambda length: "A" * length,
        "words in capitals": lambda length: _filled((f"{_word(n).upper()} " for n in count()), length),
    }


def _repeated(text: str, length: int) -> str:
    return (text * (length // len(text) + 1))[:length]


def _filled(pieces: Iterator[str], length: int) -> str:
    made: list[str] = []
    size = 0
    while size < length:
        made.append(next(pieces))
        size += len(made[-1])
    return "".join(made)[:length]


def _word(number: int) -> str:
    """Return a word of letters for a number, another for each."""
    letters = chr(ord("A") + number % 26)
    while number := number // 26:
        letters += chr(ord("a") + number % 26)
    return letters
