"""What exports make is published beside the pages; two that make one path are refused."""

from collections.abc import Iterable
from pathlib import Path

import pytest

import dossier.export as exports
from dossier.commands.pages import output_files, write_pages
from dossier.errors import CommandRefused
from dossier.model.dossier import Dossier
from dossier.model.output import OutputFile
from tests.records import build_from


def _one(dossier: Dossier) -> Iterable[OutputFile]:
    yield OutputFile(path="data/count.txt", data=str(len(dossier.sources)).encode())


def _other(dossier: Dossier) -> Iterable[OutputFile]:
    del dossier
    yield OutputFile(path="data/count.txt", data=b"another")


@pytest.fixture
def registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exports, "EXPORTS", (_one,))


@pytest.mark.usefixtures("registered")
def test_every_export_is_written_beside_the_pages(tmp_path: Path) -> None:
    dossier = build_from(tmp_path / "content", {"sources/a.txt": "One.\n"})
    assert [file.data for file in output_files(dossier) if file.path == "data/count.txt"] == [b"1"]
    write_pages(dossier, tmp_path / "content", tmp_path / "out")
    assert (tmp_path / "out/data/count.txt").read_bytes() == b"1"


@pytest.mark.usefixtures("registered")
def test_two_exports_of_one_path_are_refused(tmp_path: Path) -> None:
    dossier = build_from(tmp_path / "content", {"sources/a.txt": "One.\n"})
    with pytest.raises(CommandRefused, match=r"two exports make data/count\.txt: .*_one and .*_other\. Change"):
        list(exports.export_files(dossier, (_other,)))
