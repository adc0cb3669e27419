from dossier.curated.invisible import remove_invisible
from dossier.model.problem import Severity


def test_each_line_is_named_once() -> None:
    data = "---\nname: A\u202eda\u202c Roe\n---\n\nShe \u200bis a\0 poet.\n".encode()
    clean, problems = remove_invisible(data, "people/ada.md")
    assert clean == b"---\nname: Ada Roe\n---\n\nShe is a poet.\n"
    assert [(p.severity, p.code, p.place) for p in problems] == [
        (Severity.WARNING, "invisible-character", "people/ada.md:2"),
        (Severity.WARNING, "invisible-character", "people/ada.md:5"),
    ]
    assert "right-to-left override, pop directional formatting" in problems[0].message


def test_a_mark_at_the_beginning_is_no_problem() -> None:
    data = "\ufeff---\nname: Ada\n---\n".encode()
    assert remove_invisible(data, "people/ada.md") == (data, ())


def test_what_is_no_text_is_left_to_its_loader() -> None:
    assert remove_invisible(b"\xff\x00", "people/ada.md") == (b"\xff\x00", ())
