from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dossier.commands.decide import (
    Written,
    accept,
    different,
    ignore,
    one_report,
    rename,
    rule_on_quote,
    same,
    separate_reports,
)
from dossier.errors import CommandRefused
from dossier.model.decision import QuotedWords, Ruling
from dossier.model.dossier import Dossier
from dossier.pipeline.build import build
from dossier.settings import Settings

SETTINGS = Settings()
SAID: dict[str, Any] = {"by": "J. Doe", "on": "2025-06-02", "why": "One port."}


def _files(content: Path) -> dict[str, str]:
    return {
        path.relative_to(content).as_posix(): path.read_bytes().decode()
        for path in sorted(content.rglob("*"))
        if path.is_file()
    }


def _dossier(content: Path) -> Dossier:
    dossier = build(content, SETTINGS)
    assert not [str(problem) for problem in dossier.problems if problem.severity == "error"]
    return dossier


def test_accepting_a_name_makes_a_file(content: Path) -> None:
    before = _files(content)
    written = accept(content, SETTINGS, " Cy  Moe", aliases=["Moe"], description="Pilot")
    assert written == Written(paths=("people/cy-moe.md",))
    text = "---\nname: Cy Moe\naliases:\n  - Moe\ndescription: Pilot\n---\n"
    assert _files(content) == {**before, "people/cy-moe.md": text}
    assert "cy-moe" in _dossier(content).entities


def test_an_accepted_name_gets_a_number_where_its_id_is_taken(content: Path) -> None:
    assert accept(content, SETTINGS, "Ada Róe").paths == ("people/ada-roe-2.md",)
    assert accept(content, SETTINGS, "Ada, Roe!", "organization").paths == ("organizations/ada-roe-3.md",)


def test_an_address_that_leads_on_is_not_given_to_anyone_else(content: Path) -> None:
    rename(content, SETTINGS, "ann-poe", "ann-doe", **SAID)
    with pytest.raises(CommandRefused, match="`ann-poe` is taken"):
        accept(content, SETTINGS, "Another", id="ann-poe")


def test_accepting_a_type_of_the_settings(content: Path) -> None:
    vessel = {"folder": "vessels", "singular": "vessel", "plural": "vessels"}
    settings = Settings.model_validate({"types": {"vessel": vessel}})
    assert accept(content, settings, "Northern Star", "vessel").paths == ("vessels/northern-star.md",)


def test_a_spelling_becomes_an_alias_beside_the_others(content: Path) -> None:
    before = _files(content)
    assert same(content, SETTINGS, "Adah Roe", "ada-roe", by="", on="").paths == ("people/ada-roe.md",)
    ada = before["people/ada-roe.md"].replace("[A. Roe]", "[A. Roe, Adah Roe]")
    assert _files(content) == {**before, "people/ada-roe.md": ada}


def test_a_reason_for_a_spelling_is_kept_as_a_ruling(content: Path) -> None:
    before = _files(content)
    assert same(content, SETTINGS, "Adah Roe", "Ada Roe", **SAID).paths == ("people/ada-roe.md", "decisions.yml")
    assert _files(content)["decisions.yml"] == before["decisions.yml"] + (
        "- ruling: same\n  names: [Adah Roe, Ada Roe]\n  by: J. Doe\n  on: 2025-06-02\n  why: One port.\n"
    )
    _dossier(content)


def test_the_one_that_is_an_entity_stays(content: Path) -> None:
    assert same(content, SETTINGS, "ada-roe", "Adah Roe", **SAID).paths[0] == "people/ada-roe.md"


def test_a_spelling_that_is_clear_in_one_source_only(content: Path) -> None:
    same(content, SETTINGS, "the minister", "ada-roe", sources=["day-1"], **SAID)
    assert "aliases: [A. Roe, {text: the minister, sources: [day-1]}]" in _files(content)["people/ada-roe.md"]
    assert "the minister" not in _files(content)["decisions.yml"]
    _dossier(content)


def test_a_spelling_that_is_clear_in_one_more_source(content: Path) -> None:
    for source in ("day-1", "day-2"):
        same(content, SETTINGS, "the minister", "ada-roe", sources=[source], **SAID)
    assert "aliases: [A. Roe, {text: the minister, sources: [day-1, day-2]}]" in _files(content)["people/ada-roe.md"]


def test_two_entities_become_one_and_the_old_address_leads_on(content: Path) -> None:
    before = _files(content)
    assert same(content, SETTINGS, "ann-poe", "Ada Roe", **SAID).paths == ("decisions.yml",)
    assert set(_files(content)) == set(before)
    dossier = _dossier(content)
    assert set(dossier.entities) == {"ada-roe", "northport"}
    assert [(old.id, new.id) for old, new in dossier.redirects.items()] == [("ann-poe", "ada-roe")]


def test_a_ruling_without_a_reason_says_so(content: Path) -> None:
    same(content, SETTINGS, "ann-poe", "ada-roe", by="me", on="2025")
    assert _files(content)["decisions.yml"].endswith("  why: no reason given\n")


def test_names_are_kept_apart_whether_or_not_they_have_files(content: Path) -> None:
    assert different(content, SETTINGS, "Ann Poe", "Anna Poe", **SAID).paths == ("decisions.yml",)
    assert different(content, SETTINGS, "Anna Poe", "ann-poe", **SAID) == Written()
    _dossier(content)


def test_a_name_is_ignored_once(content: Path) -> None:
    assert ignore(content, SETTINGS, "Directive No. 1", **SAID).paths == ("decisions.yml",)
    assert ignore(content, SETTINGS, "Directive No. 1", **SAID) == Written()
    assert ignore(content, SETTINGS, "POWs", **SAID) == Written()


def test_the_rulings_of_a_folder_without_any(content: Path) -> None:
    (content / "decisions.yml").unlink()
    ignore(content, SETTINGS, "POWs", **SAID)
    assert _files(content)["decisions.yml"].startswith("# Rulings")
    _dossier(content)


def test_a_new_id_moves_the_file_and_the_old_address_leads_on(content: Path) -> None:
    before = _files(content)
    written = rename(content, SETTINGS, "ada-roe", "ada-roe-of-northport", **SAID)
    assert written == Written(paths=("people/ada-roe-of-northport.md", "decisions.yml"), removed=("people/ada-roe.md",))
    assert _files(content)["people/ada-roe-of-northport.md"] == before["people/ada-roe.md"]
    redirects = _dossier(content).redirects
    assert [(old.id, new.id) for old, new in redirects.items()] == [("ada-roe", "ada-roe-of-northport")]


def test_a_new_name_is_the_name_of_the_page_and_the_old_one_an_alias(content: Path) -> None:
    rename(content, SETTINGS, "Ada Roe", "A. Roe", **SAID)
    assert (
        _files(content)["people/a-roe.md"]
        == "---\nname: A. Roe   # as she signs\naliases: [Ada Roe]\n---\n\nHer page.\n"
    )
    _dossier(content)


def test_a_new_name_with_the_same_id_needs_no_ruling(content: Path) -> None:
    written = rename(content, SETTINGS, "ada-roe", "Ada Róe", **SAID)
    assert written == Written(paths=("people/ada-roe.md",))
    assert rename(content, SETTINGS, "ada-roe", "Ada Róe", **SAID) == Written()
    assert rename(content, SETTINGS, "ada-roe", "ada-roe", **SAID) == Written()


def _accept(name: str, **options: Any) -> Callable[[Path], Written]:
    return lambda content: accept(content, SETTINGS, name, **options)


def _same(one: str, other: str, **options: Any) -> Callable[[Path], Written]:
    return lambda content: same(content, SETTINGS, one, other, **{**SAID, **options})


def _different(one: str, other: str) -> Callable[[Path], Written]:
    return lambda content: different(content, SETTINGS, one, other, **SAID)


def _rename(old: str, new: str) -> Callable[[Path], Written]:
    return lambda content: rename(content, SETTINGS, old, new, **SAID)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (_accept("A. Roe"), r"`A. Roe` is the entity `ada-roe` already: see people/ada-roe.md:3"),
        (_accept("Ada Roe"), "people/ada-roe.md:2"),
        (_accept("Cy Moe", aliases=["Ann Poe"]), "people/ann-poe.md:2"),
        (_accept("ann-poe"), "people/ann-poe.md"),
        (_accept("POWs"), "ignored in decisions.yml:2"),
        (_accept("Cy Moe", type="ship"), "Use one of: person, organization, place"),
        (_accept("Cy Moe", id="../moe"), "Write `moe`"),
        (_accept("Cy Moe", id="ada-roe"), "taken"),
        (_accept("Index", id="index"), "taken"),
        (_accept("the port"), "`the port` also belongs to"),
        (_accept("!!"), "is not a name"),
        (_accept("x" * 501), "not be valid: name"),
        (_same("Cy Moe", "Di Loe"), "neither `Di Loe` nor `Cy Moe` is an entity"),
        (_same("POWs", "ada-roe"), "ignored in decisions.yml:2"),
        (_same("ann-poe", "ada-roe", on="June"), "no date"),
        (_same("ann-poe", "ada-roe", by=""), "`by` is empty"),
        (_same("Ann Poe", "ada-roe", sources=["day-1"]), "`ann-poe` everywhere: see people/ann-poe.md:2"),
        (_different("A. Roe", "ada-roe"), "both `ada-roe`: see people/ada-roe.md:3"),
        (_different("Moe", "Moe"), "differ from itself"),
        (lambda content: ignore(content, SETTINGS, "A. Roe", **SAID), "people/ada-roe.md:3"),
        (_rename("cy-moe", "di-loe"), "`cy-moe` is not an entity"),
        (_rename("A. Roe", "Ada Doe"), "people/ada-roe.md:3. Rename `ada-roe` itself"),
        (_rename("ada-roe", "ann-poe"), "people/ann-poe.md"),
        (_rename("ada-roe", "Ann Poe"), "people/ann-poe.md:2"),
        (_rename("ada-roe", "!!"), "no address"),
    ],
)  # fmt: skip
def test_what_contradicts_the_files_is_refused_and_nothing_is_written(
    content: Path, answer: Callable[[Path], Written], reason: str
) -> None:
    before = _files(content)
    with pytest.raises(CommandRefused, match=reason):
        answer(content)
    assert _files(content) == before


def test_a_merge_that_contradicts_a_ruling_is_refused_however_it_is_worded(content: Path) -> None:
    different(content, SETTINGS, "A. Roe", "ann-poe", **SAID)
    before = _files(content)
    for one, other in (("Ann Poe", "Ada Roe"), ("ada-roe", "Ann Poe")):
        with pytest.raises(CommandRefused, match=r"ruled different in decisions.yml:7: One port\."):
            same(content, SETTINGS, one, other, **SAID)
    assert _files(content) == before


def test_a_merge_that_contradicts_a_ruling_by_a_third_is_refused(content: Path) -> None:
    accept(content, SETTINGS, "Cy Moe")
    different(content, SETTINGS, "cy-moe", "ada-roe", **SAID)
    same(content, SETTINGS, "cy-moe", "ann-poe", **SAID)
    with pytest.raises(CommandRefused, match=r"ruled different in decisions\.yml:7"):
        same(content, SETTINGS, "ann-poe", "ada-roe", **SAID)


def test_keeping_apart_what_a_ruling_united_is_refused(content: Path) -> None:
    same(content, SETTINGS, "ann-poe", "ada-roe", **SAID)
    with pytest.raises(CommandRefused, match=r"both `ada-roe`: see people/ann-poe\.md:2 and people/ada-roe\.md"):
        different(content, SETTINGS, "Ann Poe", "ada-roe", **SAID)


def test_an_id_is_not_given_back(content: Path) -> None:
    rename(content, SETTINGS, "ada-roe", "ada-doe", **SAID)
    with pytest.raises(CommandRefused, match=r"`ada-roe` was renamed in decisions\.yml:7"):
        rename(content, SETTINGS, "ada-doe", "ada-roe", **SAID)


@pytest.mark.parametrize(
    ("path", "text"), [("decisions.yml", "- ["), ("people/broken.md", "---\nname: [\n"), ("people/Bad Name.md", "x")]
)
def test_nothing_is_ruled_while_a_file_hides_names(content: Path, path: str, text: str) -> None:
    (content / path).write_text(text, "utf-8")
    before = _files(content)
    with pytest.raises(CommandRefused, match=f"fix this problem first.*{path}"):
        accept(content, SETTINGS, "Cy Moe")
    assert _files(content) == before


def test_nothing_is_written_outside_the_content_folder(content: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (content / "organizations").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(CommandRefused, match="leads out"):
        accept(content, SETTINGS, "The Port", "organization")
    assert not list((tmp_path / "elsewhere").iterdir())


def test_rulings_hold_when_a_new_source_arrives(content: Path) -> None:
    same(content, SETTINGS, "Adah Roe", "ada-roe", **SAID)
    same(content, SETTINGS, "ann-poe", "ada-roe", **SAID)
    (content / "sources" / "day-2.txt").write_text("Another\n\nAdah Roe left. Ann Poe did not.\n", "utf-8")
    dossier = _dossier(content)
    found = [mention.text for mention in dossier.index.mentions_of_entity["ada-roe"] if mention.source == "day-2"]
    assert found == ["Adah Roe", "Ann Poe"]


def test_rulings_hold_when_their_entity_gets_another_id_twice(content: Path) -> None:
    same(content, SETTINGS, "Adah Roe", "ada-roe", **SAID)
    different(content, SETTINGS, "ann-poe", "ada-roe", **SAID)
    rename(content, SETTINGS, "ada-roe", "Ada Doe", **SAID)
    rename(content, SETTINGS, "ada-doe", "ada-moe", **SAID)
    dossier = _dossier(content)
    assert [(old.id, new.id) for old, new in dossier.redirects.items()] == [
        ("ada-doe", "ada-moe"),
        ("ada-roe", "ada-moe"),
    ]
    with pytest.raises(CommandRefused, match="ruled different"):
        same(content, SETTINGS, "Ann Poe", "Adah Roe", **SAID)


def test_what_nobody_sees_is_not_written(content: Path) -> None:
    accept(content, SETTINGS, "Cy\u200b  Mo\u0308e\u202e")
    assert _files(content)["people/cy-moe.md"] == "---\nname: Cy Möe\n---\n"


def test_prose_that_a_merge_hides_is_pointed_out(content: Path) -> None:
    written = same(content, SETTINGS, "ada-roe", "ann-poe", **SAID)
    assert [(problem.code, problem.path) for problem in written.warnings] == [("prose-not-shown", "people/ada-roe.md")]


def test_a_warning_about_a_file_does_not_stop_the_curator(content: Path) -> None:
    (content / "people" / "di-loe.md").write_text("---\nname: Di\u200b Loe\n---\n", "utf-8")
    assert same(content, SETTINGS, "D. Loe", "Di Loe", **SAID).paths[0] == "people/di-loe.md"
    assert _files(content)["people/di-loe.md"] == "---\nname: Di\u200b Loe\naliases:\n  - D. Loe\n---\n"


def test_two_sources_are_ruled_one_report_or_not(content: Path) -> None:
    for name in ("wire", "paper", "bulletin"):
        (content / f"sources/{name}.txt").write_text(f"The {name} is a text of its own.", encoding="utf-8")
    assert same(content, SETTINGS, "sources/wire", "sources/paper", **SAID).paths == ("decisions.yml",)
    assert same(content, SETTINGS, "sources/paper", "sources/wire", **SAID) == Written()
    assert different(content, SETTINGS, "sources/wire", "sources/bulletin", **SAID).paths == ("decisions.yml",)
    (group,) = _dossier(content).report_groups.values()
    assert group.sources == ("paper", "wire")
    for ruling, one, other in (
        (different, "sources/wire", "sources/paper"),
        (same, "sources/bulletin", "sources/wire"),
        (same, "sources/wire", "ada-roe"),
        (same, "sources/wire", "sources/wire"),
    ):
        with pytest.raises(CommandRefused):
            ruling(content, SETTINGS, one, other, **SAID)


def _reports(content: Path, *names: str) -> None:
    for name in names:
        (content / f"sources/{name}.txt").write_text(f"The {name} is a text of its own.", encoding="utf-8")


def test_several_sources_are_ruled_one_report_at_once(content: Path) -> None:
    _reports(content, "wire", "paper", "bulletin")
    sources = ["sources/wire", "sources/paper", "sources/bulletin"]
    assert one_report(content, SETTINGS, sources, **SAID).paths == ("decisions.yml",)
    assert one_report(content, SETTINGS, sources[1:], **SAID) == Written()
    assert "names: [sources/wire, sources/paper, sources/bulletin]" in _files(content)["decisions.yml"]
    (group,) = _dossier(content).report_groups.values()
    assert group.basis == "confirmed"


def test_a_source_is_ruled_a_report_of_its_own(content: Path) -> None:
    _reports(content, "wire", "paper", "bulletin")
    different(content, SETTINGS, "sources/wire", "sources/paper", **SAID)
    separate_reports(content, SETTINGS, "sources/wire", ["sources/paper", "sources/bulletin"], **SAID)
    written = _files(content)["decisions.yml"]
    assert written.count("ruling: different") == 2
    assert "names: [sources/wire, sources/bulletin]" in written
    _dossier(content)


def test_one_report_by_way_of_a_third_source_is_refused_where_two_are_apart(content: Path) -> None:
    _reports(content, "wire", "paper", "bulletin")
    different(content, SETTINGS, "sources/wire", "sources/bulletin", **SAID)
    same(content, SETTINGS, "sources/wire", "sources/paper", **SAID)
    before = _files(content)
    with pytest.raises(CommandRefused, match="would be one report, but line 7 says different"):
        same(content, SETTINGS, "sources/paper", "sources/bulletin", **SAID)
    assert _files(content) == before


def test_a_surname_that_two_people_share_is_given_to_one_for_some_sources_only(content: Path) -> None:
    accept(content, SETTINGS, "Ivo Falk")
    assert same(content, SETTINGS, "Falk", "ivo-falk", **SAID).paths
    accept(content, SETTINGS, "Ada Lund")
    accept(content, SETTINGS, "Eva Lund")
    before = _files(content)
    with pytest.raises(CommandRefused, match=r"could also be `eva-lund`; limit it .*--in SOURCE"):
        same(content, SETTINGS, "Lund", "ada-lund", **SAID)
    assert _files(content) == before
    same(content, SETTINGS, "Lund", "ada-lund", sources=["one"], **SAID)
    assert "{text: Lund, sources: [one]}" in _files(content)["people/ada-lund.md"]


def test_a_ruling_on_a_quote_is_written_once_and_taken_back_by_another(content: Path) -> None:
    quote = QuotedWords(source="day-1", exact="It moved,")
    rule_on_quote(content, SETTINGS, quote, Ruling.SPEAKER, "Ada Roe", **SAID)
    text = _files(content)["decisions.yml"]
    entry = "- ruling: speaker\n  names: [ada-roe]\n  quote: {source: day-1, exact: 'It moved,'}\n  by: J. Doe\n"
    assert entry in text.replace('"', "'")
    assert rule_on_quote(content, SETTINGS, quote, Ruling.SPEAKER, "ada-roe", **SAID) == Written()
    rule_on_quote(content, SETTINGS, quote, Ruling.NO_QUOTE, **SAID)
    assert "- ruling: no quote\n  quote: {source: day-1" in _files(content)["decisions.yml"]
    assert rule_on_quote(content, SETTINGS, quote, Ruling.NO_QUOTE, **SAID) == Written()


def test_a_ruling_on_a_quote_needs_words_and_a_speaker(content: Path) -> None:
    with pytest.raises(CommandRefused, match="words of the quote"):
        rule_on_quote(content, SETTINGS, QuotedWords(source="day-1", exact=" “,” "), Ruling.NOBODY, **SAID)
    with pytest.raises(CommandRefused, match="who speaks"):
        rule_on_quote(content, SETTINGS, QuotedWords(source="day-1", exact="It"), Ruling.SPEAKER, " ", **SAID)
