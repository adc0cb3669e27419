"""What changed from one data file to another, as a reader would say it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from dossier.history.schema import DataFile, EntityRecord, EventRecord, EvidenceRecord, QuestionRecord, SourceRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change to one record."""

    what: str
    """`source`, `report`, `entity`, `name` (found, and not confirmed), `event`, `question`, `answer`, `disagreement`
    or `evidence`."""
    how: str
    """`added`, `removed`, `changed`, `merged`, `opened`, `settled`, `lost` or `found again`."""
    id: str
    """Of the record; the path of its page without `.md`: `people/ada-roe`."""
    title: str
    """Of the record, for a reader."""
    detail: str = ""
    """What of it changed, from what to what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """All that changed, in the order of sources, entities, events, questions and evidence."""

    changes: tuple[Change, ...]

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.changes)


_Record = TypeVar("_Record", SourceRecord, EntityRecord, EventRecord, QuestionRecord)


def compare(old: DataFile, new: DataFile) -> Changes:
    """Return what changed from `old` to `new`."""
    return Changes(
        changes=(
            *_compared("source", "sources", old.sources, new.sources, _source_details),
            *_reports(old, new),
            *_entities(old, new),
            *_compared("event", "events", old.events, new.events, _event_details),
            *_questions(old, new),
            *_evidence(old, new),
        )
    )


def _compared(
    what: str,
    folder: str,
    old: Sequence[_Record],
    new: Sequence[_Record],
    details: Callable[[_Record, _Record], Iterable[str]],
) -> Iterator[Change]:
    """Yield records that were added, removed or changed, in the order of ids."""
    before, after = ({record.id: record for record in records} for records in (old, new))
    for key in sorted(before.keys() | after.keys()):
        record = after.get(key) or before[key]
        how, said = _how(before.get(key), after.get(key), details)
        if how:
            yield Change(what=what, how=how, id=f"{folder}/{key}", title=_title(record), detail=said)


def _how(
    old: _Record | None, new: _Record | None, details: Callable[[_Record, _Record], Iterable[str]]
) -> tuple[str, str]:
    if old is None or new is None:
        return ("added" if old is None else "removed"), ""
    said = "; ".join(details(old, new))
    return ("changed", said) if said else ("", "")


def _title(record: SourceRecord | EntityRecord | EventRecord | QuestionRecord) -> str:
    return record.name if isinstance(record, EntityRecord) else record.title


def _from_to(label: str, old: str, new: str) -> Iterator[str]:
    if old != new:
        yield f"{label}: {old or 'not known'} → {new or 'not known'}"


def _listed(label: str, old: Iterable[str], new: Iterable[str]) -> Iterator[str]:
    before, after = set(old), set(new)
    for sign, items in (("+", after - before), ("−", before - after)):
        if items:
            yield f"{label}: {sign} {', '.join(sorted(items))}"


def _source_details(old: SourceRecord, new: SourceRecord) -> Iterator[str]:
    if old.sha256 != new.sha256:
        yield "the file received is another"
    for label in ("title", "issued", "publisher", "url", "rights"):
        yield from _from_to(label, getattr(old, label), getattr(new, label))


def _reports(old: DataFile, new: DataFile) -> Iterator[Change]:
    before, after = ({tuple(sorted(report.sources)): report for report in data.reports} for data in (old, new))
    titles = {source.id: source.title for data in (old, new) for source in data.sources}
    for sources in sorted(before.keys() ^ after.keys()):
        yield Change(
            what="report",
            how="added" if sources in after else "removed",
            id=f"sources/{sources[0]}",
            title=" / ".join(titles.get(source, source) for source in sources),
            detail="versions of one report",
        )


def _entities(old: DataFile, new: DataFile) -> Iterator[Change]:
    """Yield what became of entities; one that was merged into another is that, and nothing more."""
    folders = {**old.folders, **new.folders}

    def folder(kind: str) -> str:
        return folders.get(kind, kind)

    after = {entity.id: entity for entity in new.entities}
    gone = {entity.id: entity for entity in old.entities if entity.id not in after}
    paths = {f"{folder(entity.type)}/{entity.id}.md": entity.id for entity in new.entities}
    into = {
        entity.id: paths[target]
        for entity in gone.values()
        if (target := new.redirects.get(f"{folder(entity.type)}/{entity.id}.md")) in paths and target is not None
    }
    brought: dict[str, set[str]] = {}
    for left, stays in into.items():
        brought.setdefault(stays, set()).update((gone[left].name, *gone[left].aliases))
    for kind in dict.fromkeys(entity.type for data in (old, new) for entity in data.entities):
        before = [entity for entity in old.entities if entity.type == kind and entity.id not in into]
        now = [entity for entity in new.entities if entity.type == kind]
        for what, reviewed in (("entity", True), ("name", False)):
            yield from _compared(
                what,
                folder(kind),
                [entity for entity in before if _is_reviewed(entity, after) is reviewed],
                [entity for entity in now if entity.reviewed is reviewed],
                lambda one, other: _entity_details(one, other, brought.get(other.id, set())),
            )
    for left, stays in sorted(into.items()):
        yield Change(
            what="entity",
            how="merged",
            id=f"{folder(after[stays].type)}/{stays}",
            title=gone[left].name,
            detail=f"now: {after[stays].name}",
        )


def _is_reviewed(entity: EntityRecord, after: Mapping[str, EntityRecord]) -> bool:
    """Whether an entity is compared with those that a curator confirmed; one that was confirmed since is."""
    now = after.get(entity.id)
    return entity.reviewed if now is None else now.reviewed


def _entity_details(old: EntityRecord, new: EntityRecord, brought: set[str]) -> Iterator[str]:
    if new.reviewed and not old.reviewed:
        yield "confirmed"
    yield from _from_to("name", old.name, new.name)
    yield from _listed("also known as", {old.name, *old.aliases}, {new.name, *new.aliases} - (brought - {*old.aliases}))
    for label in ("description", "part_of"):
        yield from _from_to(label.replace("_", " "), getattr(old, label) or "", getattr(new, label) or "")


def _event_details(old: EventRecord, new: EventRecord) -> Iterator[str]:
    for label in ("title", "date", "date_basis", "summary"):
        yield from _from_to(label.replace("_", " "), getattr(old, label), getattr(new, label))
    yield from _listed("where", old.places, new.places)
    yield from _listed("who", *(sorted({who.entity for who in event.participants}) for event in (old, new)))
    yield from _listed("part of", old.part_of, new.part_of)
    added = {(item.source, item.exact) for item in new.evidence} - {(item.source, item.exact) for item in old.evidence}
    if added:
        yield f"evidence: + {', '.join(sorted({source for source, _ in added}))}"


def _questions(old: DataFile, new: DataFile) -> Iterator[Change]:
    yield from _compared("question", "questions", old.questions, new.questions, _question_details)
    before = {question.id: question for question in old.questions}
    for question in new.questions:
        earlier = before.get(question.id)
        if earlier is not None:
            yield from _answers(earlier, question)
            yield from _disagreement(earlier, question)


def _question_details(old: QuestionRecord, new: QuestionRecord) -> Iterator[str]:
    for label in ("title", "unit", "status"):
        yield from _from_to(label, getattr(old, label), getattr(new, label))


def _answers(old: QuestionRecord, new: QuestionRecord) -> Iterator[Change]:
    before, after = ({(a.source, a.exact): a for a in question.answers} for question in (old, new))
    for key in sorted(before.keys() | after.keys()):
        one, other = before.get(key), after.get(key)
        if one is not None and other is not None and one.key == other.key:
            continue
        value = " → ".join(answer.value for answer in (one, other) if answer is not None)
        how = "added" if one is None else "removed" if other is None else "changed"
        yield Change(what="answer", how=how, id=f"questions/{new.id}", title=new.title, detail=f"{value} ({key[0]})")


def _disagreement(old: QuestionRecord, new: QuestionRecord) -> Iterator[Change]:
    """Yield differences that came or went, or that are a conflict now or no more."""
    before, after = ({tuple(found.values): found.kind for found in question.differences} for question in (old, new))
    for values in sorted(before.keys() | after.keys()):
        one, other = before.get(values), after.get(values)
        if one == other:
            continue
        settled = other is None or one == _CONFLICT
        said = " → ".join(kind for kind in (one, other) if kind)
        yield Change(
            what="disagreement",
            how="settled" if settled else "opened" if one is None or other == _CONFLICT else "changed",
            id=f"questions/{new.id}",
            title=new.title,
            detail=f"{' / '.join(values)}: {said}",
        )


_CONFLICT = "conflict"


def _evidence(old: DataFile, new: DataFile) -> Iterator[Change]:
    """Yield words that stand in their source no more, or again."""
    before, after = (
        {(item.source, item.exact): (item.found, page) for page, item in _all(data)} for data in (old, new)
    )
    for (source, exact), (found, page) in sorted(after.items()):
        was = before.get((source, exact), (True, ""))[0]
        if found != was:
            how = "found again" if found else "lost"
            yield Change(what="evidence", how=how, id=page, title=f"“{exact}”", detail=source)


def _all(data: DataFile) -> Iterator[tuple[str, EvidenceRecord]]:
    for citation in data.citations:
        yield f"sources/{citation.source}", citation
    for question in data.questions:
        yield from ((f"questions/{question.id}", answer) for answer in question.answers)
    for event in data.events:
        yield from ((f"events/{event.id}", item) for item in event.evidence)
