"""Addresses of pictures, as pages list them for screens of different widths."""

import re
from collections.abc import Iterator

from dossier.model.reading import Block, Draft
from dossier.model.source import Removed

STEP = "picture-addresses"
_TOKEN = re.compile(r"\S+")
_ADDRESS = re.compile(r"(?:https?:)?//\S|data:image/")
_PICTURE = re.compile(r"[^\s?#]+\.(?:jpe?g|png|webp|gif|svg|avif)(?:[?#]\S*)?,?\Z", re.IGNORECASE)
_DESCRIPTOR = re.compile(r"\d{1,5}(?:\.\d{1,3})?[wx],?\Z")


def remove_picture_addresses(draft: Draft) -> Draft:
    """Take out addresses followed by a width (`480w`) or a pixel density (`2x`), and addresses of picture files.

    Only the addresses go; what else stands on the line is left for the steps after this one.
    """
    return draft.without_spans(removal for block in draft.blocks for removal in _removals(draft, block))


def _removals(draft: Draft, block: Block) -> Iterator[Removed]:
    text = draft.received
    if text.find("//", block.start, block.end) < 0 and text.find("data:image/", block.start, block.end) < 0:
        return
    gone = [(removal.start, removal.end) for removal in draft.removed_in(block)]
    tokens = list(_TOKEN.finditer(text, block.start, block.end))
    run: list[re.Match[str]] = []
    described = False
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        if run and _DESCRIPTOR.match(token[0]) and _ADDRESS.match(run[-1][0]):
            run.append(token)
            described = True
        elif _is_picture(token[0], following[0] if following else "") and not _covered(token, gone):
            run.append(token)
        elif run:
            yield _removal(draft, run, described=described)
            run, described = [], False
    if run:
        yield _removal(draft, run, described=described)


def _is_picture(token: str, following: str) -> bool:
    if not _ADDRESS.match(token):
        return False
    return bool(token.startswith("data:") or _PICTURE.match(token) or _DESCRIPTOR.match(following))


def _covered(token: re.Match[str], gone: list[tuple[int, int]]) -> bool:
    return any(start < token.end() and token.start() < end for start, end in gone)


def _removal(draft: Draft, run: list[re.Match[str]], *, described: bool) -> Removed:
    what = "addresses of a picture in several sizes" if described else "address of a picture"
    return draft.removal(run[0].start(), run[-1].end(), step=STEP, reason=f"{what}, not text")
