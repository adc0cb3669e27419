"""The guide to extending is true: its paths are there, and its examples, written into a project, do what it says."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lxml import html

from dossier.cli.main import main
from dossier.commands.new import create_project
from tests.records import write_content
from tools.site import ROOT, build

GUIDE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
EXAMPLE = re.compile(
    r"^```(?:python|jinja)\n(?:# |\{# )(?P<path>\S+)(?: #\})?\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL
)
SOURCES = {
    "sources/harbour.chat": (
        "[09:12] Ada: The ferry to the island is late again.\n[09:13] Bo: I know.\nIt left at nine.\n"
    ),
    "sources/report.txt": (
        "The ferry of the coast\n\n"
        "The costs of FY2024 were higher than those of any year before, the harbour master said in the old office.\n\n"
        "Transcribed by J. R.\n"
    ),
    "sources/report.txt.yml": "publisher: The Coast\nissued: 2025-06-02\nurl: https://coast.example/report\n",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    project: Path
    site: Path
    printed: str

    def page(self, path: str) -> str:
        return html.fromstring((self.site / path / "index.html").read_text("utf-8")).text_content()

    def run(self, *arguments: str, answers: str = "") -> Result:
        command = [*arguments, "--project", str(self.project)]
        return CliRunner().invoke(main, command, input=answers)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("guide")
    project = folder / "project"
    list(create_project(project, "A harbour"))
    write_content(project / "content", dict(SOURCES))
    write_content(project, {match["path"]: match["code"] for match in EXAMPLE.finditer(GUIDE)})
    (setting,) = re.findall(r"^```yaml\nplugins:\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    configuration = project / "mkdocs.yml"
    text = configuration.read_text("utf-8")
    assert text.count("  - dossier\n") == 1
    configuration.write_text(text.replace("  - dossier\n", setting), encoding="utf-8")
    printed = build(project, folder / "site")
    return Built(project=project, site=folder / "site", printed=printed)


def test_every_block_of_code_is_an_example_that_is_written() -> None:
    headings = re.findall(r"^## (An? .+)\n", GUIDE, re.MULTILINE)
    found = [match["path"] for match in EXAMPLE.finditer(GUIDE)]
    assert len(found) == len(re.findall(r"^```(?:python|jinja)$", GUIDE, re.MULTILINE))
    assert len([path for path in found if path.endswith(".py")]) == len(headings) - len(["A key in a curated file"])


def check_format(built: Built) -> None:
    page = built.page("sources/harbour")
    assert "Bo: I know. It left at nine." in page
    assert "The time of a message: “[09:12]”" in page.replace("\\", "")


def check_step(built: Built) -> None:
    page = built.page("sources/report")
    assert "Names who transcribed the text: “Transcribed by J. R.”" in page


def check_finder(built: Built) -> None:
    command = [sys.executable, "-m", "dossier", "annotate", "content/sources/report.txt"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=built.project, env=environment, capture_output=True, encoding="utf-8", check=True
    )
    found = json.loads(done.stdout)
    assert [(date["text"], date["edtf"]) for date in found["dates"]] == [("FY2024", "2024")]


def check_page_kind(built: Built) -> None:
    assert "The Coast" in built.page("publishers")
    home = html.fromstring((built.site / "index.html").read_text("utf-8"))
    assert "publishers/" in home.xpath("//article//a/@href")


def check_check(built: Built) -> None:
    lines = map(json.loads, built.run("check", "--json").stdout.splitlines())
    assert [line["path"] for line in lines if line["code"] == "no-address"] == ["sources/harbour.chat"]


def check_export(built: Built) -> None:
    lines = (built.site / "data/sha256sums.txt").read_text("utf-8").splitlines()
    assert [line.split()[1] for line in lines] == ["sources/harbour.chat", "sources/report.txt"]
    out = built.project.parent / "pages"
    assert built.run("pages", str(out)).exit_code == 0
    assert (out / "data/sha256sums.txt").is_file()
    assert (out / "publishers/index.md").is_file()


@pytest.mark.parametrize(
    "check",
    [check_format, check_step, check_finder, check_page_kind, check_check, check_export],
    ids=lambda check: check.__name__.removeprefix("check_"),
)
def test_an_example_does_what_it_says(check: Callable[[Built], None], built: Built) -> None:
    check(built)


def test_the_example_of_a_question_is_asked_and_answered(built: Built) -> None:
    told = [json.loads(line) for line in built.run("review", "--json").stdout.splitlines()]
    kinds = [item["kind"] for item in told]
    assert kinds[-1] == "undated source"
    skipped = "skip\n" * (len(kinds) - 1)
    refused = built.run("review", answers=f"{skipped}d yesterday\nskip\n")
    assert "Not done: `yesterday` is no date" in refused.output
    answered = built.run("review", answers=f"{skipped}d 2025-06-03\n")
    assert "wrote sources/harbour.chat.yml" in answered.output
    sidecar = built.project / "content/sources/harbour.chat.yml"
    assert sidecar.read_text("utf-8") == "issued: 2025-06-03\n"
    again = [json.loads(line)["kind"] for line in built.run("review", "--json").stdout.splitlines()]
    assert "undated source" not in again
    sidecar.unlink()


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:dossier|tests|docs|tools|theme)/[\w./-]+)`", GUIDE))))
def test_a_path_that_it_names_is_there(path: str) -> None:
    assert (ROOT / path).exists()


def test_the_lists_that_it_names_are_there() -> None:
    rows = re.findall(r"^\| an? .+? \| `(\S+?)`, `(\w+)`(?: in `(\S+?)`)? \|", GUIDE, re.MULTILINE)
    assert len(rows) == 7
    for room, name, file in rows:
        assert re.search(rf"^{name}\b", (ROOT / (file or f"{room}__init__.py")).read_text("utf-8"), re.MULTILINE)
