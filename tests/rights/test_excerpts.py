"""The rule: what of a text may be shown."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dossier.model.source import Rights, Source
from dossier.rights.cutting import cut
from dossier.rights.excerpts import Limits, is_shown, shown_spans
from dossier.text.words import DENSE_OR_SPACED, spans_of
from tests.records import source_of

WIDE = Limits(words=50, share=1.0)
TEXT = "Ada came by boat. Nobody saw it. Ben was asleep. The night was dark. Ada left again."


def text_with(rights: Rights, text: str = TEXT) -> Source:
    return replace(source_of(text), rights=rights)


def span(source: Source, words: str) -> tuple[int, int]:
    start = source.text.index(words)
    return start, start + len(words)


def shown_of(source: Source, cited: Sequence[str] = (), names: Sequence[str] = (), limits: Limits = WIDE) -> list[str]:
    found = shown_spans(
        source, [span(source, words) for words in cited], [(*span(source, words), words) for words in names], limits
    )
    return [source.text[start:end] for start, end in found]


def test_of_a_free_text_all_is_shown_and_of_metadata_nothing() -> None:
    assert shown_of(text_with(Rights.FULL)) == [TEXT]
    assert shown_of(text_with(Rights.METADATA), cited=["Ben was"], names=["Ada"]) == []


def test_an_excerpt_has_what_is_cited_and_what_names_an_entity() -> None:
    source = text_with(Rights.EXCERPT)
    assert shown_of(source) == []
    assert shown_of(source, cited=["night"], names=["Ada", "Ben"]) == [
        "Ada came by boat.",
        "Ben was asleep. The night was dark.",
    ]


def test_evidence_across_sentences_shows_all_of_them() -> None:
    assert shown_of(text_with(Rights.EXCERPT), cited=["boat. Nobody saw"]) == ["Ada came by boat. Nobody saw it."]


def test_the_share_goes_to_what_is_cited_then_to_the_first_to_name_each_entity() -> None:
    source = text_with(Rights.EXCERPT)
    names = [(*span(source, "Ada came")[:1], span(source, "Ada came")[0] + 3, "ada")]
    names += [(span(source, "Ada left")[0], span(source, "Ada left")[0] + 3, "ada"), (*span(source, "Ben"), "ben")]
    assert len(spans_of(DENSE_OR_SPACED, TEXT)) == 17

    def shown(share: float, *cited: str) -> list[str]:
        found = shown_spans(source, [span(source, words) for words in cited], names, Limits(words=3, share=share))
        return [source.text[start:end] for start, end in found]

    # Twice the greatest length of a sentence, six words, are allowed even where the share is less.
    assert shown(0.1) == ["Ada came by", "Ben was asleep."]
    assert shown(0.55) == ["Ada came by", "Ben was asleep.", "Ada left again."]
    assert shown(0.1, "Nobody", "night") == ["Nobody saw it.", "The night was"]
    assert shown(0.1, "Nobody", "night", "asleep") == ["Nobody saw it. Ben was asleep. The night was"]


def test_a_long_sentence_is_cut_around_what_matters() -> None:
    text = "one two three four five six seven eight nine ten eleven twelve"
    source = text_with(Rights.EXCERPT, text)
    limits = Limits(words=5, share=1.0)
    assert shown_of(source, cited=["six"], limits=limits) == ["four five six seven eight"]
    assert shown_of(source, names=["one", "twelve"], limits=limits) == ["one two three", "eleven twelve"]
    assert shown_of(source, cited=["four five six seven eight nine"], limits=limits) == ["four five six seven eight"]
    assert shown_of(source, cited=["ten"], names=["one two three four five"], limits=limits) == [
        "eight nine ten eleven twelve"
    ]


def test_letters_of_scripts_without_spaces_count_as_words() -> None:
    assert [TEXT[start:end] for start, end in spans_of(DENSE_OR_SPACED, TEXT)] == TEXT.split()
    assert len(spans_of(DENSE_OR_SPACED, "港口的船 ship ท่าเรือ")) == 4 + 1 + 7


@given(
    sizes=st.lists(st.integers(1, 6), min_size=1, max_size=60),
    wanted=st.lists(st.tuples(st.integers(0, 200), st.integers(1, 60)), max_size=6),
    most=st.integers(1, 70),
)
def test_cutting_keeps_no_more_than_allowed_and_only_whole_words(
    sizes: list[int], wanted: list[tuple[int, int]], most: int
) -> None:
    text = " ".join("x" * size for size in sizes)
    units = spans_of(DENSE_OR_SPACED, text)
    kept = cut(units, [(start, start + length) for start, length in wanted], most)
    words = [unit for start, end in kept for unit in spans_of(DENSE_OR_SPACED, text, start, end)]
    assert set(words) <= set(units)
    assert len(words) <= most
    assert kept == sorted(kept)
    assert all(one[1] < other[0] for one, other in pairwise(kept))
    touching = any(a < start + length and b > start for a, b in units for start, length in wanted)
    assert len(words) == (min(most, len(units)) if touching or len(units) <= most else 0)


def test_a_span_is_shown_when_all_of_it_is() -> None:
    shown = [(2, 5), (9, 12)]
    assert [is_shown(shown, start, end) for start, end in ((2, 5), (3, 4), (1, 3), (4, 6), (5, 9), (9, 12))] == [
        True, True, False, False, False, True,
    ]  # fmt: skip
