"""What is taken out of the five texts of the first dossier, exactly, and that nothing else is missing."""

import hashlib
from pathlib import Path

import pytest

from dossier.model.reading import RawItem
from dossier.model.source import Basis, BlockKind, Source
from dossier.normalize import check_nothing_lost, normalize
from dossier.read import read

SOURCES = Path(__file__).parents[2] / "content" / "sources"
PICTURE = "https://s3-minsk.becloud.by/media-assets/news-by/bd9040db-77f4-4a9d-b29f-ecd6a784f46c/conversions/"
CAPTION = "Kyiv and Moscow announce fresh swap of detainees"

HEADLINE = (
    "Belarus and Ukraine's 38 Prisoner Exchanges Since September 2022: "
    "A Humanitarian and Diplomatic Effort Amid Ongoing Conflict"
)
SUMMARY_1 = (
    "1. The prisoner exchange, a rare instance of cooperation between Ukraine and Russia, is discussed in the context "
    "of general news and politics, particularly war-and-conflicts, as it involves the release of military personnel "
    "captured since 2022."
)
SUMMARY_2 = (
    "2. The series of prisoner exchanges between Ukraine and Russia, including the latest one, have been discussed "
    "extensively in various political and general news platforms, with the negotiations for these swaps often being "
    "linked to war-and-conflicts and politics."
)
REMOVED = {
    "38-prisoner-exchanges.txt": [
        ("repetitions", HEADLINE),
    ],
    "further-exchange-of-prisoners.txt": [
        ("navigation", "Skip to content"),
        ("captions", CAPTION),
        ("captions", CAPTION),
        ("repetitions", "Kyiv and Moscow agree on further exchange of prisoners"),
        ("kickers", "Fresh Take:"),
        ("summaries", SUMMARY_1),
        ("summaries", SUMMARY_2),
        ("navigation", "Read also:"),
        ("navigation", "Latest"),
    ],
    "largest-prisoner-exchange.txt": [("tickers", "3.76 BYN"), ("tickers", "3.02 BYN"), ("tickers", "3.43 BYN")],
    "putin-thanks-lukashenko.txt": [
        ("imprint", "date 2025-05-26 news.by"),
        (
            "picture-addresses",
            ", ".join(
                f"{PICTURE}b4a0fe5d-2c2d-4f1b-a5ae-3ac601866998-{size}-___webp_{width}.webp {width}w"
                for size, width in (("sm", 480), ("md", 768), ("lg", 1280), ("xl", 1920))
            ),
        ),
    ],
    "russian-soldiers-in-belarus.txt": [],
}
PASSAGES = {
    "38-prisoner-exchanges.txt": 23,
    "further-exchange-of-prisoners.txt": 9,
    "largest-prisoner-exchange.txt": 11,
    "putin-thanks-lukashenko.txt": 8,
    "russian-soldiers-in-belarus.txt": 22,
}


def source(name: str) -> Source:
    data = (SOURCES / name).read_bytes()
    return normalize(
        read(RawItem(path=name, data=data)),
        id=name.removesuffix(".txt"),
        path=f"sources/{name}",
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
    )


@pytest.mark.parametrize("name", REMOVED)
def test_removed_text(name: str) -> None:
    assert [(gone.step, gone.text) for gone in source(name).removed] == REMOVED[name]


@pytest.mark.parametrize("name", REMOVED)
def test_every_character_is_in_the_text_or_in_the_removed_text(name: str) -> None:
    one = source(name)
    assert check_nothing_lost(one) is None
    received = "".join((SOURCES / name).read_text(encoding="utf-8").split())
    kept = "".join(one.text.split()) + "".join("".join(gone.text.split()) for gone in one.removed)
    assert sorted(received) == sorted(kept)


@pytest.mark.parametrize("name", REMOVED)
def test_article_is_whole(name: str) -> None:
    one = source(name)
    assert len(one.passages) == PASSAGES[name]
    lines = [" ".join(line.split()) for line in (SOURCES / name).read_text(encoding="utf-8").splitlines()]
    gone = {" ".join(removed.text.split()) for removed in one.removed}
    article = [line for line in lines if line and line not in gone and "480w" not in line]
    kept = [one.text[passage.start : passage.end] for passage in one.passages]
    # A repeated line stands once in `article` per printing that was kept.
    assert [line for line in article if line not in kept] == []
    assert [text for text in kept if text not in lines] == []


def test_only_one_of_the_five_states_its_date() -> None:
    issued = {name: source(name).issued for name in REMOVED}
    assert {name for name, value in issued.items() if value.known} == {"putin-thanks-lukashenko.txt"}
    dated = issued["putin-thanks-lukashenko.txt"]
    assert (dated.value, dated.basis) == ("2025-05-26", Basis.STATED)
    assert "date 2025-05-26 news.by" in dated.reason
    assert source("putin-thanks-lukashenko.txt").publisher.value == "news.by"


def test_titles() -> None:
    stated = {name for name in REMOVED if source(name).title.basis is Basis.STATED}
    assert stated == {
        "38-prisoner-exchanges.txt",
        "further-exchange-of-prisoners.txt",
        "largest-prisoner-exchange.txt",
    }
    for name in stated:
        one = source(name)
        first = one.passages[0]
        assert first.kind is BlockKind.HEADING
        assert one.text[first.start : first.end] == one.title.value
    derived = source("russian-soldiers-in-belarus.txt").title
    assert derived.value.endswith("…")
    assert derived.reason == "no headline: taken from the first sentence"


def test_language() -> None:
    assert {source(name).language.value for name in REMOVED} == {"en"}
