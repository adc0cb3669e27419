"""A linear-chain conditional random field over runs of capitalized words (Lafferty et al. 2001).

Weights are integers in a JSON file written by `tools/train_names.py`; decoding is Viterbi's algorithm in
plain Python. Labels are BIO: `B-person` begins a name, `I-person` continues it, `O` is outside.

python-crfsuite, which trains them, decodes only its own binary files. JSON can be compared under git, tags without a
compiled wheel, and gives the same tags on every machine.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, fsum
from operator import add
from struct import Struct

from dossier.extract.names.features import (
    NeighbourKind,
    neighbour_kind,
    neighbour_kind_features,
    neighbour_word_features,
)
from dossier.extract.names.views import NEIGHBOURS, View, features_of_view

LABELS = ("O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place")
_OUTSIDE = 0
_IMPOSSIBLE = -(10**12)
_MOST = 50.0  # exponent; beyond it nothing is left of the probability
_MEMORY = 200_000  # views, and words, kept; then all are forgotten

Scores = tuple[int, ...]
"""One number a label, in units of 1 / `Model.scale`."""

_FIELDS = Struct(f"<{len(LABELS)}I")
_LEVEL = 1 << 28  # makes every sum of scores positive, so that no field borrows from the next
_LEVELS = int.from_bytes(_FIELDS.pack(*[_LEVEL] * len(LABELS)), "little")


def _packed(scores: Iterable[int]) -> int:
    """Return scores side by side in one number, so that adding them up is one addition: four times as fast."""
    return sum(score << 32 * label for label, score in enumerate(scores))


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of a trained tagger."""

    scale: int
    """What one is in the weights."""
    transitions: tuple[Scores, ...]
    """`transitions[a][b]`: of label `b` after label `a`."""
    weights: dict[str, Scores]
    """Scores of a feature."""
    vocabulary: dict[str, int]
    """In how many training texts a word stands in lower case."""


def load_model(text: str) -> Model:
    """Read a model from the text of its JSON file."""
    data = json.loads(text)
    labels = data["labels"]
    if tuple(labels) != LABELS:
        raise ValueError(f"the weights are for other labels: {labels}")
    weights: dict[str, Scores] = {}
    for feature, scores in data["weights"].items():
        row = [0] * len(LABELS)
        for label, score in scores.items():
            row[int(label)] = score
        weights[feature] = tuple(row)
    vocabulary = dict.fromkeys(data["vocabulary_once"].split(), 1)
    vocabulary.update((word, 2) for word in data["vocabulary_often"].split())
    return Model(data["scale"], tuple(map(tuple, data["transitions"])), weights, vocabulary)


@cache
def english_model() -> Model:
    """Load the English weights, once a process."""
    return load_model(files("dossier.extract.names").joinpath("weights/en.json").read_text(encoding="utf-8"))


class Tagger:
    """Labels runs of tokens with a model."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._weights = {feature: _packed(scores) for feature, scores in model.weights.items()}
        self._views: dict[View, int] = {}
        self._kinds: dict[str, NeighbourKind] = {}
        self._of_kind: dict[tuple[int, NeighbourKind], int] = {}
        into = [tuple(row[label] for row in model.transitions) for label in range(len(LABELS))]
        # Continuing a name is possible only inside a name of the same type, whose label stands before.
        self._continues = tuple((i, into[i]) for i, label in enumerate(LABELS) if label.startswith("I-"))
        self._begins = tuple((i, into[i]) for i, label in enumerate(LABELS) if not label.startswith("I-"))
        self._after = into

    def forget(self) -> None:
        """Bound the memory of views; to be called now and then."""
        if len(self._views) > _MEMORY:
            self._views.clear()
        if len(self._kinds) > _MEMORY:
            self._kinds.clear()

    def scores(self, views: tuple[View, ...]) -> Scores:
        """Return the summed weights of a token's views, all higher by one constant, which decides nothing."""
        known = self._views
        summed = _LEVELS
        for view in views:
            row = known.get(view)
            if row is None:
                row = known[view] = self._sum(view)
            summed += row
        return _FIELDS.unpack(summed.to_bytes(_FIELDS.size, "little"))

    def _sum(self, view: View) -> int:
        if view[0] in NEIGHBOURS:
            return self._sum_of_neighbour(view[1], int(view[0]))
        return self._sum_of(features_of_view(view, self._model.vocabulary))

    def _sum_of_neighbour(self, word: str, distance: int) -> int:
        """Return the same from two parts: a text of names has ever new words beside them, but of few kinds."""
        kind = self._kinds.get(word)
        if kind is None:
            kind = self._kinds[word] = neighbour_kind(word)
        row = self._of_kind.get((distance, kind))
        if row is None:
            row = self._of_kind[distance, kind] = self._sum_of(neighbour_kind_features(kind, distance))
        return row + self._sum_of(neighbour_word_features(word, distance))

    def _sum_of(self, features: Iterable[str]) -> int:
        weights = self._weights
        return sum([weights[feature] for feature in features if feature in weights])

    def decode(self, emissions: Sequence[Scores]) -> list[int]:
        """Return the best sequence of labels, as indexes into `LABELS`, for a run after a token outside."""
        first = emissions[0]
        best = list(map(add, first, self._model.transitions[_OUTSIDE]))
        for label, _ in self._continues:
            best[label] = _IMPOSSIBLE
        history: list[list[int]] = []
        for row in emissions[1:]:
            here = list(row)
            origin = [0] * len(LABELS)
            for label, into in self._begins:
                sums = list(map(add, best, into))
                top = max(sums)
                origin[label] = sums.index(top)
                here[label] += top
            for label, into in self._continues:
                begin = label - 1
                a, b = best[begin] + into[begin], best[label] + into[label]
                if a >= b:
                    origin[label] = begin
                    here[label] += a
                else:
                    origin[label] = label
                    here[label] += b
            history.append(origin)
            best = here
        label = best.index(max(best))
        path = [label]
        for origin in reversed(history):
            label = origin[label]
            path.append(label)
        path.reverse()
        return path

    def confidence(self, emissions: Sequence[Scores], path: Sequence[int], i: int) -> float:
        """Return the probability of the label at `i`, the other labels of the path given."""
        model = self._model
        row = list(map(add, emissions[i], model.transitions[path[i - 1] if i else _OUTSIDE]))
        if i + 1 < len(path):
            row = list(map(add, row, self._after[path[i + 1]]))
        top, scale = row[path[i]], model.scale
        return 1 / fsum([exp((score - top) / scale if score - top < _MOST * scale else _MOST) for score in row])
