"""Annotations as lines of JSON, for other programs."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from dossier import files
from dossier.errors import CommandRefused, FileSkipped
from dossier.extensions import Extensions, load_extensions
from dossier.extract import OWN, Engine, Text, choose_engine
from dossier.extract.aliases import AliasMatcher
from dossier.model.annotation import Annotations
from dossier.model.reading import RawItem
from dossier.normalize.language import language_of
from dossier.pipeline.annotating import AnnotationCache, annotate_texts
from dossier.project import find_project

_AT_ONCE = 64
"""Texts annotated together: enough to keep all cores busy, few enough to begin printing soon."""
_LARGEST = 2 * 1024**3  # bytes of a file of lines, which is read as a whole


def annotate_lines(paths: Iterable[Path], stream: Iterable[bytes] | None, issued: str, folder: Path) -> Iterator[str]:
    """Yield a line of JSON for each text, in order: its `id`, and for a file its normalized `text`.

    Raises `CommandRefused` when a file or a line cannot be read, naming file and line, or when the project asks for a
    spaCy pipeline that is not there.
    """
    matcher, cache, engine, extensions = _of_project(folder)
    batch: list[tuple[dict[str, Any], Text]] = []
    for head, text in _texts(paths, stream, issued, extensions):
        batch.append((head, text))
        if len(batch) == _AT_ONCE:
            yield from _annotated(batch, matcher, cache, engine, extensions)
            batch = []
    yield from _annotated(batch, matcher, cache, engine, extensions)


def _of_project(folder: Path) -> tuple[AliasMatcher, AnnotationCache, Engine, Extensions]:
    try:
        project = find_project(folder)
    except CommandRefused:
        return AliasMatcher(()), AnnotationCache(None), OWN, load_extensions()
    from dossier.curated import load_curated  # noqa: PLC0415  half a second, which only a project needs

    engine = choose_engine(project.settings.spacy_model)
    curated = load_curated(project.content, project.settings)
    return AliasMatcher(curated.entities), AnnotationCache(project.cache), engine, project.extensions


def _annotated(
    batch: list[tuple[dict[str, Any], Text]],
    matcher: AliasMatcher,
    cache: AnnotationCache,
    engine: Engine,
    extensions: Extensions,
) -> Iterator[str]:
    # Two lines may have one id: the place in the batch tells them apart.
    numbered = [replace(text, source=str(number)) for number, (_, text) in enumerate(batch)]
    found = annotate_texts(numbered, matcher, cache=cache, engine=engine, extensions=extensions)
    for number, (head, _) in enumerate(batch):
        yield json.dumps({**head, **as_record(found[str(number)])}, ensure_ascii=False)


def as_record(found: Annotations) -> dict[str, list[dict[str, Any]]]:
    """Return annotations in the form of the command's output."""
    return {
        "names": [
            {"start": m.start, "end": m.end, "type": m.type, "text": m.text, "entity": m.entity, "score": m.score}
            | ({"role": m.role} if m.role else {})
            | ({"full_name": m.full_name} if m.full_name not in {"", m.text} else {})
            | ({"rivals": list(m.rivals)} if m.rivals else {})
            for m in found.mentions
        ],
        "dates": [
            {
                "start": d.start,
                "end": d.end,
                "text": d.text,
                "type": d.type,
                "edtf": d.edtf,
                "basis": d.basis,
                "anchor": d.anchor,
            }
            for d in found.dates
        ],
        "quotes": [
            {
                "start": q.start,
                "end": q.end,
                "text": q.text,
                "kind": q.kind,
                "cue": q.cue and {"start": q.cue.start, "end": q.cue.end},
                "speaker": q.speaker
                and {
                    "start": q.speaker.start,
                    "end": q.speaker.end,
                    "text": q.speaker.text,
                    "entity": q.speaker.entity,
                    "way": q.way,
                    "confidence": q.confidence,
                },
            }
            | (
                {"possible": [{"start": s.start, "end": s.end, "text": s.text, "entity": s.entity} for s in q.possible]}
                if q.possible
                else {}
            )
            for q in found.quotes
        ],
        "figures": [
            {"start": f.start, "end": f.end, "text": f.text, "value": f.value, "unit": f.unit}
            | ({"max": f.max} if f.max is not None else {})
            | ({"approx": True} if f.approx else {})
            | ({"scope": f.scope} if f.scope else {})
            for f in found.figures
        ],
    }


def _texts(
    paths: Iterable[Path], stream: Iterable[bytes] | None, issued: str, extensions: Extensions
) -> Iterator[tuple[dict[str, Any], Text]]:
    for path in paths:
        try:
            data = files.read_bytes(path.resolve().parent, path.resolve().name, limit=_LARGEST)
            if path.suffix == ".jsonl":
                yield from _lines(data.splitlines(), str(path))
            else:
                yield _file(path, data, issued, extensions)
        except FileSkipped as error:
            raise CommandRefused(f"{path}: {error.problem.message}. {error.problem.remedy}") from error
    if stream is not None:
        yield from _lines(stream, "standard input")


def _lines(lines: Iterable[bytes], name: str) -> Iterator[tuple[dict[str, Any], Text]]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            if not isinstance(record["text"], str):
                raise TypeError("`text` is no text")  # noqa: TRY301  one place says what a line must hold
            date = record.get("date")
            language = str(record.get("language") or "") or language_of(record["text"]).value
            text = Text(source="", text=record["text"], issued=str(date) if date else None, language=language)
            yield {"id": record["id"]}, text
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise CommandRefused(
                f"{name}, line {number}: no JSON object with `id` and `text` ({type(error).__name__}: {error})"
            ) from error


def _file(path: Path, data: bytes, issued: str, extensions: Extensions) -> tuple[dict[str, Any], Text]:
    # A third of a second, which lines of JSON need not wait for.
    from dossier.normalize import normalize  # noqa: PLC0415
    from dossier.read import read  # noqa: PLC0415

    source = normalize(
        read(RawItem(path=path.name, data=data), extensions.formats),
        id=path.stem,
        path=path.name,
        size=len(data),
        sha256=sha256(data).hexdigest(),
        extra=extensions.steps,
    )
    date = issued or source.issued.value
    text = Text(source="", text=source.text, issued=date or None, language=source.language.value)
    return {"id": str(path), "text": source.text}, text
