"""What is said to a person, and which words of it are a source's."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """Words of a source that stand in a message: by it, and by nothing else, is known whether they may be published."""

    start: int
    end: int
    """Half-open code points of the message."""
    source: str = ""
    """Id of the source; empty where the message itself belongs to one, as the reasons of its metadata do."""
    span: tuple[int, int] | None = None
    """Half-open code points into `Source.text`. None where the words stand nowhere in it, or nobody knows where: then
    they may be published only with the whole source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A text for a person with the words of sources marked in it."""

    text: str
    quotes: tuple[Quoted, ...] = ()
    """In order and apart."""

    def __str__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        return bool(self.text)

    def __add__(self, other: "Message | str") -> "Message":
        """Return this message with another, or with words of the program's own, after it."""
        if isinstance(other, str):
            return Message(text=self.text + other, quotes=self.quotes)
        moved = (
            Quoted(start=one.start + len(self.text), end=one.end + len(self.text), source=one.source, span=one.span)
            for one in other.quotes
        )
        return Message(text=self.text + other.text, quotes=(*self.quotes, *moved))

    def __radd__(self, other: str) -> "Message":
        return Message(text=other) + self


def quote(words: str, source: str = "", span: tuple[int, int] | None = None) -> Message:
    """Return words of a source in quotation marks, marked as its own; join it to the rest of a message with `+`."""
    return Message(text=f"“{words}”", quotes=(Quoted(start=1, end=1 + len(words), source=source, span=span),))
