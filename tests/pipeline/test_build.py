"""A build: one pass over a folder, in which nothing can stop it, and a preview that remembers."""

from pathlib import Path

from dossier.model.source import Basis
from dossier.pipeline.build import Builder, build
from dossier.settings import Settings
from tests.records import build_from, problems_of, write_content
from tests.render.harbour import CONTENT, SETTINGS

ADA = "---\nname: Ada Roe\n---\n"


def test_an_empty_folder_is_a_dossier(tmp_path: Path) -> None:
    dossier = build_from(tmp_path, {})
    assert (dict(dossier.sources), dict(dossier.entities), dict(dossier.events), dossier.problems) == ({}, {}, {}, ())


def test_sources_come_by_id_entities_by_name_events_by_time(tmp_path: Path) -> None:
    files = {
        "sources/z.txt": "Zed.", "sources/a/b.txt": "Bee.", "sources/M.txt": "Em.",
        "people/z.md": "---\nname: aaa\n---\n", "places/a.md": "---\nname: Zzz\n---\n",
        "events/a.md": "---\ntitle: A\ndate: 2025\n---\n", "events/b.md": "---\ntitle: B\ndate: 2024\n---\n",
    }  # fmt: skip
    dossier = build_from(tmp_path, files)
    assert list(dossier.sources) == ["a-b", "m", "z"]
    assert list(dossier.entities) == ["z", "a"]
    assert list(dossier.events) == ["b", "a"]
    assert [source.path for source in dossier.sources.values()] == ["sources/a/b.txt", "sources/M.txt", "sources/z.txt"]


def test_a_sidecar_overrides_what_is_worked_out_and_says_so(tmp_path: Path) -> None:
    sidecar = "title: A title\nslug: another-id\nissued: 2024-05\nnote: A note.\n"
    dossier = build_from(tmp_path, {"sources/a.txt": "A text of some words.", "sources/a.txt.yml": sidecar})
    (source,) = dossier.sources.values()
    assert (source.id, source.note) == ("another-id", "A note.")
    assert (source.title.value, source.title.basis) == ("A title", Basis.CURATED)
    assert (source.issued.value, source.issued.basis) == ("2024-05", Basis.CURATED)
    assert source.publisher.basis is Basis.UNKNOWN
    assert dossier.received == {"another-id": b"A text of some words."}


def test_a_text_that_may_not_be_published_is_read_and_withheld(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "sources/a.txt": "Hidden words of a letter.",
        "sources/a.txt.yml": "rights: metadata\ntitle: A letter\n",
        "about.md": 'It is said [@a "hidden words"].',
    }
    published = build_from(tmp_path, files)
    whole = build(tmp_path, Settings(), withhold=False)
    assert problems_of(published) == problems_of(whole) == []
    assert (published.sources["a"].text.strip(), published.received) == ("[…]", {})
    assert (whole.sources["a"].text, list(whole.received)) == ("Hidden words of a letter.", ["a"])
    assert published.sources["a"].sha256 == whole.sources["a"].sha256


def test_a_source_whose_rights_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    dossier = build_from(tmp_path, {"sources/a.txt": "Hidden words.", "sources/a.txt.yml": "rights: some\n"})
    assert dossier.sources == {}
    assert [problem.split()[1] for problem in problems_of(dossier)] == ["rights-unclear", "bad-value"]


def test_sources_that_cannot_have_an_address(tmp_path: Path) -> None:
    files = {"sources/index.txt": "One.", "sources/….txt": "Two.", "sources/a.txt": "Three.", "sources/A.md": "Four."}
    dossier = build_from(tmp_path, files)
    assert list(dossier.sources) == ["a"]
    assert problems_of(dossier) == [
        "sources/a.txt duplicate-id",
        "sources/index.txt bad-file-name",
        "sources/….txt bad-file-name",
    ]


def test_progress_is_told_to_the_end(tmp_path: Path) -> None:
    write_content(tmp_path, {"sources/a.txt": "One.", "sources/b.txt": "Two.", "sources/c.xyz": "No."})
    told: list[tuple[str, int, int]] = []
    build(tmp_path, Settings(), progress=lambda *step: told.append(step))
    stages = dict.fromkeys(stage for stage, _, _ in told)
    for stage in stages:
        steps = [(done, of) for one, done, of in told if one == stage]
        assert steps == [(done, len(steps)) for done in range(1, len(steps) + 1)]
    assert next(iter(stages)) == "reading sources"


def test_a_preview_shows_the_last_good_state_of_a_half_typed_file(tmp_path: Path) -> None:
    write_content(
        tmp_path, {"people/ada-roe.md": ADA, "sources/a.txt": "Ada Roe came.", "sources/a.txt.yml": "note: Old."}
    )
    builder = Builder(tmp_path, Settings())
    first = builder.build()
    write_content(tmp_path, {"people/ada-roe.md": "---\nname: [Ada\n---\n", "sources/a.txt.yml": "note: {"})
    second = builder.build()
    assert second.entities == first.entities
    assert second.sources == first.sources
    assert problems_of(second) == ["people/ada-roe.md:2 bad-yaml", "sources/a.txt.yml:1 bad-yaml"]
    assert builder.build() == second
    assert Builder(tmp_path, Settings(page_size=50), following=builder).build().entities == first.entities
    without = build(tmp_path, Settings())
    assert without.entities == {}
    (tmp_path / "people/ada-roe.md").unlink()
    assert builder.build().entities == {}


def test_a_build_that_remembers_gives_what_a_new_one_gives(tmp_path: Path) -> None:
    write_content(tmp_path, {"people/ada-roe.md": ADA, "sources/a.txt": "Ada Roe came.", "sources/b.txt": "She left."})
    builder = Builder(tmp_path, Settings())
    before = builder.build()
    for change in (
        {"sources/a.txt": "Ada Roe never came."},
        {"sources/b.txt.yml": "title: Titled\n"},
        {"people/ben.md": "---\nname: Ben\n---\n", "sources/c.txt": "Ben came."},
        {"sources/b.txt.yml": "slug: bee\n"},
    ):
        write_content(tmp_path, change)
        after = builder.build()
        assert after == build(tmp_path, Settings())
        unchanged = {id_ for id_, source in before.sources.items() if after.sources.get(id_) == source}
        assert unchanged
        assert all(after.sources[id_] is before.sources[id_] for id_ in unchanged)
        before = after


def test_two_builds_are_equal() -> None:
    assert build(CONTENT, SETTINGS) == build(CONTENT, SETTINGS)
