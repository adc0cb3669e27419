"""Quotes are found with whoever says them, whatever the marks and the order."""

from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from dossier.extract import Text, find
from dossier.extract.quotes import find_quotes, marks
from dossier.extract.quotes.confidence import LEAST_CONFIDENCE, RIGHT
from dossier.extract.quotes.marks import pair_marks
from dossier.model.annotation import Mention, Quote, Way
from tools.attribution import DEVELOPED, HELD_OUT, judge, read_articles, ways

CASES = yaml.safe_load((Path(__file__).parent / "quotes.yml").read_text(encoding="utf-8"))
PIECES = st.sampled_from(
    "\" ' “ ” ‘ ’ « » `` '' , . : ; ! ? … — ( ) \n \n\n said Roe Jane he she they it that according to the "
    "ministry by was told saying remarks latter officials in Hull statement citing and but as 's 90s n".split(" ")
)
TEXTS = st.text() | st.lists(PIECES, max_size=40).map(" ".join) | st.lists(PIECES, max_size=40).map("".join)


def mention(text: str, words: str, kind: str, entity: str | None = None, at: int = 0) -> Mention:
    start = text.index(words, at)
    return Mention(source="a", start=start, end=start + len(words), text=words, type=kind, entity=entity)


def shown(text: str, quote: Quote) -> dict[str, str]:
    fields = {quote.kind: quote.text}
    if quote.cue is not None:
        fields["cue"] = text[quote.cue.start : quote.cue.end]
    if quote.speaker is not None:
        fields["speaker"] = quote.speaker.text
    return fields


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_golden(case: dict[str, object]) -> None:
    text = str(case["text"])
    quotes = find_quotes(text, mentions=find(Text(source="a", text=text, language="en")).mentions)
    assert [shown(text, quote) for quote in quotes] == case["quotes"]


@pytest.mark.parametrize("path", [DEVELOPED, HELD_OUT], ids=["developed", "held out"])
def test_floor_of_attribution(path: Path) -> None:
    judged = [one for article in read_articles(path) for one in judge(article)]
    given = [one for one in judged if one.shown and one.proper]
    assert sum(one.right for one in given) >= 0.95 * len(given)
    wanted = {(one.article, one.marked.end) for one in judged if one.marked and one.marked.named}
    hit = {(one.article, one.marked.end) for one in judged if one.marked and one.hit}
    assert len(wanted & hit) >= (0.9 if path == DEVELOPED else 0.76) * len(wanted)


def test_confidence_is_what_was_counted() -> None:
    counted = [line.split("  #")[0].strip() for line in ways(DEVELOPED)]
    assert counted == [f"Way.{way.name}: ({right}, {of})," for way, (right, of) in RIGHT.items()]


def test_unsure_speakers_are_not_confident() -> None:
    text = "Ann Roe met Mary Poe. Both laughed. “We talked,” she said."
    mentions = [mention(text, "Ann Roe", "person", "roe"), mention(text, "Mary Poe", "person", "poe")]
    (quote,) = find_quotes(text, mentions=mentions)
    assert quote.way is Way.PRONOUN_RIVALS
    assert quote.confidence < LEAST_CONFIDENCE
    assert [one.entity for one in quote.possible] == ["poe"]


def test_speaker_has_the_entity_of_its_mention() -> None:
    text = "Harbour master Jane Roe of Hull said: “It sank.”"
    mentions = [mention(text, "Jane Roe", "person", "jane-roe"), mention(text, "Hull", "place", "hull")]
    (quote,) = find_quotes(text, mentions=mentions, source="a")
    assert quote.speaker is not None
    assert (quote.speaker.text, quote.speaker.entity, quote.source) == ("Jane Roe", "jane-roe", "a")


def test_pronoun_takes_the_last_speaker_of_its_gender() -> None:
    text = "Jane Roe met John Doe. “We talked,” he said. “It helped,” she added."
    mentions = [mention(text, "Jane Roe", "person", "roe"), mention(text, "John Doe", "person", "doe")]
    speakers = [quote.speaker for quote in find_quotes(text, mentions=mentions)]
    assert [speaker.entity if speaker else None for speaker in speakers] == ["doe", "roe"]


def test_a_place_that_speaks_is_a_speaker() -> None:
    text = "Norway said that the strait would stay open."
    (quote,) = find_quotes(text, mentions=[mention(text, "Norway", "place", "norway")])
    assert quote.speaker is not None
    assert quote.speaker.entity == "norway"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said 'no' and the boys' toys were '90s rock 'n' roll.", ["no"]),
        ("‘The ministers’ view is wrong,’ he said.", ["The ministers’ view is wrong,"]),
        ("‘core values’ as the ministers’ aim", ["core values"]),
        ("She said: 'I was goin' home'", ["I was goin' home"]),
        ('He was 5\'10" and said "no".', ["no"]),
        ("“He said ‘no’ twice”", ["He said ‘no’ twice"]),
        ("‘He said “no” twice’", ["He said “no” twice"]),
        ("«Oui», „nein“ and ``yes''", ["Oui", "nein", "yes"]),
        ("“One.\n\n“Two.”", ["One.", "Two."]),
        ("‘It was hard…\n\nand long,’ Roe said.", ["It was hard…\n\nand long,"]),
        ("“Never closed.\nNext line.", ["Never closed."]),
        ("“” and '…' are empty", []),
    ],
)
def test_marks(text: str, expected: list[str]) -> None:
    assert [text[marked.start : marked.end] for marked in pair_marks(text)] == expected


@given(TEXTS)
def test_offsets_hold(text: str) -> None:
    quotes = find_quotes(text, source="s")
    assert all(text[quote.start : quote.end] == quote.text for quote in quotes)
    assert all(quote.text.strip() == quote.text and quote.text for quote in quotes)
    assert list(quotes) == sorted(quotes, key=lambda quote: (quote.start, quote.end, quote.kind))
    for quote in quotes:
        if quote.speaker is not None:
            assert text[quote.speaker.start : quote.speaker.end] == quote.speaker.text
        if quote.cue is not None:
            assert 0 <= quote.cue.start < quote.cue.end <= len(text)


@given(TEXTS, st.data())
def test_any_mentions_do(text: str, data: st.DataObject) -> None:
    bounds = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    spans = data.draw(st.lists(bounds, max_size=6))
    mentions = [
        Mention(source="s", start=start, end=end, text=text[start:end], type="person")
        for start, end in spans
        if start < end
    ]
    for quote in find_quotes(text, mentions=mentions):
        assert quote.speaker is None or text[quote.speaker.start : quote.speaker.end] == quote.speaker.text


def closing_by_walking(marks: list[marks.Mark], index: int) -> tuple[int | None, int]:
    """Say the same as `Doubles.closing` by walking on from a mark: simple, and slow where marks do not balance."""
    depth, reopened, place = 1, 0, index + 1
    while place < len(marks) and marks[place].passage == marks[index].passage:
        if marks[place].double and marks[place].closes:
            depth -= 1
            if not depth:
                return place, place
        elif marks[place].double:
            depth, reopened = depth + 1, reopened or place
        if reopened and place - index > 60:
            break
        place += 1
    return None, reopened or place


@example("“a " + "“b” " * 30 + "c”")
@example("“a " + "“b” " * 31 + "c”")
@given(st.text(alphabet='"“”«» a.\n', max_size=300) | TEXTS)
def test_double_marks_close_as_if_each_was_followed_by_itself(text: str) -> None:
    found = marks.read_marks(text)
    doubles = marks.Doubles(found)
    for index, mark in enumerate(found):
        if mark.double and mark.opens:
            assert doubles.closing(index) == closing_by_walking(found, index)


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        '"a ',
        "“",
        "“a ”b",
        "'a ",
        "‘as’ b ",
        "(",
        "A",
        "Aa ",
        "said ",
        ", said",
        '"a\n',
        '"I," he said, ',
        "“ “ ” ",
        "A B: x   ",
        "Ann Roe: x\n",
        "Q: x\nA: y\n",
        "“a” [1] ",
    ],
)
def test_hostile_texts_finish(unit: str) -> None:
    text = unit * 15_000
    assert all(text[found.start : found.end] == found.text for found in find_quotes(text))
