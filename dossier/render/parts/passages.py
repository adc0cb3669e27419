"""Source text as Markdown: every sentence a span with its anchor, mentions with links."""

from bisect import bisect_left
from collections.abc import Sequence

from markupsafe import Markup

from dossier.model.annotation import Mention
from dossier.model.source import BlockKind, Passage, Sentence, Source
from dossier.render.links import Links
from dossier.text.markdown import escape_within, written

_LONGEST_PARAGRAPH = 20_000
"""Code points. What is longer is a text that lost its line breaks, and no heading and no item of a list; it is shown
in several paragraphs, since Python-Markdown's time grows with the square of a paragraph."""


def render_passages(source: Source, mentions: Sequence[Mention], links: Links) -> Markup:
    """Return the whole text of a source: every sentence in a span with its anchor, every resolved mention a link."""
    starts = [mention.start for mention in mentions]
    sentences = iter(source.sentences)
    sentence = next(sentences, None)
    blocks = []
    for passage in source.passages:
        inside: list[Sentence] = []
        while sentence is not None and sentence.start < passage.end:
            inside.append(sentence)
            sentence = next(sentences, None)
        named = mentions[bisect_left(starts, passage.start) : bisect_left(starts, passage.end)]
        blocks.append(_render_passage(source, passage, inside, named, links))
    return written("\n\n".join(blocks))


def _render_passage(
    source: Source, passage: Passage, sentences: Sequence[Sentence], mentions: Sequence[Mention], links: Links
) -> str:
    shown = [mention for mention in mentions if links.has_page(mention.subject)]
    starts = [mention.start for mention in shown]
    pieces, position, paragraph = [], passage.start, passage.start
    for number, sentence in enumerate(sentences):
        begin = max(position, sentence.start)
        pieces.append(_escaped(source.text[position:begin]))
        if begin - paragraph > _LONGEST_PARAGRAPH:
            pieces.append("\n\n")
            paragraph = begin
        following = sentences[number + 1].start if number + 1 < len(sentences) else passage.end
        inside = shown[bisect_left(starts, begin) : bisect_left(starts, following)]
        # A name may go on into the next sentence, which then begins after it.
        position = max([begin, sentence.end, *(mention.end for mention in inside)])
        pieces.append(_anchored(sentence.id, _linked(source, begin, position, inside, links), position - begin))
    pieces.append(_escaped(source.text[position : passage.end]))
    text = "".join(pieces).strip()
    if passage.end - passage.start > _LONGEST_PARAGRAPH:
        return text
    if passage.kind is BlockKind.HEADING:
        return f"**{text}**"
    return f"- {text}" if passage.kind is BlockKind.LIST_ITEM else text


def _anchored(anchor: str, markdown: str, length: int) -> str:
    """Put a sentence between its tags; one that takes several paragraphs, which no tag can hold, behind an anchor."""
    if length > _LONGEST_PARAGRAPH:
        return f'<a id="{anchor}"></a>{markdown}'
    return f'<span id="{anchor}">{markdown}</span>'


def _linked(source: Source, start: int, end: int, mentions: Sequence[Mention], links: Links) -> str:
    pieces, position = [], start
    for mention in mentions:
        pieces.append(_escaped(source.text[position : mention.start]))
        pieces.append(str(links.entity(str(mention.subject), mention.text)))
        position = mention.end
    pieces.append(_escaped(source.text[position:end]))
    return "".join(pieces)


def _escaped(text: str) -> str:
    """Escape what stands between two marks, in paragraphs where it is too long for one."""
    if len(text) <= _LONGEST_PARAGRAPH:
        return str(escape_within(text))
    parts, position = [], 0
    while position < len(text):
        end = position + _LONGEST_PARAGRAPH
        space = text.rfind(" ", position, end) if end < len(text) else -1
        end = space + 1 if space >= 0 else end
        parts.append(str(escape_within(text[position:end], first=position > 0)))
        position = end
    return "\n\n".join(parts)


def emphasize(text: str, spans: Sequence[tuple[int, int]]) -> Markup:
    """Return text with the words at some half-open spans, in order and apart, marked."""
    pieces, position = [], 0
    for start, end in spans:
        pieces.append(str(escape_within(text[position:start], first=position == 0)))
        pieces.append(f"<mark>{escape_within(text[start:end])}</mark>")
        position = end
    pieces.append(str(escape_within(text[position:], first=position == 0)))
    return written("".join(pieces))
