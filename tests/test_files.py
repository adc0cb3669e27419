"""The disk is read within bounds and written whole or not at all."""

import os
from pathlib import Path

import pytest

from dossier import files
from dossier.errors import FileSkipped
from tests.records import write_content


def refused(root: Path, path: str, **more: int) -> str:
    with pytest.raises(FileSkipped) as skipped:
        files.read_bytes(root, path, **more)
    assert skipped.value.problem.path == path
    return skipped.value.problem.code


def test_files_come_by_name_without_hidden_ones_and_a_linked_folder_as_itself(tmp_path: Path) -> None:
    write_content(tmp_path, dict.fromkeys(("b.txt", "a/z.txt", "a/b/c.txt", ".hidden", ".git/x", "a/.x", "B.txt"), ""))
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert list(files.walk(tmp_path)) == ["B.txt", "b.txt", "link", "a/z.txt", "a/b/c.txt"]
    assert list(files.walk(tmp_path / "nothing")) == []


def test_what_lies_outside_is_not_read(tmp_path: Path) -> None:
    write_content(tmp_path, {"content/a.txt": "a", "secret.txt": "s"})
    content = tmp_path / "content"
    (content / "out.txt").symlink_to(tmp_path / "secret.txt")
    (content / "in.txt").symlink_to(content / "a.txt")
    (content / "nowhere.txt").symlink_to(content / "gone")
    (content / "circle.txt").symlink_to(content / "circle.txt")
    assert files.read_bytes(content, "in.txt") == b"a"
    assert refused(content, "out.txt") == "link-outside"
    assert refused(content, "../secret.txt") == "link-outside"
    assert refused(content, "nowhere.txt") == "unreadable"
    assert refused(content, "circle.txt") == "unreadable"
    assert refused(content, "") == "not-a-file"


def test_neither_pipes_nor_large_files_are_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    write_content(tmp_path, {"a.txt": "12345"})
    assert refused(tmp_path, "pipe.txt") == "not-a-file"
    assert refused(tmp_path, "a.txt", limit=4) == "file-too-large"
    assert files.read_bytes(tmp_path, "a.txt", limit=5) == b"12345"
    with (tmp_path / "big.txt").open("wb") as stream:
        stream.truncate(50 * 1024 * 1024)
    assert refused(tmp_path, "big.txt") == "file-too-large"


def test_a_write_makes_folders_and_leaves_nothing_else(tmp_path: Path) -> None:
    files.write(tmp_path / "a/b/c.txt", b"1")
    files.write(tmp_path / "a/b/c.txt", b"2")
    assert [path.name for path in (tmp_path / "a/b").iterdir()] == ["c.txt"]
    assert (tmp_path / "a/b/c.txt").read_bytes() == b"2"
    assert (tmp_path / "a/b/c.txt").stat().st_mode & 0o777 == 0o644


def test_a_write_that_fails_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files.write(tmp_path / "a.txt", b"old")

    def cut_off(*_: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(Path, "replace", cut_off)
    with pytest.raises(OSError, match="no space"):
        files.write(tmp_path / "a.txt", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert (tmp_path / "a.txt").read_bytes() == b"old"


def test_new_is_what_nothing_lies_in(tmp_path: Path) -> None:
    assert files.is_new(tmp_path / "gone")
    assert files.is_new(tmp_path)
    files.write(tmp_path / ".hidden", b"")
    assert not files.is_new(tmp_path)
    assert not files.is_new(tmp_path / ".hidden")


def test_removing_what_is_gone_is_no_error(tmp_path: Path) -> None:
    files.write(tmp_path / "a", b"")
    files.remove(tmp_path / "a")
    files.remove(tmp_path / "a")
    assert list(tmp_path.iterdir()) == []
