"""`evidence.lock.yml`: how evidence stood in its sources when a person last looked at it."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import AliasChoices, Discriminator, Field, Tag, model_validator

from dossier.curated.loading import check, load_document
from dossier.curated.schemas import Id, Schema, Words
from dossier.model.lock import EvidenceLock


class CitedSchema(Schema):
    """Exact words that stand more than once in their sentence."""

    exact: Words
    start: Annotated[str, Field(pattern=r"^\d{1,6}$", description="Code points of the sentence before them.")]


AnyCited = Annotated[
    Annotated[Words, Tag("once")] | Annotated[CitedSchema, Tag("repeated")],
    Discriminator(lambda value: "once" if isinstance(value, str) else "repeated"),
]


class PassageSchema(Schema):
    """A sentence with what stood around it."""

    before: str = Field(default="", description="The last words before the sentence; ¶ where a paragraph ends.")
    sentence: str = Field(min_length=1)
    after: str = Field(default="", description="The first words after the sentence; ¶ where a paragraph begins.")
    cited: list[AnyCited] = Field(min_length=1, description="Words of the sentence that the dossier cites.")

    @model_validator(mode="after")
    def _cited_words_are_there(self) -> "PassageSchema":
        for number, (exact, start) in enumerate(self.spans(), start=1):
            if start < 0 or self.sentence[start : start + len(exact)] != exact:
                # Not the words: this problem is published, and they may be those of a text that is not.
                raise ValueError(f"number {number} of `cited` does not stand in the sentence")
        return self

    def spans(self) -> Iterator[tuple[str, int]]:
        """Yield each of the cited words with where they begin in the sentence."""
        for cited in self.cited:
            if isinstance(cited, str):
                yield cited, self.sentence.find(cited)
            else:
                yield cited.exact, int(cited.start)


class LockedSourceSchema(Schema):
    """What was locked in one state of a source."""

    source: Id
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$", description="Of the source's bytes.")
    passages: list[PassageSchema]


class LockFileSchema(Schema):
    """The whole file."""

    locked: list[LockedSourceSchema] = Field(validation_alias=AliasChoices("locked", "sealed"))
    """It was called `sealed` before version 0.2."""


def load_locks(data: bytes, path: str) -> tuple[EvidenceLock, ...]:
    """Read the locks. Raises `CuratedFileRefused`."""
    document = load_document(data, path)
    if document.value is None:
        return ()
    return tuple(
        EvidenceLock(
            source=group.source,
            sha256=group.sha256,
            before=passage.before,
            sentence=passage.sentence,
            start=start,
            exact=exact,
            after=passage.after,
        )
        for group in check(document, LockFileSchema, path).locked
        for passage in group.passages
        for exact, start in passage.spans()
    )
