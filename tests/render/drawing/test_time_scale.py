from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dossier.render.drawing.text_metrics import text_width
from dossier.render.drawing.time.days import day_number, day_of
from dossier.render.drawing.time.extents import extent_of
from dossier.render.drawing.time.periods import PERIODS, Period
from dossier.render.drawing.time.scale import time_scale
from dossier.render.drawing.time.ticks import ticks

DAYS = st.lists(st.integers(-800_000, 3_000_000), min_size=1, max_size=60)


@given(st.dates(), st.integers(0, 5000))
def test_day_numbers_count_as_the_calendar_does(day: date, further: int) -> None:
    assume(date.max - day >= timedelta(days=further))
    then = day + timedelta(days=further)
    number = day_number((day.year, day.month, day.day))
    assert day_number((then.year, then.month, then.day)) - number == further
    assert day_of(number) == (day.year, day.month, day.day)


@given(DAYS)
def test_time_goes_on_along_the_line(days: list[int]) -> None:
    scale = time_scale([float(day) for day in days], 10, 350)
    places = [scale.at(day) for day in sorted(set(days))]
    assert places == sorted(places)
    assert all(10 <= place <= 350 for place in places)
    assert scale.units[0] == 10
    assert scale.units[-1] == 350
    assert all(before < after for before, after in pairwise(scale.units))


@given(DAYS)
def test_words_on_the_line_leave_room_for_each_other(days: list[int]) -> None:
    scale = time_scale([float(day) for day in days], 20, 340)
    labelled = sorted((tick.middle, tick.label) for tick in ticks(scale, 12) if tick.label)
    for (at, label), (then, other) in pairwise(labelled):
        assert then - at >= (text_width(label, 12) + text_width(other, 12)) / 2 + 7


def test_a_long_empty_stretch_is_shortened_and_said_so() -> None:
    scale = time_scale([0, 1, 3, 5, 2000, 2001, 2004], 0, 300)
    assert len(scale.breaks) == 1
    assert scale.at(5) < scale.breaks[0] < scale.at(2000)
    assert scale.runs == ((0, 5), (2000, 2004))


def test_even_times_are_not_shortened() -> None:
    assert time_scale([float(day) for day in range(0, 4000, 40)], 0, 300).breaks == ()


def test_the_year_is_named_once_a_stretch() -> None:
    begin = day_number((2025, 5, 20))
    labels = [tick.label for tick in ticks(time_scale([begin, begin + 300], 0, 700), 12) if tick.label]
    assert labels[0] == "Jun 2025"
    assert labels.count("Jan 2026") == 1
    assert "Aug" in labels


def test_no_day_stands_before_the_first_that_names_its_year() -> None:
    """Where the year has no room on the first mark of a stretch, that mark has no words."""
    begin = day_number((2025, 5, 20))
    scale = time_scale([day_number((2023, 1, 1)), begin, *range(begin, begin + 40), begin + 41], 0, 340)
    labels = [tick.label for tick in ticks(scale, 12) if tick.label]
    assert labels[0] == "2023"
    assert labels[1].endswith("2025")


@pytest.mark.parametrize("period", PERIODS, ids=str)
@pytest.mark.parametrize("day", [(2025, 5, 20), (-44, 3, 15), (1, 1, 1)], ids=str)
def test_a_day_lies_in_its_period(period: Period, day: tuple[int, int, int]) -> None:
    start = period.start_of(day_number(day))
    assert start <= day_number(day) < period.after(start)


def test_a_week_begins_on_monday() -> None:
    week = Period(days=7)
    assert day_of(week.start_of(day_number((2025, 6, 4)))) == (2025, 6, 2)
    assert week.words(day_number((2025, 6, 2))) == "2 June 2025 to 8 June 2025"


@pytest.mark.parametrize(
    ("edtf", "days", "shape"),
    [
        ("2025-06-02", 1, "day"),
        ("2025-06~", 30, "within soft"),
        ("2025", 365, "within"),
        ("2025-06-02/2025-06-04", 3, "through"),
        ("2022-09-21/..", 1, "through open end"),
        ("../2025-05-26", 1, "through open start"),
        ("2025-06-02/2025-07~", 60, "through soft end"),
    ],
)
def test_what_a_date_says(edtf: str, days: int, shape: str) -> None:
    extent = extent_of(edtf)
    assert extent is not None
    assert extent.last - extent.first == days
    said = [
        "through" if extent.through else "day" if extent.is_day else "within",
        *(["soft"] if extent.soft_start and extent.soft_end else ["soft end"] if extent.soft_end else []),
        *(["open start"] if extent.open_start else []),
        *(["open end"] if extent.open_end else []),
    ]
    assert " ".join(said) == shape


@pytest.mark.parametrize("edtf", ["", "XXXX-06-02", "never"])
def test_what_names_no_day_is_not_drawn(edtf: str) -> None:
    assert extent_of(edtf) is None
