"""From a finished dossier to its data file."""

from collections.abc import Iterator

from dossier.addresses import path_of
from dossier.history.schema import (
    AnswerRecord,
    DataFile,
    DifferenceRecord,
    EntityRecord,
    EventRecord,
    EvidenceRecord,
    ParticipantRecord,
    QuestionRecord,
    ReportRecord,
    SourceRecord,
)
from dossier.model.dossier import Dossier
from dossier.model.event import Event
from dossier.model.evidence import Evidence
from dossier.model.prose import Citation
from dossier.model.question import Question


def document_of(dossier: Dossier) -> DataFile:
    """Return what is published of a dossier, every list in the order of ids."""
    return DataFile(
        name=dossier.site.name,
        url=dossier.site.url,
        sources=[_source(dossier, source) for source in sorted(dossier.sources)],
        reports=[
            ReportRecord(id=group.id, sources=list(group.sources), basis=str(group.basis))
            for _, group in sorted(dossier.report_groups.items())
        ],
        folders={kind.id: kind.folder for kind in dossier.entity_types},
        entities=[
            EntityRecord(
                id=entity.id,
                type=entity.type,
                name=entity.name,
                aliases=sorted({alias.text for alias in entity.aliases}),
                description=entity.description,
                part_of=entity.part_of,
                reviewed=entity.reviewed,
            )
            for _, entity in sorted(dossier.subjects.items())
        ],
        events=[_event(dossier, event) for _, event in sorted(dossier.events.items())],
        questions=[_question(dossier, question) for _, question in sorted(dossier.questions.items())],
        citations=list(_citations(dossier)),
        redirects={
            path_of(old): path_of(new) for old, new in sorted(dossier.redirects.items(), key=lambda p: path_of(p[0]))
        },
    )


def _source(dossier: Dossier, id: str) -> SourceRecord:  # noqa: A002  the word used everywhere
    source = dossier.sources[id]
    return SourceRecord(
        id=source.id,
        title=source.title.value,
        issued=source.issued.value,
        publisher=source.publisher.value,
        url=source.url.value,
        language=source.language.value,
        words=source.words,
        sha256=source.sha256,
        rights=str(source.rights),
        names=dict(sorted(dossier.index.times_in_source[id].items())),
    )


def _event(dossier: Dossier, event: Event) -> EventRecord:
    return EventRecord(
        id=event.id,
        title=event.title,
        date=event.date,
        date_basis=event.date_basis,
        summary=event.summary,
        places=list(event.places),
        participants=[ParticipantRecord(entity=item.entity, role=item.role) for item in event.participants],
        part_of=list(event.part_of),
        after=list(event.after),
        evidence=[_evidence(dossier, item) for item in event.evidence],
    )


def _question(dossier: Dossier, question: Question) -> QuestionRecord:
    standing = dossier.standings[question.id]
    return QuestionRecord(
        id=question.id,
        title=question.title,
        value=str(question.kind),
        unit=question.unit,
        status=str(standing.status),
        conflict=standing.conflict,
        events=list(question.events),
        entities=list(question.entities),
        answers=[
            AnswerRecord(
                value=answer.value.written,
                key=answer.value.key,
                **_evidence(dossier, answer.evidence).model_dump(),
            )
            for answer in question.answers
        ],
        differences=[
            DifferenceRecord(
                values=sorted((found.one.key, found.other.key)), kind=str(found.kind), why=found.why, ruled=found.ruled
            )
            for found in standing.differences
        ],
    )


def _citations(dossier: Dossier) -> Iterator[EvidenceRecord]:
    for _, prose in sorted(dossier.prose.items()):
        for mark in prose.marks:
            if isinstance(mark, Citation):
                sentence = mark.located.sentences[0] if mark.located is not None else None
                yield EvidenceRecord(
                    source=mark.evidence.source,
                    exact=mark.evidence.exact,
                    found=mark.located is not None,
                    sentence=sentence,
                )


def _evidence(dossier: Dossier, evidence: Evidence) -> EvidenceRecord:
    located = dossier.evidence.get(evidence)
    return EvidenceRecord(
        source=evidence.source,
        exact=evidence.exact,
        claimant=evidence.claimant,
        found=located is not None,
        sentence=located.sentences[0] if located is not None else None,
    )
