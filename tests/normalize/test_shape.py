"""What a line is taken for, by its shape alone: where the limits are."""

import pytest

from dossier.normalize.shape import is_headline


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Ferry runs", True),
        ("Ferry", False),
        ("- -", False),
        ("Ferry runs:", False),
        ("The ferry runs again.", False),
        (" ".join(["word"] * 30), True),
        (" ".join(["word"] * 31), False),
        (f"The {'l' * 216}", True),
        (f"The {'l' * 217}", False),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else "",
)
def test_a_headline_is_short_has_words_and_no_end(line: str, headline: bool) -> None:  # noqa: FBT001  a parameter
    assert is_headline(line) is headline
