"""A package of others adds a format and a page kind to a site, and so does a project's own folder."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from click.testing import CliRunner
from lxml import html

from dossier.cli.main import main
from dossier.commands.new import create_project
from tests.records import write_content
from tools.site import ROOT, BuildFailed, build

PACKAGE = ROOT / "tests/extension_package"
SUBTITLES = """1
00:00:01,000 --> 00:00:03,500
The ferry to the island <i>runs

2
00:00:03,600 --> 00:00:06,000
again</i> after two weeks of repairs.

3
00:00:06,100 --> 00:00:08,000
{\\an8}Forty passengers were aboard,

4
00:00:20,000 --> 00:00:22,000
- Who was the captain?
"""
SPOKEN = [
    "The ferry to the island runs again after two weeks of repairs.",
    "Forty passengers were aboard,",
    "- Who was the captain?",
]


def project_of(folder: Path, extensions: str, more: str = "") -> Path:
    """Make a new project with two texts; `more` are further settings, as YAML."""
    list(create_project(folder, "A harbour"))
    write_content(
        folder / "content",
        {
            "sources/ferry.srt": SUBTITLES,
            "sources/note.txt": "Der Kapitän war nicht an Bord.\n",
            "sources/note.txt.yml": "language: de\n",
        },
    )
    configuration = folder / "mkdocs.yml"
    text = configuration.read_text("utf-8")
    assert text.count("  - dossier\n") == 1
    settings = f"  - dossier: {{extensions: {extensions!r}{more}}}\n"
    configuration.write_text(text.replace("  - dossier\n", settings), encoding="utf-8")
    return folder


def with_own_extensions(folder: Path, more: str = "") -> Path:
    """Make a project whose own folder holds what the package has."""
    project = project_of(folder, "extensions", more)
    copytree(PACKAGE / "dossier_subtitles", project / "extensions", ignore=ignore_patterns("__*"))
    return project


def check_site(site: Path) -> None:
    """The subtitles are a page of whole sentences, and the page of the package lists and links all sources."""
    page = html.fromstring((site / "sources/ferry/index.html").read_text("utf-8"))
    sentences = [one.text_content() for one in page.xpath("//article//span[starts-with(@id, 's-')]")]
    assert sentences == SPOKEN
    assert "Number and time of a subtitle: “1”" in page.text_content()
    languages = html.fromstring((site / "languages/index.html").read_text("utf-8"))
    assert languages.xpath("//article//h2/text()") == ["de", "en"]
    assert languages.xpath("//article//li/a/@href") == ["../sources/note/", "../sources/ferry/"]
    home = html.fromstring((site / "index.html").read_text("utf-8"))
    assert "languages/" in home.xpath("//article//a/@href")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the package is installed as pip does it, from a copy, since hatchling writes beside the sources."""
    place = tmp_path_factory.mktemp("package")
    copytree(PACKAGE, place / "source")
    command = "-m pip install --quiet --no-deps --no-build-isolation --no-index --disable-pip-version-check --target"
    subprocess.run([sys.executable, *command.split(), place / "installed", place / "source"], check=True)
    return place / "installed"


def test_an_installed_package_adds_a_format_and_a_page_kind(installed: Path, tmp_path: Path) -> None:
    project = project_of(tmp_path / "project", "")
    build(project, tmp_path / "site", environment={"PYTHONPATH": f"{installed}{os.pathsep}{ROOT}"})
    check_site(tmp_path / "site")


def test_the_same_files_do_so_in_a_project(tmp_path: Path) -> None:
    project = with_own_extensions(tmp_path / "project")
    build(project, tmp_path / "site")
    check_site(tmp_path / "site")


def test_the_folder_is_not_run_unless_it_is_named(tmp_path: Path) -> None:
    project = project_of(tmp_path / "project", "")
    copytree(PACKAGE / "dossier_subtitles", project / "extensions")
    with pytest.raises(BuildFailed, match=r"there is no reader for \.srt"):
        build(project, tmp_path / "site")


def test_both_at_once_claim_one_extension(installed: Path, tmp_path: Path) -> None:
    project = with_own_extensions(tmp_path / "project")
    with pytest.raises(BuildFailed, match=r"two formats read `\.srt`: that of the package dossier-subtitles, entry"):
        build(project, tmp_path / "site", environment={"PYTHONPATH": f"{installed}{os.pathsep}{ROOT}"})


def test_two_page_kinds_on_one_path_are_refused(tmp_path: Path) -> None:
    project = with_own_extensions(tmp_path / "project")
    again = "from dossier.render import Page, PageKind\n\n\ndef _pages(rendering):\n"
    again += '    yield Page(path="languages/index.md", title="Again", body="")\n\n\n'
    again += 'PAGES = (PageKind(id="again", pages=_pages),)\n'
    (project / "extensions/again.py").write_text(again, encoding="utf-8")
    with pytest.raises(BuildFailed, match=r"two page kinds claim the page languages/index\.md: "):
        build(project, tmp_path / "site")


def test_a_type_of_entity_may_not_have_the_folder_of_a_page_kind(tmp_path: Path) -> None:
    kind = ", types: {tongue: {folder: languages, singular: tongue, plural: tongues}}"
    project = with_own_extensions(tmp_path / "project", kind)
    with pytest.raises(BuildFailed, match="the folder `languages` of the type `tongue` is taken"):
        build(project, tmp_path / "site")


def test_a_text_of_a_format_of_the_project_can_be_added(tmp_path: Path) -> None:
    project = with_own_extensions(tmp_path / "project")
    (tmp_path / "later.srt").write_text(SUBTITLES.replace("ferry", "barge"), encoding="utf-8")
    added = CliRunner().invoke(main, ["add", str(tmp_path / "later.srt"), "--project", str(project)])
    assert added.output == "sources/later.srt and sources/later.srt.yml\n"
