"""The one door through which text reaches Markdown.

Text from a source, a file name or a curated field is data. `escape` makes of it Markdown that every engine
renders as exactly that text, and nothing else: CommonMark, GFM with its autolinks, Python-Markdown with
Material's usual extensions (attribute lists, emoji, snippets, abbreviations, definition lists, math).

Where all engines agree on a backslash, a backslash is used, since people read these pages in an editor;
elsewhere a character reference.
"""

import html
import re

from markupsafe import Markup

from dossier.text.folding import squeeze
from dossier.text.one_line import without_controls

_BACKSLASHED = frozenset("\\*_[]{}#")
_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ACTIVE = re.compile(
    r"""
      (?P<start> \A (?:
          [-+](?![0-9]) | [:=!?/%;] | \d{1,32} [.)](?![0-9]) | \"\"\"
        | \[                                  # \[ would begin a formula
      ) )
    | (?P<control> [\x00-\x1f\x7f-\x9f\ud800-\udfff] )
    | [\\*_\[\]{}#] | [&<>] | [`|~^$@]
    | (?<=\w) : (?=//)                        # http://
    | : (?= [\w+-]{1,64} : )                  # :emoji:
    | (?<=\b[wW]{3}) \. (?=\w)                # www.
    | == | \+\+ | -- | ;; | %%                # marks, keys, snippets, comments
    """,
    re.VERBOSE,
)


def escape(text: str) -> Markup:
    """Return Markdown that renders as `text`, with white space folded to single spaces.

    Safe at the start of a line, in a heading, a list item, a table cell and the text of a link. Control
    characters and lone surrogates, which no engine keeps, become U+FFFD.
    """
    return written(_ACTIVE.sub(_disarm, squeeze(text)))


def _disarm(match: re.Match[str]) -> str:
    found = match[0]
    if match["control"]:
        return "\ufffd"
    if match["start"]:
        number, mark = (found[:-1], found[-1]) if found[0].isdigit() else ("", found)
        return number + _references(mark)
    if found in _BACKSLASHED:
        return f"\\{found}"
    return _NAMED.get(found) or _references(found)


def _references(characters: str) -> str:
    return "".join(f"&#{ord(character)};" for character in characters)


def escape_address(url: str) -> str:
    """Return an address fit for the target of a Markdown link, or an empty text when it is not http(s)."""
    if not re.match(r"https?://[^\s/?#]", url):
        return ""
    return re.sub(
        r"[^A-Za-z0-9/:?&=._~%+#,;-]",
        lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace")),
        url,
    )


def escape_within(text: str, *, first: bool = False) -> Markup:
    """Like `escape`, for a piece of a line: white space at its ends becomes one space and stays.

    Only the `first` piece can begin what lists and headings begin with.
    """
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and text.strip() else ""
    line = squeeze(text)
    guarded = escape(line) if first else written(_ACTIVE.sub(_disarm, f"x{line}")[1:])
    return written(f"{before}{guarded}{after}")


def code(text: str) -> Markup:
    """Return one line of text as code within a line."""
    return written(f"<code>{escape_within(text.strip())}</code>")


def code_block(text: str) -> Markup:
    """Return a block that shows lines of text as they are, for copying; empty ones are left away."""
    lines = (without_controls(line) for line in text.splitlines() if line.strip())
    return written(f"<pre><code>{html.escape(chr(10).join(lines), quote=False)}</code></pre>")


def written(markdown: str) -> Markup:
    """Mark Markdown that this program or the curator wrote, and that is not to be escaped again."""
    return Markup(markdown)  # noqa: S704  the mark itself; what goes in was escaped piece by piece
