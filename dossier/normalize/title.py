"""What to call a text."""

from dossier.model.reading import Draft
from dossier.model.source import Basis, BlockKind, Metadatum
from dossier.normalize.shape import lines_of
from dossier.text.sentences import split_sentences

_LONGEST = 90  # code points of a title taken from a sentence
_LONGEST_HEADLINE = 300  # code points; titles stand in every list, and headlines have below 200


def title_of(draft: Draft) -> Metadatum:
    """Return the headline, or the first sentence, shortened at a word, when there is none."""
    if "title" in draft.metadata:
        return draft.metadata["title"]
    lines = lines_of(draft)
    if lines.headline is not None:
        return _headline(lines.texts[lines.headline])
    head = lines.first if lines.bounded else 1
    for block, text in zip(draft.blocks[:head], lines.texts, strict=False):
        if block.kind is BlockKind.HEADING:
            return _headline(text)
    if not lines.texts:
        return Metadatum(value="Untitled", basis=Basis.WORKED_OUT, reason="no words are left of the text")
    first = lines.first if lines.bounded else 0
    start, end = next(split_sentences(lines.texts[first][: 20 * _LONGEST]))
    sentence = lines.texts[first][start:end]
    return Metadatum(
        value=_shorten(sentence, _LONGEST),
        basis=Basis.WORKED_OUT,
        reason="no headline: taken from the first sentence",
        of_text=True,
    )


def _headline(text: str) -> Metadatum:
    return Metadatum(value=_shorten(text, _LONGEST_HEADLINE), basis=Basis.STATED, reason="the headline", of_text=True)


def _shorten(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    cut = text.rfind(" ", 0, longest)
    return text[: cut if cut > 0 else longest].rstrip(" ,;:–—-") + "…"
