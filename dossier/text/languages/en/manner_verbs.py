"""English verbs that tell how somebody speaks, and introduce words only where they stand right beside them."""

_VERBS = """
    agree bark beam bellow blast blurt boom bluster chirp chortle chuckle coo concur correct counter croak crow
    deadpan drawl enthuse explode fire fret fume gasp giggle grin groan growl grumble grunt gush hiss howl implore
    interject intone jest joke laugh marvel moan mumble murmur muse mutter nod object offer pipe ponder press protest
    quaver rage rant rasp rave recite remonstrate roar scoff scold scream seethe shriek shrug sigh slam smile snap
    snarl sneer sniff snort sob stammer storm stutter tease thunder venture vent volunteer wail whimper whine wonder
    yell yelp
"""
_IRREGULAR = "spat spits sang sings swore swears shot shoots hit hits began begins thought thinks went goes wept weeps"


def _forms(verb: str) -> tuple[str, str]:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies", f"{verb[:-1]}ied"
    if verb.endswith(("s", "sh", "ch", "x")):
        return f"{verb}es", f"{verb}ed"
    if verb.endswith("e"):
        return f"{verb}s", f"{verb}d"
    doubled = {"grin": "grinned", "nod": "nodded", "snap": "snapped", "slam": "slammed", "sob": "sobbed"}
    return f"{verb}s", doubled.get(verb, f"{verb}ed")


MANNER_FORMS = frozenset(form for verb in _VERBS.split() for form in _forms(verb)) | frozenset(_IRREGULAR.split())
"""Their forms in the present and the past."""

VERB_PARTICLES = frozenset("back out on in off away aloud angrily".split())
"""What may stand between such a verb and its subject (`hit back Roe`)."""
