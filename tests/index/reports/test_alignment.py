import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.index.reports.alignment import align
from dossier.index.wording import read_texts
from dossier.model.report import Alignment, Change, ChangeKind, PairKind
from dossier.model.source import Source
from tests.index.reports.report_texts import synthetic_texts
from tests.index.sources import make_source

_SENTENCES = sorted({line for text in synthetic_texts().values() for line in text.splitlines() if line})
article = st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=12).map("\n\n".join)


def aligned(one: str, other: str, *, versions: bool = False) -> tuple[Alignment, Source, Source]:
    left, right = make_source("one", one), make_source("other", other)
    (first, second), lexicon = read_texts((left, right))
    return align(first, second, lexicon, versions=versions), left, right


@given(article, article, st.booleans())
def test_alignment_is_symmetric(one: str, other: str, versions: bool) -> None:  # noqa: FBT001  made by hypothesis
    (first, second), lexicon = read_texts((make_source("one", one), make_source("other", other)))
    there, back = align(first, second, lexicon, versions=versions), align(second, first, lexicon, versions=versions)
    assert set(back.mirrored().pairs) == set(there.pairs)
    assert (back.share_of_other, back.share_of_one) == (there.share_of_one, there.share_of_other)
    assert (back.runs, back.rare_shared) == (there.runs, there.rare_shared)


@given(article)
def test_a_text_aligned_with_itself_is_all_same(text: str) -> None:
    found, left, _ = aligned(text, text)
    assert [pair.one for pair in found.pairs] == [sentence.id for sentence in left.sentences]
    assert all(pair.kind is PairKind.SAME and pair.one == pair.other for pair in found.pairs)
    assert found.share_of_one == found.share_of_other == pytest.approx(1.0 if left.sentences else 0.0)


@given(article, article)
def test_every_change_lies_in_its_sentence(one: str, other: str) -> None:
    found, left, right = aligned(one, other, versions=True)
    inside = [{sentence.id: sentence for sentence in source.sentences} for source in (left, right)]
    for pair in found.pairs:
        for change in pair.changes:
            for span, sentence in ((change.one, inside[0][pair.one]), (change.other, inside[1][pair.other])):
                assert span is None or sentence.start <= span.start < span.end <= sentence.end


def changes(one: str, other: str) -> list[tuple[str, str, str]]:
    padding = "\n\nOn the quay some visitors in Tarn asked Karla Voss about Nordline and about Karla Voss."
    found, left, right = aligned(one + padding, other + padding)

    def words(change: Change) -> tuple[str, str, str]:
        return (
            change.kind,
            left.text[change.one.start : change.one.end] if change.one else "",
            right.text[change.other.start : change.other.end] if change.other else "",
        )

    return [words(change) for pair in found.pairs for change in pair.changes]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The flood destroyed 17 wooden bridges in the valley.", "The flood destroyed 19 wooden bridges in the valley.",
         [(ChangeKind.NUMBER, "17", "19")]),
        ("Rescuers carried 1,000 people ashore overnight.", "Rescuers carried a thousand people ashore overnight.", []),
        ("Rescuers carried people ashore overnight.", "Rescuers carried 40 people ashore overnight.",
         [(ChangeKind.NUMBER, "", "40")]),
        ("The minister Karla Voss praised patient rescuers.", "The minister praised patient rescuers.",
         [(ChangeKind.NAME, "Karla Voss", "")]),
    ],
)  # fmt: skip
def test_changed_numbers_and_names(one: str, other: str, expected: list[tuple[str, str, str]]) -> None:
    assert changes(one, other) == expected


def test_sentences_joined_to_one_are_all_paired() -> None:
    one = "Divers examined the hull for cracks.\n\nThe owners promised to repair the broken engine quickly."
    other = "Divers examined the hull for cracks, and the owners promised to repair the broken engine quickly."
    found, _, _ = aligned(one, other)
    assert len({pair.one for pair in found.pairs}) == 2
    assert len({pair.other for pair in found.pairs}) == 1


def test_a_quotation_alone_is_no_evidence_of_a_common_report() -> None:
    quote = '"We had no choice at all, the fishing boats were lying right in front of us."'
    own = [
        "Ferries collided in dense fog. Rescuers worked all night. A harbour tug assisted. Divers looked for leaks.",
        "Passengers told of long hours. Children slept on benches. The cafeteria ran out. Nobody explained anything.",
    ]
    found, _, _ = aligned(f"{own[0]}\n\n{quote}", f"{own[1]}\n\n{quote}")
    assert len(found.pairs) == 1
    assert (found.runs, found.share_of_one, found.rare_shared) == (0, 0.0, 0.0)


@pytest.mark.parametrize(
    "hostile", ["word " * 200_000, 'a"' * 30_000, "A" * 50_000, "Same words here. " * 5_000, "a" + "(" * 100_000]
)
def test_a_hostile_text_is_aligned_too(hostile: str) -> None:
    found, left, _ = aligned(hostile, hostile, versions=True)
    assert len(found.pairs) <= len(left.sentences)
