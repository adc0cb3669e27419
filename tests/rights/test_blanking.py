"""What is left of a source keeps its place, and what is withheld is nowhere in it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.source import WITHHELD, Basis, Metadatum, Rights, Source
from dossier.rights.blanking import blank
from dossier.rights.excerpts import Span, is_shown
from dossier.rights.withheld_words import WithheldWords, words_of
from dossier.text.words import DENSE_OR_SPACED, spans_of
from tests.records import source_of

NOTHING_KNOWN = WithheldWords([], [], run=8, whole=5)
TEXT = """\
Barge hits pier

Ada came by boat. Nobody saw it. Ben was asleep.

The night was dark.

Yes. Ada left again, in a hurry, and late.
"""


def blanked(text: str, *shown: str, cited: tuple[str, ...] = ()) -> Source:
    """The source of which only some words may be shown, in the order of the text."""
    source = source_of(text)
    places = [(start, start + len(words)) for words in shown if (start := source.text.index(words)) >= 0]
    ids = {one.id for one in source.sentences if any(words in source.sentence_text(one) for words in cited)}
    return blank(replace(source, rights=Rights.EXCERPT if shown else Rights.METADATA), places, ids, NOTHING_KNOWN)


def passages(source: Source) -> list[str]:
    return [" ".join(source.text[one.start : one.end].split()) for one in source.passages]


@pytest.mark.parametrize(
    ("shown", "left"),
    [
        (("Ben was asleep.",), ["[…]", "Ben was asleep.", "[…]"]),
        (("Ada came by boat.",), ["[…]", "Ada came by boat. […]"]),
        (("Ada came by boat.", "Ben was asleep."), ["[…]", "Ada came by boat. […] Ben was asleep.", "[…]"]),
        (("by boat.", "The night was dark."), ["[…] by boat. […]", "The night was dark.", "[…]"]),
        (("Ada left again, in", "late."), ["[…]", "Ada left again, in […] late."]),
        (("Ada came", "left again,"), ["[…]", "Ada came […]", "[…] left again, […]"]),
        (("Barge hits pier", "in a hurry, and late."), ["Barge hits pier", "[…] in a hurry, and late."]),
        ((), []),
    ],
)
def test_a_gap_has_one_mark(shown: tuple[str, ...], left: list[str]) -> None:
    assert passages(blanked(TEXT, *shown)) == left


def test_of_metadata_only_the_places_of_cited_sentences_are_left() -> None:
    source = blanked(TEXT, cited=("asleep", "Yes."))
    assert passages(source) == ["[…]", "[…]"]
    whole = source_of(TEXT)
    ids = [one.id for one in whole.sentences if whole.sentence_text(one) in {"Ben was asleep.", "Yes."}]
    assert [one.id for one in source.sentences] == ids


def test_what_is_said_of_the_text_stays_true() -> None:
    source = blanked(TEXT, "Ben was asleep.")
    whole = source_of(TEXT)
    assert source.words == whole.words == 26
    assert source.withheld is not None
    assert source.withheld.words_shown == 3
    assert (source.size, source.sha256, source.received) == (whole.size, whole.sha256, "")


def test_a_title_of_the_text_is_shown_where_its_words_are() -> None:
    assert blanked(TEXT, "Barge hits pier").title.value == "Barge hits pier"
    hidden = blanked(TEXT, "Ben was asleep.").title
    assert (hidden.value, hidden.basis, hidden.of_text) == ("Report", Basis.WORKED_OUT, False)
    stated = replace(source_of(TEXT), title=Metadatum(value="Barge hits pier", basis=Basis.STATED, reason="its head"))
    assert blank(stated, [], set(), NOTHING_KNOWN).title == stated.title


def test_removed_words_and_quoted_reasons_are_withheld() -> None:
    whole = source_of("Posted 3 May 2024\n\nBarge hits pier\n\n" + "Ada came by boat and saw the pier in pieces. " * 5)
    assert "Posted 3 May 2024" in whole.issued.reason
    source = blank(whole, [], set(), NOTHING_KNOWN)
    assert (source.issued.value, source.issued.reason) == ("2024-05-03", "the line “[…]”")
    assert [(one.start, one.end, one.reason) for one in source.removed] == [
        (one.start, one.end, one.reason) for one in whole.removed
    ]
    assert "".join(one.text for one in source.removed) == ""
    assert whole.removed


def test_a_value_that_holds_withheld_words_is_unknown() -> None:
    words = "our man at the pier who would not give his name"
    whole = replace(source_of(TEXT), publisher=Metadatum(value=words, basis=Basis.STATED))
    found = blank(whole, [], set(), WithheldWords([("report", words_of(words))], [], run=8, whole=5))
    assert not found.publisher.known
    curated = replace(whole, publisher=Metadatum(value=words, basis=Basis.CURATED))
    assert (
        blank(curated, [], set(), WithheldWords([("report", words_of(words))], [], run=8, whole=5)).publisher.value
        == words
    )


@st.composite
def source_and_shown(draw: st.DrawFn) -> tuple[Source, list[Span]]:
    words = st.sampled_from(["Ada", "came.", "No", "a", "港口", "Why?", "boat", "“so”"])
    line = st.lists(words, min_size=1, max_size=8).map(" ".join)
    source = source_of(draw(st.lists(line, min_size=1, max_size=5).map("\n\n".join)))
    shown: list[Span] = []
    for sentence in source.sentences:
        units = spans_of(DENSE_OR_SPACED, source.text, sentence.start, sentence.end)
        first = draw(st.integers(0, len(units)))
        last = draw(st.integers(first, len(units)))
        if first < last:
            shown.append((units[first][0], units[last - 1][1]))
    return source, shown


@given(source_and_shown(), st.booleans())
def test_offsets_stay_true_and_nothing_else_is_left(
    case: tuple[Source, list[Span]],
    cited: bool,  # noqa: FBT001  hypothesis gives it
) -> None:
    whole, shown = case
    ids = {one.id for one in whole.sentences} if cited and not shown else set()
    source = blank(whole, shown, ids, NOTHING_KNOWN)
    assert len(source.text) == len(whole.text)
    for start, end in shown:
        assert source.text[start:end] == whole.text[start:end]
    rest = "".join(" " if is_shown(shown, at, at + 1) else letter for at, letter in enumerate(source.text))
    assert set(rest) <= {" ", *WITHHELD}
    left = {one.id: one for one in source.sentences}
    for sentence in whole.sentences:
        touched = any(start < sentence.end and end > sentence.start for start, end in shown)
        assert (sentence.id in left) == (touched or sentence.id in ids)
    for sentence in source.sentences:
        passage = source.passages[sentence.passage]
        assert passage.start <= sentence.start < sentence.end <= passage.end
        assert source.sentence_text(sentence) == source.sentence_text(sentence).strip() != ""
    assert "".join(source.text.split()) == "".join(
        "".join(source.text[one.start : one.end].split()) for one in source.passages
    )
