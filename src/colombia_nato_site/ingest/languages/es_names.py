"""Spanish words about names: titles, nouns for people, bodies and places, and the best known places and bodies."""

from colombia_nato_site.ingest.languages.first_names import FIRST_NAMES
from colombia_nato_site.ingest.languages.name_words import NameWords, gendered, listed

_TITLES = """
presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra
viceministro viceministra canciller senador senadora diputado diputada representante gobernador gobernadora alcalde
alcaldesa exalcalde exalcaldesa intendente intendenta concejal concejala consejero consejera conselleiro conselleira
conseller consellera juez jueza magistrado magistrada almirante general coronel capitán teniente sargento comandante
comisario comisaria inspector inspectora secretario secretaria subsecretario subsecretaria embajador embajadora papa
cardenal arzobispo obispo padre fray sor hermano hermana rey reina príncipe princesa duque duquesa conde condesa
marqués marquesa don doña señor señora señorita sr sra srta sres d dª dña dr dra doctor doctora profesor profesora
prof director directora portavoz vocero vocera relatora relator fiscal procurador procuradora líder lideresa abogado
abogada ingeniero ingeniera ing lic licenciado licenciada arquitecto arquitecta arq gral gen cnel cap tte mtro mtra
maestro maestra mons monseñor tío tía sir lord lady mr mrs ms
"""

_FEMALE_TITLES = """
presidenta expresidenta vicepresidenta ministra exministra viceministra senadora diputada gobernadora alcaldesa
exalcaldesa intendenta concejala consejera conselleira consellera jueza magistrada comisaria inspectora secretaria
subsecretaria embajadora sor hermana reina princesa duquesa condesa marquesa doña señora señorita sra srta dª dña dra
doctora profesora directora vocera relatora procuradora lideresa abogada ingeniera licenciada arquitecta mtra maestra
tía lady mrs ms
"""
_MALE_TITLES = """
presidente expresidente vicepresidente ministro exministro viceministro senador diputado gobernador alcalde exalcalde
intendente concejal consejero conselleiro conseller juez magistrado comisario inspector secretario subsecretario
embajador papa cardenal arzobispo obispo padre fray hermano rey príncipe duque conde marqués don señor sr dr doctor
profesor director vocero relator procurador abogado ingeniero licenciado arquitecto mtro maestro monseñor tío sir lord
mr
"""

_ROLES = """
activista actor actriz agente agricultor agricultora agrónomo agrónoma alumno alumna ama amigo amiga analista anciano
anciana anfitrión antropólogo antropóloga aparejador apicultor apicultora árbitro árbitra archivero archivera
arqueólogo arqueóloga artesano artesana artista asesor asesora asistente astrónomo astrónoma atleta autor autora
bailarín bailarina barrendero bibliotecario bibliotecaria bióloga biólogo bombero bombera cajera cajero camarera
camarero camionero campeón campeona campesina campesino candidata candidato cantante cantautor cantautora carnicero
carpintero catedrática catedrático científica científico cineasta ciclista cirujana cirujano climatólogo climatóloga
cocinera cocinero colega columnista comediante comerciante compañera compañero compositor compositora conductor
conductora constructor consultor consultora contable contramaestre coordinador coordinadora corredor corredora
corresponsal cronista cuidadora cura curadora decana decano defensor defensora delegada delegado delantero demógrafa
dependienta deportista dibujante diplomática diplomático directivo dirigente diseñador diseñadora docente dramaturga
dramaturgo dueña dueño ecologista economista editor editora educadora ejecutivo electricista empleada empleado
emprendedora empresaria empresario encargada encargado enfermera enfermero entrenador entrenadora enviado enviada
epidemióloga epidemiólogo escritor escritora escultor escultora especialista estibador estudiante exportavoz farera
farero farmacéutica farmacéutico filósofa filósofo física físico florista fontanero fotógrafa fotógrafo funcionaria
funcionario fundador fundadora futbolista ganadera ganadero geóloga geólogo geógrafo gerente guardabosques guarda guía
guionista hidróloga hidrólogo historiador historiadora hotelera hotelero ilustradora investigador investigadora
jardinera jardinero jefa jefe jubilada jubilado jugador jugadora kiosquera librera librero lingüista locutor locutora
maquinista marinera marinero mariscadora mecánico médica médico meteoróloga meteorólogo miembro minero músico
narradora navegante negociador negociadora niña niño notaria notario novelista oceanógrafa oceanógrafo oficial obrera
obrero opositora opositor operaria operario panadera panadero párroco parlamentaria parlamentario pastor pastora
patrón patrona pediatra peluquera peluquero pensionista periodista pescadera pescadero pescador pescadora pianista
piloto pintor pintora poeta policía politóloga politólogo presentador presentadora primatóloga productor productora
profesional propietaria propietario psicóloga psicólogo químico química rector rectora recepcionista redactor
redactora refugiada refugiado regidor regidora reportera reportero responsable sacerdote sismóloga sismólogo
sindicalista sindico socia socio sociólogo socióloga soldado subdirector subdirectora superviviente taxista técnica
técnico tendera tendero tesorera tesorero testigo titiritero titular torero trabajador trabajadora traductor
traductora tripulante vecina vecino vendedor vendedora veterinaria veterinario víctima viuda viudo voluntaria
voluntario zapatero abuela abuelo hermana hermano hija hijo madre padre papá mamá esposa esposo marido mujer hombre
prima primo sobrina sobrino suegra suegro cuñada cuñado nieta nieto novia novio pareja nuera yerno muchacho muchacha
chico chica
"""

_ORGANISATIONS = """
grupo ministerio viceministerio universidad instituto partido congreso senado cámara parlamento consejo consejería
conselleria consellería comité comisión agencia departamento corte tribunal juzgado banco caja compañía corporación
empresa fundación asociación organización unión alianza tratado liga federación confederación oficina servicio
ejército armada marina fuerza fuerzas guardia gendarmería carabineros policía mossos ertzaintza prensa noticias red
diario periódico semanario revista heraldo gaceta correo mercurio universal tiempo nación país mundo voz vanguardia
razón espectador comercio clarín opinión radio emisora televisión telediario canal academia colegio escuela liceo
facultad centro hospital clínica iglesia diócesis parroquia sociedad club campaña coalición frente movimiento
plataforma fondo fondos administración gobierno asamblea fiscalía procuraduría contraloría defensoría defensor
ayuntamiento alcaldía municipalidad diputación cabildo junta gobernación intendencia mancomunidad generalitat xunta
secretaría subsecretaría dirección delegación subdelegación inspección autoridad superintendencia registro sindicato
gremio cofradía cooperativa hermandad peña colectivo comunidad confraternidad mutua naviera astillero astilleros
aerolínea aerolíneas líneas ferrocarriles transportes constructora minera petrolera eléctrica energía telefónica
editorial ediciones librería imprenta laboratorio laboratorios farmacéutica seguros aseguradora inversiones
observatorio archivo biblioteca museo orquesta coro banda teatro filarmónica sinfónica ballet real atlético deportivo
racing selección equipo misión cruz cáritas médicos reforma bloque consorcio conferencia congregación orden
arzobispado obispado episcopal tesorería hacienda aduana aduanas loterías cuerpo brigada batallón regimiento división
mando estado programa proyecto iniciativa renovación izquierda derecha alternativa unidad trabajadores campesinos
pescadores estudiantes vecinos corporativo holding s.a s.l sa sl ltda
"""

_FIRMS = """
grupo compañía corporación empresa naviera constructora minera petrolera eléctrica aerolínea aerolíneas líneas
editorial ediciones librería imprenta laboratorios farmacéutica seguros aseguradora inversiones transportes astilleros
revista diario periódico semanario cooperativa holding agencia radio s.a s.l sa sl ltda hotel bodegas
"""

_GROUNDS = """
calle avenida avda paseo plaza plazoleta glorieta carretera autovía autopista ruta camino callejón travesía ronda
puente río arroyo quebrada laguna lago embalse pantano presa represa bahía ría golfo mar océano estrecho canal isla
islas islote archipiélago península cabo punta monte montaña montañas cerro pico volcán sierra cordillera nevado valle
cañón páramo meseta llano llanos llanura altiplano costa playa cala puerto muelle dársena faro desierto bosque selva
parque jardín jardines campo provincia departamento región comarca distrito municipio cantón comuna parroquia pueblo
aldea villa ciudad barrio colonia vereda corregimiento caserío pedanía territorio república reino estado estadio
pabellón torre palacio castillo fortaleza catedral basílica monasterio convento ermita cementerio mercado lonja
aeropuerto estación terminal túnel paso frontera refugio parador reserva salar salinas cataratas cascada roca roque
peñón cuenca delta desembocadura cárcel penal prisión cuartel base mina refinería finca hacienda estancia rancho
urbanización polígono sala auditorio hotel posada bar restaurante san santa santo port fort mount lake
"""

_THINGS = """
ley leyes decreto plan planes protocolo acuerdo acuerdos convenio convención carta constitución declaración resolución
código pacto guerra batalla revolución crisis agenda estrategia política cumbre día días víspera semana mes año siglo
era temporada noche fiesta fiestas feria festival carnaval juegos copa campeonato torneo carrera maratón final premio
premios medalla óscar título serie álbum canción película libro novela poema obra cuadro discurso historia edición
capítulo artículo sección tomo página virus covid vacuna biblia corán evangelio misa dios internet inteligencia
realidad derecho derechos impuesto iva euro euros dólar dólares peso pesos índice encuesta censo elección elecciones
referéndum referendo primarias voto ciencia ciencias economía lengua literatura huracán tormenta borrasca vuelo fase
clase grado operación caso
"""

_NOT_NAMES = """
el la los las un una unos unas lo este esta estos estas esto ese esa esos esas eso aquel aquella aquello aquellos su
sus mi mis tu tus nuestro nuestra nuestros nuestras él ella ellos ellas yo tú nosotros vosotros usted ustedes ud uds
quien quién quienes que qué cuando cuándo donde dónde adonde como cómo cual cuál cuales cuyo cuánto cuánta cuántos
cuántas y e o u ni pero mas si no sí ya a al ante bajo con contra de del desde durante en entre hacia hasta para por
según sin so sobre tras mediante aunque porque mientras pues sino además también tampoco embargo ahora entonces luego
después antes hoy ayer mañana anoche aquí allí allá acá ahí así más menos muy mucho mucha muchos muchas poco poca
pocos pocas varios varias todo toda todos todas cada otro otra otros otras algún alguna algunos algunas alguien algo
nadie nada ningún ninguna ninguno uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
veinte treinta cuarenta cincuenta cien cientos mil miles millones docenas medio media primero primera segundo segunda
tercero tercera último última lunes martes miércoles jueves viernes sábado domingo sábados domingos enero febrero
marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr may jun jul ago
sep sept oct nov dic primavera verano otoño invierno navidad navidades nochebuena nochevieja pascua cuaresma ramadán
es son era eran fue fueron será serán ha han había habían hay hubo está están estaba estaban estamos soy somos tiene
tienen tenía hace hacen hizo dice dicen dijo dijeron fuentes gracias ojalá quizá quizás tal tan tanto tanta tantos
casi sólo solo solamente aún todavía siempre nunca jamás incluso inclusive apenas bien mal mejor peor claro bueno
buena nuevo nueva nuevos nuevas viejo gran grande grandes mismo misma dicho salvo excepto cerca lejos dentro fuera
arriba abajo adentro afuera detrás delante frente junto encima debajo alrededor aparte asimismo igualmente finalmente
actualmente recientemente posteriormente anteriormente aproximadamente respecto acerca pese debido dado ojo nota foto
imagen texto fuente actualización corrección redacción entrevista pregunta respuesta autor autora editor me te se le
les nos os vuelvo vuelve volver oye mire mira mirad eh ah oh ay vaya venga vamos bah hola adiós perdón oiga dígame
digo creo sé ve van voy iba iban ir querido querida estimado estimada atentamente sr sra dr dra gmt utc ii iii iv h pm
am norte sur oeste semana santa
"""

_CALENDAR = """
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
setiembre octubre noviembre diciembre
"""

_DEMONYMS = """
colombiano colombiana colombianos colombianas español española españoles españolas estadounidense estadounidenses
israelí israelíes ruso rusa rusos rusas ucraniano ucraniana ucranianos ucranianas europeo europea europeos europeas
mexicano mexicana mexicanos mexicanas francés francesa franceses francesas alemán alemana alemanes alemanas británico
británica británicos británicas argentino argentina argentinos argentinas chileno chilena chilenos chilenas peruano
peruana peruanos peruanas venezolano venezolana venezolanos venezolanas cubano cubana cubanos cubanas boliviano
boliviana bolivianos bolivianas ecuatoriano ecuatoriana brasileño brasileña brasileños italiano italiana italianos
italianas chino china chinos chinas japonés japonesa portugués portuguesa portugueses marroquí marroquíes palestino
palestina palestinos palestinas iraní iraníes sirio siria sirios inglés inglesa ingleses catalán catalana catalanes
vasco vasca vascos gallego gallega gallegos andaluz andaluza andaluces americano americana americanos africano
africana africanos asiático asiática árabe árabes judío judía judíos cristiano cristianos musulmán musulmanes católico
católica católicos socialista socialistas comunista comunistas conservador conservadores liberal liberales republicano
republicanos demócrata demócratas
"""

_PLACES = """
Afganistán; Albania; Alemania; Andorra; Angola; Arabia Saudí = Arabia Saudita; Argelia; Argentina; Armenia; Australia;
Austria; Azerbaiyán; Bahamas; Bangladés = Bangladesh; Barbados; Bélgica; Belice; Bielorrusia; Birmania = Myanmar;
Bolivia; Bosnia-Herzegovina = Bosnia; Botsuana; Brasil; Bulgaria; Burkina Faso; Burundi; Cabo Verde; Camboya; Camerún;
Canadá; Catar = Qatar; Chad; Chile; China; Chipre; Colombia; Congo; República Democrática del Congo; Corea del Norte;
Corea del Sur; Costa de Marfil; Costa Rica; Croacia; Cuba; Dinamarca; Ecuador; Egipto; El Salvador; Emiratos Árabes
Unidos; Eritrea; Escocia; Eslovaquia; Eslovenia; España; Estados Unidos = EE.UU. = EE. UU. = EEUU = EE UU = Estados
Unidos de América; Estonia; Etiopía; Filipinas; Finlandia; Francia; Gabón; Gales; Gambia; Georgia; Ghana; Gran
Bretaña; Grecia; Groenlandia; Guatemala; Guinea; Guinea Ecuatorial; Guyana; Haití; Honduras; Hong Kong; Hungría;
India; Indonesia; Inglaterra; Irak = Iraq; Irán; Irlanda; Irlanda del Norte; Islandia; Israel; Italia; Jamaica; Japón;
Jordania; Kazajistán; Kenia; Kosovo; Kuwait; Laos; Letonia; Líbano; Liberia; Libia; Lituania; Luxemburgo; Macedonia;
Madagascar; Malasia; Mali = Malí; Malta; Marruecos; Mauritania; México; Moldavia; Mónaco; Mongolia; Montenegro;
Mozambique; Namibia; Nepal; Nicaragua; Níger; Nigeria; Noruega; Nueva Zelanda; Omán; Países Bajos; Pakistán =
Paquistán; Palestina; Panamá; Papúa Nueva Guinea; Paraguay; Perú; Polonia; Portugal; Puerto Rico; Reino Unido;
República Checa; República Dominicana; Ruanda; Rumanía = Rumania; Rusia; Sahara Occidental; Senegal; Serbia; Singapur;
Siria; Somalia; Sri Lanka; Sudáfrica; Sudán; Sudán del Sur; Suecia; Suiza; Surinam; Tailandia; Taiwán; Tanzania;
Túnez; Turquía; Ucrania; Uganda; Unión Soviética = URSS; Uruguay; Uzbekistán; Vaticano; Venezuela; Vietnam; Yemen;
Zambia; Zimbabue; Gaza; Franja de Gaza; Cisjordania; Crimea; Dombás; Europa; África; América; América Latina;
Latinoamérica; Hispanoamérica; Sudamérica = Suramérica; Norteamérica; Centroamérica; Asia; Oceanía; Antártida; Oriente
Medio = Oriente Próximo; Caribe; Balcanes; Sahel; Atlántico; Océano Atlántico; Pacífico; Océano Pacífico;
Mediterráneo; Cantábrico; Amazonas; Amazonia = Amazonía; Andes; Alpes; Pirineos; Patagonia; Tierra del Fuego;
Andalucía; Aragón; Asturias; Baleares; Canarias; Islas Canarias; Cantabria; Castilla; Castilla y León; Castilla-La
Mancha; Cataluña = Catalunya; Comunidad Valenciana; Extremadura; Galicia; La Rioja; Navarra; País Vasco = Euskadi;
Murcia; Ceuta; Melilla; Antioquia; Cauca; Chocó; Nariño; Santander; Boyacá; Cundinamarca; La Guajira; Arauca;
Catatumbo; Oaxaca; Chiapas; Jalisco; Veracruz; Yucatán; Sinaloa; Chihuahua; Michoacán; Tamaulipas; Nuevo León; Baja
California; Mendoza; Tucumán; Jujuy; Chubut; Neuquén; Río Negro; Araucanía; Atacama; Bogotá; Medellín; Cali;
Cartagena; Cartagena de Indias; Barranquilla; Bucaramanga; Cúcuta; Manizales; Santa Marta; Madrid; Barcelona;
Valencia; Sevilla; Zaragoza; Málaga; Bilbao; Alicante; Córdoba; Valladolid; Vigo; Gijón; Oviedo; Granada; Salamanca;
Burgos; Pamplona; San Sebastián; Vitoria; Santiago de Compostela; La Coruña = A Coruña; Pontevedra; Lugo; Ourense;
León; Cádiz; Huelva; Jaén; Almería; Cuenca; Toledo; Badajoz; Cáceres; Mérida; Las Palmas; Tenerife; Bruselas; Londres;
París; Berlín; Roma; Milán; Nápoles; Venecia; Lisboa; Oporto; Viena; Praga; Varsovia; Budapest; Atenas; Estocolmo;
Oslo; Copenhague; Helsinki; Dublín; Ámsterdam; Róterdam; Moscú; San Petersburgo; Kiev = Kyiv; Estambul; Ankara;
Washington; Nueva York; Los Ángeles; Miami; Chicago; Houston; Texas; Florida; California; Boston; San Francisco;
Toronto; Montreal; Ginebra; Zúrich; La Haya; Ciudad de México; Guadalajara; Monterrey; Puebla; Tijuana; Ciudad Juárez;
Acapulco; Cancún; Buenos Aires; La Plata; Mar del Plata; Bariloche; Lima; Cuzco = Cusco; Arequipa; Callao; Quito;
Guayaquil; Caracas; Maracaibo; La Habana; La Paz; Santa Cruz; Cochabamba; Montevideo; Asunción; Santiago; Santiago de
Chile; Valparaíso; Antofagasta; Brasilia; São Paulo; Río de Janeiro; San José; San Salvador; San Juan; Santo Domingo;
Tegucigalpa; Managua; Puerto Príncipe; Ciudad de Panamá; Jerusalén; Tel Aviv; Ramala; Beirut; Damasco; Bagdad;
Teherán; Kabul; El Cairo; Rabat; Casablanca; Argel; Trípoli; Dakar; Nairobi; Johannesburgo; Pekín = Beijing; Shanghái;
Tokio; Seúl; Manila; Nueva Delhi; Bombay; Bangkok; Sídney
"""

_KNOWN_ORGANISATIONS = """
Organización del Tratado del Atlántico Norte = OTAN = Otan; Naciones Unidas = Organización de las Naciones Unidas =
ONU; Unión Europea = UE; Organización de Estados Americanos = OEA; Corte Penal Internacional = CPI; Organización
Mundial de la Salud = OMS; Fondo Monetario Internacional = FMI; Organización Mundial del Comercio = OMC; Organización
Internacional del Trabajo = OIT; Banco Mundial; Banco Interamericano de Desarrollo = BID; Banco Central Europeo = BCE;
Comisión Interamericana de Derechos Humanos = CIDH; CEPAL = Cepal; OCDE; OPEP; Unesco = UNESCO; Unicef = UNICEF; ACNUR
= Acnur; Acnudh; Mercosur; Celac = CELAC; Unasur; Unión Africana; Liga Árabe; Comisión Europea; Parlamento Europeo;
Eurocámara; Consejo de Seguridad; Asamblea General; Casa Blanca; Kremlin; Pentágono; CIA; FBI; NASA; DEA; Interpol;
Europol; Cruz Roja; Amnistía Internacional; Human Rights Watch; Greenpeace; Cáritas; Congreso; Senado; Fiscalía;
Tribunal Supremo; Tribunal Constitucional; Corte Suprema; Corte Constitucional; Guardia Civil; Policía Nacional;
Moncloa; Casa Rosada; Gendarmería Nacional; Carabineros; Partido Popular = PP; Partido Socialista Obrero Español =
PSOE; Comisiones Obreras = CC OO = CC.OO. = CC. OO. = CCOO; Unión General de Trabajadores = UGT; PRI; PRD; FARC; ELN;
M-19; ETA; Centro Democrático; Pacto Histórico; Ecopetrol; Pemex; PDVSA; Codelco; Renfe; Adif; Iberia; Telefónica;
Santander; BBVA; Inditex; Repsol; Iberdrola; Endesa; Movistar; INE; DANE = Dane; Indec; Aemet; Ideam; CSIC; UNAM;
Google; Microsoft; Apple; Amazon; YouTube; WhatsApp; TikTok; Netflix; Facebook; Instagram; Twitter; El País; El Mundo;
ABC; La Vanguardia; El Tiempo; El Espectador; La Nación; Clarín; Página/12; El Mercurio; La Tercera; El Universal; La
Jornada; El Comercio; Reuters; Efe = EFE; AFP; Associated Press = AP; Europa Press; Bloomberg; BBC; CNN; The New York
Times; The Washington Post; The Guardian; Le Monde; Hamás; Hezbolá; Estado Islámico; Al Qaeda; Talibán; Real Madrid;
FIFA; UEFA
"""

_PLACE_NAMES, _SAME_PLACES = listed(_PLACES)
_BODIES, _SAME_BODIES = listed(_KNOWN_ORGANISATIONS)

WORDS = NameWords(
    titles=gendered(_TITLES, _FEMALE_TITLES.split(), _MALE_TITLES.split()),
    ranks=frozenset({"primer", "primera", "ex", "vice"}),
    roles=frozenset(_ROLES.split()),
    organisations=frozenset(_ORGANISATIONS.split()),
    firms=frozenset(_FIRMS.split()),
    abbreviations=frozenset({"cía", "ltda", "hnos", "a", "l"}),
    papers=frozenset(
        "heraldo país mundo tiempo nación voz correo mercurio universal espectador comercio norte".split()
    ),
    saints=frozenset({"san", "santa", "santo"}),
    grounds=frozenset(_GROUNDS.split()),
    things=frozenset(_THINGS.split()),
    heads_last=False,
    articles=frozenset({"el", "la", "los", "las"}),
    connectors=frozenset("de del la las los el para e i von van der da do dos di du d' &".split()),
    connectors_of_bodies=frozenset({"para", "y", "e", "el", "&"}),
    after_bodies=frozenset({"para", "por"}),
    links=frozenset({"y", "e"}),
    not_names=frozenset((_NOT_NAMES + _CALENDAR).split()),
    calendar=frozenset(_CALENDAR.split()),
    demonyms=frozenset(_DEMONYMS.split()),
    demonym_endings=(),
    verb_endings=("ó", "aron", "ieron", "aban"),
    endings=frozenset(),
    before_places=frozenset("en hacia desde".split()),
    towards=frozenset({"a", "entre", "por"}),
    relations=frozenset(
        "alcalde alcaldesa gobernador gobernadora presidente presidenta intendente vecino vecina vecinos vecinas "
        "natural habitantes residentes gente ciudad pueblo villa isla islas puerto provincia departamento región "
        "municipio barrio norte sur este oeste noreste noroeste sureste suroeste sudeste sudoeste capital centro "
        "afueras costa costas playas calles cerca lejos oriundo oriunda llegado llegada procedente procedentes "
        "estado república reino bahía golfo valle río cuenca puertas frontera fuera alrededores kilómetros obispo "
        "arzobispo resto paso altura ayuntamiento alcaldía municipalidad diputación cabildo población localidad "
        "zona".split()
    ),
    of=frozenset({"de", "del"}),
    at=frozenset({"de", "del", "en", "por"}),
    calls=frozenset(
        "llamado llamada llamados llamadas denominado denominada apodado apodada titulado titulada".split()
    ),
    who=frozenset({"quien", "quienes"}),
    where=frozenset({"donde"}),
    speakers_of=frozenset(
        "portavoz portavoces vocero vocera voceros miembro miembros funcionarios empleados trabajadores directivos "
        "fuentes dirigentes militantes".split()
    ),
    not_bodies=frozenset(
        "TV PIB IVA IPC ADN ARN VIH SIDA GMT UTC DVD CD PDF USB GPS OVNI SOS PD PS NB IA TIC PYME DNI NIF CIF ID "
        "CEO I II III IV V VI VII VIII IX X XI XII XIX XX XXI SMS LGTBI LGBTI OK AM PM KM MW UCI ITV NOTA AVE TGV "
        "IRPF ERTE".split()
    ),
    known_organisations=_BODIES,
    places=_PLACE_NAMES,
    same={**_SAME_PLACES, **_SAME_BODIES},
    first_names=FIRST_NAMES,
)
