"""A project's own templates make the pages of its site, from a folder that its theme may use as well."""

from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from tests.records import write_content


def make_site(folder: Path, template: str) -> Path:
    write_content(folder / "content", {"sources/a.txt": "Ada Roe came."})
    write_content(folder / "overrides", {"figures.md.jinja": template, "notes.txt": "of the theme"})
    configuration = "site_name: A\ndocs_dir: content\nplugins: [dossier]\n"
    (folder / "mkdocs.yml").write_text(f"{configuration}theme: {{name: material, custom_dir: overrides}}\n", "utf-8")
    build(load_config(str(folder / "mkdocs.yml")))
    return folder / "site"


def test_the_templates_make_pages_and_are_not_published(tmp_path: Path) -> None:
    site = make_site(tmp_path, "# {{ title }} of ours\n")
    assert "Figures of ours" in (site / "figures/index.html").read_text("utf-8")
    assert (site / "notes.txt").is_file()
    assert list(site.rglob("*.jinja")) == []


def test_one_that_cannot_be_used_stops_the_build(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(Abort):
        make_site(tmp_path, "{% if %}")
    assert "dossier: template figures.md.jinja, line 1: " in caplog.text
