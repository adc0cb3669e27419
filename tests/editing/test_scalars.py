import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dossier.curated.yaml import load_yaml
from dossier.editing.scalars import write_scalar
from dossier.errors import CommandRefused

any_text = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)


@settings(deadline=None)
@given(any_text)
@example("- a")
@example("a: b")
@example("a #b")
@example('"')
@example("a, b")
@example("\u2028\x85\ufeff")
@example("---")
def test_a_written_string_reads_back_as_itself(value: str) -> None:
    _reads_back(value, write_scalar(value), write_scalar(value, flow=True))
    _reads_back(value, write_scalar(value, quoted=True), write_scalar(value, flow=True, quoted=True))


def _reads_back(value: str, block: str, flow: str) -> None:
    assert load_yaml(f"- {block}\n- key: {block}\n").value == [value, {"key": value}]
    assert load_yaml(f"[{flow}, {{key: {flow}}}]").value == [value, {"key": value}]
    assert block.isprintable()


@pytest.mark.parametrize(
    ("value", "block", "flow"),
    [
        ("Ada Roe", "Ada Roe", "Ada Roe"),
        ("Roe, Ada", "Roe, Ada", '"Roe, Ada"'),
        ("Ada “the minister” Roe", "Ada “the minister” Roe", "Ada “the minister” Roe"),
        ("O'Brien", "O'Brien", "O'Brien"),
        ("Port: north", '"Port: north"', '"Port: north"'),
        ("NO", '"NO"', '"NO"'),
        ("12:30", '"12:30"', '"12:30"'),
        ("7 July Bridge", '"7 July Bridge"', '"7 July Bridge"'),
        ("=", '"="', '"="'),
        ("a\u200bb", '"a\\u200bb"', '"a\\u200bb"'),
        ("می\u200cخواهم", "می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_quotation_marks_only_where_they_are_needed(value: str, block: str, flow: str) -> None:
    assert write_scalar(value) == block
    assert write_scalar(value, flow=True) == flow


@pytest.mark.parametrize("value", ["a\udc80", "a\x00", "\x1b[31m"])
def test_what_is_no_text_is_refused(value: str) -> None:
    with pytest.raises(CommandRefused, match="no text"):
        write_scalar(value)
