"""The finders are chosen by the language of a text."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.extract import ANY_LANGUAGE, FINDERS, Text, annotate, find, finders_of
from dossier.extract.aliases import AliasMatcher
from dossier.model.annotation import Annotations
from dossier.text import languages
from dossier.text.languages import WITH_FINDERS
from tests.records import entity

CASES = yaml.load((Path(__file__).parent / "languages.yml").read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
KNOWN = AliasMatcher([entity("peter-schmidt", "Peter Schmidt")])


def found(text: str, language: str) -> Annotations:
    given_text = Text(source="s", text=text, issued="2025-05-26", language=language)
    return annotate(given_text, find(given_text), KNOWN.find(text, "s"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_little_is_said_of_a_text_in_a_language_without_finders(case: dict[str, Any]) -> None:
    annotations = found(case["text"], case["language"])
    assert [mention.text for mention in annotations.mentions if mention.entity is None] == case["names"]
    assert {date.text: date.edtf for date in annotations.dates} == case["dates"]
    assert [quote.text for quote in annotations.quotes] == case["quotes"]
    assert {(quote.speaker, quote.cue) for quote in annotations.quotes} <= {(None, None)}
    assert annotations.figures == ()


def test_names_that_the_files_know_are_found_in_every_language() -> None:
    (mention,) = found(CASES[0]["text"], "de").mentions
    assert (mention.text, mention.entity) == ("Peter Schmidt", "peter-schmidt")


def test_english_and_what_may_be_english_is_read_as_english() -> None:
    text = "Ada Lind met 40 sailors in Oslo on 3 May 2025."
    for tag in ("en", "en-GB", "EN", ""):
        assert [mention.text for mention in found(text, tag).mentions] == ["Ada Lind", "Oslo"], tag
    assert found(text, "de").mentions == ()


def test_every_language_has_its_tables_and_its_finders() -> None:
    folders = {path.name for path in Path(languages.__file__).parent.iterdir() if (path / "__init__.py").is_file()}
    assert set(WITH_FINDERS) == set(FINDERS) == folders
    assert finders_of(Text(source="s", text="", language="de")) is ANY_LANGUAGE


@given(st.text(alphabet="«»„“”‘’\"'「」 .,aé1-/\n5202:漢"))
def test_offsets_hold_in_any_language(text: str) -> None:
    annotations = found(text, "xx")
    for span in (*annotations.dates, *annotations.quotes):
        assert text[span.start : span.end] == span.text
    for before, after in zip(annotations.quotes, annotations.quotes[1:], strict=False):
        assert before.end <= after.start
