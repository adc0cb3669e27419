"""What was found in a source, as far as the words it was found in are shown."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace

from dossier.model.annotation import Annotations, Cue, Figure, Mention, Quote, Speaker
from dossier.model.source import Source
from dossier.text.folding import fold

Shown = Callable[[int, int], bool]
"""Whether a half-open span of the source's text is shown."""


def shown_annotations(found: Annotations, published: Source, shown: Shown, entities: Collection[str]) -> Annotations:
    """Return what lies in shown words, with nothing said of it that only other words say.

    `entities` are the ids of confirmed entities. Of a quote, the words that introduce it may be missing, but not those
    that name the speaker: it would seem to be nobody's.
    """
    folded = fold(published.text)

    def has(words: str | None) -> bool:
        return bool(words) and fold(str(words)) in folded

    return Annotations(
        mentions=tuple(_mentions(found.mentions, shown, has, entities)),
        dates=tuple(item for item in found.dates if shown(item.start, item.end)),
        quotes=tuple(
            _quote(item, shown, entities)
            for item in found.quotes
            if shown(item.start, item.end) and (item.speaker is None or shown(item.speaker.start, item.speaker.end))
        ),
        figures=tuple(item for item in found.figures if shown(item.start, item.end) and _is_whole(item, has)),
    )


def _mentions(
    mentions: Iterable[Mention], shown: Shown, has: Callable[[str | None], bool], entities: Collection[str]
) -> Iterator[Mention]:
    for mention in mentions:
        rivals = tuple(rival for rival in mention.rivals if rival in entities or has(rival))
        # A name that could be several must not seem to be one because the others are not shown.
        if shown(mention.start, mention.end) and len(rivals) == len(mention.rivals):
            full_name = mention.full_name if has(mention.full_name) else ""
            role = mention.role if has(mention.role) else None
            # Candidates are gathered anew from what is shown.
            yield replace(mention, candidate=None, full_name=full_name, role=role)


def _quote(quote: Quote, shown: Shown, entities: Collection[str]) -> Quote:
    cue: Cue | None = quote.cue if quote.cue and shown(quote.cue.start, quote.cue.end) else None
    speaker: Speaker | None = quote.speaker
    if speaker and speaker.entity not in entities:
        # Candidates are gathered anew, and may have other ids then.
        speaker = replace(speaker, entity=None)
    # Whoever else it could be is left out with the words that name them: the rest would seem to be all.
    possible = quote.possible if all(shown(one.start, one.end) for one in quote.possible) else ()
    possible = tuple(one if one.entity in entities else replace(one, entity=None) for one in possible)
    return replace(quote, cue=cue, speaker=speaker, possible=possible)


def _is_whole(figure: Figure, has: Callable[[str | None], bool]) -> bool:
    return all(not words or has(words) for words in (figure.unit, figure.scope))
