"""Spanish attribution words."""

from colombia_nato_site.ingest.languages.cue_words import CueWords

_AR = """
aclarar acusar adelantar afirmar alegar alertar anotar anunciar apuntar argumentar asegurar aseverar calificar
catalogar celebrar citar clamar comentar concretar confesar confirmar considerar contar contestar criticar
cuestionar declarar denunciar describir destacar detallar dictaminar enfatizar enumerar explicar exclamar expresar
felicitar gritar incitar indicar informar insinuar instar invitar justificar juzgar lamentar llamar manifestar
matizar mencionar murmurar narrar negar observar opinar ordenar plantear precisar preguntar proclamar pronosticar
publicar puntualizar ratificar razonar reclamar recomendar recordar rechazar reiterar relatar remarcar remachar
reportar resaltar reseñar revelar ironizar señalar sentenciar solicitar soltar subrayar sugerir susurrar sustentar
terminar titular tachar tildar tuitear valorar vaticinar zanjar cargar rematar
"""

_OTHER = """
decir dice dicen dijo dijeron dicho diciendo decía decían
escribir escribe escriben escribió escribieron escrito escribiendo
advertir advierte advierten advirtió advirtieron advertido advirtiendo
añadir añade añaden añadió añadieron añadido añadiendo
admitir admite admiten admitió admitieron admitido admitiendo
responder responde responden respondió respondieron respondido respondiendo
sostener sostiene sostienen sostuvo sostuvieron sostenido sosteniendo
insistir insiste insisten insistió insistieron insistido insistiendo
pedir pide piden pidió pidieron pedido pidiendo
exigir exige exigen exigió exigieron exigido exigiendo
reconocer reconoce reconocen reconoció reconocieron reconocido reconociendo
prometer promete prometen prometió prometieron prometido prometiendo
proponer propone proponen propuso propusieron propuesto proponiendo
concluir concluye concluyen concluyó concluyeron concluido concluyendo
referir refiere refieren refirió refirieron referido refiriendo
definir define definen definió definieron definido definiendo
describir describe describen describió describieron descrito describiendo
agregar agrega agregan agregó agregaron agregado agregando
rezar reza rezan rezó rezaron rezado rezando
leer lee leen leyó leyeron leído leyendo
replicar replica replican replicó replicaron replicado replicando
repetir repite repiten repitió repitieron repetido repitiendo
proseguir prosigue prosiguen prosiguió prosiguieron proseguido prosiguiendo
seguir sigue siguen siguió siguieron seguido siguiendo
creer cree creen creyó creyeron creído creyendo
sugerir sugiere sugieren sugirió sugirieron sugerido sugiriendo
negar niega niegan negó negaron negado negando
recordar recuerda recuerdan recordó recordaron recordado recordando
contar cuenta cuentan contó contaron contado contando
mostrar muestra muestran mostró mostraron mostrado mostrando
defender defiende defienden defendió defendieron defendido defendiendo
"""


def _forms(verb: str) -> tuple[str, ...]:
    """Infinitive, present, preterite and participles of a regular verb in -ar."""
    stem = verb[:-2]
    plain = stem[:-1] + "qu" if stem.endswith("c") else stem
    return (verb, stem + "a", stem + "an", stem + "ó", stem + "aron", stem + "ado", stem + "ando", plain + "é")


_FORMS: dict[str, tuple[str, ...]] = {
    **{verb: _forms(verb) for verb in _AR.split() if verb.endswith("ar")},
    **{line.split()[0]: tuple(line.split()) for line in _OTHER.strip().splitlines()},
}


def _all(verbs: str) -> frozenset[str]:
    return frozenset(form for verb in verbs.split() for form in _FORMS[verb])


WORDS = CueWords(
    finite=frozenset(form for forms in _FORMS.values() for form in forms if not form.endswith("ndo")),
    participles=frozenset(form for forms in _FORMS.values() for form in forms if form.endswith("ndo")),
    nounlike=frozenset({"cuenta", "llama", "denuncia", "carga", "cita", "critica", "titular", "considerado", "pedido"}),
    weak=_all("cargar citar celebrar contar confirmar anunciar publicar terminar seguir leer mostrar revelar juzgar"),
    naming=_all("llamar calificar catalogar describir definir tachar tildar titular considerar"),
    reporting=_all(
        "decir escribir afirmar asegurar declarar añadir agregar señalar explicar advertir sostener insistir"
    ),
    private=_all("creer considerar"),
    telling=frozenset(),
    nouns=frozenset(),
    sources=(("según",), ("de", "acuerdo", "con"), ("en", "palabras", "de"), ("a", "juicio", "de")),
    complementisers=frozenset({"que"}),
    genders={"él": "m", "ella": "f", "ellos": None, "ellas": None},
    relatives=frozenset("quien quienes que cual cuales lo donde cuando como cuyo cuya".split()),
    first_persons=frozenset({"yo", "nosotros", "usted", "ustedes"}),
    auxiliaries=frozenset(
        "ha han había habían hubo es son fue fueron era eran será serán está están estaba se le les lo la los las "
        "nos me te no puede pueden pudo debe deben debió".split()
    )
    - {"la", "los", "las", "lo"},
    modals=frozenset("puede pueden pudo podría podrían debe deben debió debería deberían".split()),
    adverbs=frozenset(
        "también luego después entonces ayer hoy mañana ya nunca siempre además aún todavía así ahora incluso mismo "
        "lunes martes miércoles jueves viernes sábado domingo antes allí aquí tarde".split()
    ),
    adverb_endings=("mente",),
    participle_endings=("ando", "iendo"),
    infinitive="a",
    determiners=frozenset(
        "el la los las un una unos unas este esta estos estas ese esa su sus mi nuestro nuestra otro otra cada algunos "
        "algunas varios varias dos tres cuatro cinco".split()
    ),
    indefinites=frozenset({"un", "una"}),
    prepositions=frozenset(
        "de del para desde a al en por con sobre contra ante tras durante bajo hacia entre hasta sin".split()
    ),
    conjunctions=frozenset("y e o pero mientras si porque aunque pues sino".split()),
    coordinators=frozenset({"y", "e", "o", "pero"}),
    openers=frozenset({"último", "próximo"}),
    manner=frozenset({"como", "según"}),
    clause_openers=frozenset("y e o pero mientras aunque sino cuando antes después hasta tras".split()),
    dashes_quote=True,
)
