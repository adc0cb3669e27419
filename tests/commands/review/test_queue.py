"""What is asked, and what a script is told of it."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.cli.main import main
from dossier.commands.review import queue
from dossier.commands.review.excerpts import MOST, excerpts_of
from dossier.commands.review.names import NameItem, further_spellings
from dossier.model.annotation import Mention
from dossier.model.candidate import Candidate
from dossier.model.dossier import Dossier
from tests.command_line import project, snapshot
from tests.records import build_from

MINISTER = "The inquiry\n\nMinister Cyra Moe told reporters on Monday that the quay was safe.\n"
CYRUS = "---\nname: Cyrus Moe\naliases: [C. Moe, {text: the engineer, sources: [day-1]}]\n---\n"
TWO_ROES = (
    "Talks\n\nMayor Anna Roe and her brother, the engineer Benjamin Roe, visited the harbour on Monday. "
    'The pier is closed, Mr. Roe said. "We saw it," Anna Roe told reporters. Benjamin Roe declined to comment.\n'
)
REPORT = (
    "The emergency gates of the dam were opened after heavy rain raised the reservoir to its highest level.\n\n"
    "Farmers watched their fields disappear and accused the authority of having waited too long with the warning.\n"
)


def kinds(dossier: Dossier) -> list[tuple[str, ...]]:
    return [item.key for item in queue(dossier)]


def likely(dossier: Dossier) -> dict[str, list[str]]:
    names = [item for item in queue(dossier) if isinstance(item, NameItem)]
    return {item.candidate.name: [match["entity"] for match in item.record()["likely"]] for item in names}


def test_a_script_is_told_everything_and_nothing_is_written(tmp_path: Path) -> None:
    files = {
        "people/cyrus-moe.md": CYRUS,
        "sources/day-1.txt": MINISTER,
        "sources/paper.txt": REPORT,
        "sources/roes.txt": TWO_ROES,
        "sources/wire.txt": REPORT,
    }
    folder = project(tmp_path, files)
    before = snapshot(folder / "content")
    result = CliRunner().invoke(main, ["review", "--json", "--project", str(folder)])
    assert result.exit_code == 0
    told: list[dict[str, Any]] = [json.loads(line) for line in result.stdout.splitlines()]
    assert snapshot(folder / "content") == before
    assert [(one["kind"], one.get("name")) for one in told] == [
        ("name", "Anna Roe"),
        ("name", "Benjamin Roe"),
        ("name", "Cyra Moe"),
        ("unclear name", "Roe"),
        ("report", None),
    ]
    sentence = "Minister Cyra Moe told reporters on Monday that the quay was safe."
    name = told[2]
    excerpt = name["excerpts"][0]
    assert 0 < name.pop("score") <= 1
    assert [match.pop("score") > 0 for match in name["likely"]] == [True]
    assert excerpt.pop("sentence").startswith("s-")
    assert name == {
        "kind": "name",
        "name": "Cyra Moe",
        "type": "person",
        "spellings": ["Cyra Moe"],
        "mentions": 1,
        "sources": ["day-1"],
        "roles": ["Minister"],
        "excerpts": [{"source": "day-1", "title": "The inquiry", "text": sentence, "marks": [[9, 17]]}],
        "likely": [
            {"entity": "cyrus-moe", "spelling": "C. Moe", "reason": "the initial fits: Cyra, C"},
        ],
        "spellings_found": [],
    }
    unclear = told[3]
    assert unclear["source"] == "roes"
    assert unclear["could_be"] == [{"name": "Anna Roe", "entity": None}, {"name": "Benjamin Roe", "entity": None}]
    report = told[4]
    assert report["sources"] == ["paper", "wire"]
    assert [[half["source"] for half in pair] for pair in report["pairs"]] == [["paper", "wire"]] * 2
    assert "100 %" in report["reason"]


def test_names_come_best_first(tmp_path: Path) -> None:
    dossier = build_from(
        tmp_path,
        {
            "sources/day-1.txt": MINISTER + "\nMinister Cyra Moe told reporters again that it was.\n",
            "sources/day-2.txt": "More\n\nMayor Anna Roe told reporters in Northport that the quay was not safe.\n",
            "sources/day-3.txt": "Last\n\nMayor Anna Roe told reporters that the quay was not safe at all.\n",
        },
    )
    assert [key[2] for key in kinds(dossier) if key[0] == "name"] == ["anna roe", "cyra moe", "northport"]


def test_what_is_ruled_different_is_not_suggested_by_whatever_spelling(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"people/cyrus-moe.md": CYRUS, "sources/day-1.txt": MINISTER}
    assert likely(build_from(tmp_path, files)) == {"Cyra Moe": ["cyrus-moe"]}
    ruling = "- {{ruling: different, names: [{}], by: us, on: 2025, why: Sister and brother.}}\n"
    for names in ("Cyra Moe, cyrus-moe", "C. Moe, Cyra  Moe", "CYRA MOE, Cyrus Moe", "x, cyrus-moe, cyra moe"):
        dossier = build_from(tmp_path, {**files, "decisions.yml": ruling.format(names)})
        assert likely(dossier) == {"Cyra Moe": []}
    renamed = "- {ruling: rename, names: [moe, cyrus-moe], by: us, on: 2025, why: Longer.}\n"
    dossier = build_from(tmp_path, {**files, "decisions.yml": renamed + ruling.format("Cyra Moe, moe")})
    assert likely(dossier) == {"Cyra Moe": []}
    dossier = build_from(tmp_path, {**files, "decisions.yml": ruling.format("Cyra Poe, cyrus-moe")})
    assert likely(dossier) == {"Cyra Moe": ["cyrus-moe"]}


def test_an_alias_of_two_entities_is_a_mistake_in_the_files_and_no_question(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "people/anna-roe.md": "---\nname: Anna Roe\naliases: [Roe]\n---\n",
        "people/benjamin-roe.md": "---\nname: Benjamin Roe\naliases: [Roe]\n---\n",
        "sources/day-1.txt": "The pier\n\nThe pier is closed, Roe said.\n",
    }
    dossier = build_from(tmp_path, files)
    assert any(mention.rivals for mention in dossier.annotations["day-1"].mentions)
    assert queue(dossier) == []


def test_a_confirmed_report_is_no_question(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"sources/paper.txt": REPORT, "sources/wire.txt": REPORT}
    assert kinds(build_from(tmp_path, files)) == [("report", "paper", "wire")]
    for ruling in ("same", "different"):
        names = "names: [sources/paper, sources/wire]"
        decided = {"decisions.yml": f"- {{ruling: {ruling}, {names}, by: us, on: 2025, why: Seen.}}\n"}
        assert kinds(build_from(tmp_path, {**files, **decided})) == []


def mentions_of(dossier: Dossier, words: str) -> list[Mention]:
    """A made-up mention wherever the words stand."""
    found = []
    for source in dossier.sources.values():
        place = source.text.find(words)
        while place >= 0:
            found.append(Mention(source=source.id, start=place, end=place + len(words), text=words, type="person"))
            place = source.text.find(words, place + len(words))
    return found


def with_sentences(dossier: Dossier, mentions: list[Mention]) -> Dossier:
    for mention in mentions:
        sentences = dossier.sources[mention.source].sentences
        holding = next(one for one in reversed(sentences) if one.start <= mention.start)
        dossier.index.sentence_of[mention.source, mention.start] = holding  # type: ignore[index]
    return dossier


@settings(max_examples=40)
@given(before=st.text("ab .\n", max_size=900), after=st.text("ab .\n", max_size=900), times=st.integers(1, 3))
def test_an_excerpt_marks_the_words_and_is_never_long(
    before: str, after: str, times: int, tmp_path_factory: Any
) -> None:
    text = "A title\n\n" + f"{before} Zoe Zed {after}\n\n" * times
    dossier = build_from(tmp_path_factory.mktemp("content"), {"sources/day-1.txt": text})
    mentions = mentions_of(dossier, "Zoe Zed")
    excerpts = excerpts_of(with_sentences(dossier, mentions), mentions)
    assert len(excerpts) >= 1
    for excerpt in excerpts:
        assert [excerpt.text[start:end] for start, end in excerpt.marks]
        assert {excerpt.text[start:end] for start, end in excerpt.marks} == {"Zoe Zed"}
        assert len(excerpt.text) < 1400
        assert excerpt.text.strip("… ") in dossier.sources["day-1"].text


def test_an_excerpt_of_an_endless_name_ends(tmp_path: Path) -> None:
    name = "Zoe " * 5000 + "Zed"
    dossier = build_from(tmp_path, {"sources/day-1.txt": f"A title\n\nIt was {name} there.\n"})
    mentions = mentions_of(dossier, name)
    (excerpt,) = excerpts_of(with_sentences(dossier, mentions), mentions)
    assert len(excerpt.text) < 1400
    ((start, end),) = excerpt.marks
    assert name.startswith(excerpt.text[start:end])


def test_a_new_entity_is_found_by_every_form_of_its_name_but_not_by_a_part_of_it() -> None:
    spellings = ("the Harbour authority", "The harbour authority", "Authority", "THE HARBOUR AUTHORITY")
    candidate = Candidate(
        id="x", type="organization", name=spellings[0], spellings=spellings, sources=("a",), mentions=9, score=1
    )
    assert further_spellings(candidate, spellings[0]) == [spellings[1]]
    assert further_spellings(candidate, "Port Office") == list(spellings[:2])


def test_each_source_has_its_turn_and_nobody_reads_more_than_a_few(tmp_path: Path) -> None:
    sources = {f"sources/day-{day}.txt": "A title\n\n" + "Zoe Zed was seen there again. " * 30 for day in (1, 2)}
    dossier = build_from(tmp_path, dict(sources))
    mentions = mentions_of(dossier, "Zoe Zed")
    excerpts = excerpts_of(with_sentences(dossier, mentions), mentions)
    assert [excerpt.source for excerpt in excerpts] == ["day-1", "day-2"] * (MOST // 2)
