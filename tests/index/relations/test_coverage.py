"""What each source answers about an event, and who speaks inside it."""

from pathlib import Path

import pytest

from dossier.model.coverage import Facet
from dossier.model.dossier import Dossier
from dossier.pipeline.build import build
from dossier.settings import Settings
from tests.records import build_from
from tests.render.harbour import harbour
from tools.site import ROOT

FILES: dict[str, str | bytes] = {
    "sources/agency.txt": "On 3 May 2024 at least 40 sailors were exchanged in Port Nor with the help of Cy Holm. "
    "The Coast Guard of Norland said that all are well.",
    "sources/daily.txt": "Dozens of sailors came home to Norland. The Norland Coast Guard confirmed that all are well.",
    "sources/weekly.txt": "Sailors were exchanged.",
    "places/port-nor.md": "---\nname: Port Nor\n---\n",
    "people/cy-holm.md": "---\nname: Cy Holm\n---\n",
    "places/norland.md": "---\nname: Norland\n---\n",
    "organizations/coast-guard.md": "---\nname: Coast Guard of Norland\naliases: [Norland Coast Guard]\n---\n",
    "events/exchange.md": """---
title: The exchange
date: 2024-05-03
date_basis: stated
participants: [{entity: norland, role: party}]
evidence:
  - {source: agency, exact: 40 sailors were exchanged}
  - {source: agency, exact: all are well, claimant: coast-guard}
  - {source: daily, exact: Dozens of sailors came home}
  - {source: daily, exact: all are well, claimant: Norland Coast Guard}
  - {source: weekly, exact: Sailors were exchanged, claimant: an old man}
---
""",
}


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    return build_from(tmp_path_factory.mktemp("coverage"), FILES)


def words(dossier: Dossier, source: str) -> dict[str, list[str]]:
    row = next(row for row in dossier.index.coverage["exchange"] if row.source == source)
    return {str(facet): [finding.words for finding in found] for facet, found in row.findings.items()}


def test_every_facet_is_answered_in_the_words_of_the_source(dossier: Dossier) -> None:
    assert words(dossier, "agency") == {
        "who": [],
        "where": ["Port Nor"],
        "when": ["3 May 2024"],
        "how many": ["at least 40 sailors"],
        "through whom": ["Cy Holm"],
        "said by whom": ["Coast Guard of Norland"],
    }
    assert words(dossier, "daily") == {
        "who": [],
        "where": ["Norland"],
        "when": [],
        "how many": ["Dozens of sailors"],
        "through whom": [],
        "said by whom": ["Norland Coast Guard"],
    }


def test_a_claimant_whom_the_sentence_does_not_name_has_the_curators_name(dossier: Dossier) -> None:
    assert words(dossier, "weekly")["said by whom"] == ["an old man"]


def test_what_a_text_lacks_is_told_from_what_these_sentences_lack(dossier: Dossier) -> None:
    rows = {row.source: row for row in dossier.index.coverage["exchange"]}
    # The only name of the second text that is not a place speaks, and took no part.
    assert rows["daily"].elsewhere == {Facet.WHO}
    assert rows["weekly"].elsewhere == set()


def test_one_claimant_with_two_relays_is_one_claim_however_the_curator_names_it(dossier: Dossier) -> None:
    first, second = dossier.index.claims_in_event["exchange"]
    assert (first.claimant, first.entity, first.sources) == (
        "Coast Guard of Norland",
        "coast-guard",
        ("agency", "daily"),
    )
    assert (second.claimant, second.entity, second.sources) == ("an old man", None, ("weekly",))
    assert dossier.index.claims_of_entity["coast-guard"] == (first,)
    assert dossier.index.claims_of_entity["norland"] == ()


@pytest.mark.parametrize("shipped", [False, True])
def test_every_answer_stands_in_its_source_and_leads_to_a_sentence_of_it(shipped: bool) -> None:  # noqa: FBT001
    dossier = build(ROOT / "content", Settings()) if shipped else harbour()
    answers = 0
    assert list(dossier.index.coverage) == list(dossier.events)
    for event, rows in dossier.index.coverage.items():
        assert [row.source for row in rows] == sorted({item.source for item in dossier.events[event].evidence})
        for row in rows:
            source = dossier.sources[row.source]
            anchors = {sentence.id for sentence in source.sentences}
            for facet, findings in row.findings.items():
                assert not (findings and facet in row.elsewhere)
                for finding in findings:
                    answers += 1
                    assert finding.sentence in anchors
                    assert facet is Facet.SAID_BY or source.text[finding.start : finding.end] == finding.words
    assert answers > 5


def test_nothing_is_asked_of_an_event_without_evidence(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"sources/a.txt": "Nobody came.", "events/none.md": "---\ntitle: Nothing\n---\n"}
    assert build_from(tmp_path, files).index.coverage == {"none": ()}
