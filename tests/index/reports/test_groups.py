from itertools import combinations
from pathlib import Path
from random import Random

import pytest

from dossier.index.reports import candidates
from dossier.index.reports.alignment import align
from dossier.index.reports.groups import MOST_OF, PART_OF, Reports, are_versions, find_reports, shared_share
from dossier.index.wording import read_texts
from dossier.model.report import ChangeKind, GroupBasis, SourceRuling, SourceRulings
from dossier.model.source import Source
from tests.index.reports.report_texts import OTHER_NUMBERS, OTHERS, REPORTS, VERSIONS, reworded, synthetic_texts
from tests.index.sources import make_sources

SHIPPED = Path(__file__).parents[3] / "content" / "sources"
NO_RULINGS = SourceRulings()


@pytest.fixture(scope="module")
def synthetic() -> dict[str, Source]:
    return make_sources(synthetic_texts())


@pytest.fixture(scope="module")
def found(synthetic: dict[str, Source]) -> Reports:
    return find_reports(synthetic, NO_RULINGS)


def test_of_the_five_texts_the_two_versions_of_one_report_and_no_others_are_grouped() -> None:
    sources = make_sources({path.stem: path.read_text(encoding="utf-8") for path in SHIPPED.glob("*.txt")})
    groups = find_reports(sources, NO_RULINGS).groups
    assert [group.sources for group in groups] == [("largest-prisoner-exchange", "putin-thanks-lukashenko")]
    texts, lexicon = read_texts(sources.values())
    shares = {(one.source, other.source): align(one, other, lexicon) for one, other in combinations(texts, 2)}
    others = [found for found in shares.values() if not are_versions(found)]
    assert len(others) == 9
    assert max(map(shared_share, others)) < 0.1, "the margin to 0.52 of the two versions"


def test_thirty_versions_of_three_reports_are_three_groups(found: Reports) -> None:
    expected = [tuple(sorted(f"{report}-{version}" for version in VERSIONS)) for report in sorted(REPORTS)]
    assert [group.sources for group in found.groups] == expected
    assert all(group.basis is GroupBasis.FOUND for group in found.groups)


def test_every_two_versions_are_told_and_no_two_others(synthetic: dict[str, Source]) -> None:
    texts, lexicon = read_texts(synthetic.values())
    for one, other in combinations(texts, 2):
        report = next((name for name in REPORTS if one.source in {f"{name}-{version}" for version in VERSIONS}), None)
        constructed = report is not None and other.source in {f"{report}-{version}" for version in VERSIONS}
        assert are_versions(align(one, other, lexicon)) == constructed, (one.source, other.source)


def test_accounts_by_other_authors_and_shared_background_stay_apart(found: Reports) -> None:
    grouped = {source for group in found.groups for source in group.sources}
    assert not grouped & set(OTHERS)


def test_changed_numbers_are_as_constructed(synthetic: dict[str, Source], found: Reports) -> None:
    one, other = "ferry-1-as-it-was", "ferry-6-other-numbers"
    changes = (
        [change for pair in found.alignments[one, other].pairs for change in pair.changes]
        if ((one, other) in found.alignments)
        else []
    )
    seen = {
        (
            synthetic[one].text[change.one.start : change.one.end],
            synthetic[other].text[change.other.start : change.other.end],
        )
        for change in changes
        if change.kind is ChangeKind.NUMBER and change.one and change.other
    }
    assert seen == {(number, OTHER_NUMBERS[number]) for number in ("214", "31", "17", "60")}


def test_the_curator_confirms_and_unites() -> None:
    sources = make_sources(
        {"a": "The harbour was shut on Monday.", "b": "Nobody could leave the port.", "c": "Rain fell."}
    )
    rulings = SourceRulings(same=(SourceRuling(sources=("a", "b"), why="Both are the port's own words."),))
    (group,) = find_reports(sources, rulings).groups
    assert (group.sources, group.basis) == (("a", "b"), GroupBasis.CONFIRMED)
    assert group.reason == "Both are the port's own words."


def test_the_curator_splits_a_pair(synthetic: dict[str, Source]) -> None:
    ids = ("mine-1-as-it-was", "mine-5-thinned")
    rulings = SourceRulings(different=(SourceRuling(sources=ids, why="Two agencies."),))
    groups = find_reports({name: synthetic[name] for name in (*ids, *OTHERS)}, rulings).groups
    assert groups == ()


def test_a_digest_of_two_reports_does_not_make_them_one() -> None:
    texts = synthetic_texts()
    ferry, dam = texts["ferry-1-as-it-was"], texts["dam-1-as-it-was"]
    sources = make_sources({"ferry": ferry, "ferry-copy": ferry, "dam": dam, "digest": f"{ferry}\n\n{dam}"})
    groups = [set(group.sources) for group in find_reports(sources, NO_RULINGS).groups]
    assert any({"ferry", "ferry-copy"} <= group for group in groups)
    assert not any({"ferry", "dam"} <= group for group in groups)


@pytest.mark.parametrize(("places", "versions"), [(3, True), (1, False)])
def test_two_fifths_of_a_text_tell_a_version_when_they_stand_at_several_places(places: int, versions: bool) -> None:  # noqa: FBT001  a parameter of pytest
    shared, own, others = REPORTS["ferry"][:6], REPORTS["dam"][:9], REPORTS["mine"][:9]
    size = len(shared) // places
    pieces = [shared[start : start + size] for start in range(0, len(shared), size)]
    texts = {
        name: "\n\n".join(
            line
            for number in range(3)
            for line in (*filler[3 * number : 3 * number + 3], *change(_piece(pieces, number)))
        )
        for name, filler, change in (("one", own, list), ("other", others, reworded))
    }
    one, other = make_sources(texts).values()
    (first, second), lexicon = read_texts((one, other))
    found = align(first, second, lexicon)
    assert PART_OF <= shared_share(found) < MOST_OF
    assert are_versions(found) == versions


def _piece(pieces: list[list[str]], number: int) -> list[str]:
    return pieces[number] if number < len(pieces) else []


def test_a_hundred_copies_are_one_group_compared_with_its_first_source_only() -> None:
    text = synthetic_texts()["dam-1-as-it-was"]
    sources = make_sources({f"copy-{number:03}": text for number in range(100)})
    reports = find_reports(sources, NO_RULINGS)
    assert [len(group.sources) for group in reports.groups] == [100]
    assert len(reports.alignments) == 99


def test_sources_are_compared_with_few_others_however_many_there_are() -> None:
    words = [
        f"{head}{tail}" for head in ("bar", "kel", "mon", "sur", "tav") for tail in ("ing", "ots", "ume", "yra", "eld")
    ]
    random = Random(3)  # noqa: S311  repeatable, not secret
    texts = {
        f"text-{number:04}": " ".join(
            f"{' '.join(random.choices(words, k=9)).capitalize()} x{number % 300}q." for _ in range(8)
        )
        for number in range(1000)
    }
    read, lexicon = read_texts(make_sources(texts).values())
    assert len(candidates.find_candidates(read, lexicon)) <= 10 * len(texts)


def test_nothing_is_made_of_no_sources_or_one() -> None:
    assert find_reports({}, NO_RULINGS).groups == ()
    assert find_reports(make_sources({"a": "One text."}), NO_RULINGS).groups == ()
