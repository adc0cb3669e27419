import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier.cli.main import main


@pytest.fixture
def project(content: Path) -> Path:
    (content.parent / "mkdocs.yml").write_text("docs_dir: content\nplugins: [dossier]\n", "utf-8")
    return content.parent


def _run(project: Path, *words: str) -> Result:
    return CliRunner().invoke(main, [*words, "--project", str(project)])


def test_each_answer_says_what_it_wrote(project: Path) -> None:
    said = ["--by", "J. Doe", "--on", "2025-06-02", "--why", "One port."]
    for words, written, removed in (
        (["accept", "Cy Moe", "--type", "person", "--id", "moe"], ["people/moe.md"], []),
        (["same", "C. Moe", "moe"], ["people/moe.md"], []),
        (["different", "Cy Moe", "Ada Roe", *said], ["decisions.yml"], []),
        (["ignore", "Directive", *said], ["decisions.yml"], []),
        (["ignore", "Directive", *said], [], []),
        (["rename", "moe", "cy-moe", *said], ["people/cy-moe.md", "decisions.yml"], ["people/moe.md"]),
    ):
        result = _run(project, *words, "--json")
        assert result.exit_code == 0, result.stderr
        assert json.loads(result.stdout) == {"written": written, "removed": removed}


def test_a_person_reads_what_was_written(project: Path) -> None:
    assert _run(project, "accept", "Cy [b]Moe[/b]").stdout == "wrote people/cy-b-moe-b.md\n"
    assert "The files say so already. Nothing was written." in _run(project, "ignore", "POWs").stdout


def test_who_and_when_are_worked_out(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(project / "gitconfig"))
    (project / "gitconfig").write_text("[user]\n  name = J. Doe\n", "utf-8")
    _run(project, "ignore", "Two")
    text = (project / "content" / "decisions.yml").read_text("utf-8")
    assert "names: [Two]\n  by: J. Doe\n  on: 2" in text


def test_without_git_the_curator_is_asked_for(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    result = _run(project, "ignore", "One")
    assert result.exit_code == 2
    assert "--by NAME" in result.stderr


def test_a_refusal_is_one_sentence_and_status_2(project: Path) -> None:
    result = _run(project, "accept", "A. Roe", "--json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "dossier: `A. Roe` is the entity `ada-roe` already: see people/ada-roe.md:3\n"


def test_a_warning_goes_beside_the_json(project: Path) -> None:
    result = _run(project, "same", "ada-roe", "ann-poe", "--by", "me", "--json")
    assert json.loads(result.stdout)["written"] == ["decisions.yml"]
    assert "warning people/ada-roe.md: " in result.stderr
