"""Relations turned round: nothing lost, nothing twice, in the promised order."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from dossier.extract.aliases import AliasMatcher
from dossier.index.relations.index import build_index, in_time
from dossier.model.annotation import Annotations
from dossier.model.dossier import Index, Involvement, Neighbour
from dossier.model.event import Event, Participant
from dossier.model.evidence import Evidence, Located
from dossier.text.edtf import NO_DAY, bounds
from tests.records import entity, event, source_of

ENTITIES = {
    one.id: one for one in (entity("ada", "Ada"), entity("ben", "Ben"), entity("nor", "Nor"), entity("cy", "Cy"))
}
SOURCES = {
    "first": source_of("Ada met Ben in Nor. Ada left Ben. Ada slept, and Ada woke.", "first"),
    "second": source_of("Ben came to Nor. Ada and Ben came to Nor.", "second"),
}
DATES = st.sampled_from(["", "2024", "2024-05", "2024-05-03", "2025-01-01", "2024-05-03/2025", "../2024", "XXXX-05-03"])
NAMES = "abcdefg"


def index_of(*events: Event, evidence: dict[Evidence, Located] | None = None) -> Index:
    matcher = AliasMatcher(ENTITIES.values())
    found = {one: Annotations(mentions=tuple(matcher.find(source.text, one))) for one, source in SOURCES.items()}
    return build_index(SOURCES, found, ENTITIES, {one.id: one for one in events}, evidence or {}, report_of={})


def ids(events: list[Event]) -> str:
    return "".join(one.id for one in events)


def test_mentions_are_in_the_order_of_sources_and_text() -> None:
    index = index_of()
    assert [(m.source, m.start) for m in index.mentions_of_entity["ben"]] == [
        ("first", 8), ("first", 29), ("second", 0), ("second", 25),
    ]  # fmt: skip
    assert [m.text for m in index.mentions_in_source["second"]] == ["Ben", "Nor", "Ada", "Ben", "Nor"]
    assert index.mentions_of_entity["cy"] == ()
    for mention in index.mentions_of_entity["ada"]:
        sentence = index.sentence_of[mention.source, mention.start]
        assert sentence.start <= mention.start < mention.end <= sentence.end


def test_neighbours_share_sentences_each_counted_once() -> None:
    index = index_of()
    assert index.neighbours["ben"] == (Neighbour(entity="ada", sentences=3), Neighbour(entity="nor", sentences=3))
    assert index.neighbours["ada"] == (Neighbour(entity="ben", sentences=3), Neighbour(entity="nor", sentences=2))
    assert index.neighbours["cy"] == ()


def test_of_a_sentence_that_lists_very_many_names_forty_are_neighbours() -> None:
    names = {f"n{number:02}": f"Xa{chr(97 + number // 26)}{chr(97 + number % 26)}" for number in range(41)}
    listed = {id_: entity(id_, name) for id_, name in names.items()}
    sources = {"list": source_of(f"{' '.join(names.values())} came.", "list")}
    mentions = tuple(AliasMatcher(listed.values()).find(sources["list"].text, "list"))
    index = build_index(sources, {"list": Annotations(mentions=mentions)}, listed, {}, {}, report_of={})
    assert len(mentions) == 41
    assert [len(index.neighbours[one]) for one in ("n00", "n39", "n40")] == [39, 39, 0]


def test_involvements_are_in_the_order_of_events_with_places_and_without_repetition() -> None:
    pilot, witness = Participant(entity="ben", role="pilot"), Participant(entity="ben", role="witness")
    index = index_of(
        event("late", places=("nor",), participants=(pilot, pilot)),
        event("soon", places=("ben",), participants=(witness,)),
    )
    assert index.involvements["ben"] == (
        Involvement(event="late", role="pilot"),
        Involvement(event="soon", role="witness"),
        Involvement(event="soon", role="place"),
    )
    assert index.involvements["nor"] == (Involvement(event="late", role="place"),)
    assert index.involvements["cy"] == ()


def test_events_know_their_parts_followers_and_relations_in_both_directions() -> None:
    index = index_of(
        event("a"), event("b", part_of=("a",), after=("a",)), event("c", part_of=("a",), related=("b", "a"))
    )
    assert index.parts_of_event == {"a": ("b", "c"), "b": (), "c": ()}
    assert index.followed_by == {"a": ("b",), "b": (), "c": ()}
    # What is a part of another need not be said to be related to it, too.
    assert index.related_events == {"a": (), "b": ("c",), "c": ("b",)}


def test_a_source_knows_the_events_whose_evidence_was_found_in_it() -> None:
    said, lost = (Evidence(source="first", exact=words, path="x", line=1) for words in ("Ada left", "Ada stayed"))
    located = {said: Located(evidence=said, start=20, end=28, sentences=("s-1",))}
    index = index_of(event("a", evidence=(said, said)), event("b", evidence=(lost,)), evidence=located)
    assert index.events_of_source == {"first": ("a",), "second": ()}


def test_time_goes_by_the_first_day_then_the_last_then_the_title() -> None:
    events = [
        event("d", "2024"),
        event("a", "2024-01-01"),
        event("c", "2024-01"),
        event("b", "2024-01-02"),
        event("e", "2024"),
    ]
    for order in permutations(events):
        assert ids(in_time(order)) == "acdeb"


def test_what_has_no_date_comes_last_by_title() -> None:
    events = [event("a"), event("b", title="A first"), event("c", "2025"), event("d", "XXXX-05-03"), event("e", "soon")]
    assert ids(in_time(events))[0] == "c"
    assert ids(in_time(events)) == "cbade"


def test_after_decides_where_the_dates_do_not() -> None:
    assert ids(in_time([event("a", after=("b",)), event("b", after=("c",)), event("c")])) == "cba"
    assert ids(in_time([event("a", "2024-05", after=("b",)), event("b", "2024-05-09")])) == "ba"


def test_dates_decide_against_after() -> None:
    assert ids(in_time([event("a", "2024", after=("b",)), event("b", "2025")])) == "ab"
    assert ids(in_time([event("a", "2024", after=("b",)), event("b")])) == "ab"


def test_a_circle_of_after_loses_nothing() -> None:
    events = [
        event("a", after=("b",)),
        event("b", after=("c",)),
        event("c", after=("a",)),
        event("d", after=("d", "gone")),
    ]
    assert sorted(ids(in_time(events))) == list("abcd")


@given(
    st.permutations(NAMES),
    st.lists(DATES, min_size=len(NAMES), max_size=len(NAMES)),
    st.lists(st.lists(st.sampled_from(NAMES), max_size=3), min_size=len(NAMES), max_size=len(NAMES)),
)
def test_order_is_the_same_however_the_events_come(order: list[str], dates: list[str], after: list[list[str]]) -> None:
    events = {name: event(name, dates[i], after=tuple(after[i])) for i, name in enumerate(NAMES)}
    ordered = in_time([events[name] for name in order])
    assert ids(ordered) == ids(in_time(events.values()))
    assert sorted(ids(ordered)) == list(NAMES)


@given(
    st.lists(DATES, min_size=len(NAMES), max_size=len(NAMES)),
    st.lists(st.lists(st.sampled_from(NAMES), max_size=3), min_size=len(NAMES), max_size=len(NAMES)),
)
def test_later_never_stands_before_earlier_when_the_dates_allow_it(dates: list[str], after: list[list[str]]) -> None:
    # Only what stands before a name in the alphabet came before it: no circles.
    events = [event(name, dates[i], after=tuple(e for e in after[i] if e < name)) for i, name in enumerate(NAMES)]
    order = ids(in_time(events))
    by_id = {one.id: one for one in events}
    for one in events:
        for earlier in one.after:
            if bounds(by_id[earlier].date)[0] <= bounds(one.date)[1]:
                assert order.index(earlier) < order.index(one.id)
    undated = [bounds(by_id[name].date)[0] == NO_DAY for name in order]
    assert undated == sorted(undated)


def test_a_long_chain_of_events_without_dates_finishes() -> None:
    number = 20_000
    chain = [event(f"{n:05}", after=(f"{n + 1:05}",)) for n in range(number)]
    assert in_time(chain)[0].id == f"{number - 1:05}"
