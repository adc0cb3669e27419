"""Formats, encodings and files that cannot be read."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.errors import FileSkipped
from dossier.model.reading import RawItem, ReadResult
from dossier.model.source import UNKNOWN, Basis, BlockKind
from dossier.read import format_of, read
from dossier.read.formats import Format

RUSSIAN = "Паром на остров снова ходит после двух недель ремонта, сообщил во вторник начальник порта. " * 3
ENGLISH = "The ferry’s café runs again after two weeks, the harbour master said – on Tuesday.\n"


def read_bytes(data: bytes, path: str = "a.txt") -> ReadResult:
    return read(RawItem(path=path, data=data))


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("a.txt", "text/plain"),
        ("a.TEXT", "text/plain"),
        ("sub/a.b.md", "text/markdown"),
        ("a.markdown", "text/markdown"),
        ("a.html", "text/html"),
        ("a.HTM", "text/html"),
        ("a.xhtml", "text/html"),
        ("a.exe", None),
        ("a", None),
        ("txt", None),
        ("sub.txt/a", None),
    ],
)
def test_media_type(path: str, media_type: str | None) -> None:
    found = format_of(path)
    assert (found and found.media_type) == media_type


def test_a_further_format_is_read_and_listed() -> None:
    def shout(item: RawItem) -> ReadResult:
        return ReadResult(media_type="x/shout", text=item.data.decode().upper(), encoding=UNKNOWN)

    extra = (Format(media_type="x/shout", extensions=(".shout",), read=shout),)
    assert read(RawItem(path="a.SHOUT", data=b"ferry"), extra).text == "FERRY"
    assert read(RawItem(path="a.txt", data=b"ferry"), extra).text == "ferry"
    with pytest.raises(FileSkipped, match=r"\.xhtml, \.shout"):
        read(RawItem(path="a.whisper", data=b"ferry"), extra)


@pytest.mark.parametrize(
    ("path", "data", "code"),
    [
        ("a.exe", b"text", "unknown-format"),
        ("noextension", b"text", "unknown-format"),
        ("a.txt", b"", "empty-file"),
        ("a.txt", b" \n\t\r\n", "empty-file"),
        ("a.txt", codecs.BOM_UTF8, "no-text"),
        ("a.txt", "… — !".encode(), "no-text"),
        ("a.txt", b"%PDF-1.7 text", "binary-file"),
        ("a.txt", b"PK\x03\x04text", "binary-file"),
        ("a.txt", b"\x89PNG\r\n", "binary-file"),
        ("a.txt", b"text with\0a zero byte", "binary-file"),
        ("a.txt", b"\0a\0" * 40 + b"text", "binary-file"),
        ("a.txt", b"\x01\x02\x03\x04abcd" * 50, "binary-file"),
        ("a.md", b"\0\0\0\0abc", "binary-file"),
        ("a.html", b"\x1f\x8b<html>", "binary-file"),
        ("a.html", b"<html><body><script>var a</script></body></html>", "no-text"),
        ("a.html", b"<!-- nothing -->", "no-text"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_problem(path: str, data: bytes, code: str) -> None:
    with pytest.raises(FileSkipped) as skipped:
        read_bytes(data, path)
    problem = skipped.value.problem
    assert (problem.code, problem.path) == (code, f"sources/{path}")
    assert problem.message
    assert problem.remedy


@pytest.mark.parametrize(
    ("data", "encoding", "basis"),
    [
        (ENGLISH.encode(), "utf-8", Basis.WORKED_OUT),
        (codecs.BOM_UTF8 + ENGLISH.encode(), "utf-8", Basis.STATED),
        (codecs.BOM_UTF16_LE + ENGLISH.encode("utf-16-le"), "utf-16-le", Basis.STATED),
        (codecs.BOM_UTF16_BE + ENGLISH.encode("utf-16-be"), "utf-16-be", Basis.STATED),
        (codecs.BOM_UTF32_LE + ENGLISH.encode("utf-32-le"), "utf-32-le", Basis.STATED),
        (ENGLISH.encode("utf-16-le"), "utf-16-le", Basis.WORKED_OUT),
        (ENGLISH.encode("utf-16-be"), "utf-16-be", Basis.WORKED_OUT),
    ],
)
def test_encodings(data: bytes, encoding: str, basis: Basis) -> None:
    result = read_bytes(data)
    assert result.text == ENGLISH
    assert (result.encoding.value, result.encoding.basis) == (encoding, basis)
    assert result.encoding.reason


def test_a_guessed_encoding_says_so() -> None:
    result = read_bytes(RUSSIAN.encode("cp1251"))
    assert result.text == RUSSIAN
    assert result.encoding.basis is Basis.WORKED_OUT
    assert "guessed" in result.encoding.reason


def test_a_page_names_its_encoding() -> None:
    page = f"<html><head><meta charset='windows-1251'></head><body><p>{RUSSIAN}</p></body></html>"
    result = read_bytes(page.encode("cp1251"), "a.html")
    assert RUSSIAN.strip() in result.text
    assert (result.encoding.value, result.encoding.basis) == ("cp1251", Basis.STATED)


def test_a_page_saved_again_as_utf8_keeps_an_old_declaration() -> None:
    page = f"<html><head><meta charset='windows-1251'></head><body><p>{RUSSIAN}</p></body></html>"
    result = read_bytes(page.encode(), "a.html")
    assert RUSSIAN.strip() in result.text
    assert result.encoding.value == "utf-8"


def test_a_declaration_that_does_not_decode_is_no_declaration() -> None:
    page = b"<html><meta charset='no-such-thing'><body><p>Caf\xe9 au lait, dit le gar\xe7on du port.</p></body></html>"
    assert read_bytes(page, "a.html").encoding.basis is Basis.WORKED_OUT


def test_line_ends_and_composed_letters() -> None:
    assert read_bytes("Cafe\u0301\r\nb\rc\n".encode()).text == "Café\nb\nc\n"


@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.md", "a.html"]))
def test_any_bytes_are_read_or_a_problem(data: bytes, path: str) -> None:
    try:
        result = read_bytes(data, path)
    except FileSkipped:
        return
    assert any(map(str.isalnum, result.text))
    assert "\r" not in result.text


def test_markdown_shape_is_recognised_and_nothing_rendered() -> None:
    text = "# One\n\n- a\n- b\n\n```\n# no heading\n- no item\n```\n\n## Two\n\n<b>[x](javascript:y)</b>\n"
    result = read_bytes(text.encode(), "a.md")
    assert result.text == text
    assert [(block.kind, text[block.start : block.end]) for block in result.blocks] == [
        (BlockKind.HEADING, "# One"),
        (BlockKind.LIST_ITEM, "- a"),
        (BlockKind.LIST_ITEM, "- b"),
        (BlockKind.HEADING, "## Two"),
    ]


def test_front_matter_is_read_as_lines_not_as_yaml() -> None:
    text = "---\ntitle: 'A'\ndate: 2025-05-26T10:00\nurl: javascript:x\nauthor: &a [Jane Roe]\n---\nText\n"
    metadata = dict(read_bytes(text.encode(), "a.md").metadata)
    assert metadata["title"].value == "A"
    assert metadata["issued"].value == "2025-05-26"
    assert "url" not in metadata


def test_front_matter_without_end_is_text() -> None:
    result = read_bytes(b"---\ntitle: A\n" + b"line\n" * 5, "a.md")
    assert result.furniture == ()
