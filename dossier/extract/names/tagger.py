"""A linear-chain conditional random field over runs of capitalized words (Lafferty et al. 2001).

Weights are integers in a JSON file written by `tools/train_names.py`; decoding is Viterbi's algorithm in
plain Python. Labels are BIO: `B-person` begins a name, `I-person` continues it, `O` is outside.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from dossier.extract.names.views import View, features_of_view

LABELS = ("O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place")
_OUTSIDE = 0
_IMPOSSIBLE = -(10**9)
_MEMORY = 200_000  # views kept; more are forgotten at the next text

Scores = tuple[int, ...]
"""One number a label, in units of 1 / `Model.scale`."""


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
        self._views: dict[View, Scores] = {}
        # Continuing a name is possible only inside a name of the same type.
        self._continues = tuple((b, b - 1) for b, label in enumerate(LABELS) if label.startswith("I-"))
        self._begins = tuple(b for b, label in enumerate(LABELS) if not label.startswith("I-"))
        self._into = tuple(tuple(row[b] for row in model.transitions) for b in range(len(LABELS)))

    def forget(self) -> None:
        """Bound the memory of views; to be called between texts."""
        if len(self._views) > _MEMORY:
            self._views.clear()

    def scores(self, views: tuple[View, ...]) -> Scores:
        """Return the summed weights of a token's views."""
        known = self._views
        rows = []
        for view in views:
            row = known.get(view)
            if row is None:
                row = known[view] = self._sum(view)
            rows.append(row)
        return tuple(map(sum, zip(*rows, strict=True)))

    def _sum(self, view: View) -> Scores:
        weights = self._model.weights
        rows = [weights[feature] for feature in features_of_view(view, self._model.vocabulary) if feature in weights]
        return tuple(map(sum, zip(*rows, strict=True))) if rows else (0,) * len(LABELS)

    def decode(self, emissions: Sequence[Scores]) -> list[int]:
        """Return the best sequence of labels, as indexes into `LABELS`, for a run after a token outside."""
        first = emissions[0]
        after_outside = self._model.transitions[_OUTSIDE]
        best = [
            _IMPOSSIBLE if label % 2 == 0 and label else first[label] + after_outside[label]
            for label in range(len(LABELS))
        ]
        history: list[list[int]] = []
        for row in emissions[1:]:
            here = [0] * len(LABELS)
            origin = [0] * len(LABELS)
            for label in self._begins:
                sums = [a + b for a, b in zip(best, self._into[label], strict=True)]
                top = max(sums)
                origin[label] = sums.index(top)
                here[label] = top + row[label]
            for label, begin in self._continues:
                into = self._into[label]
                a, b = best[begin] + into[begin], best[label] + into[label]
                origin[label], top = (begin, a) if a >= b else (label, b)
                here[label] = top + row[label]
            history.append(origin)
            best = here
        label = max(range(len(LABELS)), key=best.__getitem__)
        path = [label]
        for origin in reversed(history):
            label = origin[label]
            path.append(label)
        path.reverse()
        return path

    def confidence(self, emissions: Sequence[Scores], path: Sequence[int], i: int) -> float:
        """Return the probability of the label at `i`, the other labels of the path given."""
        model = self._model
        row = list(emissions[i])
        into = model.transitions[path[i - 1] if i else _OUTSIDE]
        following = path[i + 1] if i + 1 < len(path) else None
        for label in range(len(LABELS)):
            row[label] += into[label]
            if following is not None:
                row[label] += model.transitions[label][following]
        top = row[path[i]]
        return 1 / sum(exp(min(50.0, (score - top) / model.scale)) for score in row)
