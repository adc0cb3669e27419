"""Sources in languages that the finders do not know."""

from collections.abc import Iterator

from dossier.model.dossier import Dossier
from dossier.model.problem import Problem, Severity
from dossier.text.languages import finders_language


def check_languages(dossier: Dossier) -> Iterator[Problem]:
    """Yield a note for every source in which little is found, because no finder knows its language."""
    for source in dossier.sources.values():
        if finders_language(source.language.value, source.text):
            continue
        language = f"`{source.language.value}`" if source.language.known else "unknown"
        yield Problem(
            severity=Severity.NOTE,
            code="language-without-finders",
            message=f"its language is {language}, for which there are no finders: in it stand only names that the files"
            " know, dates in figures, and words in quotation marks without their speakers",
            remedy="Write the names that matter as aliases; if the language is another, say `language:` in"
            f" `{source.path}.yml`",
            path=source.path,
        )
