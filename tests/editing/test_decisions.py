import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.curated.decisions import load_decisions
from dossier.editing import append_decision
from dossier.errors import CommandRefused
from dossier.model.decision import QuotedWords, Ruling

PLAIN = "- ruling: ignore\n  names: [POWs]\n  by: the curators\n  on: 2025-06-02\n  why: Not a name.\n"
NEW = "- ruling: same\n  names: [A. Roe, ada-roe]\n  by: J. Doe\n  on: 2025-06-02\n  why: One port.\n"
IN_LINES = (
    '  -   ruling: ignore\r\n      names:\r\n        - {name}\r\n      by: me\r\n      on: 2025\r\n      why: "Y"\r\n'
)
any_text = (
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)
    .map(lambda text: unicodedata.normalize("NFC", text).strip())
    .filter(bool)
)


def _append(text: str) -> str:
    return append_decision(text, Ruling.SAME, ["A. Roe", "ada-roe"], by="J. Doe", on="2025-06-02", why="One port.")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "",
            "# Rulings of the curators, each with its reason. The newest stand last.\n" + NEW,
            id="no file",
        ),
        pytest.param(
            PLAIN + "\n# The end.",
            PLAIN + "\n# The end.\n" + NEW,
            id="no line end at the end",
        ),
        pytest.param(
            "# Ours.\n[] # none yet\n",
            "# Ours.\n # none yet\n" + NEW,
            id="an empty list with a comment",
        ),
        pytest.param(
            "# Ours.\n[]\n",
            "# Ours.\n- ruling: same\n  names: [A. Roe, ada-roe]\n  by: J. Doe\n  on: 2025-06-02\n  why: One port.\n",
            id="an empty list",
        ),
        pytest.param(
            "[]",
            NEW,
            id="an empty list alone",
        ),
        pytest.param(
            "---\n[]\n# Later.\n",
            "---\n# Later.\n" + NEW,
            id="an empty list in a document with a beginning",
        ),
        pytest.param(
            IN_LINES.format(name="X") + "\r\n" + IN_LINES.format(name="Z"),
            IN_LINES.format(name="X")
            + "\r\n"
            + IN_LINES.format(name="Z")
            + "\r\n  -   ruling: same\r\n      names:\r\n        - A. Roe\r\n        - ada-roe\r\n"
            '      by: J. Doe\r\n      on: 2025-06-02\r\n      why: "One port."\r\n',
            id="the style of the last one",
        ),
        pytest.param(
            "- {ruling: ignore, names: [X], by: me, on: 2025, why: Y}\n",
            "- {ruling: ignore, names: [X], by: me, on: 2025, why: Y}\n"
            "- {ruling: same, names: [A. Roe, ada-roe], by: J. Doe, on: 2025-06-02, why: One port.}\n",
            id="braces",
        ),
        pytest.param(
            "[{ruling: ignore, names: [X], by: me, on: 2025, why: Y}]\n",
            "[{ruling: ignore, names: [X], by: me, on: 2025, why: Y}, "
            "{ruling: same, names: [A. Roe, ada-roe], by: J. Doe, on: 2025-06-02, why: One port.}]\n",
            id="brackets",
        ),
        pytest.param(
            "-\n  ruling: ignore\n  names: [X]\n  by: me\n  on: 2025\n  why: Y\n",
            "-\n  ruling: ignore\n  names: [X]\n  by: me\n  on: 2025\n  why: Y\n" + NEW,
            id="a dash in a line of its own",
        ),
    ],
)
def test_a_ruling_is_written_as_those_before_it(before: str, after: str) -> None:
    assert _append(before) == after


@settings(deadline=None)
@given(
    st.sampled_from([Ruling.SAME, Ruling.DIFFERENT, Ruling.IGNORE, Ruling.RENAME]),
    st.lists(any_text, min_size=2, max_size=4),
    any_text,
    any_text,
    st.sampled_from(["", "# Ours.\n", PLAIN, PLAIN + "# end", "[]", PLAIN.replace("\n", "\r\n")]),
)
def test_a_ruling_reads_back(ruling: Ruling, names: list[str], by: str, why: str, text: str) -> None:
    once = append_decision(text, ruling, names, by=by, on="2025-06-02?", why=why)
    twice = append_decision(once, ruling, names, by=by, on="2025-06-02?", why=why)
    assert twice.startswith(once)
    assert text == "[]" or text in once
    decisions, problems = load_decisions(twice.encode(), "decisions.yml")
    assert not problems
    for decision in decisions[-2:]:
        assert (decision.ruling, decision.names, decision.by, decision.on, decision.why) == (
            ruling,
            tuple(names),
            by,
            "2025-06-02?",
            why,
        )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("ruling: same\n", "must hold a list"),
        ("- ruling: maybe\n", "decisions.yml:1"),
        ("- [\n", "opens a list with .* that is never closed"),
        (PLAIN + "...\n", "by hand"),
        (PLAIN.replace("Not a name.\n", "|\n    Not a name."), "by hand"),
    ],
)
def test_a_file_that_cannot_be_continued_is_refused(text: str, reason: str) -> None:
    with pytest.raises(CommandRefused, match=reason):
        _append(text)


def test_a_ruling_that_would_not_be_valid_is_refused() -> None:
    with pytest.raises(CommandRefused, match="no date"):
        append_decision("", Ruling.IGNORE, ["X"], by="me", on="2 June", why="y")
    with pytest.raises(CommandRefused, match="two names"):
        append_decision("", Ruling.SAME, ["X"], by="me", on="2025", why="y")


@settings(deadline=None)
@given(
    st.sampled_from([Ruling.SPEAKER, Ruling.NOBODY, Ruling.NO_QUOTE]), any_text, any_text, st.sampled_from(["", PLAIN])
)
def test_a_ruling_on_a_quote_reads_back(ruling: Ruling, name: str, words: str, text: str) -> None:
    names = [name] if ruling is Ruling.SPEAKER else []
    quote = QuotedWords(source="day-1", exact=words)
    written = append_decision(text, ruling, names, by="us", on="2025", why="so", quote=quote)
    decisions, problems = load_decisions(written.encode(), "decisions.yml")
    assert not problems
    assert (decisions[-1].ruling, decisions[-1].names, decisions[-1].quote) == (ruling, tuple(names), quote)
