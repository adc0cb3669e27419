"""Makes a dossier in which most texts may not be published, or not whole, and knows what must never be seen of them.

Every sentence that must be withheld says so: a word of it ends in `HIDDEN`, or is one of `NUMBERS`. So whoever looks
for them needs to know nothing of how the program decides.
"""

from pathlib import Path

import yaml
from click.testing import CliRunner

from dossier.cli.main import main
from tests.records import write_content

HIDDEN = "zzyx"
NUMBERS = ("4,817", "6,329", "1911", "1913")
"""A figure and a year of withheld sentences, as texts write them."""

AGENCY = """\
Barge strikes pier at Northport

The barge Corwen broke from its moorings shortly after dawn and drifted across the basin. It struck the timber pier near
the fish market and tore away forty metres of planking. Ada Roe, the harbour master, closed the basin to all traffic.

Nobody was hurt when the planking fell into the shallow water below the market stalls. Two fishermen who were mending
nets on the landing stage jumped ashore in time. "We heard timber crack and we ran," one of them told reporters on the
quay. Divers found the stern line of the barge frayed through at the iron bollard.

The Harbour Office said that repairs would take three weeks and cost about 90,000 crowns. Insurers are to inspect the
damaged stalls and the hull of the barge before the end of the month.
"""

PAPER = f"""\
Loose barge wrecks old pier

The barge Corwen broke from its moorings shortly after dawn and drifted across the basin. It struck the timber pier near
the fish market and tore away sixty{HIDDEN} metres of planking. Ada Roe, the harbour master, closed the basin to all
traffic.

Nobody was hurt when the planking fell into the shallow water below the grain{HIDDEN} stalls. Three fishermen who were
mending nets on the landing stage jumped ashore in time. "We heard timber crack and we ran," one of them told
reporters on the quay. Divers found the stern line of the barge frayed through at the stone{HIDDEN} bollard.

The Harbour Office said that repairs would take three weeks and cost about 90,000 crowns. Insurers are to inspect the
damaged stalls and the hull of the barge before the end of the summer{HIDDEN}.

A pilot who would not be named saw {NUMBERS[0]} sacks of meal{HIDDEN} on deck on 17 March {NUMBERS[2]}. "They were told
twice{HIDDEN} that the line was rotten," said Tancred Olm{HIDDEN}, a rigger. The rigger{HIDDEN} left before noon.
"""

MEMO = f"""\
Note on the barge{HIDDEN} and its crew{HIDDEN}

The night watch saw the barge{HIDDEN} swing loose at four and rang{HIDDEN} the bell on the quay. Ada Roe was in{HIDDEN}
the watch house and came out at once with a lamp{HIDDEN} in her hand. The bell rope{HIDDEN} had been cut a week before
by someone whom the watch{HIDDEN} could not name.

"Leave the line{HIDDEN} alone until the tide turns," Ada Roe told{HIDDEN} the watch. The mate of the barge{HIDDEN} was
paid {NUMBERS[1]} crowns{HIDDEN} on 2 May {NUMBERS[3]} by Tancred Olm{HIDDEN}, who owns a chandlery{HIDDEN}. No clerk of
the Harbour Office has seen{HIDDEN} the receipt since.
"""

SECOND_MEMO = (
    MEMO.replace(f"rang{HIDDEN} the bell", f"struck{HIDDEN} the gong")
    .replace("at four", "at five")
    .replace(f"lamp{HIDDEN} in her hand", f"lantern{HIDDEN} held high")
)

LETTER = f"""\
Nobody in this town{HIDDEN} speaks of the barge any more. The stalls{HIDDEN} were sold in autumn, and the pier is a heap
of planks{HIDDEN} now. Write to Tancred Olm{HIDDEN} if you want to know who paid.
"""

MINISTRY = f"""\
<!doctype html><html lang="en"><head><title>Statement on the pier</title>
<meta property="og:title" content="Statement on the pier">
<meta name="description" content="What the minister{HIDDEN} said">
</head><body>
<nav><ul><li><a href="/a">Home{HIDDEN}</a></li><li><a href="/b">Fisheries{HIDDEN}</a></li></ul></nav>
<article><h1>Statement on the pier</h1>
<p>The ministry has asked the <em>Harbour Office</em> for a full account of the night. It will not comment{HIDDEN} on
the state of the <b>moorings</b> &amp; bollards{HIDDEN} before that account is in. An inspector &quot;with wide
powers{HIDDEN}&quot; arrives on Friday.</p>
<p>Ships above ninety tons keep clear{HIDDEN} of the basin. Fees for the lost days are waived.</p>
</article><footer>Printed{HIDDEN} by the ministry</footer></body></html>
"""

LONG = f"""\
Hearing on the barge

At the hearing on Monday Ada Roe told the board that the basin had been closed within a quarter of an hour, that the
market had been cleared by the watch, that the barge had been made fast with two new lines, that nobody on her staff had
slept that night, and that she had asked the owners three times in writing{HIDDEN} to replace the stern line{HIDDEN},
each time without an answer{HIDDEN}, which is why she would now{HIDDEN} ask the board to fine the owners{HIDDEN} and to
take away their berth{HIDDEN} for as long as the law allows{HIDDEN} it, whatever the chandlers{HIDDEN} might say of her.
The board{HIDDEN} adjourned.
"""

DENSE = "Diary of the harbour\n\n" + " ".join(
    f"On day {number} Ada Roe walked the whole length of the quay and wrote down what was broken there{secret}."
    for number, secret in enumerate([""] * 8 + [HIDDEN] * 8, start=1)
)


def paragraphs(text: str) -> str:
    """Return a text with one line a paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n")) + "\n"


SOURCES = {
    "agency.txt": (paragraphs(AGENCY), {"publisher": "Coast Agency", "issued": "2024-05-06"}),
    "paper.txt": (paragraphs(PAPER), {"publisher": "Northport Courier", "issued": "2024-05-07", "rights": "excerpt"}),
    "memo.txt": (paragraphs(MEMO), {"rights": "metadata", "issued": "2024-05-06", "note": "Seen by the editors."}),
    "memo-second.txt": (paragraphs(SECOND_MEMO), {"rights": "metadata", "title": "A second copy of the memo"}),
    "letter.md": (paragraphs(LETTER), {"rights": "metadata"}),
    "ministry.html": (MINISTRY, {"rights": "excerpt"}),
    "hearing.txt": (paragraphs(LONG), {"rights": "excerpt"}),
    "diary.txt": (DENSE, {"rights": "excerpt"}),
}

CURATED = {
    "index.md": f"""\
---
title: The barge at Northport
---

What was said of the barge, by those who may be quoted [@agency "drifted across the basin"] and by those who may not
[@memo "swing loose at four and rang{HIDDEN} the bell"].
""",
    "about.md": f"""\
---
title: About
---

The courier counts differently [@paper "jumped ashore in time"]; see [[memo]], [[a second copy of the memo]] or
[[sources/letter|the letter]], where it says [@letter "The stalls{HIDDEN} were sold in autumn"].
""",
    "people/ada-roe.md": f"""\
---
name: Ada Roe
aliases: [the harbour master]
description: Harbour master of Northport
roles:
  - title: Harbour master
    evidence:
      - {{source: agency, exact: "Ada Roe, the harbour master"}}
      - {{source: memo, exact: "Ada Roe was in{HIDDEN} the watch house"}}
---

She came out at once [@memo-second "came out at once with a lantern{HIDDEN} held high"].
""",
    "organizations/harbour-office.md": "---\nname: Harbour Office\n---\n",
    "places/northport.md": "---\nname: Northport\n---\n",
    "events/collision.md": f"""\
---
title: The barge strikes the pier
date: 2024-05-06
date_basis: worked out
date_note: The agency's report is of the same day.
summary: A loose barge breaks the pier of the fish market.
participants: [{{entity: ada-roe, role: closed the basin}}]
places: [northport]
main: true
evidence:
  - {{source: agency, exact: It struck the timber pier near the fish market}}
  - {{source: paper, exact: "Three fishermen who were mending nets"}}
  - {{source: memo, exact: "who owns a chandlery{HIDDEN}", claimant: the watch}}
  - {{source: letter, exact: "the pier is a heap of planks{HIDDEN} now"}}
  - {{source: ministry, exact: Fees for the lost days are waived}}
  - {{source: hearing, exact: the market had been cleared by the watch}}
---

Later texts look back on it [@hearing "made fast with two new lines"].
""",
    "questions/planks.md": f"""\
---
question: How much of the pier was lost?
value: number
unit: metres of planking
events: [collision]
answers:
  - {{source: agency, value: 40, exact: tore away forty metres of planking}}
  - {{source: memo, value: 55, exact: "The bell rope{HIDDEN} had been cut a week before"}}
  - {{source: letter, value: 60, exact: "the pier is a heap of planks{HIDDEN} now"}}
---

The hearing does not say [@memo-second "struck{HIDDEN} the gong on the quay"].
""",
}
"""What the curator wrote. Words of sources stand in it as evidence and citations only."""

TOLD = f"No clerk of the Harbour Office has seen{HIDDEN} the receipt since"
"""Words of the memo."""

SEEN = (
    "tore away forty metres of planking",
    "Three fishermen who were mending nets on the landing stage",
    "The ministry has asked the",
    "Fees for the lost days are waived",
    "the market had been cleared by the watch",
    "Statement on the pier",
)
"""Words that readers are to see: withholding all would be no feat."""


def make_project(folder: Path, files: dict[str, str] | None = None) -> Path:
    """Make a project in `folder`, with more or other content files, and return it.

    All was free once, and was recorded then; how the cited words stand in their texts is locked.
    """
    _run("new", str(folder), "--title", "The barge")
    texts: dict[str, str | bytes] = {f"sources/{name}": text for name, (text, _) in SOURCES.items()}
    write_content(folder / "content", {**texts, **CURATED, **(files or {})})
    _run("record", "--project", str(folder), "--on", "2024-06-01")
    sidecars: dict[str, str | bytes] = {
        f"sources/{name}.yml": yaml.safe_dump(sidecar) for name, (_, sidecar) in SOURCES.items()
    }
    write_content(folder / "content", sidecars)
    _run("lock", "--project", str(folder))
    for kept in ("published/2024-06-01.json", "content/evidence.lock.yml"):
        assert HIDDEN in (folder / kept).read_text("utf-8")
    return folder


def _run(*command: str) -> None:
    done = CliRunner().invoke(main, command)
    assert done.exit_code == 0, done.output
