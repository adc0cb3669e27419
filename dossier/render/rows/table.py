"""The rows of a list as data, for the script that filters and sorts it in place."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dossier.addresses import published_path
from dossier.model.site import Site
from dossier.model.source import Source
from dossier.text.edtf import NO_DAY, bounds
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.one_line import one_line
from dossier.text.slugs import slugify

Cell = str | int | float | tuple[str, str]
"""Words, a number, or words with what they sort by."""
Choice = tuple[str, str]
"""What a filter offers: an id for the address, and words."""
Period = tuple[str, str]
"""First and last day, `YYYY-MM-DD`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a list, and where it leads."""

    path: str
    """Of the page it leads to."""
    anchor: str = ""
    cells: Sequence[Cell]
    note: str = ""
    """What stands beside the words that are linked."""
    also: Sequence[str] = ()
    """Other words by which it is found."""
    choices: Mapping[str, Sequence[Choice]] = field(default_factory=dict)
    """What it is filtered by, by the key of the filter."""
    period: Period | None = None
    """When it happened or was issued, as far as that is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A list with its columns and filters."""

    index: str
    """Path of the first page of the list."""
    noun: tuple[str, str]
    """What a row is: `name`, `names`."""
    columns: Sequence[tuple[str, str]]
    """Pairs of a key and a heading."""
    linked: int
    """The column whose words are linked."""
    filters: Sequence[tuple[str, str]]
    """Pairs of a key and a label."""
    rows: Sequence[Row]


def table_json(table: Table, site: Site) -> bytes:
    """Return the list as JSON: every choice of a filter once, and in the rows its number."""
    numbers: dict[str, dict[Choice, int]] = {key: {} for key, _ in table.filters}
    for key, known in numbers.items():
        found = {choice for row in table.rows for choice in row.choices.get(key, ())}
        for choice in sorted(found, key=lambda choice: (choice[1].casefold(), choice)):
            known[choice] = len(known)
    # A choice that every row has would filter nothing.
    numbers = {
        key: known
        for key, known in numbers.items()
        if len(known) > 1 or (known and not all(row.choices.get(key) for row in table.rows))
    }
    data = {
        "noun": table.noun,
        "root": "../" * table.index.count("/") or "./",
        "linked": table.linked,
        "columns": table.columns,
        "filters": [
            {"key": key, "label": label, "choices": list(numbers[key])}
            for key, label in table.filters
            if key in numbers
        ],
        "rows": [_row(row, numbers, site) for row in table.rows],
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def choice_of(words: str, *, absent: str, none: str = "none") -> Choice:
    """Return the choice of a filter for words; where there are none, its id is `none` and its words are `absent`.

    Words without a letter or digit to make an id of are all `unnamed`.
    """
    return (slugify(words) or "unnamed", words) if words else (none, absent)


def source_choice(source: Source) -> Choice:
    """Return the choice of a filter for a source, by its title."""
    return source.id, source.title.value


def issued_cell(source: Source) -> Cell:
    """Return when a source was issued, in words that sort in time."""
    issued = source.issued.value
    return sorted_date(issued, in_words(issued) if issued else "not stated")


def period_of(*dates: str) -> Period | None:
    """Return the days between which some EDTF values lie, or None when none of them is known."""
    days = [day for date in dates for day in bounds(date) if day != NO_DAY and day[0] > 0]
    return (_iso(min(days)), _iso(max(days))) if days else None


def sorted_date(date: str, words: str) -> Cell:
    """Return a date in words that sorts in time."""
    period = period_of(date)
    return words, period[0] if period else ""


def _iso(day: tuple[int, int, int]) -> str:
    return f"{day[0]:04d}-{day[1]:02d}-{day[2]:02d}"


def _row(row: Row, numbers: Mapping[str, Mapping[Choice, int]], site: Site) -> dict[str, object]:
    entry: dict[str, object] = {
        "to": published_path(site, row.path) + (f"#{row.anchor}" if row.anchor else ""),
        "cells": [one_line(cell) if isinstance(cell, str) else cell for cell in row.cells],
        "note": one_line(row.note),
        "also": list(row.also),
        "in": {
            key: [numbers[key][one] for one in chosen]
            for key, chosen in row.choices.items()
            if chosen and key in numbers
        },
        "period": row.period,
    }
    return {key: value for key, value in entry.items() if value}
