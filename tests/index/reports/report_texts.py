"""Made-up reports, and a script that makes versions of them: what a report group must hold together, and what not.

Three reports, each in ten versions: as it was, in other typography, with a headline and an imprint of another
outlet, cut, thinned out, with other numbers, in other words, in other words and another order of clauses, and all
of it together. Beside them, accounts of the same events by other authors, with the same names, numbers and official
statement, and all with the same paragraph of background.
"""

import re
from collections.abc import Callable
from pathlib import Path
from random import Random

import yaml

_TEXTS = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))
REPORTS: dict[str, list[str]] = _TEXTS["reports"]
OTHERS: dict[str, str] = _TEXTS["others"]
SYNONYMS = dict(pair.split("=") for pair in _TEXTS["synonyms"].split())
OTHER_NUMBERS = {
    "214": "240", "31": "29", "17": "19", "60": "90", "12,000": "15,000", "48": "50", "35": "53", "1987": "1978",
    "900": "950", "14": "40", "1,300": "1,800", "1931": "1913",
}  # fmt: skip


def reworded(lines: list[str]) -> list[str]:
    return [" ".join(_other_word(word) for word in line.split()) for line in lines]


def _other_word(word: str) -> str:
    core = word.strip('.,;:"')
    other = SYNONYMS.get(core.lower())
    if other is None:
        return word
    other = other.replace("_", " ")
    return word.replace(core, other.capitalize() if core[0].isupper() else other)


def reordered(lines: list[str]) -> list[str]:
    """Turn the clauses of each sentence round at its first conjunction."""
    turned = []
    for line in lines:
        for word in (" and ", " because ", " after ", " but ", " that ", " to "):
            first, middle, second = line.partition(word)
            if middle and not line.startswith('"') and len(second.split()) > 3:
                line = f"{second.rstrip('.').capitalize()},{middle}{first[0].lower()}{first[1:]}."  # noqa: PLW2901
                break
        turned.append(line)
    return turned


def renumbered(lines: list[str]) -> list[str]:
    return [" ".join(OTHER_NUMBERS.get(word.strip("."), word) for word in line.split()) for line in lines]


def thinned(lines: list[str]) -> list[str]:
    return [line for number, line in enumerate(lines) if number % 3 != 2]


def shuffled(lines: list[str]) -> list[str]:
    """Change the order of paragraphs below the lead, as editors do."""
    rest = lines[1:]
    Random(7).shuffle(rest)  # noqa: S311  repeatable, not secret
    return [lines[0], *rest]


VERSIONS: dict[str, Callable[[list[str]], list[str]]] = {
    "1-as-it-was": lambda lines: lines,
    "2-typography": lambda lines: [
        re.sub(r'"([^"]*)"', r"“\1”", line).replace(" that ", "\u00a0that ") for line in lines
    ],
    "3-other-outlet": lambda lines: ["From our correspondent in the capital", *lines, "All rights reserved by us."],
    "4-first-half": lambda lines: lines[:6],
    "5-thinned": thinned,
    "6-other-numbers": renumbered,
    "7-reworded": reworded,
    "8-reworded-reordered": lambda lines: reordered(reworded(lines)),
    "9-reworded-renumbered-shuffled": lambda lines: shuffled(renumbered(reworded(lines))),
    "10-reworded-shortened": lambda lines: renumbered(reworded(thinned(lines))),
}


def synthetic_texts() -> dict[str, str]:
    """Return 30 versions of three reports (`ferry-1-as-it-was`, …), two sentences a passage, and the other texts."""
    texts = {
        f"{report}-{version}": "\n\n".join(
            "\n".join(lines[number : number + 2]) for lines in [change(text)] for number in range(0, len(lines), 2)
        )
        for report, text in REPORTS.items()
        for version, change in VERSIONS.items()
    }
    for name, text in OTHERS.items():
        texts[name] = f"{text}\n\n{_TEXTS['background']}"
    return texts
