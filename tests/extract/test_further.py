"""What a further finder adds: in order, without overlap, and only where the words stand."""

from dataclasses import replace

import pytest

from dossier.errors import CommandRefused
from dossier.extract import Text, annotate
from dossier.model.annotation import Annotations, Mention

TEXT = Text(source="a", text="Ada Roe met Bo Lee on the Alba.", language="xx")


def mention(words: str, shift: int = 0) -> Mention:
    start = TEXT.text.index(words) + shift
    return Mention(source="a", start=start, end=start + len(words), text=words, type="person")


def names(found: Annotations) -> list[str]:
    return [one.text for one in found.mentions]


def test_what_is_added_comes_in_order_and_without_overlap() -> None:
    def find(text: Text, found: Annotations) -> Annotations:
        assert text is TEXT
        new = [mention(words) for words in ("Alba", "Roe met Bo", "Ada Roe", "Roe")]
        return replace(found, mentions=(*found.mentions, *new))

    found = annotate(TEXT, Annotations(), [mention("Bo Lee")], [find])
    assert names(found) == ["Ada Roe", "Bo Lee", "Alba"]


def test_a_finder_sees_what_those_before_it_found_and_may_take_it_out() -> None:
    def drop(_: Text, found: Annotations) -> Annotations:
        return replace(found, mentions=found.mentions[1:])

    assert names(annotate(TEXT, Annotations(), [mention("Ada Roe"), mention("Bo Lee")], [drop])) == ["Bo Lee"]


def test_words_that_do_not_stand_there_are_refused() -> None:
    def shifted(_: Text, found: Annotations) -> Annotations:
        return replace(found, mentions=(mention("Alba", 1),))

    with pytest.raises(CommandRefused, match=r"shifted says that “Alba” stands at 27 to 31 of .* “lba"):
        annotate(TEXT, Annotations(), [], [shifted])
