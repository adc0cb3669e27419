"""Lines of a page: their kinds, what is kept together, what is of the frame; deep and broken pages are read too."""

import pytest

from dossier.model.reading import RawItem, ReadResult
from dossier.model.source import BlockKind
from dossier.read import read

STORY = (
    "The salt works of Lunby were sold on Friday to a buyer from abroad, the county said in a short note.",
    "Its forty workers learned of the sale from the radio, and their union has asked for a meeting this week.",
    "The price was not made public, but two bidders had offered nine million each before the spring.",
    "Nobody at the works wished to say on Friday whether the pans would be lit again after the summer.",
)
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in STORY)


def page(body: str, head: str = "") -> ReadResult:
    markup = f"<!doctype html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    return read(RawItem(path="a.html", data=markup.encode()))


def outside(result: ReadResult) -> dict[str, str]:
    return {result.text[span.start : span.end]: span.reason for span in result.furniture}


def article(result: ReadResult) -> list[str]:
    return [line for line in result.text.split("\n") if line not in outside(result)]


def kinds(result: ReadResult) -> list[tuple[str, BlockKind]]:
    return [(result.text[block.start : block.end], block.kind) for block in result.blocks]


def test_a_table_of_data_is_rows_and_one_of_layout_is_not() -> None:
    table = "<table><tr><th>Year</th><th>Tons</th></tr><tr><td>2023</td><td>1,400</td></tr><tr><td>2024<td>900</table>"
    result = page(f"<article><h1>Salt</h1>{PARAGRAPHS}{table}<p>{STORY[0]} Again.</p></article>")
    assert kinds(result)[1:] == [
        ("Year | Tons", BlockKind.TABLE_ROW),
        ("2023 | 1,400", BlockKind.TABLE_ROW),
        ("2024 | 900", BlockKind.TABLE_ROW),
    ]
    assert not outside(result)
    layout = page(f"<table><tr><td><a href=/>Home</a></td><td><h1>Salt</h1>{PARAGRAPHS}</td></tr></table>")
    assert kinds(layout) == [("Salt", BlockKind.HEADING)]


def test_lists_and_captions_keep_their_kind() -> None:
    listed = "<ul><li>Pans<ul><li>Iron pans</li></ul></li></ul><dl><dt>Pan</dt><dd>A flat pot</dd></dl>"
    result = page(f"{listed}<figure><img><figcaption>The works in May</figcaption></figure>")
    assert kinds(result) == [
        ("Pans", BlockKind.LIST_ITEM),
        ("Iron pans", BlockKind.LIST_ITEM),
        ("Pan", BlockKind.LIST_ITEM),
        ("A flat pot", BlockKind.LIST_ITEM),
        ("The works in May", BlockKind.CAPTION),
    ]


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<div><span>May 3, 2024</span><span>By Ida Falk</span></div>", ["May 3, 2024", "By Ida Falk"]),
        ("<p><span>May 3, 2024</span><span>By Ida Falk</span></p>", ["May 3, 2024 By Ida Falk"]),
        ("<p>un<em>do</em>ne, <b>un</b><i>done</i></p>", ["undone, undone"]),
        ("<p><b>Mc</b>Donald and <i>Ida</i> <b>Falk</b></p>", ["McDonald and Ida Falk"]),
        ("<div>Sold to <span>Ida</span> <span>Falk</span></div>", ["Sold to Ida Falk"]),
        (
            "<div>T</div><p>he works were sold on Friday to a buyer from abroad, the county said.</p>",
            ["The works were sold on Friday to a buyer from abroad, the county said."],
        ),
        (
            "<div>A</div><p>Works were sold on Friday to a buyer from abroad, the county said there.</p>",
            ["A", "Works were sold on Friday to a buyer from abroad, the county said there."],
        ),
    ],
)
def test_words_are_neither_joined_nor_cut(markup: str, lines: list[str]) -> None:
    assert page(markup).text.split("\n") == lines


def test_paragraphs_that_stand_apart_between_headline_and_end_are_of_the_article() -> None:
    lead = "The oldest salt works of the coast have a new owner, and hardly anybody in Lunby knows who it is."
    boxes = f"<div class=x><div><p>{lead}</p></div></div><div><div><div>{PARAGRAPHS}</div></div></div>"
    assert lead in article(page(f"<h1>Salt works sold</h1>{boxes}"))


def test_a_list_of_other_articles_between_paragraphs_is_not() -> None:
    others = (
        "<div class=related><p>A ferry will run between Lunby and the island in the summer, the county said.</p></div>"
    )
    links = "<ul><li><a href=/b>The mayor resigns over a boat</a></li><li><a href=/c>Ten ways with cod</a></li></ul>"
    result = page(
        f"<article><h1>Salt works sold</h1>{PARAGRAPHS}{others}{links}<p>{STORY[0]} So it said.</p></article>"
    )
    assert article(result) == ["Salt works sold", *STORY, f"{STORY[0]} So it said."]
    assert set(outside(result).values()) == {"about other articles", "a link of the page"}


def test_a_notice_longer_than_the_article_is_none_but_an_article_about_cookies_is() -> None:
    notice = "".join(
        f"<p>We use cookies of kind {n} to remember what you like and to show you more of it.</p>" for n in "abcdef"
    )
    short = f"<h1>Salt works sold</h1><p>{STORY[0]}</p>"
    result = page(f"<div id=cookie-notice><h2>Cookies</h2>{notice}</div><div>{short}</div>")
    assert article(result) == ["Salt works sold", STORY[0]]
    about = page(f"<div class='cookies post'><h1>Bakers and their cookies</h1>{PARAGRAPHS}</div>")
    assert article(about) == ["Bakers and their cookies", *STORY]


def test_a_class_that_names_a_frame_but_holds_the_page_is_no_frame() -> None:
    result = page(f"<div class='sidebar widgets'><h1>Salt works sold</h1>{PARAGRAPHS}</div>")
    assert article(result) == ["Salt works sold", *STORY]


@pytest.mark.parametrize(
    "hide", ["<noscript>{}</noscript>", "<div hidden>{}</div>", "<div style='display:none'>{}</div>"]
)
def test_hidden_running_text_is_kept_aside_and_read_where_it_is_all_there_is(hide: str) -> None:
    hidden = hide.format(PARAGRAPHS)
    assert article(page(f"{hidden}<p>Please turn on scripts.</p>"))[: len(STORY)] == list(STORY)
    shown = f"<article><h1>Ferry</h1><p>{' '.join(STORY[2:])}</p><p>{STORY[3]} So.</p></article>"
    beside = page(shown + hide.format(f"<p>{STORY[0]}</p>"))
    assert STORY[0] in outside(beside)
    assert "Menu" not in page(f"<p>{STORY[0]}</p><p>{STORY[1]}</p>{hide.format('<p>Menu</p>')}").text


def test_a_page_nested_deeper_than_any_tree_is_read() -> None:
    deep = "<div>" * 200_000 + f"<h2>Salt</h2><p>{STORY[0]}</p>" + "</div>" * 200_000
    result = page(f"{deep}<p>{STORY[1]}</p><script>var no = 'text'</script>")
    assert result.text.split("\n") == ["Salt", STORY[0], STORY[1]]
    assert kinds(result) == [("Salt", BlockKind.HEADING)]


def test_a_zero_byte_in_a_good_page_or_text_is_no_reason_to_refuse_it() -> None:
    text = "\n\n".join(STORY * 3)
    assert STORY[1] in read(RawItem(path="a.txt", data=text.replace("radio", "ra\0dio", 1).encode())).text
    assert STORY[0] in page(PARAGRAPHS.replace("county", "coun\0ty", 1)).text
