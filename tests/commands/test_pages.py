"""Pages are written whole, replace their own, and touch nothing else."""

import os
from pathlib import Path

import pytest

from tests.command_line import project, refused, run, snapshot
from tests.records import write_content


def test_pages_are_those_of_the_site_with_what_else_lies_in_the_content(tmp_path: Path) -> None:
    files = {"sources/a.txt": "Ada Roe came.", "about.md": "# About\n", "people/a.md": "---\nname: Ada Roe\n---\n"}
    bare = {"decisions.yml": "", "evidence.lock.yml": "", "sources/a.txt.yml": ""}
    project(tmp_path, {**files, **bare, "images/pier.png": b"\x89PNG"})
    out = tmp_path / "out"
    result = run("pages", out, "--project", tmp_path)
    assert result.exit_code == 0
    there = snapshot(out)
    assert f"{len(there) - 1} files written" in result.stdout
    assert there["images/pier.png"] == b"\x89PNG"
    assert there["sources/a/received.txt"] == b"Ada Roe came."
    assert "sources/a.txt" not in there
    assert [path for path in bare if path in there] == []
    assert b"[Ada Roe](../people/a.md)" in there["sources/a.md"]


def test_pages_replace_their_own_and_nothing_else(tmp_path: Path) -> None:
    content = project(tmp_path, {"sources/a.txt": "Ada came.", "sources/b.txt": "Ben came."}) / "content"
    out = tmp_path / "out"
    run("pages", out, "--project", tmp_path)
    first = snapshot(out)
    (content / "sources/b.txt").unlink()
    assert run("pages", out, "--project", tmp_path).exit_code == 0
    second = snapshot(out)
    gone = set(first) - set(second)
    assert {"sources/b.md", "sources/b/received.txt"} <= gone
    assert all(path.startswith("sources/b") for path in gone), gone

    write_content(out, {"people/mine.md": "mine"})
    assert "holds other files" in refused("pages", out, "--project", tmp_path)
    assert snapshot(out) == {**second, "people/mine.md": b"mine"}


def test_pages_refuse_a_folder_of_somebody_else(tmp_path: Path) -> None:
    project(tmp_path, {"sources/a.txt": "Ada came."})
    foreign = write_content(tmp_path / "foreign", {"letter.txt": "Dear Ada"})
    assert "holds other files" in refused("pages", foreign, "--project", tmp_path)
    assert snapshot(foreign) == {"letter.txt": b"Dear Ada"}
    assert "is inside" in refused("pages", tmp_path / "content/out", "--project", tmp_path)
    assert "is inside" in refused("pages", tmp_path / "content", "--project", tmp_path)
    assert not (tmp_path / "content/out").exists()


@pytest.mark.parametrize(
    "listed", ['["../precious.txt", "letter.txt"]', "../precious.txt\nletter.txt", "[1, {}]", "\udcff{"]
)
def test_a_forged_list_removes_nothing_outside(tmp_path: Path, listed: str) -> None:
    project(tmp_path, {"sources/a.txt": "Ada came."})
    write_content(tmp_path, {"precious.txt": "gold", "out/.dossier-pages": listed.encode("utf-8", "surrogateescape")})
    assert run("pages", tmp_path / "out", "--project", tmp_path).exit_code == 0
    assert (tmp_path / "precious.txt").read_bytes() == b"gold"


def test_pages_of_strange_file_names_are_replaced_too(tmp_path: Path) -> None:
    project(tmp_path, {"a\nb.png": b"", "c d.png": b""})
    (tmp_path / "content" / os.fsdecode(b"\xff.png")).write_bytes(b"")
    for _ in range(2):
        assert run("pages", tmp_path / "out", "--project", tmp_path).exit_code == 0


def test_templates_of_the_project_make_the_pages(tmp_path: Path) -> None:
    project(tmp_path, {"sources/a.txt": "Ada Roe came."})
    write_content(
        tmp_path / "overrides", {"figures.md.jinja": "# {{ title }} of ours\n", "whole/index.md.jinja": "# All\n"}
    )
    assert run("pages", tmp_path / "out", "--project", tmp_path).exit_code == 0
    there = snapshot(tmp_path / "out")
    assert there["figures/index.md"].endswith(b"\n# Figures of ours\n")
    assert there["whole/index.md"].endswith(b"\n# All\n")


@pytest.mark.parametrize(
    ("text", "said"), [(b"{% if %}", "figures.md.jinja, line 1"), (b"\xff", "overrides/figures.md.jinja is not UTF-8")]
)
def test_a_template_that_cannot_be_used_is_refused(text: bytes, said: str, tmp_path: Path) -> None:
    project(tmp_path, {"sources/a.txt": "Ada Roe came."})
    (tmp_path / "overrides").mkdir()
    (tmp_path / "overrides/figures.md.jinja").write_bytes(text)
    assert said in refused("pages", tmp_path / "out", "--project", tmp_path)
