"""A new project is sound whatever its title, and a site can be built of it at once."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from dossier.commands.schemas import json_schemas
from tests.command_line import TEXTS, refused, run, snapshot, texts
from tests.records import write_content
from tools.site import ROOT


def test_new_and_add_and_build_make_a_site(tmp_path: Path) -> None:
    place = tmp_path / "my dossier"
    title = 'Ferries: "Nordica" & <others> {{ x }} #1'
    made = run("new", place, "--title", title)
    assert made.exit_code == 0
    assert ".gitignore" in made.stdout
    assert "dossier add" in made.stdout
    ferry, statement, page = texts(tmp_path / "texts")
    known = ["--issued", "2024-05-04", "--publisher", "The Nor: Gazette", "--author", "C. Poe", "--author", "NO"]
    assert run("add", ferry, *known, "--title", "Ferry hits #1", "--project", place).exit_code == 0
    assert run("add", statement, page, "--to", "official/2024", "--project", place).exit_code == 0
    sources = snapshot(place / "content/sources")
    assert sources["ferry.txt"] == TEXTS["ferry.txt"].encode()
    assert sorted(sources) == [
        "README.md", "ferry.txt", "ferry.txt.yml", "official/2024/page.html", "official/2024/page.html.yml",
        "official/2024/statement.md", "official/2024/statement.md.yml",
    ]  # fmt: skip
    checked = run("check", "--strict", "--project", place)
    assert (checked.exit_code, checked.stdout.split(",")[0]) == (0, "3 sources")

    (place / "content/people").mkdir()
    (place / "content/people/ada-roe.md").write_text("---\nname: Ada Roe\n---\n", "utf-8")
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"],
        cwd=place,
        env={**os.environ, "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (built.returncode, built.stdout + built.stderr) == (0, "")
    assert not list((place / "site/sources").glob("*[Rr][Ee][Aa][Dd]*"))
    page_of_ferry = (place / "site/sources/ferry/index.html").read_text("utf-8")
    for words in (
        "Ferry hits #1",
        "The Nor: Gazette",
        "C. Poe; NO",
        "4 May 2024",
        '<a href="../../people/ada-roe/">Ada Roe</a>',
    ):
        assert words in page_of_ferry
    assert (place / "site/sources/official-2024-page/index.html").is_file()
    assert (place / "site/sources/ferry/received.txt").read_bytes() == TEXTS["ferry.txt"].encode()
    home = (place / "site/index.html").read_text("utf-8")
    assert "Ferries: &quot;Nordica&quot; &amp; &lt;others&gt; {{ x }} #1" in home


def test_editors_find_the_schemas_that_their_settings_name(tmp_path: Path) -> None:
    run("new", tmp_path / "new")
    settings = json.loads((tmp_path / "new/.vscode/settings.json").read_text("utf-8"))
    schemas = {file.name: file.read_text("utf-8") for file in (tmp_path / "new/schemas").iterdir()}
    assert {Path(schema).name for schema in settings["yaml.schemas"]} <= set(schemas)
    assert schemas == json_schemas()


def test_the_read_me_of_the_sources_is_no_source_and_none_takes_its_place(tmp_path: Path) -> None:
    run("new", tmp_path / "new")
    read_me = tmp_path / "new/content/sources/README.md"
    assert "Put the texts here" in read_me.read_text("utf-8")
    assert run("check", "--strict", "--project", tmp_path / "new").stdout.startswith("0 sources")
    read_me.unlink()
    write_content(tmp_path, {"README.md": "Ada Roe came.\n"})
    assert "is no source" in refused("add", tmp_path / "README.md", "--project", tmp_path / "new")
    assert run("add", tmp_path / "README.md", "--to", "mail", "--project", tmp_path / "new").exit_code == 0
    assert run("check", "--project", tmp_path / "new").stdout.startswith("1 source,")


def test_a_build_says_when_the_address_of_the_site_is_still_the_example(tmp_path: Path) -> None:
    run("new", tmp_path / "new")

    def build(*options: str, site_url: str = "") -> tuple[int, str]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
        done = subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", *options],
            cwd=tmp_path / "new",
            env=environment | ({"SITE_URL": site_url} if site_url else {}),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return done.returncode, next((line for line in done.stderr.splitlines() if "site_url" in line), "")

    code, said = build()
    assert (code, said.split()[0]) == (0, "WARNING")
    assert "Write the address of your site there" in said
    code, said = build("--strict")
    assert (code, said.split()[0]) == (0, "INFO")
    assert build(site_url="https://harbour.example/") == (0, "")


def test_new_writes_into_nothing_that_is_there(tmp_path: Path) -> None:
    write_content(tmp_path / "mine", {".git/config": "x"})
    assert "not empty" in refused("new", tmp_path / "mine")
    assert snapshot(tmp_path / "mine") == {".git/config": b"x"}
    (tmp_path / "empty").mkdir()
    assert run("new", tmp_path / "empty").exit_code == 0
    assert "not empty" in refused("new", tmp_path / "empty")
    (tmp_path / "file").touch()
    refused("new", tmp_path / "file")
    refused("new", tmp_path / "file/below")
    assert "title is empty" in refused("new", tmp_path / "untitled", "--title", " \x7f ")
    assert not (tmp_path / "untitled").exists()


@pytest.mark.parametrize(
    "title", ["NO", "2024-05-03", "a: b", "- x", "'", '"\\', "a\nb\x1b\x85c", "😀 {{ title }}", "&amp; *x"]
)
def test_whatever_the_title_is_the_project_is_sound(tmp_path: Path, title: str) -> None:
    assert run("new", tmp_path / "new", "--title", title).exit_code == 0
    assert run("check", "--strict", "--project", tmp_path / "new").exit_code == 0
    wanted = " ".join(title.replace("\x1b", " ").replace("\x85", " ").split())
    front = yaml.safe_load((tmp_path / "new/content/index.md").read_text("utf-8").split("---")[1])
    assert front["title"] == wanted
    line = (tmp_path / "new/mkdocs.yml").read_text("utf-8").splitlines()[0]
    assert yaml.safe_load(line) == {"site_name": wanted}
