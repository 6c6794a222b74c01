"""English attribution words."""

from colombia_nato_site.ingest.languages.cue_words import CueWords

_REGULAR = """
accept accuse acknowledge add admit admonish advise affirm agree allege announce answer applaud appeal argue ask
assail assert assure attack bemoan berate blame blast boast brag call caution challenge characterise characterize
charge chide cite claim clarify comment compare complain concede conclude condemn confess confide confirm contend
counter criticise criticize declare decry defend demand demur denounce deny deride describe disclose dismiss dub
email emphasise emphasize enthuse exclaim explain express exhort expound fume grouse growl grumble guarantee hail
hint indicate inform insist instruct interject invoke joke jest label lament laud lecture maintain mention mock
mumble muse mutter note object observe offer opine ponder portray post praise preach predict proclaim profess
promise pronounce propose protest pledge push query question quip rail rant reaffirm reason recall recite recommend
recount refer reflect reiterate relate remark remember remind repeat reply report request respond reveal ridicule
roar scoff scold scream shout shriek sigh signal slam snap sneer speculate state stress suggest summarise summarize
surmise tease term testify text thank threaten thunder title tout trumpet tweet urge venture voice vow wail warn
weigh welcome whine whisper wonder yell rip bash lash deliver issue highlight elaborate continue conclude explain
chant bellow implore plead estimate stipulate retort rebut rejoin retweet blog caption refute address characterise
entitle headline brand credit hope vent gush crow name want believe conceive consider imagine intimate imply infer
fear doubt project encourage liken rule rate admire chastise rebuke lambast lambaste skewer scorn taunt deem nickname
mouth type scrawl reference echo pen posit theorize dispute rebuff contradict recognise recognize discuss knock riff
endorse point counsel deplore disparage mourn muse quibble concur surmise vouch
"""

_IRREGULAR = """
say says said saying
tell tells told telling
write writes wrote written writing
speak speaks spoke spoken speaking
think thinks thought thinking
read reads read reading
swear swears swore sworn swearing
sing sings sang sung singing
begin begins began begun beginning
go goes went gone going
put puts put putting
feel feels felt feeling
shoot shoots shot shooting
fire fires fired firing
find finds found finding
quote quotes quoted quoting
cut cuts cut cutting
"""

# Verbs that often do something else: a quotation has to follow them closely, or stand before them.
_WEAK = """
go put feel shoot fire find cut begin offer report push attack charge project hope fear doubt imagine
consider issue title entitle headline deliver highlight relate reflect read cite mention weigh welcome thank express
accept signal find voice quote invoke remember believe propose guarantee compare recite estimate appeal
continue conceive intimate infer imply begin report state announce confirm disclose counter highlight
rule rate admire type reference echo recognise recognize discuss endorse knock point contradict dispute mourn pen
""".split()

_NAMING = """
call name dub label brand describe term characterise characterize title entitle tout liken deem nickname rate
""".split()

# Forms that are nouns as well (a report, his comments).
_NOUNS = """
report comment state promise appeal claim call question request charge attack demand reply project blast hope
remark estimate signal quote answer protest advertise post note query voice fear doubt offer title brand object
label protest praise blame caution insult mention tweet text email credit counter review issue pledge warn push
challenge boast chant broadside lecture reason stress threat tease rule rate
type reference echo mouth pen point knock rebuke taunt nickname puzzle whisper scream shout talk joke name
""".split()

# What hardly anything but a person or a body does.
_REPORTING = """
say tell write ask add reply respond declare argue insist announce state claim explain warn note tweet describe call
accuse acknowledge admit complain conclude predict suggest urge vow pledge promise read recall remark report continue
""".split()

# Nouns that say something when “that …” or “of ‘…’” follows.
_NOUNS_OF_SPEECH = """
claim claims belief statement assertion assertions allegation allegations accusation accusations suggestion argument
view report dictum admission warning promise comment comments remark remarks contention prediction declaration
insistence complaint charge confession announcement pledge vow threat observation opinion reminder chant chants shout
shouts cry cries
""".split()

_TELLING = "tell inform assure remind advise warn ask email text".split()

_PRIVATE = "believe think hope feel fear doubt imagine consider want".split()


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + verb[-1] + "ed" if verb in _DOUBLING else verb + "ed"


def _present(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def _gerund(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + verb[-1] + "ing" if verb in _DOUBLING else verb + "ing"


_DOUBLING = {"admit", "demur", "dub", "quip", "refer", "rebut", "snap", "slam", "rip", "blog", "brag", "infer"}

_FORMS: dict[str, tuple[str, ...]] = {
    **{verb: (verb, _present(verb), _past(verb), _gerund(verb)) for verb in _REGULAR.split()},
    **{line.split()[0]: tuple(line.split()) for line in _IRREGULAR.strip().splitlines()},
}

WORDS = CueWords(
    finite=frozenset(form for forms in _FORMS.values() for form in forms if not form.endswith("ing")),
    participles=frozenset(form for forms in _FORMS.values() for form in forms if form.endswith("ing")),
    nounlike=frozenset(form for verb in _NOUNS if verb in _FORMS for form in _FORMS[verb][:2]),
    weak=frozenset(form for verb in _WEAK for form in _FORMS[verb]),
    naming=frozenset(form for verb in _NAMING for form in _FORMS[verb]),
    reporting=frozenset(form for verb in _REPORTING for form in _FORMS[verb] if not form.endswith("ing")),
    private=frozenset(form for verb in _PRIVATE for form in _FORMS[verb]),
    telling=frozenset(form for verb in _TELLING for form in _FORMS[verb]),
    nouns=frozenset(_NOUNS_OF_SPEECH),
    sources=(("according", "to"), ("in", "the", "words", "of")),
    complementisers=frozenset({"that"}),
    genders={"he": "m", "she": "f", "his": "m", "her": "f", "him": "m", "they": None, "it": None},
    relatives=frozenset("who which that whom what whose where when how why".split()),
    first_persons=frozenset({"i", "we", "you"}),
    auxiliaries=frozenset(
        "has have had is are was were be been being will would can could may might must should did does do not n't "
        "never 'd ’d 've ’ve 're ’re 'll ’ll cannot hadn't hasn't haven't couldn't can't don't didn't won't wouldn't "
        "doesn't hadn’t hasn’t haven’t couldn’t can’t don’t didn’t won’t wouldn’t doesn’t".split()
    ),
    modals=frozenset("will would can could may might must should 'd ’d 'll ’ll".split()),
    adverbs=frozenset(
        "also then later once again now still even just often recently repeatedly previously simply ever always first "
        "soon further both all himself herself itself themselves today yesterday tomorrow monday tuesday wednesday "
        "thursday friday saturday sunday twice instead back too clearly afterward afterwards rather quite so out on "
        "meanwhile however tonight here there".split()
    ),
    adverb_endings=("ly",),
    participle_endings=("ing",),
    infinitive="to",
    determiners=frozenset(
        "the a an this these those his her their its our my your one another some any every each both several many "
        "two three four five no there".split()
    ),
    indefinites=frozenset({"a", "an"}),
    prepositions=frozenset(
        "of for from to in on at by with about against after before during under over into as between through "
        "amid among near behind toward towards without within since until like despite alongside".split()
    ),
    conjunctions=frozenset("and but or while if because although though than whether".split()),
    coordinators=frozenset({"and", "but", "or"}),
    openers=frozenset("last next this earlier later early late".split()),
    manner=frozenset({"as"}),
    clause_openers=frozenset("and but or while although though whether when before after until as".split()),
    dashes_quote=False,
)
