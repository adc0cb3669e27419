"""What may stand in the files a person edits.

Pydantic checks them, and makes the JSON Schemas that editors complete and check with.
"""

from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    model_validator,
)

from dossier.model.source import Rights
from dossier.text.edtf import parse_edtf
from dossier.text.markdown import escape_address

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
Words = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=5000),
    Field(description="Exact words of the source."),
]
Id = Annotated[str, Field(min_length=1, max_length=200, description="Id: the stem of a file.")]


def _edtf(value: str) -> str:
    if parse_edtf(value) is None:
        raise ValueError(
            f"`{value}` is no date: write it as EDTF, such as 2025-06-02, 2025-06, 2025-06~ or 2025-05-23/2025-05-25"
        )
    return value


def _web_address(value: str) -> str:
    if not escape_address(value):
        raise ValueError("an address begins with http:// or https://")
    return value


EdtfDate = Annotated[str, AfterValidator(_edtf), Field(description="Date, EDTF level 1 (ISO 8601-2).")]
WebAddress = Annotated[str, AfterValidator(_web_address), Field(max_length=2000)]


class Schema(BaseModel):
    """Unknown keys are errors: a typing mistake must not pass for a decision."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class EvidenceSchema(Schema):
    """The exact words a statement rests on."""

    source: Id
    exact: Words
    prefix: str = Field(default="", description="Words right before, when the exact words occur more than once.")
    suffix: str = Field(default="", description="Words right after, for the same.")
    claimant: Text | None = Field(default=None, description="Id or name of whoever says it inside the source.")


class AliasSchema(Schema):
    """A spelling; with `sources`, one that is clear only there."""

    text: Text
    sources: list[Id] = Field(default_factory=list)


def _alias_form(value: object) -> str:
    return "limited" if isinstance(value, dict | AliasSchema) else "plain"


# The form is decided before it is checked, so that a person reads about one flaw and not about one in each form.
AnyAlias = Annotated[
    Annotated[Text, Tag("plain")] | Annotated[AliasSchema, Tag("limited")],
    Discriminator(_alias_form),
]


class RoleSchema(Schema):
    """A function as a source gives it."""

    title: Text
    organization: Id | None = None
    evidence: list[EvidenceSchema] = Field(min_length=1)


class CoordinatesSchema(Schema):
    """A point on the earth, WGS 84, in degrees."""

    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)
    basis: Text = Field(description="Where the numbers come from.")


class EntitySchema(Schema):
    """Front matter of a person, organization, place or other entity."""

    name: Text
    aliases: list[AnyAlias] = Field(default_factory=list, max_length=500)
    description: str = Field(default="", max_length=500)
    roles: list[RoleSchema] = Field(default_factory=list)
    part_of: Id | None = None
    coordinates: CoordinatesSchema | None = None
    external_ids: dict[str, Text] = Field(default_factory=dict, description="Scheme to id: `wikidata: Q42`.")


class ParticipantSchema(Schema):
    """An entity that took part, and as what."""

    entity: Id
    role: str = Field(default="", max_length=200)


class EventSchema(Schema):
    """Front matter of an event."""

    title: Text
    date: EdtfDate | None = None
    date_basis: Literal["stated", "worked out", "unknown"] | None = None
    date_note: str = Field(default="", max_length=1000)
    summary: str = Field(default="", max_length=500)
    places: list[Id] = Field(default_factory=list)
    participants: list[ParticipantSchema] = Field(default_factory=list)
    part_of: list[Id] = Field(default_factory=list)
    after: list[Id] = Field(default_factory=list, description="Events that came before this one.")
    related: list[Id] = Field(default_factory=list)
    main: bool = Field(default=False, description="Whether the front page features it.")
    evidence: list[EvidenceSchema] = Field(default_factory=list)

    @model_validator(mode="after")
    def _basis_fits_date(self) -> "EventSchema":
        if self.date is None and self.date_basis not in {None, "unknown"}:
            raise ValueError(f"`date_basis: {self.date_basis}` needs a `date`")
        if self.date is not None and self.date_basis == "unknown":
            raise ValueError("`date_basis: unknown` cannot stand with a `date`")
        if self.date_basis == "worked out" and not self.date_note:
            raise ValueError("`date_basis: worked out` needs a `date_note` that says how")
        return self


class AnswerSchema(EvidenceSchema):
    """What one source answers, and the words it does so in."""

    value: str = Field(
        min_length=1,
        max_length=200,
        description="1000, at least 40, 24 to 62, dozens; an EDTF date; yes or no; the id of an entity; a few words.",
    )
    note: str = Field(default="", max_length=1000, description="What a reader should know of this answer.")


class DifferenceSchema(Schema):
    """How two values differ, in place of what the program proposes."""

    values: list[Text] = Field(min_length=2, max_length=2)
    kind: Literal[
        "wording or translation",
        "rounding",
        "bound",
        "part and whole",
        "other occasion",
        "later update",
        "other claimant",
        "conflict",
    ]
    why: Text


class QuestionSchema(Schema):
    """Front matter of a question."""

    question: Text
    value: Literal["number", "date", "yes/no", "entity", "text"] = Field(description="What kind of value answers it.")
    unit: str = Field(default="", max_length=200, description="What a number counts.")
    summary: str = Field(default="", max_length=500)
    events: list[Id] = Field(default_factory=list, description="Events it belongs to.")
    entities: list[Id] = Field(default_factory=list, description="Entities it belongs to.")
    answers: list[AnswerSchema] = Field(default_factory=list, max_length=2000)
    differences: list[DifferenceSchema] = Field(default_factory=list, max_length=500)


OneOrSeveral = Annotated[
    Annotated[Text, Tag("one")] | Annotated[list[Text], Tag("several")],
    Discriminator(lambda value: "one" if isinstance(value, str) else "several"),
]


class SidecarSchema(Schema):
    """What the curator knows of a source: `NAME.txt.yml` beside `NAME.txt`."""

    title: Text | None = None
    issued: EdtfDate | None = None
    publisher: Text | None = None
    url: WebAddress | None = None
    authors: OneOrSeveral | None = None
    language: str | None = Field(default=None, pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
    rights: Rights = Rights.FULL
    slug: str | None = Field(default=None, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)
    note: str = Field(default="", max_length=2000)
    keep: Literal["all", "none"] | list[Words] | None = Field(
        default=None,
        description="What of the text set aside is part of the source: `all`, `none`, or first words of paragraphs.",
    )


class QuotedWordsSchema(Schema):
    """Which quote a ruling is on."""

    source: Id
    exact: Words


_LEAST_NAMES = {"same": 2, "different": 2, "rename": 2, "ignore": 1, "speaker": 1}
_ON_QUOTES = frozenset({"speaker", "nobody", "no quote"})


class DecisionSchema(Schema):
    """One ruling: on names, on sources, or with `quote` on whose words a quote is."""

    ruling: Literal["same", "different", "ignore", "rename", "speaker", "nobody", "no quote"]
    names: list[Text] = Field(default_factory=list, min_length=1)
    quote: QuotedWordsSchema | None = Field(
        default=None, description="For speaker, nobody and no quote: the whole words of one quote of a source."
    )
    by: Text
    on: EdtfDate
    why: Text

    @model_validator(mode="after")
    def _says_of_what(self) -> "DecisionSchema":
        least = _LEAST_NAMES.get(self.ruling, 0)
        if len(self.names) < least:
            raise ValueError(f"`ruling: {self.ruling}` needs {'two names' if least > 1 else 'a name'}")
        if self.ruling in _ON_QUOTES:
            if self.quote is None:
                raise ValueError(f"`ruling: {self.ruling}` needs a `quote`")
            if len(self.names) > least:
                raise ValueError(f"`ruling: {self.ruling}` takes {'one name' if least else 'no names'}")
        elif self.quote is not None:
            raise ValueError(f"`ruling: {self.ruling}` takes no `quote`")
        return self


class PageSchema(BaseModel):
    """Front matter of a hand-written page: a title, and whatever the theme knows."""

    model_config = ConfigDict(extra="allow", frozen=True)

    title: Text | None = None


SCHEMAS: dict[str, type[BaseModel]] = {
    "entity": EntitySchema,
    "event": EventSchema,
    "question": QuestionSchema,
    "sidecar": SidecarSchema,
}
"""Those published one file each in `schemas/`; `decisions` is a list of `DecisionSchema`."""
