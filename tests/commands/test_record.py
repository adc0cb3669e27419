"""`dossier diff`, `dossier record` and the page of what is new: earlier states from files, sites, projects and git."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from dossier.pipeline.build import build
from dossier.project import find_project
from dossier.render import render_pages
from tests.command_line import refused, run
from tools.site import ROOT

SHIPPED = ("content", "mkdocs.yml", "published")


def copy_of_the_shipped_dossier(folder: Path) -> Path:
    for name in SHIPPED:
        place = ROOT / name
        (shutil.copytree if place.is_dir() else shutil.copy)(place, folder / name)
    return folder


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    project = tmp_path / "copy"
    project.mkdir()
    return copy_of_the_shipped_dossier(project)


def test_a_source_added_and_an_alias_merged_are_all_there_is_to_say(copy: Path) -> None:
    (copy / "content/sources/letter.txt").write_text("A letter to the editor. It names nobody at all.\n", "utf-8")
    run("same", "the spokesman of all", "dmitry-peskov", "--by", "me", "--project", copy)
    result = run("diff", ROOT, copy, "--json")
    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        {
            "what": "source",
            "how": "added",
            "id": "sources/letter",
            "title": "A letter to the editor.",
            "detail": "",
        },
        {
            "what": "entity",
            "how": "changed",
            "id": "people/dmitry-peskov",
            "title": "Dmitry Peskov",
            "detail": "also known as: + the spokesman of all",
        },
    ]
    assert run("diff", copy, copy).stdout == "Nothing changed.\n"


def small_project(folder: Path) -> Path:
    (folder / "content/sources").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text("site_name: Small\ndocs_dir: content\nplugins: [dossier]\n", "utf-8")
    (folder / "content/sources/note.txt").write_text("The storm hit the harbour on 3 May 2024.\n", "utf-8")
    return folder


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Ada Roe", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def test_a_revision_of_git_is_a_state_even_in_a_folder_of_the_repository(tmp_path: Path) -> None:
    project = small_project(tmp_path / "repository/dossiers/storm")
    git(tmp_path / "repository", "init", "-q")
    git(tmp_path / "repository", "add", ".")
    git(tmp_path / "repository", "commit", "-qm", "The storm")
    (project / "content/sources/second.txt").write_text("Nobody was hurt.\n", "utf-8")
    result = run("diff", "HEAD", "--project", project)
    assert result.stdout == "source added sources/second (Nobody was hurt.)\n"


@pytest.mark.parametrize("place", ["no-such-revision", "--output=x", "-h", "content", "mkdocs.yml"])
def test_what_is_no_state_is_refused_with_the_reason(tmp_path: Path, place: str) -> None:
    project = small_project(tmp_path / "project")
    git(project, "init", "-q")
    assert place in refused("diff", "--project", project, "--", place)
    assert not (project / "x").exists()


def test_what_was_recorded_is_told_on_the_page_of_what_is_new(tmp_path: Path) -> None:
    project = small_project(tmp_path / "project")
    assert "No earlier state of this dossier is recorded." in news(project)
    assert run("record", "--on", "2024-05-04", "--project", project).stdout == "wrote published/2024-05-04.json\n"
    (project / "content/people").mkdir()
    (project / "content/people/ada-roe.md").write_text("---\nname: Ada <b>Roe</b>\n---\n", "utf-8")
    assert run("record", "--on", "2024-05-05", "--project", project).exit_code == 0
    (project / "content/sources/note.txt").unlink()
    page = news(project)
    assert page.index("## Since 5 May 2024") < page.index("- removed: The storm hit the harbour on 3 May 2024.")
    assert page.index("## From 4 May 2024 to 5 May 2024") < page.index(
        "- added: [Ada &lt;b&gt;Roe&lt;/b&gt;](../people/ada-roe.md)"
    )


def test_a_record_that_cannot_be_used_is_a_warning(tmp_path: Path) -> None:
    project = small_project(tmp_path / "project")
    (project / "published").mkdir()
    (project / "published/2024-05-04.json").write_text("{", "utf-8")
    (project / "published/notes.txt").write_text("Not a record.", "utf-8")
    result = run("check", "--project", project)
    assert "[bad-record]" in result.stderr + result.stdout
    assert "1 warning" in result.stdout


def test_a_record_needs_a_day(tmp_path: Path) -> None:
    project = small_project(tmp_path / "project")
    for day in ("yesterday", "../2024", "2024-02-30"):
        assert "is not a date" in refused("record", "--on", day, "--project", project)
    assert not (project / "published").exists()


def news(folder: Path) -> str:
    project = find_project(folder)
    dossier = build(project.content, project.settings, records=project.records)
    return next(page.body for page in render_pages(dossier) if page.path == "new/index.md")
