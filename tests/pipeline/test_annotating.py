"""What is found depends on text, date and known names, and on nothing else."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from dossier.extract import Text
from dossier.extract.aliases import AliasMatcher
from dossier.model.annotation import Annotations
from dossier.pipeline import annotating
from dossier.pipeline.annotating import AnnotationCache, annotate_texts
from tests.records import entity
from tools.site import ROOT

TEXTS = [
    Text(source=file.stem, text=file.read_text(encoding="utf-8"), issued="2025-07-06")
    for file in sorted((ROOT / "content/sources").glob("*.txt"))
]
KNOWN = AliasMatcher([entity("belarus", "Belarus"), entity("minsk", "Minsk", "the capital")])


def found(cache: Path | None = None, known: AliasMatcher = KNOWN, processes: int = 1) -> dict[str, Annotations]:
    return annotate_texts(TEXTS, known, cache=AnnotationCache(cache), processes=processes)


def entries(cache: Path) -> list[Path]:
    return sorted(file for file in cache.rglob("*") if file.is_file())


@pytest.fixture(scope="module")
def fresh() -> dict[str, Annotations]:
    """What is found without a cache, by one process."""
    return found()


def test_there_is_something_to_compare(fresh: dict[str, Annotations]) -> None:
    for kind in ("mentions", "dates", "quotes", "figures"):
        assert all(getattr(annotations, kind) for annotations in fresh.values()), kind
    assert any(mention.entity for annotations in fresh.values() for mention in annotations.mentions)


def test_an_empty_and_a_full_cache_change_nothing(tmp_path: Path, fresh: dict[str, Annotations]) -> None:
    assert found(tmp_path) == fresh
    assert len(entries(tmp_path)) == 2 * len(TEXTS)
    assert found(tmp_path) == fresh


def test_a_full_cache_spares_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = found(tmp_path)
    for finder in ("find", "annotate"):
        monkeypatch.setattr(annotating, finder, None)
    assert found(tmp_path) == kept


def test_other_known_names_are_seen_though_the_rest_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh: dict[str, Annotations]
) -> None:
    others = AliasMatcher([entity("elsewhere", "Belarus")])
    found(tmp_path)
    expected = found(known=others)
    monkeypatch.setattr(annotating, "find", None)
    assert found(tmp_path, others) == expected != fresh
    assert found(tmp_path) == fresh


def test_a_new_name_costs_work_only_where_a_text_has_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found(tmp_path)
    more = AliasMatcher([entity("belarus", "Belarus"), entity("minsk", "Minsk", "the capital"), entity("nato", "NATO")])
    expected = found(known=more)
    joined: list[str] = []
    annotate = annotating.annotate

    def counted(text: Text, *given: Any) -> Annotations:
        joined.append(text.source)
        return annotate(text, *given)

    monkeypatch.setattr(annotating, "annotate", counted)
    assert found(tmp_path, more) == expected
    assert joined == [text.source for text in TEXTS if "NATO" in text.text]
    assert 0 < len(joined) < len(TEXTS)


FLAWS: dict[str, Callable[[bytes], bytes]] = {
    "cut off": lambda data: data[: len(data) // 2],
    "empty": lambda _: b"",
    "no JSON": lambda _: b"\x00\xff\xfe",
    "other JSON": lambda _: b"[1, 2]",
    "without its digest": lambda data: data.partition(b"\n")[2],
    "another offset": lambda data: data.replace(b'"start": 1', b'"start": 2'),
    "no offset": lambda data: data.replace(b'"start"', b'"begin"'),
    "deep": lambda _: b"[" * 100_000,
    "deep, with its digest": lambda _: sha256(b"[" * 100_000).hexdigest().encode() + b"\n" + b"[" * 100_000,
    "of another kind, with its digest": lambda _: sha256(b"[7]").hexdigest().encode() + b"\n[7]",
}


@pytest.mark.parametrize("flaw", FLAWS.values(), ids=FLAWS)
def test_a_flawed_entry_is_as_good_as_none(
    tmp_path: Path, fresh: dict[str, Annotations], flaw: Callable[[bytes], bytes]
) -> None:
    found(tmp_path)
    kept = {file: file.read_bytes() for file in entries(tmp_path)}
    for file, data in kept.items():
        assert flaw(data) != data
        file.write_bytes(flaw(data))
    assert found(tmp_path) == fresh
    assert {file: file.read_bytes() for file in entries(tmp_path)} == kept, "the flawed entries are not fixed"


def test_a_folder_in_the_place_of_an_entry_is_no_reason_to_fail(tmp_path: Path, fresh: dict[str, Annotations]) -> None:
    found(tmp_path)
    for file in entries(tmp_path):
        file.unlink()
        file.mkdir()
    assert found(tmp_path) == fresh


def test_a_file_in_the_place_of_the_cache_is_no_reason_to_fail(tmp_path: Path, fresh: dict[str, Annotations]) -> None:
    place = tmp_path / "cache"
    place.write_text("not a folder", encoding="utf-8")
    assert found(place) == fresh
    assert place.read_text(encoding="utf-8") == "not a folder"


def test_many_processes_find_what_one_finds(monkeypatch: pytest.MonkeyPatch, fresh: dict[str, Annotations]) -> None:
    pools = []
    pool = annotating.ProcessPoolExecutor
    monkeypatch.setattr(annotating, "WORTH_PROCESSES", 0)
    monkeypatch.setattr(
        annotating, "ProcessPoolExecutor", lambda *given, **named: pools.append(given) or pool(*given, **named)
    )
    several = found(processes=3)
    assert pools == [(3,)]
    assert list(several.items()) == list(fresh.items())


def test_python_searches_for_cycles_as_before_once_all_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    found()
    assert gc.isenabled()
    monkeypatch.setattr(annotating, "find", None)
    with pytest.raises(TypeError):
        found()
    assert gc.isenabled()
    monkeypatch.undo()
    gc.disable()
    try:
        found()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_every_run_prints_the_same_bytes(tmp_path: Path) -> None:
    # Sets and hashes of strings are in another order in each.
    command = [sys.executable, "-c", "from dossier.cli.main import main; main()", "annotate"]
    sources = [str(file) for file in sorted((ROOT / "content/sources").glob("*.txt"))]
    printed = {
        subprocess.run(
            [*command, *sources, str(ROOT / "tests/gold/gum_extract.jsonl")],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1")
    }
    (output,) = printed
    assert len(output.splitlines()) == len(sources) + 5
