"""Makes a project of everything that a dossier may be handed by mistake or by malice."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml
from click.testing import CliRunner

from dossier.cli.main import main

SITE_NAME = "Harbour & {{ config }} 'news'"

RUN = "window.__pwned=1"
"""What every payload tries to run; a page on which `window.__pwned` is set has lost."""

PAYLOADS = {
    "mark": "# A heading, ## another",
    "script": f"<script>{RUN};alert(1)</script>",
    "image": f"<img src=x onerror={RUN};alert(1)>",
    "address": f"javascript:{RUN}",
    "link": f"[click here](javascript:{RUN}) [and](<javascript:{RUN}>)",
    "anchor": f'<a href="javascript:{RUN}" onmouseover={RUN}>a link</a>',
    "jinja": "{{ config }} {% raw %} {{ page.meta }} {# x #}",
    "heading": "A heading # and ## another",
    "picture": "![a picture](http://evil.example/x.png) ![x][y]",
    "autolink": "<http://evil.example/x> and http://evil.example/y and www.evil.example",
    "definition": f"[x]: javascript:{RUN} then [x] and [x][x] *[HTML]: x",
    "comment": "<!-- a comment that never ends",
    "cdata": "]]> <![CDATA[ x <?php x",
    "attributes": f"Some words {{: onclick={RUN} }} and **bold**{{: onmouseover={RUN} }} {{#id onload={RUN}}}",
    "snippet": '--8<-- "/etc/passwd" and ;--8<-- x',
    "title": f"</title><script>{RUN}</script>",
    "textarea": f"</textarea></style></noscript></script><script>{RUN}</script>",
    "svg": f'"><svg onload={RUN};alert(1)>',
    "quotes": f"' onfocus={RUN} autofocus x='\" onfocus={RUN} autofocus x=\"",
    "references": "&lt;script&gt; &#60;b&#62; &amp;lt; &nbsp;",
    "twice": f"&lt;img src=x onerror={RUN}&gt; &amp;lt;script&amp;gt;",
    "markup": f'<div markdown="1" onclick={RUN}>**x**</div> <iframe srcdoc="<script>parent.{RUN}</script>">',
    "mailto": "<javascript:alert(1)> <mailto:x@evil.example> x@evil.example",
    "table": "a | b | c || \\| `code | code` ``",
    "placeholder": "wzxhzdk:0 klzzwxh:0 amp; [TOC] [^1] :smile: ==x== ~~x~~ $x$",
}
"""Hostile texts that fit on one line and hold no invisible character: everywhere they must be shown as they are."""

NOTES = 'notes "><img src=x onerror=alert(1)> (x) #1? 100% {{ x }}.md'
"""Name of a hand-written page."""

TURNED = "a\u202eb\u2066c"
"""Letters with two characters that turn the direction of what follows."""


def make_project(folder: Path, *, hostile: bool = True) -> None:
    """Make a new project in `folder` with bad files, and with hostile ones that are in order."""
    made = CliRunner().invoke(main, ["new", str(folder), "--title", SITE_NAME])
    assert made.exit_code == 0, made.output
    content = folder / "content"
    for path, data in (*(hostile_files() if hostile else ()), *BAD_FILES.items()):
        file = content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    with (content / "sources/film.txt").open("wb") as film:
        film.truncate(50_000_000)
    outside = folder / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("A secret that lies outside the content folder.", "utf-8")
    (content / "sources/link-to-file.txt").symlink_to(outside / "secret.txt")
    (content / "sources/link-to-folder").symlink_to(outside, target_is_directory=True)
    (content / "people/link-to-file.md").symlink_to(outside / "secret.txt")
    (content / "picture.png").symlink_to(outside / "secret.txt")
    (content / "pictures").symlink_to(outside, target_is_directory=True)
    (content / "loop").symlink_to(content, target_is_directory=True)
    (content / "sources/broken-link.txt").symlink_to(outside / "nothing-there.txt")
    with (content / "sources" / os.fsdecode(b"bad-\xff-name.txt")).open("wb") as unnameable:
        unnameable.write(b"A text whose file name is no text.")


def page(front: Mapping[str, object], body: str = "") -> bytes:
    """Return a curated file."""
    return f"---\n{yaml.safe_dump(dict(front), allow_unicode=True)}---\n\n{body}\n".encode()


def hostile_files() -> Iterator[tuple[str, bytes]]:
    """Yield files that are in order, and whose every word is hostile, as pairs of path and content."""
    yield "about.md", page({"title": PAYLOADS["svg"], "description": PAYLOADS["image"]}, _marks())
    yield NOTES, f"A page without a title. [[people/script]] and [[{PAYLOADS['svg']}]].".encode()
    names = list(PAYLOADS)
    for number, name in enumerate(names):
        # Every field of a record holds another payload; over all records every field holds them all.
        turn = [PAYLOADS[names[(number + step) % len(names)]] for step in range(len(names))]
        # Every other title comes from the sidecar, the rest from the text.
        curated = number % 2 == 0
        source = f"sources/{name}.txt" if curated else f"sources/{name}.md"
        yield source, _text(name) if curated else f"# {turn[0]}\n\n".encode() + _text(name)
        sidecar = {"publisher": turn[1], "authors": [turn[2], turn[3]], "note": turn[4]}
        sidecar["url"] = f"https://news.example/{turn[5]}"
        sidecar |= {"title": turn[0]} if curated else {}
        yield f"{source}.yml", yaml.safe_dump(sidecar, allow_unicode=True).encode()
        evidence = [{"source": name, "exact": "The harbour master spoke at noon.", "claimant": turn[6]}]
        entity = {
            "name": turn[0],
            "aliases": [f"{name.capitalize()} Harbour", f"Alias of {name}: {turn[1]}"],
            "description": turn[2],
            "roles": [{"title": turn[3], "evidence": evidence}],
            "external_ids": {turn[4]: turn[5]},
            "coordinates": {"latitude": "53.9", "longitude": "27.56", "basis": turn[7]},
        }
        yield f"people/{name}.md", page(entity, _marks())
        event = {
            "title": turn[0],
            "date": "2025-06-02",
            "date_basis": "worked out",
            "date_note": turn[1],
            "summary": turn[2],
            "main": "true",
            "participants": [{"entity": name, "role": turn[3]}],
            "related": [names[number - 1]],
            "evidence": evidence,
        }
        yield f"events/{name}.md", page(event, _marks())
    yield "sources/page.html", HTML_PAGE.encode()
    yield "sources/words.txt", _long_words()
    yield (
        "sources/nul.txt",
        b"A headline with a nul\n\n" + b"Some words before it \0 and after it, in a sentence. " * 40,
    )
    yield "sources/hidden.txt", f"A {TURNED} headline\n\nSome wo\u200brds that {TURNED} hide\u2060 others.\n".encode()
    yield (
        "sources/front.txt",
        b"---\ntitle: not metadata\n---\n\nA text that begins as a page does.\n\n---\n\nIt ends.\n",
    )
    for number, name in enumerate(FILE_NAMES):
        yield f"sources/{name}", f"Text number {number} with a file name that is an attack.\n".encode()
    yield "decisions.yml", _decisions()


FILE_NAMES = (
    "<img src=x onerror=alert(1)>.txt",
    '"><svg onload=alert(1)>.txt',
    "[x](javascript:alert(1)).txt",
    "{{ config }} {% raw %}.txt",
    "# heading <!-- x.txt",
    "`code` *x* _y_ | z.txt",
    "folder {{ x }}/<b>bold<b>/javascript:alert(1).txt",
    "two\nlines \x1b[31m.txt",
    "turned \u202etxt.exe.txt",
    "%3Cscript%3E &lt;b&gt;.txt",
)
"""Of sources that are published all the same."""


def _text(name: str) -> bytes:
    payload = PAYLOADS[name]
    lines = [
        f"A text about {name} harbour",
        f"{payload}",
        "The harbour master spoke at noon. " + f"He said: “{payload}” and {payload} again.",
        f"    {payload}",
        f"> {payload}\n>\n> {payload}",
        f"- {payload}\n- {payload}",
        f"```\n{payload}\n```",
        f"Before\n{payload}\n===\n{payload}\n---",
        f"{name.capitalize()} Harbour{payload}{name.capitalize()} Harbour is named twice here.",
    ]
    return "\n\n".join(lines).encode()


def _marks() -> str:
    """Return prose whose links and citations are hostile; the prose itself is the curator's own Markdown."""
    label = PAYLOADS["image"].replace("|", "")
    lines = [f"Prose with [[people/script|{label}]], [[people/svg]] and [[{NOTES.removesuffix('.md')}]]."]
    lines += [f'It cites [@{name} "The harbour master spoke at noon."].' for name in ("script", "title")]
    return "\n\n".join(lines)


def _long_words() -> bytes:
    return ("A text of long words\n\n" + "w" * 10_000 + " " + "Ä" * 10_000 + ".\n\n" + "[(<{" * 25_000 + "\n").encode()


def _lines_of_bad_renamings() -> Iterator[int]:
    """Yield the line on which each ruling begins that renames what was no id: all renamings but the first."""
    lines = _decisions().decode().splitlines()
    starts = [number for number, line in enumerate(lines, start=1) if line.startswith("- ")]
    yield from starts[2 * len(PAYLOADS) + 1 :]


def _decisions() -> bytes:
    rulings: list[dict[str, object]] = [
        {"ruling": "same", "names": [f"Another {payload}", name]} for name, payload in PAYLOADS.items()
    ]
    rulings += [{"ruling": "ignore", "names": [f"Nobody {payload}"]} for payload in PAYLOADS.values()]
    olds = ("an-old-name", "../../../outside/made", "/etc/made", *PAYLOADS.values())
    rulings += [{"ruling": "rename", "names": [old, "script"]} for old in olds]
    why = PAYLOADS["script"]
    return yaml.safe_dump([{**ruling, "by": why, "on": "2025-06-02", "why": why} for ruling in rulings]).encode()


HTML_PAGE = f"""<!DOCTYPE html>
<html lang="en" onload="{RUN}"><head><meta charset="utf-8">
<title>A page &lt;script&gt;{RUN}&lt;/script&gt;</title>
<meta http-equiv="refresh" content="0; url=http://evil.example/">
<base href="http://evil.example/">
<meta property="og:title" content="A page &lt;script&gt;{RUN}&lt;/script&gt;">
<meta property="og:site_name" content="&quot;&gt;&lt;svg onload={RUN}&gt;">
<meta name="author" content="&lt;img src=x onerror={RUN}&gt;">
<link rel="canonical" href="javascript:{RUN}">
<link rel="stylesheet" href="http://evil.example/x.css">
<script>{RUN}</script><script src="http://evil.example/x.js"></script>
</head><body onload="{RUN}">
<h1>A page &lt;script&gt;{RUN}&lt;/script&gt;</h1>
<p onclick="{RUN}">The harbour master spoke at noon, and his words were noted by everyone who stood near to him.</p>
<p>The page shows &lt;img src=x onerror={RUN}&gt; as text, and so must every page that is made of this one.</p>
<p><a href="javascript:{RUN}">A link</a> and <img src="http://evil.example/x.png" onerror="{RUN}"> a picture here.</p>
<iframe src="http://evil.example/"></iframe><object data="http://evil.example/"></object>
<embed src="http://evil.example/"><svg onload="{RUN}"><script>{RUN}</script></svg>
<math href="javascript:{RUN}"><mtext>x</mtext></math>
<form action="http://evil.example/"><input autofocus onfocus="{RUN}"></form>
<template><script>{RUN}</script></template>
<noscript><img src="http://evil.example/"></noscript>
<p>The last paragraph of the page has enough words to count as a paragraph of an article about the harbour.</p>
</body></html>
"""

_BOMB = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))

BAD_FILES: dict[str, bytes] = {
    "sources/undecodable.txt": b"\x81\x8d\x8f\x90\x9d\xff\xfe\xfd" * 3 + bytes(range(128, 256)) * 3,
    "sources/empty.txt": b"",
    "sources/blank.txt": b" \n\t\n",
    "sources/binary.txt": bytes(range(256)) * 40,
    "sources/photo.txt": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "sources/sound.mp3": b"ID3" + bytes(200),
    "sources/without-extension": b"Some text.",
    "sources/same-slug.txt": b"The first of two files with one slug.",
    "sources/same slug.txt": b"The second of two files with one slug.",
    "sources/CASE.txt": b"The first of two files that differ in case.",
    "sources/case.txt": b"The second of two files that differ in case.",
    "sources/…….txt": b"A file whose name gives no address.",
    "sources/nobody.txt.yml": b"title: A sidecar without its source\n",
    "sources/sidecar.txt": b"A text whose sidecar has an unknown key.",
    "sources/sidecar.txt.yml": b"title: A text\nunknown_key: x\n",
    "sources/limited.txt": b"A text that must not be published, with a sidecar that says so and more.",
    "sources/limited.txt.yml": b"# rights: full\nrights: metadata\nunknown_key: x\n",
    "sources/unwilling.txt": b"A text whose sidecar names an address that runs.",
    "sources/unwilling.txt.yml": f"url: javascript:{RUN}\n".encode(),
    "events/bad-date.md": page({"title": "An event", "date": "2025-02-30"}),
    "events/unknown-entity.md": b"---\ntitle: An event with a stranger\nparticipants:\n"
    b"  - entity: nobody-we-know\n---\n",
    "events/misquoted.md": b"---\ntitle: A misquoted event\nevidence:\n  - source: script\n"
    b"    exact: These words stand nowhere.\n---\n",
    "people/twice-named.md": b"---\nname: Twice Named\naliases:\n  - Twin\n  - Twin\n---\n",
    "people/twin.md": b"---\nname: Twin\n---\n",
    "people/bomb.md": f"---\nname: Bomb\n{_BOMB}---\n".encode(),
    "people/deep.md": b"---\nname: Deep\naliases: " + b"[" * 5000 + b"]" * 5000 + b"\n---\n",
    "people/tagged.md": b"---\nname: !!python/object/apply:os.system [echo]\n---\n",
    "people/latin.md": "---\nname: Zoë\n---\n".encode("latin-1"),
    "people/<script>alert(1)<script>.md": page({"name": "A bad file name"}),
    "people/Capital.md": page({"name": "A capital in the file name"}),
    "people/turned.md": f"---\nname: Turned {TURNED} name\ndescription: plain\n---\n".encode(),
    "people/nul.md": b"---\nname: Nul\ndescription: x\0y\n---\n",
    "events/dangling.md": page({"title": "A dangling event"}, f"[[people/{PAYLOADS['svg']}]] is nobody."),
    "places/half-typed.md": b"---\nname: [half\n---\n",
}
"""Files of which each has a problem."""

_TABLE = """
events/bad-date.md:2 bad-value
events/dangling.md:5 link-unknown
events/misquoted.md:5 evidence-missing
events/unknown-entity.md:4 unknown-entity
loop not-a-file
people/<script>alert(1)<script>.md bad-file-name
people/Capital.md bad-file-name
people/bomb.md:3 bad-yaml
people/deep.md:3 bad-yaml
people/latin.md:2 not-utf-8
people/link-to-file.md link-outside
people/nul.md:3 invisible-character
people/tagged.md:2 bad-yaml
people/turned.md:2 invisible-character
people/twice-named.md:5 duplicate-alias
people/twin.md:2 duplicate-alias
picture.png link-outside
pictures link-outside
places/half-typed.md:2 bad-yaml
sources/bad-\udcff-name.txt bad-file-name
sources/binary.txt binary-file
sources/blank.txt empty-file
sources/broken-link.txt unreadable
sources/case.txt duplicate-id
sources/empty.txt empty-file
sources/film.txt file-too-large
sources/limited.txt rights-unclear
sources/limited.txt.yml:3 unknown-key
sources/link-to-file.txt link-outside
sources/link-to-folder link-outside
sources/nobody.txt.yml sidecar-without-source
sources/nul.txt binary-file
sources/photo.txt binary-file
sources/same-slug.txt duplicate-id
sources/sidecar.txt.yml:2 unknown-key
sources/sound.mp3 unknown-format
sources/undecodable.txt undecodable
sources/unwilling.txt.yml:1 bad-value
sources/without-extension unknown-format
sources/…….txt bad-file-name
"""
PROBLEMS: list[tuple[str, str]] = [
    *((place, code) for line in _TABLE.strip().splitlines() for place, code in [line.rsplit(" ", 1)]),
    (f"{NOTES}:1", "link-ambiguous"),
    *((f"sources/{name}", "invisible-character") for name in FILE_NAMES if {"\x1b", "\u202e"} & set(name)),
    *((f"decisions.yml:{line}", "decision-bad-id") for line in _lines_of_bad_renamings()),
]
"""File and line of every error and warning, with its code."""
