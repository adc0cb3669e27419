"""Figures are found with what they count, and nothing else with a number in it is."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.extract.figures import find_figures
from dossier.model.annotation import DateExpression, Figure

CASES = yaml.safe_load((Path(__file__).parent / "figures.yml").read_text(encoding="utf-8"))
PIECES = st.sampled_from(
    "5 1,000 30m $ £ % - – . , : / of to and between one twenty a hundred million dozens half two-thirds at "
    "least about No. July 2019 people prisoners war km 35°C th first old İ ſ \n \u00a0 \u0661".split(" ")
)
TEXTS = st.text() | st.lists(PIECES, max_size=30).map(" ".join) | st.lists(PIECES, max_size=30).map("".join)


def shown(figure: Figure) -> dict[str, object]:
    fields: dict[str, object] = {"words": figure.text, "value": round(figure.value, 4), "unit": figure.unit}
    if figure.max is not None:
        fields["max"] = figure.max
    if figure.approx:
        fields["approx"] = True
    if figure.scope:
        fields["scope"] = figure.scope
    return fields


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_golden(case: dict[str, object]) -> None:
    assert [shown(figure) for figure in find_figures(str(case["text"]))] == case["figures"]


def test_numbers_in_dates_are_no_figures() -> None:
    text = "They met three years ago with 12 guests."
    date = DateExpression(source="a", start=9, end=24, text="three years ago", type="DATE", edtf=None, basis="relative")
    assert [figure.text for figure in find_figures(text, dates=[date], source="a")] == ["12 guests"]


def test_ages_in_dates_are_figures() -> None:
    text = "The players are 24 to 32 years old."
    date = DateExpression(
        source="a", start=16, end=30, text="24 to 32 years", type="DURATION", edtf=None, basis="stated"
    )
    assert [(figure.value, figure.max) for figure in find_figures(text, dates=[date])] == [(24, 32)]


@given(TEXTS)
def test_offsets_hold(text: str) -> None:
    figures = find_figures(text, source="s")
    assert all(text[figure.start : figure.end] == figure.text for figure in figures)
    assert all(figure.unit in figure.text and figure.source == "s" for figure in figures)
    assert list(figures) == sorted(figures, key=lambda figure: (figure.start, figure.end))
    assert all(figure.max is None or figure.max > figure.value for figure in figures)


@pytest.mark.parametrize(
    "unit",
    ["1,", "1", "1 ", '"', "(", "A", "five ", "hundred and ", "$", "5-", "over 5 ", "1\n", "five to ", " "],
)
def test_hostile_texts_finish(unit: str) -> None:
    text = unit * 20_000
    assert all(text[found.start : found.end] == found.text for found in find_figures(text))
