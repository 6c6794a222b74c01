"""Spanish words about names: titles, words of organisations, places. First names are shared with the English list."""

from colombia_nato_site.ingest.languages import en_names
from colombia_nato_site.ingest.languages.name_words import NameWords

_TITLES = """
presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro
exministra canciller senador senadora diputado diputada representante gobernador gobernadora alcalde alcaldesa juez
jueza magistrado magistrada almirante general coronel capitán teniente sargento comandante secretario secretaria
embajador embajadora papa cardenal arzobispo obispo padre rey reina príncipe princesa don doña señor señora sr sra
dr dra doctor doctora profesor profesora director directora portavoz vocero vocera relatora relator fiscal
procurador procuradora líder abogado abogada
"""

_FEMALE_TITLES = """
presidenta expresidenta vicepresidenta ministra exministra senadora diputada gobernadora alcaldesa jueza magistrada
secretaria embajadora reina princesa doña señora sra dra doctora profesora directora vocera relatora procuradora
abogada
"""

_ORGANISATIONS = """
grupo ministerio universidad instituto partido congreso senado cámara parlamento consejo comité comisión agencia
departamento corte tribunal banco compañía corporación fundación asociación organización unión alianza tratado liga
federación oficina servicio ejército armada fuerza fuerzas guardia policía prensa noticias red diario periódico
revista radio televisión academia centro hospital iglesia sociedad campaña coalición frente movimiento fondo
administración gobierno asamblea fiscalía procuraduría
"""

_NOT_NAMES = """
el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella lo su sus mi nuestro nuestra él
ella ellos ellas yo nosotros usted ustedes quien quién que qué cuando cuándo donde dónde como cómo cual cuál y e o u
ni pero si no sí ya a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre
tras mediante aunque porque mientras pues sino además también sin embargo ahora entonces luego después antes hoy
ayer mañana aquí allí así más menos muy mucho muchos pocos varios todo todos toda todas cada otro otra otros uno dos
tres lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre es son fue fueron ha han había hay estado está están
"""

_PLACES = """
Alemania; Arabia Saudí; Arabia Saudita; Argelia; Argentina; Bélgica; Bolivia; Brasil; Canadá; Chile; China;
Colombia; Corea del Norte; Corea del Sur; Costa Rica; Cuba; Dinamarca; Ecuador; Egipto; El Salvador; España; Estados
Unidos; EE.UU.; Etiopía; Filipinas; Finlandia; Francia; Grecia; Guatemala; Haití; Honduras; Hungría; India; Irán;
Irak; Irlanda; Islandia; Israel; Italia; Japón; Jordania; Líbano; Libia; Malasia; Marruecos; México; Mongolia;
Namibia; Nicaragua; Nigeria; Noruega; Nueva Zelanda; Países Bajos; Pakistán; Palestina; Panamá; Paraguay; Perú;
Polonia; Portugal; Puerto Rico; Reino Unido; República Dominicana; Rumania; Rusia; Senegal; Siria; Sudáfrica;
Suecia; Suiza; Túnez; Turquía; Ucrania; Uruguay; Venezuela; Gaza; Cisjordania; Europa; África; América; América
Latina; Latinoamérica; Asia; Oceanía; Oriente Medio; Caribe; Bogotá; Medellín; Cali; Cartagena; Barranquilla;
Madrid; Barcelona; Bruselas; Londres; París; Berlín; Roma; Moscú; Kiev; Washington; Nueva York; Ginebra; La Haya;
Ciudad de México; Buenos Aires; Lima; Quito; Caracas; La Habana; La Paz; Montevideo; Santiago; Brasilia; Jerusalén;
Tel Aviv; Pekín; Tokio; Salamanca
"""

_KNOWN_ORGANISATIONS = """
OTAN; ONU; UE; OEA; CPI; OMS; FMI; OCDE; Otan; Naciones Unidas; Unión Europea; Hamás; Hezbolá; FARC; ELN; Ecopetrol;
Congreso; Senado; El País; El Tiempo; El Espectador; Reuters; Efe; EFE; AFP; Fiscalía; Casa Blanca; Kremlin;
Pentágono; CIA; FBI; Mercosur
"""

_DEMONYMS = """
colombiano colombiana colombianos español española españoles estadounidense estadounidenses israelí israelíes ruso
rusa rusos ucraniano ucraniana ucranianos europeo europea europeos mexicano mexicana francés francesa alemán alemana
británico británica
"""


def _listed(text: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in text.split(";"))


WORDS = NameWords(
    titles={**dict.fromkeys(_TITLES.split()), **dict.fromkeys(_FEMALE_TITLES.split(), "f")},
    organisations=frozenset(_ORGANISATIONS.split()),
    connectors=frozenset({"de", "del", "la", "las", "los", "y", "el", "para", "e"}),
    connectors_of_bodies=frozenset({"para", "y", "e"}),
    not_names=frozenset(_NOT_NAMES.split()),
    demonyms=frozenset(_DEMONYMS.split()),
    known_organisations=_listed(_KNOWN_ORGANISATIONS),
    first_names=en_names.WORDS.first_names,
    places=_listed(_PLACES),
)
