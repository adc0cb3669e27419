"""Train the English name tagger: `python -m tools.train_names GOLD.jsonl OUT.json`.

GOLD holds one JSON object a line: `{"text", "names": [{"start", "end", "type"}]}`, offsets in half-open code
points. Needs the extra `train` (python-crfsuite). The same gold gives the same bytes.
"""

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pycrfsuite

from dossier.extract.names.document import DocumentEvidence
from dossier.extract.names.gazetteer import KNOWN_PLACE, gazetteer
from dossier.extract.names.lexicon import word_classes
from dossier.extract.names.regions import CandidateWords, find_regions
from dossier.extract.names.tagger import LABELS
from dossier.extract.names.views import Groups, features_of_view, views_of_region
from dossier.text.tokens import Tokens, tokenize
from tools.replaced_names import Replacement

SCALE = 100
COPIES = 4
PARAMETERS = {"c1": 0.05, "c2": 1.0, "max_iterations": 200, "feature.possible_transitions": True}
OUTSIDE_PENALTY = 40
"""Taken from the score of "no name": the training texts name fewer things than news does. At 40 the
relaxed F1 of both tuning files rises by about half a point; beyond it precision falls faster than recall
grows."""
ABOUT = (
    "Weights of the English name tagger, a linear-chain conditional random field. 'weights' maps a feature "
    "(see features.py) to its score for each label it bears on, by the label's index in 'labels', in units "
    "of 1/scale; 'transitions' has a row a label before, a column a label after; 'vocabulary_once' and "
    "'vocabulary_often' are the words that one or more training texts have in lower case. Written by "
    "tools/train_names.py; see LICENSE.txt."
)

NO_PERSON = {"people", "title", "role", "common word"}

Span = tuple[int, int, str]


def main() -> None:
    """Read the gold file, train, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    documents = [json.loads(line) for line in arguments.gold.read_text(encoding="utf-8").splitlines()]
    vocabularies = [lower_case_words(document["text"]) for document in documents]
    total = Counter(word for vocabulary in vocabularies for word in vocabulary)
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(PARAMETERS)
    for number, (document, own) in enumerate(zip(documents, vocabularies, strict=True)):
        # The text itself must not tell: its own words are no evidence of what other texts have in lower case.
        vocabulary = {word: count - (word in own) for word, count in total.items()}
        tokens = tokenize(document["text"])
        spans = list(clean_spans(document["names"], tokens))
        copies = [(tokens.words, spans)]
        copies += [Replacement(COPIES * number + i).text(tokens.words, spans) for i in range(COPIES)]
        for words, found in copies:
            for observed, labels in sequences(words, found, vocabulary):
                trainer.append(observed, labels)
    with tempfile.TemporaryDirectory() as folder:
        model = str(Path(folder) / "model")
        trainer.train(model)
        tagger = pycrfsuite.Tagger()
        tagger.open(model)
        information = tagger.info()
    write(information, total, arguments.out)


def lower_case_words(text: str) -> frozenset[str]:
    """Return the words that a text has in lower case."""
    return frozenset(word for word in tokenize(text).words if word.islower() and word.isalpha())


def sequences(
    words: Sequence[str], spans: Sequence[Span], vocabulary: dict[str, int]
) -> Iterator[tuple[list[list[str]], list[str]]]:
    """Yield the features and the label of each token of each run of capitalized words."""
    regions = list(find_regions(words, CandidateWords()))
    evidence = DocumentEvidence(words, regions)
    labels = ["O"] * len(words)
    for start, end, kind in spans:
        labels[start:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start - 1)
    groups = Groups()
    for start, end in regions:
        run = labels[start:end]
        if run[0].startswith("I-"):
            run[0] = "B-" + run[0][2:]
        observed = [
            [feature for view in views for feature in features_of_view(view, vocabulary)]
            for views in views_of_region(words, (start, end), evidence, gazetteer(), groups)
        ]
        yield observed, run


def clean_spans(gold: list[dict[str, Any]], tokens: Tokens) -> Iterator[Span]:
    """Yield the gold names as token spans, made to fit what a reader calls a name.

    The corpus counts titles, articles and modifiers in, and takes peoples and offices ("the President") for
    persons; only its innermost spans are known, so "Durham University" is given as the place "Durham".
    """
    for name in sorted(gold, key=lambda item: (item["start"], item["end"])):
        inside = [
            i for i in range(len(tokens.words)) if tokens.starts[i] < name["end"] and tokens.ends[i] > name["start"]
        ]
        if not inside:
            continue
        start, end = inside[0], inside[-1] + 1
        span = trim(tokens.words, start, end, name["type"])
        if span is not None:
            yield widen(tokens.words, *span, name["type"])


def trim(words: list[str], start: int, end: int, kind: str) -> tuple[int, int] | None:
    """Cut lower-case words and titles off both ends; None when no name is left."""
    while start < end and not is_capital(words[start]):
        start += 1
    if kind == "person":
        while start < end and ({"title", "function word"} & set(word_classes[words[start]])):
            start += 1
    for i in range(start, end):  # an apposition: "Oakland as a city", "Jacob Bernoulli (who ..."
        if words[i] in {"(", '"', ",", "who", "as"}:
            end = i
            break
    while end > start and not is_capital(words[end - 1]):
        end -= 1
    if start == end:
        return None
    if gazetteer().longest(words, start, end) == (end, KNOWN_PLACE) or not is_generic(words[start:end], kind):
        return start, end
    return None


def is_generic(words: list[str], kind: str) -> bool:
    """Tell whether the words are an office, a people or an everyday word rather than a name."""
    classes = [set(word_classes[word]) for word in words]
    if kind == "person":
        return all(found & NO_PERSON and not found & {"given", "surname"} for found in classes)
    return kind == "place" and all(found & {"people", "common word", "function word"} for found in classes)


def widen(words: list[str], start: int, end: int, kind: str) -> Span:
    """Make an organization of a name and the head word after it ("Durham University")."""
    stop = end
    while stop < len(words) and stop - end < 4 and is_capital(words[stop]):  # noqa: PLR2004, a long run is a heading
        stop += 1
        if "strong organization head" in word_classes[words[stop - 1]]:
            return start, stop, "organization"
    return start, end, kind


def is_capital(word: str) -> bool:
    """Tell whether a word has a capital letter."""
    return word != word.lower()


def write(information: Any, vocabulary: Counter[str], out: Path) -> None:
    """Write the weights as JSON, one feature a line, everything sorted."""
    index = {label: i for i, label in enumerate(LABELS)}
    transitions = [[0] * len(LABELS) for _ in LABELS]
    for (before, after), weight in information.transitions.items():
        transitions[index[before]][index[after]] = round(weight * SCALE)
    weights: dict[str, dict[str, int]] = {}
    for (feature, label), weight in sorted(information.state_features.items()):
        score = round(weight * SCALE)
        if score:
            weights.setdefault(feature, {})[str(index[label])] = score
    weights["bias"]["0"] = weights["bias"].get("0", 0) - OUTSIDE_PENALTY
    parts = {
        "about": ABOUT,
        "labels": list(LABELS),
        "scale": SCALE,
        "transitions": transitions,
        "vocabulary_once": " ".join(sorted(word for word, count in vocabulary.items() if count == 1)),
        "vocabulary_often": " ".join(sorted(word for word, count in vocabulary.items() if count > 1)),
    }
    lines = [f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}," for key, value in parts.items()]
    rows = [
        f"{json.dumps(feature, ensure_ascii=False)}: {json.dumps(scores, sort_keys=True)}"
        for feature, scores in sorted(weights.items())
    ]
    text = "{\n" + "\n".join(lines) + '\n"weights": {\n' + ",\n".join(rows) + "\n}\n}\n"
    out.write_text(text, encoding="utf-8")
    print(f"{len(weights)} features, {len(text.encode())} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
