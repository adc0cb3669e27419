"""One type a name across a text, and no occurrence left out."""

from collections.abc import Iterator, Sequence

from dossier.extract.names.cues import cue_votes
from dossier.extract.names.gazetteer import CITY, COUNTRY, KNOWN_ORGANIZATION, KNOWN_PLACE, gazetteer
from dossier.extract.names.lexicon import lists_of, word_classes
from dossier.extract.names.short_forms import without_article
from dossier.extract.names.spans import ORGANIZATION, PERSON, PLACE, Span, covered, retyped
from dossier.extract.names.text_view import TextView

Key = tuple[str, ...]

_KNOWN_VOTES = {
    COUNTRY: (PLACE, 3.0),
    KNOWN_PLACE: (PLACE, 3.0),
    KNOWN_ORGANIZATION: (ORGANIZATION, 3.0),
    CITY: (PLACE, 0.5),
}
_SURE = 0.5
_SURNAME_WEIGHT = 2.0  # against the gazetteer: many surnames are a town somewhere
_LONGEST_NAME = 8


def vote(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Give every name the type that its occurrences in the text, weighed by their scores, speak for.

    The gazetteer has votes too. A name's last word counts as the person when it ends a person's full name.
    """
    words = view.words
    votes: dict[Key, dict[str, float]] = {}
    for span in spans:
        counted = votes.setdefault(span.key(words), {})
        counted[span.type] = counted.get(span.type, 0.0) + span.score
        for kind, weight in cue_votes(span, view):
            counted[kind] = counted.get(kind, 0.0) + weight
    surnames = _surnames(spans, view)
    for key, counted in votes.items():
        known = gazetteer().kinds.get(key)
        if known in _KNOWN_VOTES:
            kind, weight = _KNOWN_VOTES[known]
            counted[kind] = counted.get(kind, 0.0) + weight
        if len(key) == 1 and key[0] in surnames:
            counted[PERSON] = counted.get(PERSON, 0.0) + _SURNAME_WEIGHT * surnames[key[0]]
    winners = {key: max(sorted(counted), key=counted.__getitem__) for key, counted in votes.items()}
    return [
        span if span.type == winners[span.key(words)] else retyped(span, winners[span.key(words)], 0.6)
        for span in spans
    ]


def _surnames(spans: Sequence[Span], view: TextView) -> dict[str, float]:
    """Return the last words of full names of persons, with the scores of those names summed."""
    found: dict[str, float] = {}
    for span in spans:
        if span.type == PERSON and span.end - span.start > 1:
            last = view.words[span.end - 1]
            if view.capital(span.end - 1):
                # al-Abadi is also written Al-Abadi and Abadi.
                for written in dict.fromkeys((last, last[0].upper() + last[1:], without_article(last))):
                    found[written] = found.get(written, 0.0) + span.score
    return found


def propagate(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Add the occurrences of found names that are in no span yet.

    A person's bare surname counts as found. A single word at the beginning of a sentence that the text
    also has in lower case stays out.
    """
    words = view.words
    types: dict[Key, Span] = {}
    for span in spans:
        key = span.key(words)
        if span.score >= _SURE and len(key) <= _LONGEST_NAME and (key not in types or types[key].score < span.score):
            types[key] = span
        short = key[:-1]
        if span.type == ORGANIZATION and len(key) > 1 and "company suffix" in word_classes[key[-1]]:
            types.setdefault(short, Span(0, len(short), ORGANIZATION, span.score))
    for surname, score in sorted(_surnames(spans, view).items()):
        if score >= _SURE:
            types.setdefault((surname,), Span(0, 1, PERSON, min(score, 0.8)))
    lengths: dict[str, set[int]] = {}
    for key in types:
        lengths.setdefault(key[0], set()).add(len(key))
    taken = covered(spans, len(words))
    added = [span for region in view.regions for span in _occurrences(view, region, types, lengths, taken)]
    return sorted([*spans, *added], key=lambda span: span.start)


def _occurrences(
    view: TextView,
    region: tuple[int, int],
    types: dict[Key, Span],
    lengths: dict[str, set[int]],
    taken: bytearray,
) -> Iterator[Span]:
    words = view.words
    i, end = region
    while i < end:
        stop = i + 1
        if not taken[i]:
            for length in sorted(lengths.get(words[i], ()), reverse=True):
                key = tuple(words[i : i + length])
                model = types.get(key)
                if model is None or i + length > end or any(taken[i : i + length]):
                    continue
                if length == 1 and not _fits(view, i, model.type):
                    continue
                first = i - 1 if _has_given_name(view, i, model, taken) else i
                yield Span(first, i + length, model.type, min(model.score, 0.7))
                stop = i + length
                break
        i = stop


def _has_given_name(view: TextView, i: int, model: Span, taken: bytearray) -> bool:
    """Tell whether a person's surname at `i` is that of somebody of another given name, who was passed over."""
    before = view.word(i - 1)
    if i == 0 or model.type != PERSON or taken[i - 1] or not before.istitle():
        return False
    return "given" in word_classes[before] or "listed given" in lists_of(before.lower())


def _fits(view: TextView, i: int, kind: str) -> bool:
    classes = word_classes[view.words[i]]
    if "common word" in classes or "function word" in classes or "people" in classes:
        return False
    if view.begins_sentence(i) and "lower, never inside" in view.evidence.clues(view.words[i]):
        return False
    # Beside another capitalized word it is part of a longer name, which the tagger did not take for one.
    return kind == PERSON or not (view.capital(i + 1) or (view.capital(i - 1) and not view.begins_sentence(i - 1)))
