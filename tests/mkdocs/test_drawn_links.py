from dossier.mkdocs.drawn_links import rewrite_links

PAGE = """<p><a href="../a.md">left alone</a></p>
<figure class="dossier-drawing" id="x"><svg><a xlink:href="../places/a%20b.md#in-2025" class="item"/>
<a xlink:href="#together"/><a xlink:href="gone.md"/></svg></figure>
<a xlink:href="../places/a.md">no drawing</a>"""


def test_links_of_drawings_alone_are_led() -> None:
    known = {"../places/a%20b.md": "../../places/a b/?x&y"}
    led = rewrite_links(PAGE, known.get)
    assert 'xlink:href="../../places/a b/?x&amp;y#in-2025" class="item"' in led
    assert led.count('<a href="../a.md">') == 1
    assert 'xlink:href="#together"' in led
    assert 'xlink:href="gone.md"' in led
    assert '<a xlink:href="../places/a.md">no drawing</a>' in led
