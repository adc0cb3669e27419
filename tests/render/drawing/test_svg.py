import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from dossier.render.drawing.svg import element, number, path, words
from tests.site.hostile_project import PAYLOADS


@pytest.mark.parametrize("hostile", PAYLOADS.values(), ids=PAYLOADS)
def test_hostile_words_are_only_words(hostile: str) -> None:
    drawn = etree.fromstring(element("text", {"aria-label": hostile}, words(hostile)))
    assert (drawn.tag, list(drawn), list(drawn.attrib)) == ("text", [], ["aria-label"])
    assert drawn.text == drawn.get("aria-label") == " ".join(hostile.split())


@given(st.text())
def test_any_text_makes_one_line_of_sound_xml(text: str) -> None:
    drawn = element("g", {"id": text}, words(text))
    assert "\n" not in drawn
    parsed = etree.fromstring(drawn)
    assert list(parsed) == []


@pytest.mark.parametrize(
    ("value", "written"), [(1, "1"), (1.04, "1"), (1.25, "1.2"), (-0.04, "0"), (12.349, "12.3"), (1e6, "1000000")]
)
def test_numbers_are_short_and_the_same_everywhere(value: float, written: str) -> None:
    assert number(value) == written


def test_a_path_has_its_points() -> None:
    assert path([(0, 1), (2.55, 3)], closed=True) == "M0 1L2.5 3Z"
