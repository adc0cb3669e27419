import pytest

from dossier.text.invisible import invisible_runs, name_invisible, without_invisible


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("in\u200bvi\u200dsi\ufeffble", "invisible"),
        ("a\u202eb\u2066c", "abc"),
        ("x\0y\x1b[31mz", "xy[31mz"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("می\u200c\u202eخواهم", "می\u200cخواهم"),
        ("plain words\n\tand a tab", "plain words\n\tand a tab"),
        ("\u200b", ""),
    ],
)
def test_what_nobody_sees_is_taken_out(text: str, seen: str) -> None:
    assert without_invisible(text) == seen


def test_spans_lie_between_the_offsets_asked_for() -> None:
    assert list(invisible_runs("\u200ba\u200b\u200bb\u200b", 1, 5)) == [(2, 4)]


def test_characters_are_named_once() -> None:
    assert name_invisible("\u202e\u202e\0") == "right-to-left override, control character U+0000"
