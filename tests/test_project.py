"""A project is found from its `mkdocs.yml`, and a broken one is said plainly."""

from pathlib import Path

import pytest

from dossier.model.site import Site
from dossier.project import find_project
from tests.command_line import project, refused, run
from tests.records import write_content


def test_the_project_may_be_around_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project(tmp_path, {"sources/news/a.txt": "Ada Roe came."})
    monkeypatch.chdir(tmp_path / "content/sources/news")
    assert run("check").stdout.startswith("1 source,")


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("docs_dir: [", "mkdocs.yml, line 1: `docs_dir` opens a list with `[` that is never closed. Close it with `]`"),
        ("docs_dir: \x07", "mkdocs.yml is not YAML"),
        ("date: 2024-02-30", "mkdocs.yml is not YAML"),
        ("[" * 3000 + "]" * 3000, "mkdocs.yml is not YAML"),
        ("docs_dir: nowhere", "the folder `nowhere`"),
        ("docs_dir:", "the folder `docs`"),
        ("docs_dir: content\nplugins: [{dossier: {page_sise: 5}}]", "page_sise"),
        ("docs_dir: content\nplugins: {dossier: {page_size: many}}", "page_size"),
        ("docs_dir: content\nplugins: [{dossier: 5}]", "dossier"),
        ("docs_dir: content\nplugins: [{dossier: {types: {vessel: {folder: people}}}}]", "types.vessel.singular"),
        ("INHERIT: gone.yml", "gone.yml"),
        ('INHERIT: "a\\0b"', "cannot be read"),
    ],
)
@pytest.mark.parametrize(
    "command", [["check"], ["pages", "out"], ["add", "mkdocs.yml"]], ids=lambda command: command[0]
)
def test_a_broken_configuration_is_said_plainly(tmp_path: Path, command: list[str], config: str, said: str) -> None:
    project(tmp_path, config=config)
    assert said in refused(*command, "--project", tmp_path)


def test_configurations_that_mkdocs_takes_are_taken(tmp_path: Path) -> None:
    base = "docs_dir: content\nsite_url: !ENV SITE_URL\nplugins:\n  - dossier:\n      page_size: 10\n"
    mine = "INHERIT: ../shared/base.yml\nsite_name: x\nmarkdown_extensions:\n  - x: !!python/name:a.b\n"
    files: dict[str, str | bytes] = {"shared/base.yml": base, "mine/mkdocs.yml": mine}
    write_content(tmp_path, {**files, "mine/content/sources/a.txt": "Ada came."})
    assert run("check", "--project", tmp_path / "mine").stdout.startswith("1 source,")
    for plugins in ("[]", "dossier", "{search: {}, dossier: {}}", "[dossier]", "[dossier: ]", ""):
        project(tmp_path / "other", config=f"docs_dir: content\nplugins: {plugins}\n")
        assert run("check", "--project", tmp_path / "other").exit_code == 0
    project(tmp_path / "circle", config="docs_dir: content\nINHERIT: mkdocs.yml\n")
    assert run("check", "--project", tmp_path / "circle").exit_code == 0


def test_the_site_is_known_as_mkdocs_knows_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = "site_name: A\nsite_url: !ENV [SITE_URL, 'https://a.example/']\nuse_directory_urls: false\n"
    project(tmp_path, config=f"docs_dir: content\n{config}")
    monkeypatch.delenv("SITE_URL", raising=False)
    assert find_project(tmp_path).site == Site(name="A", url="https://a.example/", folder_addresses=False)
    monkeypatch.setenv("SITE_URL", "https://b.example/c/")
    assert find_project(tmp_path).site.url == "https://b.example/c/"
    project(tmp_path, config="docs_dir: content\nsite_name: 5\nsite_url: !ENV NO_SUCH_NAME\n")
    assert find_project(tmp_path).site == Site()


def test_there_must_be_a_project(tmp_path: Path) -> None:
    for command in (["check"], ["pages", tmp_path / "out"], ["add", tmp_path / "x.txt"]):
        assert "make one with `dossier new DIR`" in refused(*command, "--project", tmp_path)
        assert "does not exist" in refused(*command, "--project", tmp_path / "gone")
