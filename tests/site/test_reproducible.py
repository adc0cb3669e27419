import shutil
from collections.abc import Iterator
from pathlib import Path

from tests.site.conftest import BuiltSite
from tools.site import ROOT, build

NOT_COPIED = shutil.ignore_patterns(
    ".git", ".venv", "site", ".cache", "__pycache__", ".*_cache", ".hypothesis", "*.egg-info"
)

# Another person on another machine, on another day. SOURCE_DATE_EPOCH is the day that MkDocs takes for today.
ANOTHER = {
    "TZ": "Pacific/Auckland",
    "LC_ALL": "POSIX",
    "PYTHONHASHSEED": "2",
    "SOURCE_DATE_EPOCH": "1700000000",
}


def test_two_builds_from_two_folders_are_the_same_bytes(built_site: BuiltSite, tmp_path: Path) -> None:
    project = tmp_path / "another" / "folder" / "with a longer name"
    shutil.copytree(ROOT, project, ignore=NOT_COPIED)
    build(project, tmp_path / "site", settings={"site_url": built_site.url}, environment=ANOTHER)
    assert list(differences(built_site.folder, tmp_path / "site")) == []


def differences(one: Path, other: Path) -> Iterator[str]:
    """Yield the files that are not the same in both folders, each with the first place where they differ."""
    names = {file.relative_to(folder).as_posix() for folder in (one, other) for file in folder.rglob("*")}
    for name in sorted(names):
        first, second = one / name, other / name
        if not (first.exists() and second.exists()):
            yield f"{name}: only in the {'first' if first.exists() else 'second'}"
        elif first.is_file():
            yield from first_difference(name, first.read_bytes(), second.read_bytes())


def first_difference(name: str, one: bytes, other: bytes) -> Iterator[str]:
    if one != other:
        shorter = min(len(one), len(other))
        at = next((place for place in range(shorter) if one[place] != other[place]), shorter)
        around = slice(max(0, at - 40), at + 40)
        yield f"{name}, byte {at}: {one[around]!r} or {other[around]!r}"


def test_differences_are_named(tmp_path: Path) -> None:
    for folder, text in (("one", b"same a"), ("other", b"same b")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "changed").write_bytes(text)
        (tmp_path / folder / f"only-{folder}").write_bytes(b"")
    assert list(differences(tmp_path / "one", tmp_path / "other")) == [
        "changed, byte 5: b'same a' or b'same b'",
        "only-one: only in the first",
        "only-other: only in the second",
    ]
