"""Laws that hold for every text."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.model.reading import Block, Draft, Furniture, ReadBlock, ReadResult
from dossier.model.source import UNKNOWN, Basis, BlockKind, Metadatum, Rights, Source
from dossier.normalize import check_nothing_lost, normalize

PIECES = st.sampled_from(
    [
        "Skip to content",
        "3.76 BYN",
        "+1.2 %",
        "Ferry runs again",
        "Ferry runs again",
        "Read also:",
        "Latest",
        "Comments",
        "1. The ferry runs again.",
        "2. The ferry runs to the island.",
        "- one",
        "- two",
        "• three",
        "* * *",
        "By Jane Roe",
        "26 May 2025",
        "The Coast | 26 May 2025",
        "https://coast.example/ferry",
        "https://coast.example/a.jpg 480w, https://coast.example/b.jpg 768w",
        "date 2025-05-26 https://coast.example/a.jpg 480w Ferry runs",
        "Hot take:",
        "Jane Roe, harbour master:",
        '"We saw the smoke at six in the morning and called the fire brigade at once, as the rules demand."',
        "The ferry to the island runs again after two weeks of repairs, the harbour master said on Tuesday.",
        "The first boat left the quay at six in the morning with forty passengers and a herd of sheep aboard.",
        "Passengers wait at the old quay",
        "The Luka\u200bshenko \u202espeech\u202c",
        "\u200b",
        "\ufeff",
        "\u200d1. a",
        "no\u200cn \U0001f468\u200d\U0001f469",
        "# Title",
        "",
        "",
        "\f",
    ]
)
MESSY = st.lists(st.tuples(PIECES, st.sampled_from(["\n", "\n\n", "\n  ", " ", "\u2028"])), max_size=25).map(
    lambda pairs: "".join(piece + gap for piece, gap in pairs)
)
ANY = st.text(max_size=300)
NO_WORDS = ReadResult(media_type="text/plain", text="", encoding=UNKNOWN, wrapped=True)


def normalized(text: str, **fields: object) -> Source:
    return normalize(replace(NO_WORDS, text=text, **fields), id="a", path="sources/a.txt", size=0, sha256="")


def check(source: Source) -> None:
    assert check_nothing_lost(source) is None
    for passage in source.passages:
        words = source.text[passage.start : passage.end]
        assert words
        assert words == " ".join(words.split())
    assert len({sentence.id for sentence in source.sentences}) == len(source.sentences)
    spoken = "".join("".join(source.sentence_text(sentence).split()) for sentence in source.sentences)
    assert spoken == "".join(source.text.split())


@given(st.one_of(MESSY, ANY))
def test_nothing_is_lost(text: str) -> None:
    check(normalized(text))


@given(st.one_of(MESSY, ANY))
def test_normalizing_the_normalized_text_removes_nothing(text: str) -> None:
    once = normalized(text)
    twice = normalized(once.text)
    assert [(gone.step, gone.text) for gone in twice.removed] == []
    assert twice.text == once.text


@settings(deadline=None)
@given(
    MESSY,
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400), st.sampled_from(BlockKind)), max_size=6),
)
def test_spans_of_a_reader_never_break_the_account(text: str, spans: list[tuple[int, int, BlockKind]]) -> None:
    inside = [(min(one, other), max(one, other)) for one, other, _ in spans]
    kinds = [kind for *_, kind in spans]
    furniture = tuple(Furniture(start=start, end=end, reason="outside") for start, end in inside)
    blocks = tuple(
        ReadBlock(start=start, end=end, kind=kind, page=start // 100, continues=bool(end % 2))
        for (start, end), kind in zip(inside, kinds, strict=True)
    )
    check(normalized(text, furniture=furniture, blocks=blocks))
    check(normalized(text, blocks=blocks))


def test_the_account_notices_lost_words() -> None:
    source = normalized("Skip to content\n\nThe ferry to the island runs again, the harbour master said on Tuesday.")
    assert check_nothing_lost(source) is None
    assert check_nothing_lost(replace(source, removed=())) is not None
    assert check_nothing_lost(replace(source, passages=())) is not None
    assert check_nothing_lost(replace(source, text=source.text.replace("ferry", "fairy"))) is not None
    assert check_nothing_lost(replace(source, removed=source.removed * 2)) is not None


def test_what_the_curator_knows_overrides_all_else() -> None:
    source = normalize(
        replace(NO_WORDS, text="26 May 2025\n\nThe ferry to the island runs again."),
        id="a",
        path="sources/a.txt",
        size=0,
        sha256="",
        sidecar_fields={"issued": "2025-05", "title": "Ferry"},
        rights=Rights.EXCERPT,
        note="From a friend",
    )
    assert source.issued == Metadatum(value="2025-05", basis=Basis.CURATED, reason="the sidecar file")
    assert source.title.basis is Basis.CURATED
    assert (source.rights, source.note) == (Rights.EXCERPT, "From a friend")


def test_anchors_depend_on_the_words_alone() -> None:
    first = normalized("The ferry runs.\n\nThe boat sank. The ferry runs.")
    second = normalized("Another line.\n\nThe  ferry RUNS.")
    ids = [sentence.id for sentence in first.sentences]
    assert ids[2] == f"{ids[0]}-2"
    assert second.sentences[1].id == ids[0]


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        "word " * 200_000,
        "(" * 100_000,
        "“" * 100_000,
        "A" * 50_000,
        "Same line again\n" * 20_000,
        "".join(f"Line number {number}\n" for number in range(20_000)),
        "1. a\n" * 15_000,
        "3.76 BYN\n" * 15_000 + "The ferry to the island runs again after two weeks of repairs, he said.",
        "https://a.example/b.jpg 480w, " * 50_000,
        "a\u200b" * 50_000,
        "\u200b" * 1_000_000,
        "- " * 100_000,
        "26 May 2025 " * 50_000,
        "(a, " * 50_000,
        "9" * 500_000,
        "Home > " * 30_000,
        ("Skip\u200b to content\n" * 10_000)
        + "The ferry to the island runs again after two weeks of repairs, he said.",
    ],
    ids=lambda text: repr(text[:12]),
)
def test_hostile_texts_finish(text: str) -> None:
    assert check_nothing_lost(normalized(text)) is None


def test_a_draft_forgets_nothing_when_a_block_goes() -> None:
    draft = Draft(received="ab cd", blocks=(Block(start=0, end=5),))
    draft = draft.without_spans([draft.removal(0, 2, step="one", reason="first")])
    draft = draft.without({draft.blocks[0]: "second"}, step="two")
    assert [(gone.step, gone.text) for gone in draft.removed] == [("one", "ab"), ("two", "cd")]
    assert draft.blocks == ()
