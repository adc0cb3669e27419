"""Whole sessions: what stands in `content/`, what a curator answers, what is shown, and what is written."""

import signal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from dossier.cli.main import main
from dossier.commands import decide as curating
from dossier.commands.decide import Written
from tests.command_line import project, snapshot
from tests.records import cases_of, write_content
from tools.site import ROOT

CASES = {case["it"]: case for case in cases_of(ROOT / "tests/commands/review/sessions.yml")}
SAID = ("--by", "J. Doe", "--on", "2025-06-02")
MINISTER = {"sources/day-1.txt": "The inquiry\n\nMinister Cyrus Moe told reporters on Monday that the quay was safe.\n"}


def review(folder: Path, *answers: str, options: tuple[str, ...] = SAID) -> Result:
    given = "".join(f"{answer}\n" for answer in answers)
    return CliRunner().invoke(main, ["review", "--project", str(folder), *options], input=given)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_session_reads_and_writes_as_expected(case: dict[str, Any], tmp_path: Path) -> None:
    folder = project(tmp_path, case["files"])
    before = snapshot(folder / "content")
    result = review(folder, *case["answers"], options=(*SAID, *case.get("options", ())))
    assert result.output == case["session"]
    assert result.exit_code == 0
    after = snapshot(folder / "content")
    assert {path: text.decode() for path, text in after.items() if before.get(path) != text} == case["written"]
    assert before.keys() <= after.keys()


def test_the_documentation_shows_a_session_as_it_is() -> None:
    shown = CASES["is the one in the documentation"]["session"].strip("\n").rpartition("\n")[0]
    assert f"```text\n{shown}\n```\n" in (ROOT / "docs/curating.md").read_text("utf-8")


def after(case: str, more: dict[str, str], folder: Path) -> str:
    """What is asked when other texts arrive after a session."""
    played = CASES[case]
    return review(project(folder, {**played["files"], **played["written"], **more})).output


def test_decisions_hold_when_a_new_source_arrives(tmp_path: Path) -> None:
    text = "A third visit\n\nAnna Roe was seen in Northport. The engineer Benjamin Moe was not, Roe told reporters.\n"
    asked = after(
        "accepts names with their short forms, and under another name or type", {"sources/day-3.txt": text}, tmp_path
    )
    assert asked == "Nothing is left to decide.\n"


def test_an_ignored_name_stays_ignored_when_a_new_source_arrives(tmp_path: Path) -> None:
    text = "Again\n\nMinister Cyrus Moe told reporters in Northport that nothing was safe.\n"
    asked = after("quits, and keeps what was answered", {"sources/day-2.txt": text}, tmp_path)
    assert "\nNorthport\n  place, 2 mentions in 2 sources" in asked
    assert "\nCyrus Moe" not in asked


def test_what_was_ruled_different_is_not_suggested_when_a_new_source_arrives(tmp_path: Path) -> None:
    files = {
        "people/cyrus-moe.md": "---\nname: Cyrus Moe\naliases: [C. Moe]\n---\n",
        "sources/day-1.txt": "The inquiry\n\nMinister Cyra Moe told reporters on Monday that the quay was safe.\n",
    }
    folder = project(tmp_path, files)
    assert "1  Cyrus Moe" in review(folder, "d 1", "Her brother.", "k").output
    write_content(
        folder / "content", {"sources/day-2.txt": "Again\n\nMinister Cyra Moe told reporters in Northport so.\n"}
    )
    asked = review(folder).output
    assert "\nCyra Moe" in asked
    assert "It may be" not in asked


def test_a_spelling_that_holds_in_some_sources_is_asked_about_in_a_new_one(tmp_path: Path) -> None:
    roe = {"people/anna-roe.md": "---\nname: Anna Roe\n---\n"}
    text = "The pier\n\nMayor Roe told reporters on Monday that the quay was safe.\n"
    folder = project(tmp_path, {**roe, "sources/day-1.txt": text})
    result = review(folder, "o 1")
    assert "1  Anna Roe (person, anna-roe): the surname alone" in result.output
    assert result.output.endswith("Nothing is left to decide.\n")
    assert "{text: Roe, sources: [day-1]}" in (folder / "content/people/anna-roe.md").read_text("utf-8")
    write_content(folder / "content", {"sources/day-2.txt": text.replace("Monday", "Sunday")})
    assert "1 mention in 1 source" in review(folder).output
    assert review(folder, "o anna-roe").output.endswith("Nothing is left to decide.\n")


def test_a_surname_is_not_settled_before_the_names_it_could_be_are(tmp_path: Path) -> None:
    case = CASES["says which of two people a surname means in one source"]
    files = {path: text for path, text in case["files"].items() if path != "people/benjamin-roe.md"}
    folder = project(tmp_path, files)
    asked = review(folder, "k", "s 1", "s anna-roe", "q").output
    assert (
        asked.count("Not done: nobody has confirmed `Benjamin Roe`. First accept it, or make it a name of an entity")
        == 2
    )
    assert snapshot(folder / "content").keys() == files.keys()


def test_whoever_rules_must_be_known_before_anything_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    folder = project(tmp_path, MINISTER)
    result = review(folder, "a", options=())
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--by NAME" in result.stderr
    assert review(project(tmp_path / "empty"), options=()).exit_code == 0


def test_a_file_that_hides_names_is_said_at_the_answer(tmp_path: Path) -> None:
    folder = project(tmp_path, {**MINISTER, "people/broken.md": "---\nname: [\n"})
    result = review(folder, "a", "")
    assert "Not done: fix this problem first" in result.output
    assert result.exit_code == 0


def test_words_that_are_no_text_are_asked_for_again(tmp_path: Path) -> None:
    folder = project(tmp_path, MINISTER)
    result = CliRunner().invoke(main, ["review", "--project", str(folder), *SAID], input=b"i \xff\xfe\n")
    assert "This text cannot be written to a file" in result.output
    assert result.exit_code == 0
    assert not (folder / "content/decisions.yml").exists()


def test_words_that_the_terminal_could_not_decode_are_asked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["i \udcff", "i Not \u00fcs.", "q"])
    monkeypatch.setattr("builtins.input", lambda _: next(answers))
    folder = project(tmp_path, MINISTER)
    assert "This text cannot be written to a file" in review(folder).output
    assert "why: Not üs." in (folder / "content/decisions.yml").read_text("utf-8")


def test_ctrl_c_ends_the_session_and_keeps_the_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = project(tmp_path, MINISTER)
    answers = iter(["a"])

    def read(_: str) -> str:
        try:
            return next(answers)
        except StopIteration:
            raise KeyboardInterrupt from None

    write_content(folder / "content", {"sources/day-2.txt": "More\n\nMayor Anna Roe told reporters it was not.\n"})
    monkeypatch.setattr("builtins.input", read)
    result = review(folder)
    assert result.exit_code == 130
    assert result.output.endswith("\nStopped. Every answer you gave is written.\n")
    assert len(list((folder / "content/people").iterdir())) == 1


def test_ctrl_c_waits_until_an_answer_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = project(tmp_path, MINISTER)
    accept = curating.accept
    # Programs started in the background by a shell ignore it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)

    def pressed(*given: Any, **named: Any) -> Written:
        signal.raise_signal(signal.SIGINT)
        return accept(*given, **named)

    monkeypatch.setattr(curating, "accept", pressed)
    result = review(folder, "a")
    assert result.exit_code == 130
    assert (folder / "content/people/cyrus-moe.md").exists()
    assert signal.signal(signal.SIGINT, before) is signal.default_int_handler
