"""Words of sources keep their places in a message, however it is put together."""

from dossier.model.message import Message, Quoted, quote


def marked(message: Message) -> list[tuple[str, str]]:
    return [(message.text[one.start : one.end], one.source) for one in message.quotes]


def test_quotes_are_moved_with_what_stands_before_them() -> None:
    message = "the words " + quote("at dawn", "memo", (3, 10)) + " or " + quote("at noon") + " stand twice"
    assert str(message) == "the words “at dawn” or “at noon” stand twice"
    assert marked(message) == [("at dawn", "memo"), ("at noon", "")]
    assert message.quotes[0] == Quoted(start=11, end=18, source="memo", span=(3, 10))


def test_a_message_without_words_is_none() -> None:
    assert not Message(text="")
    assert quote("so")
