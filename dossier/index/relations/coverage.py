"""What each source answers about each event: who, where, when, how many, through whom, said by whom."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from typing import TypeVar

from dossier.index.relations.claimants import Claimants
from dossier.index.relations.name_roles import mediators, whereabouts
from dossier.model.annotation import Annotations, DateExpression, Figure, Mention, Quote, Speaker
from dossier.model.coverage import Facet, Finding, SourceCoverage
from dossier.model.event import Event
from dossier.model.evidence import Evidence, Located
from dossier.model.source import Sentence, Source
from dossier.text.folding import fold, squeeze

Found = TypeVar("Found", Mention, DateExpression, Figure)
_Named = tuple[Mention | Speaker, str | None, str]
"""A name, whose it is, and the id of the sentence."""


def find_coverage(
    sources: Mapping[str, Source],
    annotations: Mapping[str, Annotations],
    events: Iterable[Event],
    evidence: Mapping[Evidence, Located],
    claimants: Claimants,
) -> dict[str, tuple[SourceCoverage, ...]]:
    """Return by event what each source with evidence for it answers, in the order of their ids.

    All is looked for in the sentences of the evidence: there the curator ties the text to the event.
    """
    texts: dict[str, _Text] = {}
    covered = {}
    for event in events:
        located = [evidence[item] for item in event.evidence if item in evidence]
        located.sort(key=lambda found: (found.evidence.source, found.start))
        rows = []
        for source, group in groupby(located, key=lambda found: found.evidence.source):
            if source not in texts:
                texts[source] = _Text(sources[source], annotations[source])
            rows.append(_cover(texts[source], event, list(group), claimants))
        covered[event.id] = tuple(rows)
    return covered


class _Text:
    """A source with what was found in it."""

    def __init__(self, source: Source, found: Annotations) -> None:
        self.source = source
        self.found = found

    def mentions_in(self, sentence: Sentence) -> Sequence[Mention]:
        return _within(self.found.mentions, sentence)

    def quotes_in(self, sentence: Sentence) -> list[Quote]:
        return [quote for quote in self.found.quotes if quote.start < sentence.end and quote.end > sentence.start]

    def mediators_in(self, sentence: Sentence) -> frozenset[int]:
        return mediators(self.source.text, sentence.start, sentence.end, self.mentions_in(sentence))

    @cached_property
    def facets(self) -> frozenset[Facet]:
        """Of which there is something anywhere in the text."""
        found = {
            Facet.WHO: self.found.mentions,
            Facet.WHERE: any(mention.type == "place" for mention in self.found.mentions),
            Facet.WHEN: any(date.type == "DATE" for date in self.found.dates),
            Facet.HOW_MANY: self.found.figures,
            Facet.THROUGH: any(self.mediators_in(sentence) for sentence in self.source.sentences),
            Facet.SAID_BY: any(quote.speaker for quote in self.found.quotes),
        }
        return frozenset(facet for facet, something in found.items() if something)


def _within(annotations: Sequence[Found], sentence: Sentence) -> Sequence[Found]:
    """Return what begins in a sentence, of annotations in the order of the text."""
    first = bisect_left(annotations, sentence.start, key=lambda found: found.start)
    last = bisect_left(annotations, sentence.end, key=lambda found: found.start)
    return annotations[first:last]


def _cover(text: _Text, event: Event, located: list[Located], claimants: Claimants) -> SourceCoverage:
    """Return what one source answers about an event."""
    told = [(Facet.SAID_BY, said) for found in located for said in _said(text, found, claimants)]
    anchors = {anchor for found in located for anchor in found.sentences}
    for sentence in (sentence for sentence in text.source.sentences if sentence.id in anchors):
        told += _named(text, sentence, event)
        told += ((Facet.WHEN, _dated(date, sentence)) for date in _within(text.found.dates, sentence) if _is_day(date))
        told += ((Facet.HOW_MANY, _counted(text, f, sentence)) for f in _within(text.found.figures, sentence))
    findings: dict[Facet, dict[str, Finding]] = {facet: {} for facet in Facet}
    for facet, finding in told:
        key = finding.subject or finding.value or squeeze(fold(finding.words))
        findings[facet].setdefault(key, finding)
    return SourceCoverage(
        source=text.source.id,
        findings={facet: tuple(found.values()) for facet, found in findings.items()},
        elsewhere=frozenset(facet for facet in text.facets if not findings[facet]),
    )


def _named(text: _Text, sentence: Sentence, event: Event) -> Iterator[tuple[Facet, Finding]]:
    """Yield the names of a sentence, each under the one facet that the words around it say.

    A place that nothing marks as one is the event's place, if the curator says so, and else somebody who acts
    (`Belarus denied`). Whoever only speaks took no part, unless the curator says otherwise.
    """
    mentions = text.mentions_in(sentence)
    through = text.mediators_in(sentence)
    where = whereabouts(text.source.text, sentence.start, sentence.end, mentions)
    parties = {participant.entity for participant in event.participants}
    speaking = {quote.speaker.start for quote in text.quotes_in(sentence) if quote.speaker}
    for number, mention in enumerate(mentions):
        finding = _finding(mention, mention.subject, sentence.id)
        if number in through:
            yield Facet.THROUGH, finding
            if mention.subject in parties:
                yield Facet.WHO, finding
        elif number in where or (mention.subject in event.places and mention.subject not in parties):
            yield Facet.WHERE, finding
        elif mention.start not in speaking or mention.subject in parties:
            yield Facet.WHO, finding


def _said(text: _Text, found: Located, claimants: Claimants) -> Iterator[Finding]:
    """Yield who speaks in evidence, by the curator's word and by the text's cues, in the text's words if it has any."""
    sentences = [sentence for sentence in text.source.sentences if sentence.id in found.sentences]
    spoken: list[_Named] = [
        (q.speaker, q.speaker.entity, s.id) for s in sentences for q in text.quotes_in(s) if q.speaker
    ]
    claimant = found.evidence.claimant
    if claimant is not None:
        entity = claimants.entity(claimant)
        named: list[_Named] = [(mention, mention.subject, s.id) for s in sentences for mention in text.mentions_in(s)]
        own = next((one for one in (*spoken, *named) if one[1] is not None and one[1] == entity), None)
        if own is not None:
            yield _finding(*own)
        else:
            yield Finding(
                start=found.start,
                end=found.end,
                words=claimants.name(claimant),
                sentence=found.sentences[0],
                subject=entity,
            )
    for speaker, entity, anchor in spoken:
        # Whom the text leaves without a name the curator has named.
        if claimant is None or entity is not None:
            yield _finding(speaker, entity, anchor)


def _finding(named: Mention | Speaker, subject: str | None, sentence: str) -> Finding:
    return Finding(start=named.start, end=named.end, words=named.text, sentence=sentence, subject=subject)


def _is_day(date: DateExpression) -> bool:
    return date.type == "DATE"


def _dated(date: DateExpression, sentence: Sentence) -> Finding:
    value = date.edtf or ""
    return Finding(start=date.start, end=date.end, words=date.text, sentence=sentence.id, value=value, basis=date.basis)


def _counted(text: _Text, figure: Figure, sentence: Sentence) -> Finding:
    """Return a number with what it counts, and with the words that bound it where they stand right before it."""
    whole = text.source.text
    bound = f"{figure.scope} " if figure.scope else ""
    start = figure.start - len(bound) if whole.endswith(bound, 0, figure.start) else figure.start
    return Finding(start=start, end=figure.end, words=whole[start : figure.end], sentence=sentence.id)
