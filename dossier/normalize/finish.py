"""From the last draft to passages and sentences."""

import hashlib
from collections import Counter

from dossier.model.reading import Draft
from dossier.model.source import Passage, Sentence
from dossier.text.folding import fold, squeeze
from dossier.text.sentences import split_sentences

BETWEEN = "\n\n"


def passages_of(draft: Draft) -> tuple[str, tuple[Passage, ...]]:
    """Return the normalized text and its passages."""
    texts, passages, position = [], [], 0
    for block in draft.blocks:
        text = draft.text_of(block)
        passages.append(
            Passage(
                start=position,
                end=position + len(text),
                kind=block.kind,
                received_start=block.start,
                received_end=block.end,
            )
        )
        texts.append(text)
        position += len(text) + len(BETWEEN)
    return BETWEEN.join(texts), tuple(passages)


def sentences_of(text: str, passages: tuple[Passage, ...]) -> tuple[Sentence, ...]:
    """Split passages into sentences, with anchors that depend on their words alone."""
    seen: Counter[str] = Counter()
    sentences = []
    for number, passage in enumerate(passages):
        for start, end in split_sentences(text[passage.start : passage.end]):
            words = fold(squeeze(text[passage.start + start : passage.start + end]))
            anchor = f"s-{hashlib.sha256(words.encode()).hexdigest()[:8]}"
            seen[anchor] += 1
            sentences.append(
                Sentence(
                    id=anchor if seen[anchor] == 1 else f"{anchor}-{seen[anchor]}",
                    start=passage.start + start,
                    end=passage.start + end,
                    passage=number,
                )
            )
    return tuple(sentences)
