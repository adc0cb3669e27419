"""From a folder to a dossier, stage by stage; `render` makes pages of it.

Received (read from the disk), normalized (texts), resolved (references and evidence), annotated (names, dates, quotes,
figures), settled (whose words quotes are), compared (sources with each other), checked, and derived (all that a page
prints) within their rights.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from dossier.check import run_checks
from dossier.extensions import NO_EXTENSIONS, Extensions
from dossier.extract import choose_engine
from dossier.model.dossier import Dossier
from dossier.model.problem import sort_problems
from dossier.model.site import NO_SITE, Site
from dossier.pipeline.annotating import annotate_sources
from dossier.pipeline.comparing import RememberedReports, compare
from dossier.pipeline.deriving import Withholding, assemble, derive
from dossier.pipeline.normalizing import ByContent, normalize_received
from dossier.pipeline.progress import Progress, silent
from dossier.pipeline.receiving import receive
from dossier.pipeline.settling import settle
from dossier.resolve import resolve
from dossier.rights import Limits, Shown, find_for_curator
from dossier.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class _Memory:
    """What one build leaves to the next; without it a build takes longer, and half-typed files are lost."""

    curated: Mapping[str, Any] = field(default_factory=dict)
    """The last good reading of every curated file, by path."""
    sources: ByContent = field(default_factory=dict)
    reports: RememberedReports | None = None


class Builder:
    """Builds the dossier of a project, as often as its files change.

    A later build is quicker than the first, since what did not change is not read anew, and a curated file that cannot
    be used stays what it was when it last could. For any folder a new builder gives what it gives, but for that.
    """

    def __init__(
        self,
        content: Path,
        settings: Settings,
        *,
        site: Site = NO_SITE,
        extensions: Extensions = NO_EXTENSIONS,
        records: Path | None = None,
        cache: Path | None = None,
        progress: Progress = silent,
        following: "Builder | None" = None,
    ) -> None:
        """Prepare to build.

        `content` is the folder that holds `sources/`; `site` says where the pages will be; `extensions` are what
        `load_extensions` gives, whose pages and files whoever renders them must add. `records` is the folder of
        what `dossier record` kept, `cache` one that keeps what was found in the texts, so that no later run looks for
        it again; the dossier is the same without. `progress` is told how far each stage is. The memory of the builder
        that this one is `following`, of the same content with other settings, is taken over.
        """
        self.content, self.settings, self.site = content, settings, site
        self.extensions = extensions
        self.records, self.cache, self.progress = records, cache, progress
        self._memory: _Memory = following._memory if following else _Memory()  # noqa: SLF001  of the same class

    def build(self, *, withhold: bool = True) -> Dossier:
        """Build the dossier as it may be published, or, not to `withhold`, with the whole texts.

        The latter is for whoever has the files. No file can make this fail: what cannot be used is a problem of the
        dossier. Raises `CommandRefused` when the settings ask for a spaCy pipeline that is not there or cannot be
        loaded.
        """
        settings, memory = self.settings, self._memory
        engine = choose_engine(settings.spacy_model)

        received = receive(self.content, settings, self.records, memory.curated)
        normalized = normalize_received(received, memory.sources, self.progress, self.extensions)
        resolved = resolve(received.curated, normalized.sources, settings.entity_types)
        annotated = annotate_sources(
            normalized.sources,
            resolved.entities.values(),
            engine=engine,
            extensions=self.extensions,
            cache=self.cache,
            progress=self.progress,
        )
        settled = settle(annotated, received, resolved, settings)
        compared = compare(received, normalized, resolved, settled, memory.reports)
        self._memory = _Memory(
            curated=received.curated.last_good, sources=normalized.by_content, reports=compared.reports
        )

        # Checked in the whole texts: what may not be published can be wrong, too.
        shown = Shown(compared.known, Limits(words=settings.excerpt_words, share=settings.excerpt_share))
        whole = derive(compared, settings)
        dossier = assemble(whole, settings, self.site)
        found = run_checks(dossier, self.extensions.checks)
        problems = (*dossier.problems, *found, *find_for_curator(compared.known, shown))
        dossier = replace(dossier, problems=sort_problems(problems))
        if not withhold or not shown.limited:
            return dossier
        compared = replace(compared, known=replace(compared.known, problems=dossier.problems))
        return assemble(derive(compared, settings, Withholding(shown=shown, whole=whole)), settings, self.site)


def build(
    content: Path,
    settings: Settings | None = None,
    *,
    site: Site = NO_SITE,
    extensions: Extensions = NO_EXTENSIONS,
    records: Path | None = None,
    cache: Path | None = None,
    progress: Progress = silent,
    withhold: bool = True,
) -> Dossier:
    """Build the dossier of a content folder once; `Builder` says what the arguments mean, and what is raised.

    Without `settings` all are as on a bare folder of texts.
    """
    builder = Builder(
        content,
        settings or Settings(),
        site=site,
        extensions=extensions,
        records=records,
        cache=cache,
        progress=progress,
    )
    return builder.build(withhold=withhold)
