"""Stage of annotating: what stands in many texts, found side by side on all cores, and never twice."""

import gc
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from hashlib import sha256
from multiprocessing import cpu_count, get_context
from pathlib import Path
from typing import Any

from dossier import __version__, files
from dossier.errors import FileSkipped
from dossier.extensions import NO_EXTENSIONS, Extensions
from dossier.extract import OWN, VERSION, Engine, Text, annotate, find
from dossier.extract.aliases import AliasMatcher
from dossier.model.annotation import Annotations, Cue, DateExpression, Figure, Mention, Quote, Speaker, Way
from dossier.model.entity import Entity
from dossier.model.problem import Problem
from dossier.model.source import Source
from dossier.pipeline.progress import Progress, silent

WORTH_PROCESSES = 500_000
"""Code points left to annotate below which starting processes takes longer than the work they take over: each spends
0.8 s on imports and tables, in which one process annotates 0.3 MB."""
_LARGEST_ENTRY = 200 * 1024 * 1024  # bytes; no annotations of a source within `files.TOO_LARGE` come near


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """What was found in the sources."""

    annotations: Mapping[str, Annotations]
    """By source id; no name that nobody confirmed knows its candidate yet."""
    problems: tuple[Problem, ...] = ()
    """With rulings on quotes that are not there."""


def annotate_sources(
    sources: Mapping[str, Source],
    entities: Iterable[Entity],
    *,
    engine: Engine,
    extensions: Extensions,
    cache: Path | None,
    progress: Progress,
) -> Annotated:
    """Find names, dates, quotes and figures in the sources, and the `entities` by their aliases.

    `cache` is the folder that keeps what was found, or None; the result does not depend on it.
    """
    texts = [
        Text(source=source.id, text=source.text, issued=source.issued.value or None, language=source.language.value)
        for source in sources.values()
    ]
    found = annotate_texts(
        texts,
        AliasMatcher(entities),
        cache=AnnotationCache(cache),
        engine=engine,
        extensions=extensions,
        progress=progress,
    )
    return Annotated(annotations=found)


class AnnotationCache:
    """Keeps what was found in a text, by everything it depends on; a flawed entry is as good as none."""

    def __init__(self, folder: Path | None) -> None:
        """Keep entries in a folder, or nowhere."""
        self._folder = folder

    def get(self, key: str) -> Annotations | None:
        """Return what was kept under a key, or None."""
        if self._folder is None or not (self._folder / _place(key)).is_file():
            return None
        try:
            digest, _, data = files.read_bytes(self._folder, _place(key), limit=_LARGEST_ENTRY).partition(b"\n")
            return from_json(json.loads(data)) if digest == _digest(data) else None
        except (FileSkipped, ValueError, TypeError, KeyError, RecursionError):
            return None

    def put(self, key: str, annotations: Annotations) -> None:
        """Keep annotations under a key; a cache that cannot be written is no reason to fail."""
        if self._folder is None:
            return
        data = json.dumps(asdict(annotations), ensure_ascii=False).encode()
        try:
            files.write(self._folder / _place(key), _digest(data) + b"\n" + data)
        except OSError:
            self._folder = None


def annotate_texts(
    texts: Sequence[Text],
    matcher: AliasMatcher,
    *,
    cache: AnnotationCache,
    processes: int | None = None,
    engine: Engine = OWN,
    extensions: Extensions = NO_EXTENSIONS,
    progress: Progress = silent,
) -> dict[str, Annotations]:
    """Return the annotations of each text by its source.

    What the text alone tells is kept by text, date of issue, engine and version; what the known names and the finders
    of extensions add is kept by where the names stand in the text, and by the version of the extensions, so that a new
    name costs time only where a text has it. The result does not depend on the cache or on `processes`, which are as
    many as there are processors unless told otherwise, and only one where there is too little to do.
    """
    raw = {text.source: _key("text", text, engine.id) for text in texts}
    known = {text.source: tuple(matcher.find(text.text, text.source)) for text in texts}
    whole = {
        text.source: _key("whole", text, engine.id, repr(known[text.source]), extensions.version) for text in texts
    }
    done: dict[str, Annotations] = {}
    for text in texts:
        if (kept := cache.get(whole[text.source])) is not None:
            done[text.source] = kept
    waiting = [text for text in texts if text.source not in done]
    found: dict[str, Annotations] = {}
    for text in waiting:
        if (kept := cache.get(raw[text.source])) is not None:
            found[text.source] = kept
    new = [text for text in waiting if text.source not in found]
    for number, (text, annotations) in enumerate(
        zip(new, _find_all(new, engine, processes or cpu_count()), strict=True), start=1
    ):
        found[text.source] = annotations
        cache.put(raw[text.source], annotations)
        progress("finding names, dates, figures", number, len(new))
    for number, text in enumerate(waiting, start=1):
        with _cycles_left_alone():
            done[text.source] = annotate(text, found[text.source], known[text.source], extensions.finders)
        cache.put(whole[text.source], done[text.source])
        progress("joining names, finding quotes", number, len(waiting))
    return {text.source: done[text.source] for text in texts}


def _find_all(texts: Sequence[Text], engine: Engine, processes: int) -> Iterable[Annotations]:
    if not texts:
        return
    finding = partial(_find, engine=engine)
    processes = min(processes, len(texts))
    if processes < 2 or sum(len(text.text) for text in texts) < WORTH_PROCESSES:  # noqa: PLR2004  one needs no pool
        yield from map(finding, texts)
        return
    # A fresh interpreter a process: a preview has threads, which a fork would not carry over whole.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        yield from pool.map(finding, texts, chunksize=max(1, min(20, len(texts) // (processes * 4))))


def _find(text: Text, *, engine: Engine) -> Annotations:
    with _cycles_left_alone():
        return find(text, engine)


@contextmanager
def _cycles_left_alone() -> Iterator[None]:
    """Put off Python's search for cycles of objects: what is found in a text is many objects and no cycle.

    Looking for one takes a twentieth of the time on an article and a quarter on a text of names alone.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _key(kind: str, text: Text, *more: str) -> str:
    parts = (kind, __version__, str(VERSION), text.source, text.issued or "", text.language, text.text, *more)
    return sha256(json.dumps(parts).encode()).hexdigest()


def _digest(data: bytes) -> bytes:
    """Return what stands in the first line of an entry, so that no change to the rest goes unseen."""
    return sha256(data).hexdigest().encode()


def _place(key: str) -> str:
    return f"{key[:2]}/{key}.json"


def from_json(data: Mapping[str, Any]) -> Annotations:
    """Rebuild annotations from what `asdict` made of them. Raises TypeError or KeyError on anything else."""
    return Annotations(
        mentions=tuple(Mention(**{**item, "rivals": tuple(item["rivals"])}) for item in data["mentions"]),
        dates=tuple(DateExpression(**item) for item in data["dates"]),
        quotes=tuple(
            Quote(
                **{
                    **item,
                    "cue": item["cue"] and Cue(**item["cue"]),
                    "speaker": item["speaker"] and Speaker(**item["speaker"]),
                    "way": item["way"] and Way(item["way"]),
                    "possible": tuple(Speaker(**one) for one in item["possible"]),
                }
            )
            for item in data["quotes"]
        ),
        figures=tuple(Figure(**item) for item in data["figures"]),
    )
