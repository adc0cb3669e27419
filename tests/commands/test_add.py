"""Texts are added with a sidecar; nothing is overwritten, and what is not taken is said plainly."""

from pathlib import Path

import pytest

from tests.command_line import TEXTS, project, refused, snapshot, texts
from tests.records import write_content


def test_add_overwrites_nothing(tmp_path: Path) -> None:
    place = project(
        tmp_path / "p", {"sources/ferry.txt": "An older text.", "sources/statement.md.yml": "title: Mine\n"}
    )
    ferry, statement, _ = texts(tmp_path / "texts")
    before = snapshot(place)
    assert "sources/ferry.txt is there already" in refused("add", ferry, "--project", place)
    assert "sources/statement.md.yml is there already" in refused("add", statement, "--project", place)
    assert snapshot(place) == before


def test_add_takes_no_text_twice(tmp_path: Path) -> None:
    place = project(tmp_path / "p", {"sources/deep/older.txt": TEXTS["ferry.txt"]})
    (place / "content/sources/broken.txt").symlink_to(place / "gone")
    (ferry, *_) = texts(tmp_path / "texts")
    assert "has the same bytes as sources/deep/older.txt" in refused("add", ferry, "--project", place)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["texts/ferry.txt", "--to", "../x"], "leads out of sources/"),
        (["texts/ferry.txt", "--to", "a/../../x"], "leads out of sources/"),
        (["texts/ferry.txt", "--to", "/etc"], "leads out of sources/"),
        (["texts/ferry.txt", "--to", "..\\x"], "leads out of sources/"),
        (["texts/ferry.txt", "--to", ".hidden"], "hidden"),
        (["texts/.ferry.txt"], "hidden"),
        (["texts/a\x1bb.txt"], "unprintable"),
        (["texts/ferry.txt", "--issued", "2024-02-30"], "`2024-02-30` is no date"),
        (["texts/ferry.txt", "--issued", "yesterday"], "write it as EDTF"),
        (["texts/ferry.txt", "--url", "javascript:alert(1)"], "begins with http"),
        (["texts/ferry.txt", "--language", "english"], "language"),
        (["texts/ferry.exe"], "there is no reader for .exe"),
        (["texts/ferry"], "there is no reader for a file without extension"),
        (["texts/empty.txt"], "the file is empty"),
        (["texts/binary.txt"], "binary"),
        (["texts/gone.txt"], "cannot be read"),
        (["texts"], "not a plain file"),
    ],
)
def test_add_says_plainly_what_it_does_not_take(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    project(tmp_path)
    write_content(
        tmp_path / "texts", dict.fromkeys(("ferry.txt", ".ferry.txt", "a\x1bb.txt", "ferry.exe", "ferry"), "A text.")
    )
    write_content(tmp_path / "texts", {"empty.txt": "", "binary.txt": b"\0\1\2" * 50})
    before = snapshot(tmp_path)
    assert said in refused("add", *arguments)
    assert snapshot(tmp_path) == before
