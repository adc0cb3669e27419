"""From a text as received to its article: what is not the article goes to the removed text, with the reason.

To add a step, write one module in `steps/` and name its function in `STEPS`.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from dossier.model.reading import NOTHING_SAID, Draft, Keeping, ReadResult
from dossier.model.source import UNKNOWN, Basis, Metadatum, Rights, Source
from dossier.normalize.accounting import check_nothing_lost
from dossier.normalize.begin import begin
from dossier.normalize.finish import passages_of, sentences_of
from dossier.normalize.language import language_beside, language_of
from dossier.normalize.steps.captions import remove_doubled_captions
from dossier.normalize.steps.dateline import read_dateline
from dossier.normalize.steps.headings import mark_headings
from dossier.normalize.steps.imprint import read_imprint
from dossier.normalize.steps.invisible import remove_invisible
from dossier.normalize.steps.kickers import remove_kickers
from dossier.normalize.steps.marks import remove_marks
from dossier.normalize.steps.navigation import remove_navigation
from dossier.normalize.steps.pictures import remove_picture_addresses
from dossier.normalize.steps.repetitions import remove_repetitions
from dossier.normalize.steps.separators import remove_separators
from dossier.normalize.steps.summaries import remove_summaries
from dossier.normalize.steps.tickers import remove_tickers
from dossier.normalize.title import title_of

__all__ = ["STEPS", "Step", "check_nothing_lost", "normalize"]

Step = Callable[[Draft], Draft]
"""Pure; every character it takes out is in `removed` of the draft it returns."""

STEPS: tuple[Step, ...] = (
    # Single characters and what is plainly no text.
    remove_invisible,
    remove_picture_addresses,
    remove_separators,
    # The page around the article.
    read_imprint,
    remove_tickers,
    remove_navigation,
    # What the page says twice; captions before repetitions, which would keep one of a pair.
    remove_doubled_captions,
    remove_repetitions,
    remove_kickers,
    # The shape of the article, which the last step needs to know.
    remove_marks,
    remove_summaries,
    # What is left is the article.
    read_dateline,
    mark_headings,
)
"""The steps of normalizing, in their order."""

_MOST_ROUNDS = 12  # a bound: two steps that undo each other would never settle
_FIELDS = ("title", "issued", "publisher", "url", "authors", "language")
_NO_FIELDS: Mapping[str, str] = MappingProxyType({})


def normalize(
    result: ReadResult,
    *,
    id: str,  # noqa: A002  the word of the data model
    path: str,
    size: int,
    sha256: str,
    sidecar_fields: Mapping[str, str] = _NO_FIELDS,
    rights: Rights = Rights.FULL,
    note: str = "",
    keeping: Keeping = NOTHING_SAID,
    extra: Iterable[Step] = (),
) -> Source:
    """Return a source with its article, its removed text and its metadata.

    `path` is relative to the content folder, `size` in bytes, `sha256` that of the bytes. `sidecar_fields` are what
    the curator knows (`title`, `issued`, `publisher`, `url`, `authors`, `language`): they override all else;
    `keeping` is what he says of text that is set aside.
    The steps, and `extra` ones after them, run until none takes anything out any more: taking a line out can bring two
    copies of another together.
    """
    draft, steps = begin(result, keeping), (*STEPS, *extra)
    for _ in range(_MOST_ROUNDS):
        before = draft.removed
        for step in steps:
            draft = step(draft)
        if draft.removed == before:
            break
    text, passages = passages_of(draft)
    metadata = {**dict.fromkeys(_FIELDS, UNKNOWN), "language": language_of(text), **draft.metadata}
    if "language" in draft.metadata:
        metadata["language"] = language_beside(text, draft.metadata["language"])
    metadata["title"] = title_of(draft)
    for field, value in sidecar_fields.items():
        if field in metadata and value:
            metadata[field] = Metadatum(value=value, basis=Basis.CURATED, reason="the sidecar file")
    return Source(
        id=id,
        path=path,
        media_type=result.media_type,
        size=size,
        sha256=sha256,
        encoding=result.encoding,
        **metadata,
        rights=rights,
        note=note,
        received=result.text,
        text=text,
        passages=passages,
        sentences=sentences_of(text, passages),
        removed=draft.removed,
        withheld=None,
        set_aside_rightly=keeping.everything or keeping.nothing,
    )
