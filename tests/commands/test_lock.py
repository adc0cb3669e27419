"""`dossier lock` writes how cited words stand, in a form that a person reads and git compares line by line."""

import shutil
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.commands.lock import write_locks
from dossier.curated.locks import load_locks
from dossier.model.lock import LOCK_FILE, EvidenceLock
from tests.command_line import project, refused, run
from tools.site import ROOT

TEXT = """Ferry hits pier

The ferry struck the North Pier. Nobody was hurt, the port said, and nobody was lost.

The pier is closed.
"""
EVENT = """---
title: A collision
evidence:
  - {source: report, exact: nobody was hurt}
  - {source: report, exact: nobody, suffix: was lost}
---

It is closed now [@report "the pier is closed"].
"""
LOCK = """\
# How the words that this dossier cites stood in their sources when a person last looked. `dossier lock` writes it.
locked:
  - source: report
    sha256: "59162037e6ad06537ddcddf0b76eb077e07f870a2d89cd5d248d98bb66c01832"
    passages:
      - before: hits pier The ferry struck the North Pier.
        sentence: Nobody was hurt, the port said, and nobody was lost.
        after: ¶ The pier is closed.
        cited:
          - Nobody was hurt
          - nobody
      - before: hurt, the port said, and nobody was lost. ¶
        sentence: The pier is closed.
        cited:
          - The pier is closed
"""


def dossier_in(folder: Path) -> Path:
    return project(folder, {"sources/report.txt": TEXT, "events/a.md": EVENT}) / "content"


def test_the_file_reads_as_the_text_does(tmp_path: Path) -> None:
    content = dossier_in(tmp_path)
    result = run("lock", "--project", tmp_path)
    assert result.exit_code == 0
    assert result.stdout == "wrote evidence.lock.yml\n3 passages locked, 3 new or changed, 0 removed\n"
    assert (content / LOCK_FILE).read_text("utf-8") == LOCK
    assert run("lock", "--project", tmp_path).stdout.startswith("evidence.lock.yml is up to date")
    assert "0 notes" in run("check", "--project", tmp_path).stdout


def test_what_is_not_sealed_is_one_note(tmp_path: Path) -> None:
    dossier_in(tmp_path)
    (line, _) = run("check", "--project", tmp_path).stdout.splitlines()
    assert line.startswith(
        "note evidence.lock.yml: 3 of 3 citations are not locked: events/a.md:4, events/a.md:5, events/a.md:8 "
        "[evidence-not-locked]. `dossier lock`"
    )


def test_an_edit_elsewhere_is_one_note_and_sealing_takes_it(tmp_path: Path) -> None:
    content = dossier_in(tmp_path)
    run("lock", "--project", tmp_path)
    (content / "sources/report.txt").write_text(TEXT.replace("Ferry hits", "Ship hits"), "utf-8")
    line, last = run("check", "--project", tmp_path).stdout.splitlines()
    assert line.startswith(
        "note sources/report.txt: the file was changed since words of it were locked; citations found again: 3"
    )
    assert "0 errors, 0 warnings, 1 note" in last
    assert run("lock", "--project", tmp_path).exit_code == 0
    old, new = LOCK.splitlines(), (content / LOCK_FILE).read_text("utf-8").splitlines()
    assert [line for line, other in zip(old, new, strict=True) if line != other] == [old[3]]
    assert "0 notes" in run("check", "--project", tmp_path).stdout


def test_what_is_lost_keeps_its_seal_and_what_nobody_cites_has_none(tmp_path: Path) -> None:
    content = dossier_in(tmp_path)
    run("lock", "--project", tmp_path)
    (content / "sources/report.txt").write_text(TEXT.replace("Nobody was hurt", "Some were hurt"), "utf-8")
    (content / "events/a.md").write_text(EVENT.replace('[@report "the pier is closed"]', "now"), "utf-8")
    run("lock", "--project", tmp_path)
    locks = load_locks((content / LOCK_FILE).read_bytes(), LOCK_FILE)
    assert sorted(lock.exact for lock in locks) == ["Nobody was hurt", "nobody"]
    assert len({lock.sha256 for lock in locks}) == 2
    assert "“nobody was hurt” are not in `report` any more" in run("check", "--project", tmp_path).stdout


def test_a_file_that_cannot_be_read_is_not_written_over(tmp_path: Path) -> None:
    content = dossier_in(tmp_path)
    for wrong in ("locked: [", LOCK.replace("Nobody was hurt\n", "Somebody was hurt\n"), "<<<<<<< mine\n"):
        (content / LOCK_FILE).write_text(wrong, "utf-8")
        assert "fix this problem first, or remove the file. evidence.lock.yml:" in refused(
            "lock", "--project", tmp_path
        )
        assert (content / LOCK_FILE).read_text("utf-8") == wrong
        assert run("check", "--project", tmp_path).exit_code == 1


def test_nothing_cited_is_nothing_sealed(tmp_path: Path) -> None:
    project(tmp_path, {"sources/report.txt": TEXT})
    assert run("lock", "--project", tmp_path).stdout.startswith("evidence.lock.yml is up to date")
    assert not (tmp_path / "content" / LOCK_FILE).exists()


def test_a_renamed_source_is_known_by_its_bytes(tmp_path: Path) -> None:
    content = dossier_in(tmp_path)
    run("lock", "--project", tmp_path)
    (content / "sources/report.txt").rename(content / "sources/gazette.txt")
    printed = run("check", "--project", tmp_path).stdout
    assert printed.count("[evidence-unknown-source]. The same file is `gazette` now.") == 3
    assert printed.count("    Ready to write: source: gazette\n") == 2
    assert '    Ready to write: [@gazette "the pier is closed"]' in printed


def test_the_shipped_dossier_is_sealed_as_it_stands(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    assert run("lock", "--project", tmp_path).stdout.startswith("evidence.lock.yml is up to date"), "run `dossier lock`"
    assert (tmp_path / "content" / LOCK_FILE).read_bytes() == (ROOT / "content" / LOCK_FILE).read_bytes()


text = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp", "Co", "Cn"]), min_size=1, max_size=30)
text = text.map(lambda found: normalize("NFC", found).strip()).filter(bool)


@st.composite
def locks(draw: st.DrawFn) -> EvidenceLock:
    before, after = draw(st.tuples(text | st.just(""), text | st.just("")))
    prefix, exact, suffix = draw(st.tuples(text | st.just(""), text, text | st.just("")))
    return EvidenceLock(
        source=draw(st.sampled_from(["report", "no", "123"])),
        sha256=draw(st.sampled_from(["0" * 64, "1e" * 32, "a" * 64])),
        before=before,
        sentence=prefix + exact + suffix,
        start=len(prefix),
        exact=exact,
        after=after,
    )


@given(st.lists(locks(), max_size=6))
def test_what_is_written_is_read_again(made: list[EvidenceLock]) -> None:
    order = sorted(made, key=lambda lock: (lock.source, lock.sha256, lock.sentence))
    assert load_locks(write_locks(tuple(order)).encode(), LOCK_FILE) == tuple(order)


@pytest.mark.parametrize("start", ["3", "x", "-1"])
def test_words_that_are_not_in_their_sentence_are_refused(tmp_path: Path, start: str) -> None:
    content = dossier_in(tmp_path)
    (content / LOCK_FILE).write_text(LOCK.replace("- nobody\n", f"- {{exact: nobody, start: {start}}}\n"), "utf-8")
    printed = run("check", "--project", tmp_path).stdout
    assert "error evidence.lock.yml:" in printed
