"""Names found by any installed spaCy pipeline, for those who prefer it to the finder of our own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from dossier import DISTRIBUTION, files
from dossier.errors import CommandRefused, FileSkipped
from dossier.extract.names import adopt_names
from dossier.model.annotation import Mention

if TYPE_CHECKING:
    from spacy.language import Language

INSTALL = f"pip install '{DISTRIBUTION}[spacy]'"

TYPES = {
    label: kind
    for kind, labels in {
        "person": "PERSON PER PRS PS PERSNAME",
        "organization": "ORG ORGANIZATION OG ORGNAME",
        "place": "GPE LOC FAC PLACE LOCATION FACILITY LC GPE_LOC GPE_ORG PLACENAME GEOGNAME",
    }.items()
    for label in labels.split()
}
"""Our types by the labels of pipelines, in capitals: OntoNotes (English, Chinese), WikiNER (German, French, …), and
those of the Korean, Norwegian, Polish, Romanian and Swedish pipelines. Whatever is not here names nobody and nothing
of ours: nationalities (NORP), products, events, works, laws, dates, numbers."""

_SCORE = 0.8
"""A pipeline does not say how sure it is; it is less sure than an alias that a curator wrote."""

_LONGEST_PIECE = 10_000  # code points handed over at once: the memory of a pipeline grows with it
_LONGEST_WORD = 1_000
"""Code points without white space: spaCy's tokenizer takes the square of a run of marks (23 s for 100,000
brackets cut every 10,000; 0.3 s cut every 1,000)."""
_LARGEST_FILE = 8 * 1024**3  # bytes of a pipeline's file; the vectors of the largest published ones hold 2

_MULTILINGUAL = "xx"

_PASSAGE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """A spaCy pipeline that is there; light, so that it can be handed to other processes."""

    name: str
    """Of an installed package, or of a folder."""
    version: str
    """Version of the package, or a digest of the folder's files."""
    spacy: str
    """Version of spaCy."""


def locate_pipeline(name: str) -> Pipeline:
    """Return the pipeline of this name without loading it.

    Raises `CommandRefused`, which says what to install, when spaCy or the pipeline is not there.
    """
    if find_spec("spacy") is None:
        raise CommandRefused(f"`ner: spacy` needs spaCy, which is not installed. Run {INSTALL}, or remove the setting")
    folder = Path(name)
    try:
        found = _digest(folder) if folder.is_dir() else version(name)
    except (PackageNotFoundError, ValueError):
        raise CommandRefused(
            f"there is no spaCy pipeline `{name}`, neither installed nor as a folder. "
            f"Run `python -m spacy download {name}`, or fix `spacy_model`"
        ) from None
    except FileSkipped as error:
        raise CommandRefused(f"the spaCy pipeline `{name}` cannot be used: {error.problem}") from error
    return Pipeline(name=name, version=found, spacy=version("spacy"))


def find_names_with_spacy(
    text: str, pipeline: Pipeline, *, source: str = "", language: str = ""
) -> tuple[Mention, ...]:
    """Return the persons, organizations and places that a pipeline finds in `text`, in order, none overlapping.

    Offsets are half-open code points into `text`; no name runs across a line break. The result depends on the
    pipeline and on this text alone. English names come under the rules that our own are under. A pipeline for another
    language than that of the text finds none.

    Raises `CommandRefused` when the pipeline cannot be loaded, or fails.
    """
    nlp = load_pipeline(pipeline)
    if language and nlp.lang not in {language.partition("-")[0].lower(), _MULTILINGUAL}:
        return ()
    spans = pieces_of(text, min(nlp.max_length, _LONGEST_PIECE))
    # What holds no letter or digit names nothing: 100,000 brackets need not pass through a neural network.
    pieces = ((text[start:end], start) for start, end in spans if _has_words(text[start:end]))
    mentions = []
    try:
        for doc, offset in nlp.pipe(pieces, as_tuples=True):
            for entity in doc.ents:
                kind = TYPES.get(entity.label_.upper())
                start, end = offset + entity.start_char, offset + entity.end_char
                words = text[start:end]
                if kind is not None and _has_words(words):
                    mentions.append(Mention(source=source, start=start, end=end, text=words, type=kind, score=_SCORE))
    except Exception as error:  # noqa: BLE001  a pipeline is anyone's code and raises what it likes
        _refuse(pipeline, "failed", error)
    return adopt_names(text, mentions, source=source) if nlp.lang == "en" else tuple(mentions)


def pieces_of(text: str, longest: int) -> Iterator[tuple[int, int]]:
    """Yield the spans to hand over: passages; those that are too long are cut between words, or in a word too long."""
    size = min(longest, _LONGEST_WORD)
    word = re.compile(rf"\S{{1,{size}}}|\s{{1,{size}}}")
    for passage in _PASSAGE.finditer(text):
        start, cut = passage.start(), False
        for match in word.finditer(text, *passage.span()):
            if cut or match.end() - start > longest:
                yield start, match.start()
                start = match.start()
            cut = match.end() - match.start() == size
        yield start, passage.end()


def _has_words(text: str) -> bool:
    return any(map(str.isalnum, text))


@lru_cache(maxsize=1)
def load_pipeline(pipeline: Pipeline) -> "Language":
    """Load a pipeline once. Raises `CommandRefused` when spaCy or the pipeline is missing or broken."""
    try:
        import spacy  # noqa: PLC0415  an extra; and loading it takes a second

        nlp = spacy.load(pipeline.name)
    except Exception as error:  # noqa: BLE001  a pipeline is anyone's code and raises what it likes
        _refuse(pipeline, "cannot be loaded", error)
    if not any(map(_may_name, nlp.pipeline)):
        raise CommandRefused(
            f"the spaCy pipeline `{pipeline.name}` finds no persons, organizations or places "
            f"(its components: {', '.join(nlp.pipe_names) or 'none'}). Set `spacy_model` to one that does"
        )
    return nlp


def _may_name(component: tuple[str, Any]) -> bool:
    """Tell whether a component of a pipeline sets entities; one that is not spaCy's own need not say so."""
    _, pipe = component
    labels = getattr(pipe, "labels", ())
    return not type(pipe).__module__.startswith("spacy.") or any(label.upper() in TYPES for label in labels)


def _refuse(pipeline: Pipeline, how: str, error: Exception) -> NoReturn:
    why = " ".join(str(error).split()) or type(error).__name__
    raise CommandRefused(
        f"the spaCy pipeline `{pipeline.name}` {how} with spaCy {pipeline.spacy} ({why}). "
        "Install one made for this version, or set `ner: own`"
    ) from error


def _digest(folder: Path) -> str:
    """Return what changes whenever a file of a pipeline does: somebody works on it, and raises no version."""
    digest = sha256()
    for path in files.walk(folder):
        data = files.read_bytes(folder, path, limit=_LARGEST_FILE)
        digest.update(f"{path}\0{sha256(data).hexdigest()}\n".encode())
    return digest.hexdigest()
