"""References as files beside their pages, and all sources together."""

import json
from pathlib import Path

from dossier.export import export_files
from tests.citing.read_bibtex import read_bibtex
from tests.records import build_from
from tests.render.harbour import harbour, pages


def test_every_source_and_event_has_its_files_and_their_links() -> None:
    files = {file.path: file.data.decode() for file in export_files(harbour())}
    kinds = {"sources": harbour().sources, "events": harbour().events, "questions": harbour().questions}
    for path in [f"{folder}/{one}" for folder, ids in kinds.items() for one in ids]:
        name = path.rpartition("/")[2]
        for suffix in ("bib", "ris", "json"):
            assert f"({name}/citation.{suffix})" in pages()[f"{path}.md"]
        assert json.loads(files[f"{path}/citation.json"])[0]["id"] == path
    assert [key for key, _ in read_bibtex(files["data/sources.bib"])] == [f"sources-{one}" for one in harbour().sources]


def test_a_dossier_without_an_address_gives_none(tmp_path: Path) -> None:
    dossier = build_from(tmp_path / "content", {"sources/a.txt": "One.\n", "events/b.md": "---\ntitle: B\n---\n"})
    files = {file.path: file.data for file in export_files(dossier)}
    assert {"sources/a/citation.ris", "events/b/citation.ris"} <= set(files)
    assert [path for path, data in files.items() if b"URL" in data or b"http" in data] == []
