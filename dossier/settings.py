"""What a project sets under `plugins: dossier:` in its `mkdocs.yml`."""

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidationInfo, field_validator, model_validator

from dossier.model.entity import EntityType

FILE_FOLDERS = frozenset({"assets", "data", "search"})
"""Folders of files that are no pages: of the theme, of other programs, and of the search."""


class TypeSetting(BaseModel):
    """An entity type of the project's own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    folder: str = Field(pattern=r"^[a-z][a-z0-9-]*$", description="Folder of its files and pages: `ships`.")
    singular: str = Field(min_length=1)
    plural: str = Field(min_length=1)
    schema_name: str = Field(default="Thing", alias="schema", description="FollowTheMoney schema: `Vessel`.")


class Settings(BaseModel):
    """Settings of a dossier; every one has a default that works on a bare folder of texts."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    types: dict[str, TypeSetting] = Field(
        default_factory=dict, description="Entity types besides person, organization and place."
    )
    candidate_mentions: int = Field(
        default=2, ge=1, le=1000, description="Mentions from which a name that nobody confirmed gets a page."
    )
    ner: Literal["own", "spacy"] = Field(default="own", description="What finds names: our own finder, or spaCy.")
    spacy_model: str = Field(
        default="",
        validate_default=True,
        description="The spaCy pipeline, for `ner: spacy`: an installed package, or a folder beside mkdocs.yml.",
    )
    cache: str = Field(
        default=".cache/dossier", description="Folder, beside mkdocs.yml, that keeps what was found; empty for none."
    )
    records: str = Field(
        default="published",
        description="Folder, beside mkdocs.yml, of the records that `dossier record` keeps of what was published.",
    )
    extensions: str = Field(
        default="",
        description="Folder, beside mkdocs.yml, of Python modules of the project's own; they are run. Empty for none.",
    )
    content_security_policy: bool = Field(
        default=True,
        description="Pages load and run the site's own files alone; false for a site with those of other hosts.",
    )
    excerpt_words: int = Field(
        default=50, ge=1, le=1000, description="Most words of a sentence of a source with `rights: excerpt`."
    )
    excerpt_share: float = Field(
        default=0.5,
        gt=0,
        le=1,
        description="Most of the words of such a source, as a share, unless more are cited.",
    )
    quotes: Literal["all", "confident", "reviewed"] = Field(
        default="confident",
        description="Quotes on people's pages: all, those whose speaker is sure enough, or those a curator ruled on.",
    )
    problems_page: bool = Field(default=True, description="Whether the site has a page with all problems.")
    page_size: int = Field(default=200, ge=10, le=5000, description="Rows of a list before it goes on on another page.")

    def cache_folder(self, project: Path) -> Path | None:
        """Return where what was found is kept, for a project whose `mkdocs.yml` lies in this folder."""
        return project / self.cache if self.cache else None

    def records_folder(self, project: Path) -> Path:
        """Return where the records of what was published are, for a project whose `mkdocs.yml` lies in this folder."""
        return project / self.records

    def extensions_folder(self, project: Path) -> Path | None:
        """Return where the project's own extensions are, for a project whose `mkdocs.yml` lies in this folder."""
        return project / self.extensions if self.extensions else None

    def beside(self, project: Path) -> "Settings":
        """Return the settings of a project in this folder: a pipeline that is a folder there gets its whole path."""
        folder = project / self.spacy_model
        if not self.spacy_model or not folder.is_dir():
            return self
        return self.model_copy(update={"spacy_model": str(folder.resolve())})

    @field_validator("spacy_model")
    @classmethod
    def _goes_with_spacy(cls, model: str, info: ValidationInfo) -> str:
        if info.data.get("ner") == "spacy" and not model:
            raise ValueError("`ner: spacy` needs the name of a pipeline, such as `spacy_model: en_core_web_sm`")
        if info.data.get("ner") == "own" and model:
            raise ValueError("it has no effect without `ner: spacy`; add that, or remove this")
        return model

    @classmethod
    def read(cls, options: object, reserved: Iterable[str]) -> "Settings":
        """Return checked settings; no type may have a folder that is `reserved`. Raises `ValidationError`."""
        return cls.model_validate(options, context=frozenset(reserved))

    @model_validator(mode="after")
    def _each_type_has_its_own_place(self, info: ValidationInfo) -> "Settings":
        taken = {kind.folder for kind in BUILT_IN_TYPES} | FILE_FOLDERS | (info.context or frozenset())
        for name, setting in self.types.items():
            if name in {kind.id for kind in BUILT_IN_TYPES}:
                raise ValueError(f"the type `{name}` is built in; give yours another name")
            if setting.folder in taken:
                raise ValueError(f"the folder `{setting.folder}` of the type `{name}` is taken; give it another")
            taken.add(setting.folder)
        return self

    @property
    def entity_types(self) -> tuple[EntityType, ...]:
        """The types, built-in ones first."""
        own = (
            EntityType(
                id=name,
                folder=setting.folder,
                singular=setting.singular,
                plural=setting.plural,
                schema=setting.schema_name,
            )
            for name, setting in sorted(self.types.items())
        )
        return (*BUILT_IN_TYPES, *own)


BUILT_IN_TYPES = (
    EntityType(id="person", folder="people", singular="person", plural="people", schema="Person"),
    EntityType(
        id="organization",
        folder="organizations",
        singular="organization",
        plural="organizations",
        schema="Organization",
    ),
    EntityType(id="place", folder="places", singular="place", plural="places", schema="Address"),
)


def describe(error: ValidationError) -> list[tuple[str, str]]:
    """Return pairs of a setting and what is wrong with it."""
    return [
        (".".join(str(part) for part in flaw["loc"]) or "dossier", flaw["msg"].removeprefix("Value error, "))
        for flaw in error.errors(include_url=False)
    ]
