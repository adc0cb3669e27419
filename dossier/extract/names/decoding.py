"""The tagger's own finds in a text."""

from collections.abc import Iterator
from functools import cache

from dossier.extract.names.gazetteer import gazetteer
from dossier.extract.names.spans import LONGEST_NAME, Span
from dossier.extract.names.tagger import LABELS, Tagger, english_model
from dossier.extract.names.text_view import TextView
from dossier.extract.names.views import Groups, views_of_region


@cache
def _english_tagger() -> Tagger:
    return Tagger(english_model())


def tagged_spans(view: TextView) -> Iterator[Span]:
    """Yield the names that the statistical tagger finds, in order."""
    tagger = _english_tagger()
    groups = Groups()
    places = gazetteer()
    words = view.words
    for start, end in view.regions:
        tagger.forget()
        emissions = [
            tagger.scores(views) for views in views_of_region(words, (start, end), view.evidence, places, groups)
        ]
        path = tagger.decode(emissions)
        i = 0
        while i < len(path):
            label = path[i]
            if not label:
                i += 1
                continue
            stop = i + 1
            while stop < len(path) and path[stop] == label + 1:
                stop += 1
            if stop - i <= LONGEST_NAME:
                score = min(tagger.confidence(emissions, path, j) for j in range(i, stop))
                yield Span(start + i, start + stop, LABELS[label][2:], score)
            i = stop
