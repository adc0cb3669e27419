from pathlib import Path

from dossier.pipeline.build import build
from dossier.settings import Settings
from tools.corpus import write_corpus


def contents(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_the_same_size_gives_the_same_bytes(tmp_path: Path) -> None:
    write_corpus(tmp_path / "one", 20)
    write_corpus(tmp_path / "two", 20)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_it_grows_in_step_with_the_sources(tmp_path: Path) -> None:
    sizes = []
    for sources in (50, 100, 200):
        write_corpus(tmp_path / str(sources), sources)
        sizes.append(sum(map(len, contents(tmp_path / str(sources)).values())))
    assert 1.9 < sizes[1] / sizes[0] < 2.1
    assert 1.9 < sizes[2] / sizes[1] < 2.1


def test_its_curated_files_are_without_problem_and_its_names_are_found(tmp_path: Path) -> None:
    write_corpus(tmp_path, 20)
    dossier = build(tmp_path, Settings())
    assert [str(problem) for problem in dossier.problems if problem.severity == "error"] == []
    assert len(dossier.sources) == 20
    assert len(dossier.events) == 10
    assert len(dossier.entities) == 13 + 4 + 4
