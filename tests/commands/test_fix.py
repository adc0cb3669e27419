"""`dossier fix` writes what the check shows, and nothing else of the file changes."""

from pathlib import Path

import pytest

from tests.command_line import project, refused, run, snapshot

BEFORE = "Ferry hits pier\n\nThe ferry struck the North Pier. Nobody was hurt, the port said. The pier is closed.\n"
AFTER = "Ferry hits pier\n\nThe ferry struck the South Pier. Nobody was injured, the port said. The pier is closed.\n"
EVENT = """---
# A comment that stays.
title:   "A collision"
evidence:
  - {source: report, exact: the North Pier ,  claimant: the port}   # and this
  - exact: 'Nobody was hurt'
    source:  report
---

It hit the pier [@report "struck the North Pier"], twice [@report "struck the North Pier"]. Nobody was hurt
[@report "Nobody
was hurt"]; it is closed [@report "pier is closed"].
"""
FIXED = """---
# A comment that stays.
title:   "A collision"
evidence:
  - {source: report, exact: the South Pier ,  claimant: the port}   # and this
  - exact: "Nobody was injured"
    source:  report
---

It hit the pier [@report "struck the South Pier"], twice [@report "struck the South Pier"]. Nobody was hurt
[@report "Nobody was injured"]; it is closed [@report "pier is closed"].
"""


def changed(folder: Path, event: str = EVENT) -> Path:
    """A project whose source was locked and then changed; return the file of the event."""
    project(folder, {"sources/report.txt": BEFORE, "events/a.md": event.encode()})
    assert run("lock", "--project", folder).exit_code == 0
    (folder / "content/sources/report.txt").write_text(AFTER, "utf-8")
    return folder / "content/events/a.md"


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_whole_file(tmp_path: Path, line_end: str) -> None:
    event = changed(tmp_path, EVENT.replace("\n", line_end))
    result = run("fix", "events/a.md", "--project", tmp_path)
    assert result.exit_code == 0
    assert event.read_bytes().decode() == FIXED.replace("\n", line_end)
    assert result.stdout.endswith("wrote events/a.md\n")
    assert 'events/a.md:5: exact: "the South Pier"\n' in result.stdout
    assert "0 errors, 0 warnings" in run("check", "--project", tmp_path).stdout


def test_one_place(tmp_path: Path) -> None:
    event = changed(tmp_path)
    run("fix", "events/a.md:6", "--project", tmp_path)
    assert event.read_text("utf-8") == EVENT.replace("'Nobody was hurt'", '"Nobody was injured"')


@pytest.mark.parametrize(
    ("place", "why"),
    [
        ("events/b.md", "there is no evidence to fix at events/b.md"),
        ("events/a.md:1", "there is no evidence to fix at events/a.md:1"),
        ("sources/report.txt", "there is no evidence"),
    ],
)
def test_where_nothing_is_to_be_mended_nothing_is_written(tmp_path: Path, place: str, why: str) -> None:
    changed(tmp_path)
    before = snapshot(tmp_path / "content")
    assert why in refused("fix", "events/a.md:5", place, "--project", tmp_path)
    assert snapshot(tmp_path / "content") == before


def test_among_several_corrections_only_a_person_can_choose(tmp_path: Path) -> None:
    front = "---\ntitle: x\nevidence:\n  - {source: report, exact: the}\n---\n"
    event = changed(tmp_path, front)
    assert "has not exactly one ready correction" in refused("fix", "events/a.md:4", "--project", tmp_path)
    assert event.read_text("utf-8") == front


@pytest.mark.parametrize(
    "event",
    [
        "---\ntitle: x\nevidence:\n  - source: report\n    exact: >\n      Nobody\n      was hurt\n---\n",
        '---\ntitle: x\n---\r\n\nSo [@report "Nobody was hurt"].\n',
        '---\ntitle: x\n---\n\nSo [@report "Nobody\u200b was hurt"].\n',
    ],
    ids=["a folded block", "two kinds of line ends", "an invisible character"],
)
def test_what_only_a_person_can_change_is_left(tmp_path: Path, event: str) -> None:
    file = changed(tmp_path, event)
    assert "change it by hand" in refused("fix", "events/a.md", "--project", tmp_path)
    assert file.read_bytes().decode() == event


def test_a_prefix_that_no_longer_fits_is_mended(tmp_path: Path) -> None:
    front = "---\ntitle: x\nevidence:\n  - source: report\n    exact: hurt\n    prefix: Nobody was\n---\n"
    event = changed(tmp_path, front)
    text = BEFORE.replace("Nobody was hurt", "Some were hurt")
    (tmp_path / "content/sources/report.txt").write_text(text, "utf-8")
    run("fix", "events/a.md:5", "--project", tmp_path)
    assert event.read_text("utf-8") == front.replace("prefix: Nobody was", 'prefix: ""')
    assert "0 errors" in run("check", "--project", tmp_path).stdout


@pytest.mark.parametrize(
    ("front", "fixed"),
    [
        (
            "evidence:\n  - source: report\n    exact: The pier is shut\n",
            "evidence:\n  - source: report\n    exact: The pier is closed\n    prefix: safe.\n",
        ),
        (
            "evidence: [{exact: The pier is shut, source: report}]\n",
            "evidence: [{exact: The pier is closed, prefix: safe., source: report}]\n",
        ),
    ],
)
def test_a_prefix_is_put_in_where_the_new_words_need_it(tmp_path: Path, front: str, fixed: str) -> None:
    text = "Ferry hits pier\n\nThe ship is safe. The pier is shut. Ada Roe saw it.\n"
    page = "---\ntitle: x\n{}---\n"
    project(tmp_path, {"sources/report.txt": text, "events/a.md": page.format(front)})
    run("lock", "--project", tmp_path)
    text = text.replace("is shut", "is closed").replace("Roe saw", "Roe said that the pier is closed, and saw")
    (tmp_path / "content/sources/report.txt").write_text(text, "utf-8")
    assert run("fix", "events/a.md", "--project", tmp_path).exit_code == 0
    assert (tmp_path / "content/events/a.md").read_text("utf-8") == page.format(fixed)


def test_a_renamed_source(tmp_path: Path) -> None:
    event = changed(tmp_path)
    (tmp_path / "content/sources/report.txt").write_text(BEFORE, "utf-8")
    (tmp_path / "content/sources/report.txt").rename(tmp_path / "content/sources/gazette.txt")
    run("fix", "events/a.md", "--project", tmp_path)
    text = event.read_text("utf-8")
    assert text == EVENT.replace("source: report", "source: gazette").replace(
        "source:  report", "source:  gazette"
    ).replace("@report", "@gazette").replace("Nobody\nwas", "Nobody\nwas")
    assert "0 errors" in run("check", "--project", tmp_path).stdout
