"""Dates are real, sort as they should, and read as a person would say them."""

import pytest

from dossier.text.edtf import NO_DAY, bounds, parse_edtf
from dossier.text.languages.en.dates_in_words import in_words


@pytest.mark.parametrize(
    ("value", "first", "last", "words"),
    [
        ("2025-06-02", (2025, 6, 2), (2025, 6, 2), "2 June 2025"),
        ("2025-06", (2025, 6, 1), (2025, 6, 30), "June 2025"),
        ("2025-06~", (2025, 6, 1), (2025, 6, 30), "about June 2025"),
        ("2025-06-02?", (2025, 6, 2), (2025, 6, 2), "2 June 2025 (uncertain)"),
        ("2022-21", (2022, 3, 1), (2022, 5, 31), "spring 2022"),
        ("199X", (1990, 1, 1), (1999, 12, 31), "the 1990s"),
        ("-0043", (-43, 1, 1), (-43, 12, 31), "44 BC"),
        ("2022-09-21/..", (2022, 9, 21), (2022, 9, 21), "from 21 September 2022 on"),
        ("../2025", (2025, 12, 31), (2025, 12, 31), "on or before 2025"),
        ("2025-05-23/2025-05-25", (2025, 5, 23), (2025, 5, 25), "23 May 2025 to 25 May 2025"),
        ("XXXX-07-05", NO_DAY, NO_DAY, "5 July, in an unknown year"),
    ],
)
def test_dates(value: str, first: object, last: object, words: str) -> None:
    assert bounds(value) == (first, last)
    assert in_words(value) == words


@pytest.mark.parametrize(
    "value",
    ["", "2025-02-30", "2023-02-29", "2025-13", "2025-00", "soon", "Y17E7", "12/2025", "1" * 99, "XXXX-02-30", "\n"],
)
def test_no_dates(value: str) -> None:
    assert parse_edtf(value) is None
    assert bounds(value) == (NO_DAY, NO_DAY)


def test_words_of_no_date_are_its_own() -> None:
    assert in_words("2025-13") == "2025-13"
    assert in_words("") == "date not known"
