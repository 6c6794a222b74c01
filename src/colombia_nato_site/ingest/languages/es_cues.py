"""Spanish attribution words."""

from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.ingest.languages.es_verbs import Forms, irregular, regular

_REGULAR = """
abundar aclarar aconsejar acotar acusar adelantar admitir afirmar agregar ahondar alabar alardear alegar alertar aludir
amenazar animar anotar anticipar anunciar añadir apodar apostillar apuntar argumentar arremeter articular asegurar
aseverar asumir atajar atestiguar augurar avanzar aventurar avisar balbucear bautizar bramar bromear burlar calcular
calificar cargar catalogar celebrar censurar citar clamar coincidir comentar comunicar concretar condenar confirmar
congratular conminar considerar constatar contestar conversar corear corroborar criticar cuestionar culpar declarar
denominar denunciar deplorar desgranar deslizar despachar despotricar destacar desvelar detallar determinar
diagnosticar dictaminar disculpar discrepar discutir dudar elogiar emplazar enfatizar ensalzar enumerar esbozar
escandalizar escribir esgrimir especificar espetar estallar estimar evocar exclamar exhortar exigir explayar explicar
exponer expresar extrañar felicitar garantizar gritar hablar ilustrar imaginar implorar increpar indicar informar
insinuar insistir instar interpelar interrogar interrumpir invitar invocar ironizar jactar jurar justificar juzgar
lamentar lanzar llamar lanzar machacar manifestar marcar mascullar matizar mencionar moderar motejar murmurar musitar
narrar notar notificar objetar observar opinar ordenar parafrasear persistir plantear ponderar postular precisar
preconizar predicar preguntar presumir proclamar pronosticar pronunciar protestar publicar puntualizar quejar
ratificar razonar rebatir recalcar recapitular recitar reclamar recomendar recriminar reflexionar reiterar relatar
remachar remarcar rematar replicar reportar reprochar resaltar reseñar responder resumir retar retratar retrucar
revelar saludar sentenciar señalar significar simplificar sincerar solicitar subrayar suplicar suspirar sustentar
susurrar tachar tararear terciar testificar tildar titular transmitir tuitear retuitear urgir valorar vaticinar
ventilar verbalizar vociferar zanjar prometer creer temer leer
"""

# Present, and past or participle where they are not regular.
_IRREGULAR = """
decir dice dijo dicho
advertir advierte advirtió
responder responde
sostener sostiene sostuvo
mantener mantiene mantuvo
pedir pide pidió
reconocer reconoce
agradecer agradece
ofrecer ofrece
proponer propone propuso propuesto
exponer expone expuso expuesto
concluir concluye concluyó
atribuir atribuye atribuyó
intuir intuye intuyó
sugerir sugiere sugirió
referir refiere refirió
inferir infiere infirió
desmentir desmiente desmintió
repetir repite repitió
proseguir prosigue prosiguió
seguir sigue siguió
definir define
describir describe describió descrito
escribir escribe escribió escrito
suscribir suscribe suscribió suscrito
predecir predice predijo predicho
contradecir contradice contradijo contradicho
entender entiende
defender defiende
contar cuenta
recordar recuerda
mostrar muestra
soltar suelta
pensar piensa
confesar confiesa
negar niega
rogar ruega
renegar reniega
confiar confía
ampliar amplía
desafiar desafía
evaluar evalúa
acentuar acentúa
continuar continúa
prever prevé previó previsto
leer lee leyó
creer cree creyó
rezar reza
resolver resuelve resolvió resuelto
temer teme
reír ríe rió
sonreír sonríe sonrió
"""

# Verbs that often do something else: a quotation has to follow them closely, or stand before them.
_WEAK = """
cargar citar celebrar contar confirmar anunciar publicar seguir leer mostrar revelar juzgar avanzar lanzar marcar
interrumpir estallar despachar deslizar ilustrar moderar presumir mantener ofrecer saludar soltar resolver rematar
pensar temer rezar esbozar desgranar coincidir determinar transmitir calcular hablar retratar significar ventilar
continuar proponer exponer emplazar discutir
"""

_NAMING = """
llamar calificar catalogar describir definir tachar tildar considerar apodar bautizar denominar motejar juzgar retratar
"""

_TITLING = """
tituló titula titulaba titulaban titularon titulan titulado titulada titular titulares título lema rótulo novela libro
capítulo película canción disco poema cuadro
"""

_REPORTING = """
decir escribir afirmar asegurar declarar añadir agregar señalar explicar advertir sostener insistir aclarar admitir
alegar apostillar apuntar argumentar aseverar comentar contestar destacar detallar espetar exclamar expresar gritar
indicar lamentar manifestar matizar opinar precisar preguntar puntualizar recalcar reconocer recordar reiterar remarcar
replicar responder resumir sentenciar subrayar tuitear zanjar concluir relatar confesar ironizar bromear
"""

_NOUNLIKE = """
cuenta cuentan llama llaman denuncia denuncian carga citan cita critica titular considerado pedido recomendado
declarado dicho escrito descrito hecho marca lanza lanzado avanza avanzado despacho reza marcado calculado
denunciado publicado anunciado acusado acusada detallado llamado llamada indicado señalado esperado citado citada
resuelto previsto propuesto expuesto leído seguido mostrado revelado calificado observa nota
interrogado determinado reconocido expresado moderado celebrado definido informado aviso avisa protesta protestan
pregunta preguntan duda dudan
"""

_FORMS: dict[str, Forms] = {
    **{verb: regular(verb) for verb in _REGULAR.split()},
    **{line.split()[0]: irregular(*line.split()) for line in _IRREGULAR.strip().splitlines()},
}
_PARTICIPLES = frozenset(forms.participle for forms in _FORMS.values())
_GERUNDS = frozenset({"diciendo", *(forms.gerund for forms in _FORMS.values())})
_INCOMPLETE = frozenset(
    "deja dejan dejó dejaron dejaba da dan dio dieron daba hace hacen hizo hicieron pone ponen puso pusieron".split()
)
_FIRST = frozenset(form for verb, forms in _FORMS.items() for form in forms.first if verb != "leer")
_THIRD = frozenset(form for forms in _FORMS.values() for form in forms.third)


def _all(verbs: str) -> frozenset[str]:
    forms = [_FORMS[verb] for verb in verbs.split()]
    return frozenset(form for one in forms for form in (*one.third, *one.first, one.participle, one.gerund))


WORDS = CueWords(
    finite=_THIRD | _FIRST | _PARTICIPLES | _INCOMPLETE,
    participles=_GERUNDS,
    nounlike=frozenset(_NOUNLIKE.split()),
    weak=_all(_WEAK),
    naming=_all(_NAMING),
    reporting=_all(_REPORTING),
    private=_all("creer considerar pensar temer"),
    telling=_all("advertir avisar comunicar informar preguntar responder contestar"),
    nouns=frozenset("grito gritos frase lema consigna".split()),
    sources=tuple(
        tuple(phrase.split())
        for phrase in (
            "según",
            "de acuerdo con",
            "en palabras de",
            "a juicio de",
            "en opinión de",
            "a decir de",
            "para",
            "a su juicio",
            "a su entender",
            "en su opinión",
            "en sus palabras",
            "al entender de",
            "a ojos de",
        )
    ),
    complementisers=frozenset({"que", "si"}),
    genders={"él": "m", "ella": "f", "ellos": None, "ellas": None},
    relatives=frozenset("quien quienes que cual cuales lo donde cuando como cuyo cuya".split()),
    first_persons=frozenset({"yo", "nosotros", "usted", "ustedes", "tú", "vos"}),
    auxiliaries=frozenset(
        "ha han había habían hubo haya hayan habría habrían he hemos es son fue fueron era eran será serán está están "
        "estaba se le les nos me te no puede pueden pudo debe deben debió lo".split()
    ),
    modals=frozenset("puede pueden pudo podría podrían debe deben debió debería deberían".split()),
    adverbs=frozenset(
        "también luego después entonces ayer hoy mañana ya nunca siempre además aún todavía así ahora incluso mismo "
        "misma lunes martes miércoles jueves viernes sábado domingo antes allí aquí tarde anoche anteayer tampoco solo "
        "apenas claro patente entrever sólo acto seguido asimismo".split()
    ),
    adverb_endings=("mente",),
    participle_endings=("ando", "iendo", "yendo"),
    infinitive="a",
    determiners=frozenset(
        "el la los las un una unos unas este esta estos estas ese esa su sus mi mis nuestro nuestra otro otra cada "
        "algunos algunas varios varias dos tres cuatro cinco ambos ambas algún alguna ningún ninguna".split()
    ),
    indefinites=frozenset({"un", "una"}),
    prepositions=frozenset(
        "de del para desde a al en por con sobre contra ante tras durante bajo hacia entre hasta sin mediante".split()
    ),
    conjunctions=frozenset("y e o u pero mientras si porque aunque pues sino".split()),
    coordinators=frozenset({"y", "e", "o", "pero"}),
    openers=frozenset({"último", "próximo"}),
    manner=frozenset({"como", "según"}),
    clause_openers=frozenset("y e o pero mientras aunque sino cuando antes después hasta tras".split()),
    dashes_quote=True,
    titling=frozenset(_TITLING.split()),
    past_participles=_PARTICIPLES - _THIRD,
    perfects=frozenset("ha han había habían haya hayan habría habrían he hemos haber".split()),
    past_endings=("ó", "aron", "ieron"),
    first_person_forms=_FIRST,
    drops_subjects=True,
    opening_sources=frozenset({"para"}),
    possessives=frozenset({"su", "sus"}),
    incomplete=_INCOMPLETE,
    completions=frozenset(
        tuple(phrase.split())
        for phrase in ("claro", "patente", "entrever", "caer", "a entender", "saber", "de manifiesto", "de relieve")
    ),
)
