"""Subtitles in SubRip's format: what is spoken, in whole sentences; numbers and times are set aside."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.errors import FileSkipped
from dossier.model.reading import Furniture, RawItem, ReadBlock, ReadResult
from dossier.read.encoding import decode
from dossier.read.formats import Format, problem

_TIME = r"(\d{1,2}):(\d\d):(\d\d)[,.](\d{3})"
_HEAD = re.compile(rf"^(?:\d+[ \t]*\n)?{_TIME}[ \t]*-->[ \t]*{_TIME}.*$", re.MULTILINE)
_MARK = re.compile(r"</?[ibu]>|</?font[^>\n]*>|\{\\[^}\n]*\}")
_END = re.compile(r"[.!?…][\"'”’»)♪]*$")
_PAUSE = 3.0  # seconds: speakers breathe within a sentence, but do not pause for so long
_TURN = ("-", "–", "—", "♪")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cue:
    """One subtitle."""

    head: tuple[int, int]
    """Where its number and time stand in the text."""
    start: int
    end: int
    """Where its words stand."""
    begins: float
    ends: float
    """In seconds."""


def read_srt(item: RawItem) -> ReadResult:
    """Return the words of subtitles; one goes on in the next where no sentence ends. Raises `FileSkipped`."""
    text, encoding = decode(item)
    cues = list(_cues(text))
    if not cues:
        raise FileSkipped(
            problem(item, "no-text", "there is no subtitle in it", "Save it again, with times like 00:00:01,000")
        )
    blocks, furniture, last, words = [], [], None, ""
    for cue in cues:
        furniture.append(Furniture(start=cue.head[0], end=cue.head[1], reason="number and time of a subtitle"))
        marks = [mark.span() for mark in _MARK.finditer(text, cue.start, cue.end)]
        furniture += [Furniture(start=start, end=end, reason="how a subtitle is set") for start, end in marks]
        before, words = words, _MARK.sub("", text[cue.start : cue.end]).strip()
        goes_on = last is not None and not _END.search(before) and cue.begins - last.ends < _PAUSE
        continues = goes_on and not words.startswith(_TURN)
        blocks.append(ReadBlock(start=cue.start, end=cue.end, continues=continues))
        last = cue
    return ReadResult(
        media_type=FORMAT.media_type, text=text, encoding=encoding, blocks=tuple(blocks), furniture=tuple(furniture)
    )


def _cues(text: str) -> Iterator[_Cue]:
    heads = list(_HEAD.finditer(text))
    for number, head in enumerate(heads):
        end = heads[number + 1].start() if number + 1 < len(heads) else len(text)
        words = text[head.end() : end].strip()
        if words:
            start = text.index(words, head.end())
            begins, ends = _seconds(head.groups()[:4]), _seconds(head.groups()[4:])
            yield _Cue(head=head.span(), start=start, end=start + len(words), begins=begins, ends=ends)


def _seconds(time: Sequence[str]) -> float:
    hours, minutes, seconds, milliseconds = map(int, time)
    return 3600 * hours + 60 * minutes + seconds + milliseconds / 1000


FORMAT = Format(media_type="application/x-subrip", extensions=(".srt",), read=read_srt)

FORMATS = (FORMAT,)
"""What the file adds when it lies in a project's `extensions/`; the entry point of the package names the format."""
