"""Draws the pictures that stand for a page where its link is shared, one a kind of page, into theme/assets/social.

They carry the mark and the name of the kind, in the theme's own letters and colours: what a page is called stands
beside its picture anyway, and a picture of each page would make a build need a browser.
"""

import tempfile
from pathlib import Path

from playwright.sync_api import Browser

from dossier.render.parts.heads import PICTURE_SIZE, PICTURES
from tools import chromium
from tools.site import ROOT

THEME = ROOT / "theme"
FOLDER = THEME / "assets/social"
_SECTIONS = {"person": "people", "default": ""}
"""Where a kind's section has another name than its plural."""
_PAGE = """<!doctype html>
<meta charset="utf-8">
<base href="{theme}/">
<link rel="stylesheet" href="assets/styles/colours.css">
<link rel="stylesheet" href="assets/styles/kinds.css">
<style>
  @font-face {{ font-family: Drawn; font-weight: 400 700; src: url("assets/fonts/literata-latin.woff2"); }}
  body {{ box-sizing: border-box; width: {width}px; height: {height}px; margin: 0; padding: 90px 100px; display: flex;
    flex-direction: column; justify-content: space-between; background: var(--dossier-paper); color: var(--dossier-ink);
    font-family: Drawn; border-top: 14px solid var(--dossier-rule); }}
  .mark {{ width: 220px; height: 220px; margin-left: -24px; background: currentcolor;
    mask: var(--dossier-kind) center / contain no-repeat; }}
  p {{ margin: 0; font-size: 104px; font-weight: 600; line-height: 1.1; letter-spacing: -.01em; }}
  hr {{ width: 160px; margin: 0 0 36px; border: 0; border-top: 6px solid var(--dossier-accent); }}
</style>
<body data-dossier-section="{section}">
<div class="mark"></div>
<div><hr><p>{words}</p></div>
</body>
"""


def draw(out: Path, browser: Browser) -> None:
    """Draw every picture into a folder."""
    width, height = PICTURE_SIZE
    page = browser.new_page(viewport={"width": width, "height": height})
    with tempfile.TemporaryDirectory() as folder:
        # Only a file may load the theme's files.
        file = Path(folder) / "picture.html"
        for kind, words in PICTURES.items():
            section = _SECTIONS.get(kind, f"{kind}s")
            text = _PAGE.format(theme=THEME.as_uri(), width=width, height=height, section=section, words=words)
            file.write_text(text, "utf-8")
            page.goto(file.as_uri(), wait_until="networkidle")
            page.evaluate("document.fonts.ready")
            page.screenshot(path=out / f"{kind}.png")
    page.close()


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    with chromium.browser() as running:
        draw(FOLDER, running)
