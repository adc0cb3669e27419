"""A curator's ruling comes before what was found, and who is not sure enough speaks nowhere."""

from dataclasses import replace

import pytest

from dossier.model.annotation import Annotations, Mention, Quote, Speaker, Way
from dossier.model.decision import Decision, QuotedWords, Ruling
from dossier.model.entity import Entity
from dossier.resolve.naming import Naming
from dossier.resolve.quotes import Listed, QuoteRules, settle_quotes

TEXT = "Ada Roe met Bo Doe. “It sank,” she said."
ADA = Speaker(start=0, end=7, text="Ada Roe", entity="ada-roe")
BO = Speaker(start=12, end=18, text="Bo Doe", entity="bo-doe")
QUOTE = Quote(
    source="a",
    start=21,
    end=29,
    text="It sank,",
    kind="direct",
    speaker=ADA,
    way=Way.PRONOUN_RIVALS,
    confidence=0.5,
    possible=(BO,),
)
SURE = replace(QUOTE, way=Way.BESIDE, confidence=0.95, possible=())
MENTIONS = tuple(
    Mention(source="a", start=one.start, end=one.end, text=one.text, type="person", entity=one.entity)
    for one in (ADA, BO)
)


def entity(id_: str, name: str) -> Entity:
    return Entity(
        id=id_,
        type="person",
        name=name,
        aliases=(),
        description="",
        roles=(),
        part_of=None,
        coordinates=None,
        external_ids=(),
        body="",
        body_line=1,
        path=f"people/{id_}.md",
    )


NAMING = Naming([entity("ada-roe", "Ada Roe"), entity("bo-doe", "Bo Doe")], {"bo": "bo-doe"})


def decide(ruling: Ruling, *names: str, words: str = "It sank,", source: str = "a", line: int = 1) -> Decision:
    quote = QuotedWords(source=source, exact=words)
    return Decision(ruling=ruling, names=names, by="us", on="2025", why="", line=line, quote=quote)


def settle(quote: Quote, *decisions: Decision, listed: Listed = "confident") -> tuple[tuple[Quote, ...], list[str]]:
    found = {"a": Annotations(mentions=MENTIONS, quotes=(quote,))}
    rules = QuoteRules(decisions=decisions, path="decisions.yml", listed=listed, least=0.8)
    settled, problems = settle_quotes(found, rules, NAMING)
    return settled["a"].quotes, [problem.code for problem in problems]


def test_who_is_not_sure_enough_is_only_whom_it_could_be() -> None:
    ((quote,), problems) = settle(QUOTE)
    assert (quote.speaker, quote.possible, problems) == (None, (ADA, BO), [])


@pytest.mark.parametrize(
    ("quote", "listed", "speaker", "stands"),
    [(QUOTE, "all", ADA, True), (SURE, "confident", ADA, True), (SURE, "reviewed", ADA, False)],
)
def test_the_setting_says_what_stands_on_peoples_pages(
    quote: Quote, listed: Listed, speaker: Speaker, *, stands: bool
) -> None:
    ((settled,), _) = settle(quote, listed=listed)
    assert (settled.speaker, settled.listed) == (speaker, stands)


def test_a_ruling_names_the_speaker_by_id_old_id_or_name_and_stands_where_reviewed_ones_do() -> None:
    for name in ("bo-doe", "bo", "Bo Doe"):
        ((quote,), problems) = settle(SURE, decide(Ruling.SPEAKER, name, words="“It  sank”"), listed="reviewed")
        assert (quote.speaker, quote.way, quote.confidence, quote.listed) == (BO, Way.CURATOR, 1.0, True)
        assert problems == []


def test_somebody_whom_the_text_does_not_name_may_speak() -> None:
    ((quote,), _) = settle(SURE, decide(Ruling.SPEAKER, "the mate"))
    assert quote.speaker == Speaker(start=21, end=21, text="the mate")


def test_the_later_ruling_holds() -> None:
    ((quote,), _) = settle(SURE, decide(Ruling.NO_QUOTE), decide(Ruling.NOBODY, line=9))
    assert (quote.speaker, quote.possible, quote.ruled) == (None, (), True)
    assert settle(SURE, decide(Ruling.NOBODY), decide(Ruling.NO_QUOTE)) == ((), [])


def test_a_ruling_on_what_is_not_there_is_a_problem() -> None:
    (quotes, problems) = settle(SURE, decide(Ruling.NOBODY, words="It sank fast"), decide(Ruling.NOBODY, source="b"))
    assert quotes == (SURE,)
    assert problems == ["decision-unknown-quote", "decision-unknown-source"]
