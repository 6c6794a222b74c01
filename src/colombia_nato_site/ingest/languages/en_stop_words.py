"""English function words: what tells the language, and what is no term."""

STOP_WORDS = frozenset(
    """
    a about above across after again against all almost alone along already also although always am among amid an and
    another any anybody anyone anything are aren't around as at away back be became because become becomes been before
    began begin behind being below best better between beyond both but by came can can't cannot could couldn't did
    didn't do does doesn't doing don't done down during each either else enough even ever every everyone everything
    far few first for from further gave get gets getting give given gives go goes going gone got had hadn't has hasn't
    have haven't having he he'd he'll he's her here here's hers herself him himself his how how's however i i'd i'll
    i'm i've if in indeed instead into is isn't it it'd it'll it's its itself just keep kept last least less let let's
    like likely made make makes making many may maybe me meanwhile might mine more most much must my myself near nearly
    need neither never next no nobody none nor not nothing now of off often on once one only onto or other others our
    ours ourselves out over own per perhaps put quite rather really s said same saw say saying says see seem seemed
    seems seen several shall she she'd she'll she's should shouldn't since so some somebody someone something sometimes
    soon still such t take taken takes taking than that that's the their theirs them themselves then there there's
    therefore these they they'd they'll they're they've thing things this those though through throughout thus to today
    together told too took toward towards under until unto up upon us use used uses using very via want wants was wasn't
    way we we'd we'll we're we've well went were weren't what what's when when's where where's whether which while who
    who's whole whom whose why will with within without won't would wouldn't yes yet you you'd you'll you're you've your
    yours yourself yourselves
    """.split()
)
