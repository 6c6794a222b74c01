"""What English writes with a full stop that ends no sentence, and how it begins one."""

ABBREVIATIONS = frozenset(
    """
    mr mrs ms messrs dr prof rev hon sen rep reps sens gov lt col gen capt cpt sgt maj cmdr adm pres supt det insp st mt
    ft vs approx dept est fig figs ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu
    thurs fri sat sun ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore
    pa penn tenn tex va vt wash wis wyo e.g i.e cf viz al op
    """.split()
)
"""A word follows, with a capital or without; sentences do not end with them."""
BEFORE_A_NUMBER = frozenset("p pp no nos n n° nº vol ch sec art arts para paras tel ext c ca v".split())
LAST = frozenset(
    """
    co corp inc ltd llc plc bros jr sr esq etc phd ph.d m.d b.a m.a d.c u.s u.s.a u.k u.n e.u st ave blvd rd dept est
    a.m p.m am pm
    """.split()
)
"""They may stand last in a sentence; a word that opens one tells."""
CLOCK = frozenset({"a.m", "p.m"})
AFTER_A_CLOCK = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday eastern central mountain pacific january february march
    april may june july august september october november december est edt cst cdt mst mdt pst pdt gmt utc bst cet cest
    ist jst local
    """.split()
)
BEFORE_A_CLOCK = frozenset("at by from around about since until before after on".split())
STARTERS = frozenset(
    """
    the a an this that these those it its he she his her they their we our you your i my there here what when where why
    who how which but and or so yet if in on at as for from with by to of after before since until while although though
    because however meanwhile instead still then now also not no some many most all both each every one two another
    other such even only just once perhaps maybe is are was were do did does has have had will would can could should
    may let officials police critics mr mrs ms dr
    """.split()
)
"""Words that often begin a sentence and seldom a name."""
ASIDES = r"(?:said|says|asked|asks|told|added|adds|wrote|shouted|cried|replied|answered|wondered|exclaimed|demanded)\b"
"""After “Why?” and a name: the sentence goes on."""
