"""Whose words quotes are in the end: the curator's rulings first, then whoever was found with enough confidence."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from dossier.model.annotation import Annotations, Mention, Quote, Speaker, Way
from dossier.model.decision import Decision, Ruling
from dossier.model.message import quote as quoted
from dossier.model.problem import Problem, Severity
from dossier.resolve.naming import Naming
from dossier.text.folding import fold, squeeze

Listed = Literal["all", "confident", "reviewed"]
"""Which quotes stand on people's pages: the setting `quotes`."""
_SHOWN = 80
"""Code points of the exact words shown in a message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteRules:
    """What decides whose words a quote is."""

    decisions: tuple[Decision, ...]
    path: str
    """The file that the decisions stand in."""
    listed: Listed
    least: float
    """Confidence from which on a found speaker is given as who said it."""


def settle_quotes(
    found: Mapping[str, Annotations], rules: QuoteRules, naming: Naming
) -> tuple[dict[str, Annotations], tuple[Problem, ...]]:
    """Return the annotations of each source with its quotes settled, and problems of rulings on what is not there.

    A ruling finds its quote by source and exact words, whatever the typography and the mark at the end; of two rulings
    on one quote the later holds. A speaker who is not sure enough becomes the first of those whom it could be.
    """
    on_quotes = [decision for decision in rules.decisions if decision.quote is not None]
    by_words: dict[tuple[str, str], Decision] = {}
    for decision in on_quotes:
        if decision.quote is not None:
            by_words[decision.quote.source, key_of(decision.quote.exact)] = decision
    settled: dict[str, Annotations] = {}
    seen: set[tuple[str, str]] = set()
    for source, annotations in found.items():
        quotes = []
        for quote in annotations.quotes:
            place = source, key_of(quote.text)
            ruling = by_words.get(place)
            seen.add(place)
            after = _sure(quote, rules) if ruling is None else _ruled(quote, ruling, annotations.mentions, naming)
            if after is not None:
                quotes.append(after)
        settled[source] = replace(annotations, quotes=tuple(quotes))
    return settled, tuple(_problems(by_words, found, seen, rules.path))


def key_of(words: str) -> str:
    """Return words as they are compared: folded, without marks at the end."""
    return fold(squeeze(words)).strip(" .,;:!?…\"'")


def _sure(quote: Quote, rules: QuoteRules) -> Quote:
    if quote.speaker is None:
        return quote
    if quote.confidence < rules.least and rules.listed != "all":
        return replace(quote, speaker=None, possible=(quote.speaker, *quote.possible))
    return replace(quote, listed=rules.listed != "reviewed")


def _ruled(quote: Quote, decision: Decision, mentions: Iterable[Mention], naming: Naming) -> Quote | None:
    """Return a quote as a curator has it, or None where it is none."""
    if decision.ruling is Ruling.NO_QUOTE:
        return None
    speaker = None if decision.ruling is Ruling.NOBODY else _speaker(quote, decision.names[0], mentions, naming)
    return replace(quote, speaker=speaker, way=Way.CURATOR, confidence=1.0, possible=(), listed=True)


def _speaker(quote: Quote, name: str, mentions: Iterable[Mention], naming: Naming) -> Speaker:
    """Return whom a ruling names, where the source names them nearest to the quote, if it does."""
    entity = naming.entity(name)
    spans = [(abs(one.start - quote.start), one) for one in mentions if entity is not None and one.entity == entity]
    if spans:
        _, nearest = min(spans, key=lambda span: (span[0], span[1].start))
        return Speaker(start=nearest.start, end=nearest.end, text=nearest.text, entity=entity)
    return Speaker(start=quote.start, end=quote.start, text=name, entity=entity)


def _problems(
    rulings: Mapping[tuple[str, str], Decision], found: Mapping[str, Annotations], seen: set[tuple[str, str]], path: str
) -> Iterable[Problem]:
    for (source, words), decision in rulings.items():
        if (source, words) in seen or decision.quote is None:
            continue
        known = source in found
        message = f"no quote in `{source}` has the words " + quoted(squeeze(decision.quote.exact)[:_SHOWN], source)
        yield Problem(
            severity=Severity.WARNING,
            code="decision-unknown-quote" if known else "decision-unknown-source",
            message=str(message) if known else f"there is no source `{source}`",
            remedy="Give the words of the whole quote, as its source has them, or take the decision back",
            path=path,
            line=decision.line,
            quotes=message.quotes if known else (),
        )
