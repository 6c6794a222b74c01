"""Words that the news uses of anything: two passages that share one need not speak of the same.

The rareness of a word among the few passages of one story cannot show that; a background of other texts can (inverse
document frequency: Spärck Jones 1972). The English ones are among the commonest of several hundred news articles.
"""

from collections.abc import Mapping
from functools import cache

from colombia_nato_site.content.stems import stem

_WORDS: Mapping[str, str] = {
    "en": """
        able according account action add ago agreed ahead allow already although amount announce another appear
        area article ask available away bad base become began begin believe better big bring call came carry
        case cause certain chance change city clear close come comment concern consider continue could country
        couple course current day deal decade decide decision describe despite different difficult does doubt
        due early effect effort end enough even ever every expect explain face fact far few final find follow
        former found full further future gave general get give given go good got great ground group half hand
        happen hard head held help high hold hope hour idea important include information insist interest
        interview issue keep kind know known large last late later lead least leave left less let level life
        like likely line list little live local long look lot low made main major make man many matter mean
        member minute moment month morning move much must near need new news next night note nothing now number
        offer office official often old once open order others outside paper part past people perhaps person
        place plan point possible present probably problem provide public put question quite reach read real
        reason receive recent record refer relate remain report reporter response rest result return right role
        run said same saw say second see seem sent serious set several short should show side similar simply
        since single situation small speak spoke spokesman spokesperson spokeswoman stand start statement still
        stop story suggest support sure system take taken talk tell term thing think third though thought time
        today told tomorrow top total town tried try turn understand use used view want warn way week well went
        woman women word work world write wrote year yesterday yet young
        """,
    "es": """
        acción acuerdo además afirmar agregar ahora alto algo añadir anoche ante año anunciar apenas aquí área
        asegurar así asunto aún ayer bajo bien buen buena bueno cada caer calificar cambiar cambio caso casi
        causa ciudad claro comenzar comunicado conocer considerar contar continuar correr cosa crear creer
        cuenta cuestión dar deber decidir decir decisión declarar dejar desde después día diario dicho dice
        diferente dijo durante efecto ejemplo empezar encontrar entonces esperar estar explicar falta final fin
        forma frente fuente fuera ganar general gente gran grande grupo haber hablar hacer hecho hombre hora hoy
        idea importante incluir indicar información insistir ir jornada largo leer lado leyó llamar llegar
        llevar local lugar luego madrugada manera mano mañana mantener mayor medio mejor menos mes mientras
        minuto mismo momento mostrar motivo mover mucho mujer mundo nivel noche nuevo nueva número ocasión
        ocurrir ofrecer oficial otro país palabra parecer parte pasado pasar pedir pensar permanecer permitir
        persona plan poder poner presentar primero principal problema próximo público pueblo puesta punto quedar
        querer quizá razón recibir reciente recordar respecto responder respuesta resto resultado saber sacar
        salir seguir segundo semana señalar ser siempre siguiente simple sistema situación sobre solo sostener
        subrayar tarde tema tener terminar tiempo todo tomar total trabajo tratar último última usar vecino ver
        vez vida viejo volver voz zona
        """,
}


@cache
def common_words(language: str | None) -> frozenset[str]:
    """The stems of the words of a language that are used of anything; none where they are not known here."""
    return frozenset(stem(word, language) for word in _WORDS.get(language or "", "").split())
