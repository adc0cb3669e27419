"""English abbreviations that end in a full stop without ending a sentence."""

ABBREVIATIONS = frozenset(
    """
    adm asst brig capt cdr cmdr col cpl dr esq fr gen gov hon insp lt maj messrs mlle mme mr mrs ms
    mt mx nos pp pres prof pvt rep rev sen sgt sr st supt
    al approx art ca cf ch ed eds eq est ext fig figs max min misc par para resp sec tel viz vol vols vs
    co corp dept inc ltd univ
    jan feb mar apr jun jul aug sep sept oct nov dec
    e.g i.e u.s u.k u.n a.m p.m
    """.split()
)
"""Lower case, without their last full stop."""

MAY_END_SENTENCE = frozenset("a.m al co corp dept esq etc ext inc jr ltd misc p.m resp sr u.k u.n u.s univ".split())
"""Those that also close a sentence often: a capital letter after them decides."""

NUMBER_SIGNS = frozenset({"no"})
"""Abbreviations only before a number (`No. 5`), and words otherwise."""
