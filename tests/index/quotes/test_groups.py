"""Quotes of different sources that are one statement, shortened, translated or reported, and those that are not."""

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.index.quotes import groups as quote_groups_module
from dossier.index.quotes.saying_words import read_words
from dossier.index.quotes.speakers import NOBODY, Said, one_speaker
from dossier.index.quotes.stretches import compare_wordings
from dossier.index.quotes.utterances import read_utterances
from dossier.model.annotation import Cue, Quote, Speaker
from dossier.model.dossier import Dossier
from dossier.model.quote_group import Fit, Manner, QuoteGroup, Utterance
from dossier.model.report import Span
from dossier.pipeline.build import build
from dossier.settings import Settings
from dossier.text.folding import fold
from tests.index.quotes.quote_texts import MADE_UP, files, winter
from tests.records import build_from, source_of
from tools.site import ROOT


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    return winter(tmp_path_factory.mktemp("winter"))


@pytest.fixture(scope="module")
def shipped() -> Dossier:
    return build(ROOT / "content", Settings())


def words(dossier: Dossier, utterance: Utterance) -> str:
    text = dossier.sources[utterance.source].text
    return " ".join(text[span.start : span.end] for span in utterance.spans)


def group_of(dossier: Dossier, beginning: str) -> QuoteGroup:
    return next(
        group
        for group in dossier.quote_groups.values()
        if any(words(dossier, utterance).startswith(beginning) for utterance in group.utterances)
    )


def fits(group: QuoteGroup) -> dict[str, tuple[Fit, Manner]]:
    return {
        utterance.source: (wording.fit, utterance.manner)
        for wording in group.wordings
        for utterance in wording.utterances
    }


def test_the_statements_of_made_up_reports_are_found_and_no_others(dossier: Dossier) -> None:
    found = {
        frozenset((one.source, words(dossier, one)) for one in group.utterances)
        for group in dossier.quote_groups.values()
    }
    assert len(found) == len(MADE_UP["statements"])
    for statement in MADE_UP["statements"]:
        alike = next(
            group for group in found if next(iter(statement.items()))[0] in dict(group) and matches(group, statement)
        )
        assert len(alike) == len(statement)


def matches(group: frozenset[tuple[str, str]], statement: dict[str, str]) -> bool:
    return all(
        any(source == one and said.startswith(words) for one, said in group) for source, words in statement.items()
    )


def test_it_is_said_how_each_wording_stands_beside_the_fullest(dossier: Dossier) -> None:
    assert fits(group_of(dossier, "We will not allow")) == {
        "agency": (Fit.FULLEST, Manner.DIRECT),
        "years-later": (Fit.FULLEST, Manner.DIRECT),
        "abroad": (Fit.OTHER_WORDS, Manner.DIRECT),
        "weekly": (Fit.OTHER_WORDS, Manner.INDIRECT),
        "daily": (Fit.SHORTENED, Manner.DIRECT),
        "radio": (Fit.SHORTENED, Manner.DIRECT),
    }


def test_the_first_dossier_has_two_statements_in_two_versions_of_one_report(shipped: Dossier) -> None:
    assert sorted((group.entity, group.sources) for group in shipped.quote_groups.values()) == [
        ("alexander-lukashenko", ("largest-prisoner-exchange", "putin-thanks-lukashenko")),
        ("russia", ("largest-prisoner-exchange", "putin-thanks-lukashenko")),
    ]


def two(one: str, other: str, sidecars: Mapping[str, str]) -> dict[str, str | bytes]:
    made: dict[str, str | bytes] = {
        "sources/one.txt": one,
        "sources/other.txt": other,
        "people/ada-roe.md": "---\nname: Ada Roe\n---\n",
        "people/ben-dray.md": "---\nname: Ben Dray\n---\n",
    }
    return made | {f"sources/{name}.txt.yml": text for name, text in sidecars.items()}


SENTENCE = "“The pier will be rebuilt in stone before the autumn storms,” {} said."
APART = (
    ("another speaker", SENTENCE.format("Ada Roe"), SENTENCE.format("Ben Dray"), {}),
    (
        "a denial",
        SENTENCE.format("Ada Roe"),
        "“The pier will not be rebuilt in stone before the autumn storms,” Ada Roe said.",
        {},
    ),
    (
        "another count on another day",
        "“40 boats were lost to the storms of this autumn,” Ada Roe said.",
        "“55 boats were lost to the storms of this autumn,” Ada Roe said.",
        {"one": "issued: 2024-05-01", "other": "issued: 2024-05-09"},
    ),
    (
        "another count on a day nobody knows",
        "“40 boats were lost to the storms of this autumn,” Ada Roe said.",
        "“55 boats were lost to the storms of this autumn,” Ada Roe said.",
        {},
    ),
    (
        "a formula said again a year later",
        "“The repairs will go ahead,” Ada Roe said.",
        "“The repairs will go ahead,” Ada Roe said.",
        {"one": "issued: 2024-05-01", "other": "issued: 2025-05-01"},
    ),
    ("a word of praise that nobody is named for", "“A great day,” it said there.", "They spoke of “a great day”.", {}),
)


@pytest.mark.parametrize(("one", "other", "sidecars"), [case[1:] for case in APART], ids=[case[0] for case in APART])
def test_what_is_not_the_same_statement_stays_apart(
    tmp_path: Path, one: str, other: str, sidecars: dict[str, str]
) -> None:
    assert build_from(tmp_path, two(one, other, sidecars)).quote_groups == {}


TOGETHER = (
    ("word for word", SENTENCE.format("Ada Roe"), SENTENCE.format("Ada Roe"), {}),
    ("one leaves the speaker open", SENTENCE.format("Ada Roe"), SENTENCE.format("the spokeswoman"), {}),
    (
        "an attribution in the middle",
        "“The pier will be rebuilt,” Ada Roe said, “in stone, before the autumn storms.”",
        SENTENCE.format("Ada Roe"),
        {},
    ),
    (
        "another number on one day",
        "“40 boats were lost to the storms of this autumn,” Ada Roe said.",
        "“55 boats were lost to the storms of this autumn,” Ada Roe said.",
        {"one": "issued: 2024-05-01", "other": "issued: 2024-05-02"},
    ),
    (
        "a reported clause with some words quoted",
        "Ada Roe said that the pier would be rebuilt “in stone” before the autumn storms.",
        SENTENCE.format("Ada Roe"),
        {},
    ),
)


@pytest.mark.parametrize(
    ("one", "other", "sidecars"), [case[1:] for case in TOGETHER], ids=[case[0] for case in TOGETHER]
)
def test_what_is_the_same_statement_is_found(tmp_path: Path, one: str, other: str, sidecars: dict[str, str]) -> None:
    (group,) = build_from(tmp_path, two(one, other, sidecars)).quote_groups.values()
    assert group.sources == ("one", "other")
    assert group.entity == "ada-roe"


def test_a_quote_of_a_source_that_may_not_be_shown_is_nobodys_variant(tmp_path: Path) -> None:
    content = two(SENTENCE.format("Ada Roe"), SENTENCE.format("Ada Roe"), {"other": "rights: metadata"})
    dossier = build_from(tmp_path, content)
    assert dossier.quote_groups == {}
    assert dossier.index.quote_group_of == {}


def test_ids_do_not_change_with_sources_that_say_something_else(dossier: Dossier, tmp_path: Path) -> None:
    more = {**files(), "sources/b.txt": "“I sell fish,” Dora Vale said. “Nobody asked me,” Dora Vale added later."}
    assert list(build_from(tmp_path, more).quote_groups) == list(dossier.quote_groups)


def test_the_same_statement_twice_has_two_ids(tmp_path: Path) -> None:
    """What one speaker says in the same words on two occasions."""
    files: dict[str, str | bytes] = {"people/ada-roe.md": "---\nname: Ada Roe\n---\n"}
    for year in (2021, 2024):
        for name in "ab":
            files[f"sources/{name}{year}.txt"] = "“The repairs will go ahead,” Ada Roe said."
            files[f"sources/{name}{year}.txt.yml"] = f"issued: {year}-05-01"
    first, second = build_from(tmp_path, files).quote_groups.values()
    assert (first.sources, second.sources) == (("a2021", "b2021"), ("a2024", "b2024"))
    assert second.id == f"{first.id}-2"


def test_what_a_hundred_outlets_relay_costs_a_few_comparisons_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: Counter[str] = Counter()
    real = quote_groups_module.is_one_statement

    def counted(*arguments: object) -> float:
        compared["times"] += 1
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(quote_groups_module, "is_one_statement", counted)
    endings = [f"{a}{b}ly" for a in "abcdefghij" for b in "klmnopqrst"]
    rest = " ".join(f"The {ending} boats came home." for ending in endings[:20])
    made: dict[str, str | bytes] = {
        f"sources/s{n}.txt": f"{rest}\n\n“The pier will be built in stone before the storms, {ending},” Ada Roe said."
        for n, ending in enumerate(endings)
    }
    dossier = build_from(tmp_path, made)
    assert max(len(group.sources) for group in dossier.quote_groups.values()) > 90
    assert compared["times"] < 100 * 10


def known(subject: str | None, names: str, *, confirmed: bool = True, named: bool = True) -> Said:
    return Said(subject, confirmed, frozenset(names.split()), named)


CASES = (
    (known("a", "roe"), known("a", "roe"), True),
    (known("a", "roe"), known("b", "roe"), False),
    (known("a", "roe"), known("b", "roe", confirmed=False), None),
    (known("a", "ada roe"), known(None, "roe"), True),
    (known("a", "roe"), known(None, "dray"), False),
    (known("a", "roe"), known(None, "norland", named=False), None),
    (known(None, "norland", named=False), known(None, "sudland", named=False), False),
    (known("a", "roe"), NOBODY, None),
    (NOBODY, NOBODY, None),
)


@pytest.mark.parametrize(("one", "other", "same"), CASES)
def test_one_speaker(one: Said, other: Said, same: bool | None) -> None:  # noqa: FBT001
    assert one_speaker(one, other) is same
    assert one_speaker(other, one) is same


def test_not_only_denies_nothing() -> None:
    assert read_words("The pier is not only old.", [Span(start=0, end=25)]).negations == 0
    assert read_words("The pier isn’t old.", [Span(start=0, end=19)]).negated == {"old"}


def quote(start: int, end: int, cue: int, kind: str = "direct") -> Quote:
    cued = Cue(start=cue, end=cue + 1)
    return Quote(source="s", start=start, end=end, text="", kind=kind, cue=cued, speaker=None)


def test_parts_with_one_cue_are_one_utterance_and_quotations_belong_to_the_clause_they_stand_in() -> None:
    quotes = [quote(0, 9, 10), quote(12, 20, 10), quote(30, 40, 41), quote(50, 80, 45, "indirect"), quote(60, 65, 45)]
    assert [
        (one.manner, [(span.start, span.end) for span in one.spans], len(one.quotes)) for one in read_utterances(quotes)
    ] == [
        (Manner.DIRECT, [(0, 9), (12, 20)], 2),
        (Manner.DIRECT, [(30, 40)], 1),
        (Manner.PARTLY_DIRECT, [(50, 80)], 2),
    ]


@given(st.data())
def test_every_quote_is_in_one_utterance_and_its_words_in_one_span(data: st.DataObject) -> None:
    cues = [None, Cue(start=0, end=1), Cue(start=2, end=3)]
    quotes = tuple(
        Quote(
            source="s",
            start=start,
            end=start + data.draw(st.integers(1, 30)),
            text="",
            kind=data.draw(st.sampled_from(["direct", "indirect"])),
            cue=data.draw(st.sampled_from(cues)),
            speaker=data.draw(st.sampled_from([None, Speaker(start=0, end=1, text="R", entity="r")])),
        )
        for start in data.draw(st.lists(st.integers(0, 200), unique=True, max_size=12))
    )
    utterances = list(read_utterances(quotes))
    assert Counter(quote for one in utterances for quote in one.quotes) == Counter(quotes)
    for utterance in utterances:
        for quote in utterance.quotes:
            assert any(span.start <= quote.start and quote.end <= span.end for span in utterance.spans)
        assert [*utterance.spans] == sorted(utterance.spans, key=lambda span: span.start)


SAID = st.lists(st.sampled_from("the pier old stone. new, will not be built — 40 The".split()), min_size=1, max_size=14)


@given(SAID, SAID, st.booleans())
def test_stretches_are_in_their_texts_cover_every_word_once_and_mirror(
    one: list[str],
    other: list[str],
    interrupted: bool,  # noqa: FBT001
) -> None:
    texts = {"a": f"“{' '.join(one)}” said Roe", "b": f"Roe said that {' '.join(other)}"}
    sources = {name: source_of(text, name) for name, text in texts.items()}
    left, right = (
        utterance("a", sources["a"].text, " ".join(one), cut=interrupted),
        utterance("b", sources["b"].text, " ".join(other), cut=False),
    )
    wording, mirrored = compare_wordings([left], [right], sources), compare_wordings([right], [left], sources)
    assert {(s.full, s.other) for s in wording.stretches} == {(s.other, s.full) for s in mirrored.stretches}
    for side, said in (("full", left), ("other", right)):
        spans = [span for stretch in wording.stretches if (span := getattr(stretch, side)) is not None]
        assert all(a.end <= b.start for a, b in pairwise(spans))
        for span in spans:
            assert any(outer.start <= span.start < span.end <= outer.end for outer in said.spans)
    for stretch in wording.stretches:
        if stretch.full is not None and stretch.other is not None:
            assert tokens(sources["a"].text, stretch.full) == tokens(sources["b"].text, stretch.other)
    kept = [t for s in wording.stretches if s.full is not None for t in tokens(sources["a"].text, s.full)]
    assert kept == [t for span in left.spans for t in tokens(sources["a"].text, span)]


def utterance(source: str, text: str, said: str, *, cut: bool) -> Utterance:
    start = text.index(said)
    middle = said.find(" ", len(said) // 2) if cut else -1
    spans = [Span(start=start, end=start + len(said))]
    if middle > 0:
        spans = [Span(start=start, end=start + middle), Span(start=start + middle + 1, end=start + len(said))]
    return Utterance(source=source, quotes=(), spans=tuple(spans), manner=Manner.DIRECT, cue=None, speaker=None)


def tokens(text: str, span: Span) -> list[str]:
    return [word for token in fold(text[span.start : span.end]).split() if (word := token.strip(".,-—"))]
