"""Front matter and prose come apart without loss, and know their lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.curated.front_matter import split_page
from dossier.curated.yaml import YamlRefused

PROSE = st.text(st.one_of(st.sampled_from("ab -.\n\r`:"), st.characters(codec="utf-8")), max_size=80)


PAGES = st.lists(st.sampled_from(["---", "...", "\n", "\r\n", "a: b", " ", "\ufeff", "x"])).map("".join)


def last_line(text: str) -> int:
    try:
        page = split_page(text)
    except YamlRefused as refused:
        return refused.line
    assert text.replace("\r\n", "\n").replace("\r", "\n").endswith(page.body)
    return page.body_line


@given(st.one_of(st.text(), PAGES))
def test_any_text_is_a_page_or_refused_with_a_line_of_it(text: str) -> None:
    assert 1 <= last_line(text) <= len(text.splitlines()) + 1


@given(PROSE)
def test_the_prose_is_what_stands_below_and_its_line_is_true(prose: str) -> None:
    text = f"---\ntitle: A\n---\n{prose}"
    page = split_page(text)
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    assert page.front.value == {"title": "A"}
    assert page.body == plain.removeprefix("---\ntitle: A\n---").lstrip("\n")
    assert "\n".join(plain.split("\n")[page.body_line - 1 :]) == page.body


@pytest.mark.parametrize("text", ["", "x", "--- x\n", "----\n", " ---\na: b\n---\n", "x\n---\na: b\n---\n", "---"])
def test_without_front_matter_all_is_prose(text: str) -> None:
    page = split_page(text)
    assert (page.front.value, page.body, page.body_line) == ({}, text, 1)


@pytest.mark.parametrize("text", ["---\n---\nx", "---\n\n---\nx", "---  \n# nothing\n...\nx", "\ufeff---\n---\n\n\nx"])
def test_front_matter_may_say_nothing(text: str) -> None:
    page = split_page(text)
    assert (page.front.value, page.body) == ({}, "x")


def test_three_dashes_end_it_at_the_beginning_of_a_line_only() -> None:
    page = split_page("---\na: |\n  ---\nb: x --- y\n---\n---\n")
    assert page.front.value == {"a": "---\n", "b": "x --- y"}
    assert page.body == "---\n"


def test_the_lines_of_front_matter_are_those_of_the_file() -> None:
    assert split_page("---\na: b\nc: d\n---\n").front.line_of(("c",)) == 3
    with pytest.raises(YamlRefused) as refused:
        split_page("---\na: b\nc: [\n---\n")
    assert refused.value.line in {3, 4}
