"""Problems are one line each, safe to print, and come in order."""

from dossier.model.problem import Problem, Severity, sort_problems


def problem(message: str = "this is wrong", severity: Severity = Severity.ERROR, **more: object) -> Problem:
    fields = {"code": "wrong", "remedy": "Fix it", "path": "a.md", "line": None, **more}
    return Problem(severity=severity, message=message, **fields)  # type: ignore[arg-type]


def test_it_says_where_what_and_what_to_do() -> None:
    assert str(problem(line=3)) == "a.md:3: this is wrong [wrong]. Fix it."
    assert str(problem(remedy="Did you mean `b`?")) == "a.md: this is wrong [wrong]. Did you mean `b`?"


def test_text_of_a_file_cannot_steer_a_terminal() -> None:
    printed = str(problem("“\x1b[2Ja\rb\nc\u202ed\udcff”"))
    assert printed == "a.md: “[U+001B][2Ja[U+000D]b c[U+202E]d[U+DCFF]” [wrong]. Fix it."
    assert str(problem("“a\u00a0b – Ελλάς”")).count("[U+") == 0


def test_errors_come_first_then_files_and_lines_each_once() -> None:
    note, warning = problem("n", Severity.NOTE), problem("w", Severity.WARNING)
    first, second, third = problem("x", line=2), problem("x", line=10), problem("x", path="b.md")
    assert sort_problems((note, third, warning, second, first, third)) == (first, second, third, warning, note)
