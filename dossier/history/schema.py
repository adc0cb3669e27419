"""What stands in `/data/dossier.json`: the dossier for other programs, and the record that changes are read from.

Versions of this format are whole numbers. A reader of version 1 may meet keys that are not described here, and passes
over them; what is described keeps its meaning.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class _Record(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class SourceRecord(_Record):
    """A text as received."""

    id: str
    title: str
    issued: str = Field(default="", description="EDTF; empty when it is not known.")
    publisher: str = ""
    url: str = Field(default="", description="Where the text was published, as the source or the curator says.")
    language: str = ""
    words: int = 0
    sha256: str = Field(description="Of the file as received.")
    rights: str = Field(default="full", description="How much of the text is published: full, excerpt or metadata.")
    names: dict[str, int] = Field(default_factory=dict, description="How often it names each entity, by id.")


class ReportRecord(_Record):
    """Sources that are versions of one report, and count as one."""

    id: str
    sources: list[str]
    basis: str = Field(description="found by the program, or ruled by the curators")


class EntityRecord(_Record):
    """A person, an organization, a place or another entity."""

    id: str
    type: str
    name: str
    aliases: list[str] = Field(default_factory=list)
    description: str = ""
    part_of: str | None = None
    reviewed: bool = Field(
        default=True, description="False when it was found automatically and nobody has confirmed it."
    )


class EvidenceRecord(_Record):
    """Exact words of a source that a statement rests on."""

    source: str
    exact: str
    claimant: str | None = Field(default=None, description="Id or name of whoever says it inside the source.")
    found: bool = Field(description="Whether the words stand in the source.")
    sentence: str | None = Field(default=None, description="Anchor of the sentence on the page of the source.")


class ParticipantRecord(_Record):
    """An entity that took part in an event."""

    entity: str
    role: str = ""


class EventRecord(_Record):
    """Something that happened, or was said to happen."""

    id: str
    title: str
    date: str = Field(default="", description="EDTF; empty when the sources leave it open.")
    date_basis: str = ""
    summary: str = ""
    places: list[str] = Field(default_factory=list)
    participants: list[ParticipantRecord] = Field(default_factory=list)
    part_of: list[str] = Field(default_factory=list)
    after: list[str] = Field(default_factory=list)
    evidence: list[EvidenceRecord] = Field(default_factory=list)


class AnswerRecord(EvidenceRecord):
    """What one source answers to a question."""

    value: str
    key: str = Field(description="The same for values that are the same, however they are written.")


class DifferenceRecord(_Record):
    """How two values differ."""

    values: list[str] = Field(description="The keys of the two values.")
    kind: str
    why: str = ""
    ruled: bool = Field(description="Whether the curators say so; else the program proposes it.")


class QuestionRecord(_Record):
    """Something the sources answer."""

    id: str
    title: str
    value: str = Field(description="What kind of value answers it.")
    unit: str = ""
    status: str = Field(description="agreed, differs, one report only, or open")
    conflict: bool = False
    events: list[str] = Field(default_factory=list)
    entities: list[str] = Field(default_factory=list)
    answers: list[AnswerRecord] = Field(default_factory=list)
    differences: list[DifferenceRecord] = Field(default_factory=list)


class DataFile(_Record):
    """A dossier: every record by its id, and nothing that stands on no page."""

    version: Literal[1] = 1
    name: str = Field(default="", description="Of the site.")
    url: str = Field(default="", description="Of the site.")
    sources: list[SourceRecord] = Field(default_factory=list)
    reports: list[ReportRecord] = Field(default_factory=list)
    folders: dict[str, str] = Field(default_factory=dict, description="Folder of the pages of each entity type.")
    entities: list[EntityRecord] = Field(default_factory=list)
    events: list[EventRecord] = Field(default_factory=list)
    questions: list[QuestionRecord] = Field(default_factory=list)
    citations: list[EvidenceRecord] = Field(default_factory=list, description="Words cited in hand-written prose.")
    redirects: dict[str, str] = Field(
        default_factory=dict, description="From the address of a merged or renamed entity to the one it leads to."
    )
