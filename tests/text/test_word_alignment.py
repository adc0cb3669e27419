"""Words are laid on the stretch of a text that is most like them, and what differs is told."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dossier.text.word_alignment import Fit, find_changes, find_nearest, find_sequence, read_words

TEXT = (
    "The ferry Nordica struck the North Pier on Friday. Nobody was hurt, the port said. The pier will be closed until "
    "autumn—repairs are to begin in June. Nobody knows who will pay."
)
WORDS = read_words(TEXT)


def stretch(fit: Fit | None) -> str:
    assert fit is not None
    return TEXT[WORDS.starts[fit.first] : WORDS.ends[fit.last]]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("Nobody was hurt", "Nobody was hurt"),
        ("nobody was injured", "Nobody was hurt"),
        ("The ferry Nordica struck the South Pier", "The ferry Nordica struck the North Pier"),
        ("closed until winter", "closed until autumn"),
        ("repairs would begin in June", "repairs are to begin in June"),
        ("who will have to pay", "who will pay"),
        ("in July", "in June"),
    ],
)
def test_the_nearest_stretch(wanted: str, found: str) -> None:
    assert stretch(find_nearest(read_words(wanted), WORDS)) == found


@pytest.mark.parametrize("wanted", ["", "…", "Elephants fly", "東京"])
def test_what_shares_no_word_has_none(wanted: str) -> None:
    assert find_nearest(read_words(wanted), WORDS) is None
    assert find_nearest(read_words("The ferry"), read_words(wanted)) is None


def test_only_what_lies_within_is_looked_at() -> None:
    second = WORDS.words.index("said")
    assert stretch(find_nearest(read_words("Nobody was"), WORDS, within=(second, len(WORDS.words)))) == "Nobody knows"


def test_how_alike_they_are() -> None:
    def similarity(wanted: str) -> float:
        fit = find_nearest(read_words(wanted), WORDS)
        return fit.similarity if fit else 0.0

    assert similarity("Nobody was hurt") == 1
    assert similarity("Nobody was hurt!") == 1
    assert similarity("Nobody was injured") == pytest.approx(2 / 3)
    assert similarity("in July") == pytest.approx(1 / 2)


def test_what_differs() -> None:
    wanted = "The ferry Nordica had struck the South Pier, Friday."
    was = read_words(wanted)
    fit = find_nearest(was, WORDS)
    assert fit is not None
    changes = [
        (" ".join(was.words[slice(*one)]), " ".join(WORDS.words[slice(*other)]))
        for one, other in find_changes(was, WORDS, fit.pairs, fit.first, fit.last + 1)
    ]
    assert changes == [("had", ""), ("south", "north"), (",", "on")]


def test_sequences() -> None:
    assert [WORDS.starts[place] for place in find_sequence(["nobody"], WORDS)] == [51, 150]
    assert list(find_sequence(["nobody", "was", "lost"], WORDS)) == []
    assert list(find_sequence([], WORDS)) == []
    assert list(find_sequence(["pay", ".", "x"], WORDS)) == []


words = st.lists(st.sampled_from(["the", "pier", "ferry", "is", "lost", "38", ",", ".", "—"]), max_size=30).map(
    " ".join
)


@given(words, words)
def test_an_alignment_is_in_order_and_within_both(one: str, other: str) -> None:
    left, right = read_words(one), read_words(other)
    fit = find_nearest(left, right)
    assume(fit is not None)
    assert fit is not None
    assert list(fit.pairs) == sorted(fit.pairs)
    assert len({i for i, _ in fit.pairs}) == len({j for _, j in fit.pairs}) == len(fit.pairs)
    assert 0 < fit.similarity <= 1
    spans = list(find_changes(left, right, fit.pairs, fit.first, fit.last + 1))
    changed = {i for was, _ in spans for i in range(*was)}
    assert [left.words[i] for i in range(len(left.words)) if i not in changed] == [
        right.words[j] for j in range(fit.first, fit.last + 1) if j not in {k for _, now in spans for k in range(*now)}
    ]


@given(st.text())
def test_every_word_is_a_slice_of_its_text(text: str) -> None:
    found = read_words(text)
    assert all(0 <= start < end <= len(text) for start, end in zip(found.starts, found.ends, strict=True))
    assert list(found.starts) == sorted(found.starts)
    assert all(found.words[place] == word for word, places in found.places.items() for place in places)
