"""English words that say nothing of what a sentence is about."""

FUNCTION_WORDS = frozenset(
    """
    a an the and or but nor so yet if then than that this these those it its he him his she hers her they them their
    theirs we us our ours you your i me my who whom whose which what when where why how whether while because although
    is are was were be been being am do does did done
    has have had having will would shall should can could may might must
    of in on at by for from to with within without into onto upon over under about above below between among through
    during before after since until till against toward towards as like per via out off up down not no never also too
    very more most much many some any each every all both other another such own same only just even still already
    there here now however therefore thus
    """.split()
)
"""Lower case. `not` and `never` are among them: to deny what a report says is a rewrite too."""

DENIALS = frozenset(
    {"no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "hardly"}
)
"""Words with which a statement says the opposite of what it would say without them."""
