"""Looks at a finished dossier for what a person should know; each check is one file and one line here."""

from collections.abc import Callable, Iterable, Iterator

from dossier.check.coverage import check_evidence, check_mentions
from dossier.check.garbled import check_garbled
from dossier.check.languages import check_languages
from dossier.check.prose_set_aside import check_prose_set_aside
from dossier.check.unclear_names import check_unclear_names
from dossier.model.dossier import Dossier
from dossier.model.problem import Problem

Check = Callable[[Dossier], Iterable[Problem]]

CHECKS: tuple[Check, ...] = (
    check_evidence,
    check_mentions,
    check_unclear_names,
    check_languages,
    check_garbled,
    check_prose_set_aside,
)


def run_checks(dossier: Dossier, extra: Iterable[Check] = ()) -> Iterator[Problem]:
    """Yield what every check finds, and `extra` ones after them."""
    for check in (*CHECKS, *extra):
        yield from check(dossier)
