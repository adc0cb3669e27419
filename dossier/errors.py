"""Exceptions, named for what the caller does with them."""

from dossier.model.problem import Problem


class DossierError(Exception):
    """Anything this package raises on purpose."""


class FileSkipped(DossierError):
    """One file cannot be used: note its problem and go on with the rest."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class CommandRefused(DossierError):
    """The person asked for something that would do harm or cannot be done: say so and stop."""


def code_name(code: object) -> str:
    """Return the module and the name of a function or class, for messages about the code of others."""
    return f"{getattr(code, '__module__', '')}.{getattr(code, '__qualname__', code)}".lstrip(".")
