"""From the last draft to passages and sentences."""

import hashlib
from collections import Counter

from dossier.model.reading import Block, Draft
from dossier.model.source import BlockKind, Passage, Sentence
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
                page=block.page,
                page_turns=tuple(
                    (position + _place(draft, block, turn, text), page) for turn, page in block.page_turns
                ),
            )
        )
        texts.append(text)
        position += len(text) + len(BETWEEN)
    return BETWEEN.join(texts), tuple(passages)


def _place(draft: Draft, block: Block, received: int, text: str) -> int:
    """Return which code point of a block's text begins at, or first after, one of the received text."""
    before = len(draft.text_before(block, received))
    return before + text.startswith(" ", before)


def sentences_of(text: str, passages: tuple[Passage, ...]) -> tuple[Sentence, ...]:
    """Split passages into sentences, with anchors that depend on their words alone; a table row is one sentence."""
    seen: Counter[str] = Counter()
    sentences = []
    for number, passage in enumerate(passages):
        words = text[passage.start : passage.end]
        whole = passage.kind is BlockKind.TABLE_ROW
        for start, end in [(0, len(words))] if whole else split_sentences(words):
            key = fold(squeeze(words[start:end]))
            anchor = f"s-{hashlib.sha256(key.encode()).hexdigest()[:8]}"
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
