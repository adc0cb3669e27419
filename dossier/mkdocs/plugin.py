"""The MkDocs plugin: the only place that knows MkDocs."""

import html
import logging
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import Any, Literal
from urllib.parse import unquote

from jinja2 import Environment, TemplateNotFound
from mkdocs.config.base import ConfigErrors, ConfigWarnings, LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext
from pydantic import ValidationError

from dossier.addresses import EXAMPLE_SITE, FEED
from dossier.configuration import OVERRIDES, read_overrides, read_settings
from dossier.errors import CommandRefused
from dossier.extensions import NO_EXTENSIONS
from dossier.extract import choose_engine
from dossier.files import is_own
from dossier.mkdocs.content_policy import content_policy
from dossier.mkdocs.drawn_links import rewrite_links
from dossier.mkdocs.theme import SCRIPTED_TEMPLATES, STYLESHEETS, theme_folder
from dossier.model.dossier import Dossier
from dossier.model.problem import Severity
from dossier.model.site import Site
from dossier.pipeline.build import Builder
from dossier.pipeline.outputs import is_replaced, output_files
from dossier.render import render_pages
from dossier.render.templating import SUFFIX
from dossier.settings import Settings, describe

log = get_plugin_logger("dossier")

_NO_DATE = "1980-01-01"
"""MkDocs stamps pages with the day of the build, and the compressed sitemap with the newest stamp. A dossier
must come out the same on every day; 1980 is the first year that archive formats know."""

_STILL_EXAMPLE = (
    f"mkdocs.yml: `site_url` is still the example {EXAMPLE_SITE}. The feed and the references for citing a page would "
    "lead there. Write the address of your site there, or set SITE_URL when you publish"
)


class DossierPlugin(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call]  # MkDocs leaves it untyped
    """Builds the dossier of `docs_dir` and hands its pages to MkDocs as generated files."""

    def __init__(self) -> None:
        self.settings = Settings()
        self.extensions = NO_EXTENSIONS
        self.builder: Builder | None = None
        self.serving = False
        self.heads: dict[str, str] = {}
        self.feed = ""

    def load_config(
        self, options: dict[str, Any], config_file_path: str | None = None
    ) -> tuple[ConfigErrors, ConfigWarnings]:
        """Check the settings under `plugins: dossier:` and load the extensions; a preview calls it on every build."""
        try:
            self.settings, self.extensions = read_settings(options, Path(config_file_path or "").parent)
        except ValidationError as error:
            return [(key, ValueError(message)) for key, message in describe(error)], []
        except CommandRefused as refusal:
            return [("extensions", ValueError(str(refusal)))], []
        try:
            choose_engine(self.settings.spacy_model)
        except CommandRefused as refusal:
            return [("spacy_model", ValueError(str(refusal)))], []
        return [], []

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember what this run is for; having this hook lets the plugin live through the rebuilds of a preview."""
        del dirty
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Put the look of dossiers on the theme's path, before the theme's own files."""
        theme = theme_folder()
        config.theme.dirs.insert(0, str(theme))
        config.extra_css[:0] = [sheet for sheet in STYLESHEETS if sheet not in config.extra_css]
        # A column's alignment as an attribute: styles in the text are what the Content Security Policy forbids.
        config.mdx_configs["tables"] = {"use_align_attribute": True, **config.mdx_configs.get("tables", {})}
        config.mdx_configs["toc"] = {"title": "On this page", **config.mdx_configs.get("toc", {})}
        if self.serving:
            own = self.settings.extensions_folder(Path(config.config_file_path).parent)
            config.watch += [str(folder) for folder in (theme, _overrides(config), own) if folder and folder.is_dir()]
        elif config.site_url == EXAMPLE_SITE:
            # A strict build would fail on a warning, and one at home need not know where the site will be.
            log.log(logging.INFO if config.strict else logging.WARNING, _STILL_EXAMPLE)
        return config

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Give the theme its Content Security Policy, but in a preview, into whose pages MkDocs writes a script."""
        del config, files
        env.globals["dossier_feed"] = self.feed
        if self.settings.content_security_policy and not self.serving:
            env.globals["content_security_policy"] = content_policy(_sources(env, SCRIPTED_TEMPLATES))
        return env

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Replace what people wrote by the pages made of it."""
        try:
            dossier = self._builder(config).build()
        except CommandRefused as refusal:
            raise PluginError(f"dossier: {refusal}") from refusal
        self._report(dossier, config)
        for file in list(files):
            if file.src_dir is None:
                continue
            linked = file.src_dir == config.docs_dir and not is_own(Path(config.docs_dir), file.src_uri)
            # The folder of a project's own templates may be that of its theme as well, whose files MkDocs publishes.
            if linked or is_replaced(file.src_uri) or file.src_uri.endswith(SUFFIX):
                files.remove(file)
        self.heads = {}
        try:
            overrides = read_overrides(Path(config.config_file_path).parent)
            for page in render_pages(dossier, self.extensions.pages, overrides=overrides):
                self.heads[page.path] = page.head_html(dossier.site)
                inclusion = InclusionLevel.UNDEFINED if _may_enter_nav(page.path) else InclusionLevel.NOT_IN_NAV
                files.append(File.generated(config, page.path, content=page.text, inclusion=inclusion))
            self.feed = ""
            for output in output_files(dossier, self.extensions):
                self.feed = FEED if output.path == FEED else self.feed
                files.append(File.generated(config, output.path, content=output.data))
        except CommandRefused as refusal:
            raise PluginError(f"dossier: {refusal}") from refusal
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Make metadata safe to print: themes print it as it is, and some of it comes from sources.

        The pages carry their own breadcrumbs. The sidebar repeats the tabs, so it is hidden unless a page asks for it.
        """
        del config, files
        page.meta = {"hide": ["navigation"], **_escaped(page.meta)}
        page.update_date = _NO_DATE
        return markdown

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Hand the theme what it prints into the head of a page."""
        del config, nav
        context["dossier_head"] = self.heads.get(page.file.src_uri, "")  # type: ignore[typeddict-unknown-key]
        return context

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Lead the links of drawings, which MkDocs does not look into, to where the pages are."""
        del config
        folder = PurePosixPath(page.file.src_uri).parent

        def address_of(relative: str) -> str | None:
            path = normpath(folder / unquote(relative))
            file = files.get_file_from_path(path)
            if file is None:
                log.warning("%s: a drawing links to %s, which is not there", page.file.src_uri, path)
                return None
            return file.url_relative_to(page.file)

        return rewrite_links(html, address_of)

    def _builder(self, config: MkDocsConfig) -> Builder:
        """Return what builds with the settings of this run; in a preview it remembers the builds before."""
        project = Path(config.config_file_path).parent
        self.builder = Builder(
            Path(config.docs_dir),
            self.settings,
            site=_site(config),
            extensions=self.extensions,
            records=self.settings.records_folder(project),
            cache=self.settings.cache_folder(project),
            following=self.builder if self.serving else None,
        )
        return self.builder

    def _report(self, dossier: Dossier, config: MkDocsConfig) -> None:
        for problem in dossier.problems:
            if problem.severity is Severity.NOTE:
                log.info(str(problem))
            else:
                log.warning(str(problem))
        shown = [problem for problem in dossier.problems if problem.severity is not Severity.NOTE]
        config.extra["dossier_problems"] = [str(problem) for problem in shown] if self.serving else []


def _site(config: MkDocsConfig) -> Site:
    return Site(
        name=config.site_name,
        url=config.site_url or "",
        description=config.site_description or "",
        folder_addresses=config.use_directory_urls,
    )


def _overrides(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent / OVERRIDES


def _sources(env: Environment, templates: Iterable[str]) -> Iterator[str]:
    """Yield the text of the templates that the theme has."""
    if env.loader is None:
        return
    for name in templates:
        with suppress(TemplateNotFound):
            yield env.loader.get_source(env, name)[0]


def _may_enter_nav(path: str) -> bool:
    """Indexes and hand-written pages may; a nav of all pages would make MkDocs quadratic."""
    return path.endswith("index.md") or "/" not in path


def _escaped(value: Any) -> Any:
    if isinstance(value, str):
        return html.escape(value)
    if isinstance(value, dict):
        return {key: _escaped(item) for key, item in value.items()}
    return [_escaped(item) for item in value] if isinstance(value, list) else value
