"""A dossier as it is published: what is left is true, and what is not may not be."""

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import pytest

from dossier.model.coverage import Facet
from dossier.model.dossier import Dossier
from dossier.model.known import Known
from dossier.pipeline.build import build
from dossier.render import render_pages
from dossier.rights.deciding import Shown
from dossier.rights.excerpts import Limits
from dossier.rights.rewriting import rewrite
from dossier.settings import Settings
from tests.records import build_from, write_content
from tests.render.harbour import CONTENT, SETTINGS

ADA = "---\nname: Ada Roe\n---\n"
REPORT = (
    "Ada Roe came on 3 May 2024 with 40 sailors. Nobody had seen Carl Venn of Westport since 1 May 2024, when 90 boats "
    'left. Carl Venn was "quite sure of the tide," he said. Ada Roe said that "the pier is lost" for good.'
)


def published(folder: Path, text: str = REPORT, rights: str = "excerpt", **files: str) -> Dossier:
    return build_from(
        folder,
        {
            "sources/report.txt": text,
            "sources/report.txt.yml": f"rights: {rights}\ntitle: A report\n",
            "people/ada-roe.md": ADA,
            **files,
        },
        candidate_mentions=1,
    )


def test_a_dossier_of_free_texts_is_published_as_it_is() -> None:
    assert build(CONTENT, SETTINGS) == build(CONTENT, SETTINGS, withhold=False)


def test_every_annotation_that_is_left_has_its_words(tmp_path: Path) -> None:
    dossier = published(tmp_path)
    whole = build(tmp_path, Settings(candidate_mentions=1), withhold=False)
    source, found = dossier.sources["report"], dossier.annotations["report"]
    spans = (*found.mentions, *found.dates, *found.quotes, *found.figures)
    assert [source.text[one.start : one.end] for one in spans] == [one.text for one in spans]
    assert [one.text for one in spans] == ["Ada Roe", "Ada Roe", "3 May 2024", "the pier is lost", "40 sailors"]
    assert "Carl Venn" in {one.name for one in whole.candidates.values()}
    assert (dict(dossier.candidates), list(dossier.subjects)) == ({}, ["ada-roe"])
    assert [quote.text for quote in dossier.index.said_by["ada-roe"]] == ["the pier is lost"]


def test_names_that_somebody_confirmed_are_counted_though_unseen(tmp_path: Path) -> None:
    dossier = published(tmp_path, rights="metadata")
    assert dossier.annotations["report"].mentions == ()
    assert dossier.index.times_of_entity == {"ada-roe": {"report": 2}}
    assert dossier.index.times_in_source == {"report": {"ada-roe": 2}}
    assert dossier.index.names_in_source["report"] > 2


def test_evidence_is_found_and_its_words_are_not_told(tmp_path: Path) -> None:
    event = "---\ntitle: Arrival\nevidence:\n  - {source: report, exact: Nobody had seen, suffix: Carl}\n---\n"
    for rights, words in (("metadata", "[…]"), ("excerpt", "Nobody had seen")):
        dossier = published(tmp_path, rights=rights, **{"events/arrival.md": event})
        (evidence,) = dossier.events["arrival"].evidence
        assert (evidence.exact, evidence.suffix, evidence.withheld) == (words, "", rights == "metadata")
        located = dossier.evidence[evidence]
        assert REPORT[located.start : located.end] == "Nobody had seen"
        assert dossier.index.events_of_source == {"report": ("arrival",)}


def test_long_evidence_is_cut_like_its_sentence(tmp_path: Path) -> None:
    words = " ".join(f"word{number}" for number in range(1, 80))
    page = f'It is long [@report "{words}"].'
    dossier = published(tmp_path, f"{words}.", **{"about.md": page})
    (mark,) = dossier.prose["about.md"].marks
    shown = " ".join(f"word{number}" for number in range(1, 51))
    assert dossier.prose["about.md"].body == f'It is long [@report "{shown} […]"].'
    assert dossier.prose["about.md"].body[mark.start : mark.end] == f'[@report "{shown} […]"]'
    assert dossier.pages["about.md"].body == dossier.prose["about.md"].body


HELD = "nobody had seen carl venn of westport since"


def test_hand_written_text_that_repeats_withheld_words_is_an_error_and_cut(tmp_path: Path) -> None:
    files = {
        "about.md": f"---\ntitle: About\n---\n\nOf [[Ada Roe]].\n\nThey say **{HELD}** then.\n",
        "events/arrival.md": f"---\ntitle: Arrival\nsummary: So {HELD}!\n---\n",
        "decisions.yml": f"- ruling: ignore\n  names: [Westport]\n  by: me\n  on: 2024-05-06\n  why: As {HELD}.\n",
    }
    dossier = published(tmp_path, **files)
    found = {problem.place: problem.message for problem in dossier.problems if problem.code == "withheld-words"}
    assert list(found) == ["about.md:7", "decisions.yml:1", "events/arrival.md:3"]
    assert set(found.values()) == {"“[…]” repeats words of `report` that may not be published, and is left out"}
    assert "They say **[…]** then." in dossier.prose["about.md"].body
    assert dossier.events["arrival"].summary == "So […]!"
    assert HELD not in repr(dossier).casefold()
    whole = build(tmp_path, Settings(), withhold=False)
    assert HELD in next(p.message for p in whole.problems if p.code == "withheld-words")


def test_words_that_another_source_publishes_are_free(tmp_path: Path) -> None:
    files = {"sources/free.txt": REPORT, "about.md": f"They say that {HELD} then."}
    dossier = published(tmp_path, rights="metadata", **files)
    assert [problem.code for problem in dossier.problems] == []
    assert HELD in dossier.prose["about.md"].body


def test_versions_are_one_report_and_not_set_side_by_side(tmp_path: Path) -> None:
    text = REPORT + " The pier of the northern basin had been built of oak in the year of the great flood."
    dossier = published(tmp_path, text, **{"sources/free.txt": text.replace("40", "60")})
    assert list(dossier.report_groups) == ["free"]
    assert dossier.alignments == {}
    write_content(tmp_path, {"sources/report.txt.yml": ""})
    assert list(build(tmp_path, Settings()).alignments) == [("free", "report")]


def test_the_table_of_answers_says_what_is_found_and_not_shown(tmp_path: Path) -> None:
    event = "---\ntitle: Arrival\nevidence:\n  - {source: report, exact: Ada Roe came on 3 May 2024}\n---\n"
    dossier = published(tmp_path, rights="metadata", **{"events/arrival.md": event})
    (row,) = dossier.index.coverage["arrival"]
    assert row.withheld == {Facet.WHO, Facet.WHEN, Facet.HOW_MANY}
    assert not any(row.findings.values())
    pages = {page.path: page.body for page in render_pages(dossier)}
    assert pages["events/arrival.md"].count("*found, in words that may not be published*") == 3
    assert "**Found in none of these sentences:** where, through whom, said by whom." in pages["events/arrival.md"]


def test_limits_are_settings(tmp_path: Path) -> None:
    published(tmp_path, " ".join(f"Ada Roe saw {number} boats." for number in range(10, 20)))

    def sentences(**settings: Any) -> list[str]:
        source = build(tmp_path, Settings(**settings)).sources["report"]
        return [source.sentence_text(sentence) for sentence in source.sentences]

    assert len(sentences()) == 10
    assert sentences(excerpt_words=3, excerpt_share=0.1) == ["Ada Roe saw […]", "Ada Roe saw […]"]
    assert len(sentences(excerpt_words=5)) == 5
    assert len(sentences(excerpt_words=5, excerpt_share=1)) == 10


@dataclass(frozen=True, slots=True, kw_only=True)
class _Later:
    """A kind of record that a later version may add."""

    source: str
    said: tuple[dict[str, Any], ...]


def shown(tmp_path: Path) -> Shown:
    published(tmp_path)
    return Shown(known_of(build(tmp_path, Settings(), withhold=False)), Limits(words=50, share=0.5))


def known_of(dossier: Dossier) -> Known:
    """What a dossier was derived from, as far as rights are decided by it."""
    shared = {field.name for field in fields(Known)} & {field.name for field in fields(Dossier)}
    return Known(ignored=frozenset(), **{name: getattr(dossier, name) for name in shared})


def test_records_of_any_kind_are_looked_through(tmp_path: Path) -> None:
    later = _Later(source="report", said=({"words": [f"So {HELD}."], "number": 3},))
    assert rewrite(later, shown(tmp_path)) == replace(later, said=({"words": ["So […]."], "number": 3},))


def test_what_nobody_can_look_into_is_refused(tmp_path: Path) -> None:
    for unknown in (b"bytes", object(), {1: (object(),)}):
        with pytest.raises(TypeError, match="nobody knows what of"):
            rewrite(unknown, shown(tmp_path))


def test_annotations_kept_elsewhere_lose_their_words(tmp_path: Path) -> None:
    decided = shown(tmp_path)
    whole = build(tmp_path, Settings(), withhold=False)
    texts = [one.text for one in rewrite(whole.annotations["report"].mentions, decided)]
    assert set(texts) == {"Ada Roe", "[…]"}
    assert {field.name for field in fields(Dossier)} >= {"annotations", "index"}
