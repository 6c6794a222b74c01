# ruff: noqa: E501 (a line is a concept)
"""Words of the news that mean nearly the same, in English and in Spanish: a small thesaurus, written for no story.

A line is a concept: its English words, a bar, its Spanish words. Inflections follow from the stem (`content/stems.py`);
irregular forms are listed. A word stands in one line only, that of its commonest sense in the news.
"""

from collections.abc import Mapping
from functools import cache

from colombia_nato_site.content.stems import stem

_LINES = """
die dies died dying dead death fatal fatality kill deadly lethal deceased perish lives body corpse | morir muerto muerta muerte murió murieron fallecer fallecido mortal matar mató deceso cadáver cuerpo
injure injury hurt wound casualty maimed | herir herido herida lesión lesionado
sick ill illness disease patient infection infected contract | enfermo enfermedad enfermar paciente infección contagio contagiado contagiar
outbreak epidemic spread | brote epidemia propagar
hospital clinic infirmary ward | hospital clínica sanatorio ambulatorio
doctor physician medic surgeon | médico doctor cirujano
nurse | enfermera
vaccine vaccinate vaccination jab inoculate shots | vacuna vacunar vacunación inmunizar
medicine drug medication treatment treat | medicamento fármaco tratamiento tratar medicina
survive survivor survived | sobrevivir superviviente sobreviviente
rescue save rescuer | rescatar rescate salvar rescatista socorrista
missing vanish disappear unaccounted | desaparecer desaparecido desaparición
search seek hunt | buscar búsqueda rastreo
evacuate evacuation | evacuar evacuado evacuación desalojar desalojo desalojado
flee fled fleeing displace displaced refugee | huir huyó huyeron desplazar desplazado refugiado
shelter | albergue refugio
fire blaze flames burn burnt burning inferno | incendio fuego llamas quemar arder ardió incendiar
firefighter fireman brigade | bombero
flood flooding inundate deluge floodwater | inundación inundar riada crecida anegar
rain rainfall downpour storm | lluvia llover llovió tormenta aguacero temporal
landslide mudslide landslip | deslizamiento derrumbe alud deslave
earthquake quake tremor | terremoto sismo temblor
drought | sequía
snow blizzard avalanche | nieve nevada avalancha
wind gale hurricane cyclone | viento huracán ciclón vendaval
explode explosion blast detonate | explotar explosión estallar estallido detonar
bomb bombing shelling airstrike | bomba bombardeo bombardear
crash collide collision accident derail | chocar choque accidente colisión siniestro descarrilar
collapse crumble | colapso colapsar derrumbarse desplomarse desplome hundirse
damage wreck destroy destroyed destruction devastate ruin | daño dañar destruir destrucción destrozar destrozo devastar
leak spill | fuga derrame filtración vertido
attack assault ambush raid | atacar ataque asalto agresión emboscada
fight fighting clash battle combat | combate combatir enfrentamiento enfrentarse choques
war conflict | guerra conflicto
ceasefire truce armistice | tregua
violate violation breach infringe | violar violación infracción infringir incumplir incumplimiento
peace | paz
soldier troop military army | soldado tropa militar ejército
rebel insurgent guerrilla militia | rebelde insurgente guerrillero guerrilla milicia
weapon gun rifle arms firearm | arma fusil pistola
shoot shot shooting gunfire gunman | disparar disparo tiroteo balazo
hostage captive kidnap abduct | rehén secuestrar secuestro cautivo
release freed liberate | liberar liberación soltar
police officer constable | policía agente uniformado
arrest detain custody detention apprehend | arrestar arresto detener detenido detención capturar capturado
suspect | sospechoso
prison jail imprison inmate prisoner | prisión cárcel preso encarcelar recluso
steal stole stolen theft thief rob robbery burglar burglary heist loot | robar robo ladrón hurto hurtar sustraer asaltante
crime criminal offence offense felony | crimen criminal delito delincuente
murder homicide murderer | asesinar asesinato homicidio asesino
fraud scam embezzle corruption bribe | fraude estafa corrupción soborno malversación desfalco
court tribunal | tribunal juzgado
judge magistrate | juez jueza magistrado
trial lawsuit sue sued | juicio demanda demandar
lawyer attorney solicitor counsel | abogado letrado
prosecutor prosecution prosecute | fiscal fiscalía
sentence convict convicted conviction guilty | condenar condena culpable sentencia
fine penalty sanction | multa multar sanción sancionar
witness bystander | testigo presenciar
investigate investigation inquiry probe investigator | investigar investigación indagar pesquisa investigador
inspect inspection inspector audit auditor | inspeccionar inspección inspector auditoría auditar
evidence proof | prueba evidencia
vote ballot poll voted | votar voto votación sufragio
election elect elected electoral | elección elegir elecciones comicios electoral
candidate contender nominee | candidato candidata aspirante
campaign | campaña
parliament legislature lawmaker deputies congress assembly legislator parliamentary | parlamento legislador diputado congreso asamblea parlamentario
senate senator | senado senador
council councillor councilor municipality municipal | concejo concejal ayuntamiento municipio municipal alcaldía
mayor mayoress | alcalde alcaldesa
president presidency presidential | presidente presidenta presidencia presidencial
minister ministry cabinet | ministro ministra ministerio gabinete cartera
government administration executive | gobierno ejecutivo administración
governor | gobernador gobernadora
party | partido
opposition opponent rival adversary | oposición opositor rival adversario contrincante
majority most | mayoría
law bill legislation statute act | ley legislación norma proyecto
motion censure | moción censura
decree order ordered ordinance | decreto decretar ordenar orden ordenanza
ban prohibit forbid forbidden outlaw bar barred | prohibir prohibición vetar
permit licence license authorise authorize permission authorisation | permiso licencia autorizar autorización permitir
approve approval pass passed adopt endorse ratify | aprobar aprobación ratificar avalar
reject rejection refuse refusal veto | rechazar rechazo negarse
deny denial denied denies | negar negó niega desmentir desmintió negaron
extend extension prolong renew renewal | prorrogar prórroga extender ampliar renovar
cancel scrap abandon shelve annul void quash overturn revoke | cancelar anular suspender suspensión cancelación
postpone delay adjourn | aplazar aplazamiento retrasar retraso demora posponer
agree agreement accord deal pact treaty | acuerdo acordar pacto tratado convenio
negotiate negotiation talks mediate mediation mediator | negociar negociación conversaciones diálogo mediar mediación mediador
meet meeting summit met | reunión reunirse cumbre encuentro reunir
sign signed signature | firmar firma
bargain tender bid bidder | contrato licitación licitar concesión oferta adjudicar
resign resignation quit stepped-down | dimitir dimisión renunciar renuncia
dismiss dismissal sack fired oust layoff | despedir despido destituir destitución cesar
appoint appointment name named nominate | nombrar nombramiento designar
replace successor replacement succeed | reemplazar sustituir sucesor relevo reemplazo
strike walkout stoppage picket | huelga paro huelguista
union | sindicato sindical gremio
worker employee staff workforce labourer | trabajador trabajadora empleado obrero personal plantilla
job employment post | empleo puesto
wage salary pay paid earnings | salario sueldo paga pagar jornal
rise increase raise grow grew growth climb higher rose risen | aumento aumentar subir subida alza incremento incrementar crecer crecimiento
fall fell fallen drop decrease decline reduce reduction cut lower | bajar bajada caída caer reducir reducción descenso disminuir recorte recortar
cost price | costar costo coste precio
money fund funding cash finance | dinero fondo financiar financiación financiamiento
budget | presupuesto
tax levy duty | impuesto tributo gravamen
debt loan owe borrow | deuda préstamo crédito adeudar
buy bought purchase buyer acquire | comprar compra comprador adquirir
sell sold sale seller | vender venta vendedor
rent lease tenant | alquiler alquilar arrendar arrendamiento inquilino
owner own owned belong ownership | dueño dueña propietario propiedad pertenecer
company firm business corporation | empresa compañía sociedad
factory plant mill | fábrica planta
market trader | mercado comerciante mercader
shop store shopkeeper retailer supermarket | tienda comercio supermercado negocio
invest investment investor | invertir inversión inversionista inversor
profit loss revenue | ganancia pérdida ingresos beneficio
bank | banco
farm farmer grower agriculture | granja agricultor campesino agrícola finca
crop harvest | cosecha cultivo cosechar
food meal eat ate | comida alimento comer
milk cheese dairy | leche queso lácteo
fish fishing fisherman | pescado pesca pescador pez
water | agua
river stream creek | río arroyo
sea ocean | mar océano
lake reservoir | lago embalse laguna
coast shore beach | costa playa litoral
mountain hill | montaña cerro monte
forest wood | bosque selva
dam | presa represa
mine mining miner | mina minería minero
oil petroleum | petróleo crudo
energy power electricity | energía electricidad eléctrico
pollute pollution contaminate contamination toxic | contaminar contaminación contaminado tóxico
climate warming | clima calentamiento
animal livestock cattle | animal ganado
dog | perro
bridge viaduct | puente viaducto
road highway motorway route | carretera vía autopista ruta camino
street avenue | calle avenida
rail train railway | tren ferrocarril ferroviario
bus coach | autobús bus ómnibus colectivo
lorry truck | camión
car vehicle automobile | coche carro automóvil vehículo
drive driver drove driven motorist | conductor chofer conducir chófer
ship vessel ferry boat | barco buque embarcación ferry lancha nave
port harbour harbor dock quay docks | puerto muelle portuario
plane aircraft jet aeroplane airplane | avión aeronave
airport | aeropuerto
pilot | piloto
passenger traveller traveler commuter | pasajero viajero
travel journey trip voyage | viaje viajar trayecto
fare ticket | boleto billete pasaje entrada
school pupil student classroom | escuela colegio alumno estudiante escolar
teacher | maestro maestra profesor profesora docente
university college | universidad
library | biblioteca
book | libro
museum gallery exhibition exhibit | museo galería exposición
painting picture painter canvas | cuadro pintura lienzo pintor
film movie cinema | película cine filme
music concert musician song | música concierto músico canción
theatre theater | teatro
festival celebration celebrate | festival fiesta celebrar celebración
church bishop priest | iglesia obispo sacerdote
house home housing dwelling apartment flat | casa vivienda hogar piso apartamento
building edifice | edificio inmueble
roof ceiling | techo tejado
build built construct construction builder rebuild rebuilt | construir construcción levantar edificar reconstruir
repair fix restore mend restoration | reparar reparación arreglar restaurar
open opened opening inaugurate reopen | abrir apertura inaugurar inauguración reabrir
close closed closing shut closure | cerrar cierre clausurar
begin began begun start launch | comenzar comienzo empezar iniciar inicio arrancar
end ended finish conclude over | terminar finalizar fin acabar concluir
continue resume ongoing | continuar seguir reanudar
last final | último
first | primer primero primera
next | próximo siguiente
win won winner victory victorious | ganar ganador victoria triunfo vencer vencedor
lose lost defeat beaten beat | perder derrota derrotar
team squad side | equipo plantel selección
player | jugador futbolista
trainer manager | entrenador técnico
match game | partida
goal score scored scorer | gol marcar anotar marcador
race runner marathon | carrera corredor maratón
record | récord marca
fans spectator crowd audience | aficionado espectador público multitud hinchada
referee | árbitro
stage | etapa
lead leader leading | líder liderato liderar dirigente liderazgo
head chief director boss chair chairman chairwoman | director directora jefe jefa titular
spokesman spokeswoman spokesperson | portavoz vocero
expert specialist scientist researcher | experto especialista científico
study research report | estudio informe reporte
test analysis sample laboratory lab | análisis muestra laboratorio ensayo
figure data statistic | dato cifra estadística
people person persons | persona gente
man men | hombre
woman women | mujer
child children kid boy girl infant baby youngster | niño niña menor bebé infante
family relative | familia familiar pariente
mother mum | madre mamá
father dad | padre papá
son | hijo
daughter | hija
brother | hermano
sister | hermana
wife husband spouse | esposa esposo marido
old elderly aged | anciano viejo vieja
young youth teenager | joven adolescente juventud
resident inhabitant local villager neighbour neighbor | vecino residente habitante poblador
citizen civilian | ciudadano civil
member | miembro integrante
volunteer | voluntario
protest demonstrate demonstration demonstrator march protester rally | protesta protestar manifestación manifestante marcha
riot unrest disturbance | disturbio motín revuelta
town city urban | ciudad urbano urbe
village hamlet | pueblo aldea caserío
country nation national | país nación nacional
region province district county | región provincia distrito comarca departamento cantón
border frontier | frontera fronterizo
island isle | isla
north northern | norte septentrional
south southern | sur meridional
east eastern | este oriental oriente
west western | oeste occidental occidente
capital | capital
abroad foreign foreigner overseas | extranjero exterior
embassy ambassador diplomat diplomatic | embajada embajador diplomático
migrant immigrant immigration migration | migrante inmigrante migración
aid relief donation donate donor donated | ayuda donación donar donante
appeal plea | apelar recurso llamamiento apelación
emergency | emergencia
alarm siren alert warn warning | alarma alerta alertar advertir advertencia sirena
danger risk hazard unsafe dangerous | peligro riesgo peligroso
safe safety security secure | seguridad seguro
protect protection | proteger protección
guard watchman guards | guardia vigilante custodio
blame fault responsibility responsible | culpa culpar responsable responsabilidad
accuse accusation allege allegation charge | acusar acusación imputar denunciar denuncia
admit acknowledge concede | admitir reconocer
apologise apologize apology sorry | disculpa disculparse perdón
demand ask request call | exigir pedir pidió piden solicitar solicitud reclamar reclamo exigencia
promise pledge vow | prometer promesa compromiso comprometerse
announce announcement reveal disclose | anunciar anuncio revelar
explain explanation reason cause caused | explicar explicación causa causar razón motivo provocar
decide decision ruling | decidir decisión resolver fallo
plan project scheme proposal propose | plan proyectar propuesta proponer
expect expected forecast predict | esperar prever pronóstico previsto
hope | esperanza
fear afraid worry concern worried | temer miedo temor preocupar preocupación
criticise criticize criticism condemn | criticar crítica repudiar
support back backing supporter | apoyar apoyo respaldar respaldo
welcome praise hail | elogiar saludar
send sent dispatch shipment deliver delivery | enviar envío entregar entrega remitir
receive got received | recibir
arrive arrival reach reached | llegar llegada alcanzar arribar
leave left depart departure exit | salir salida partir abandonar dejar
return returned come-back | volver regresar regreso devolver retorno
move transfer moved relocate | trasladar traslado mover mudar
bring brought carry carried transport | llevar traer transportar transporte
find found discover discovery | encontrar hallar descubrir hallazgo descubrimiento
lack shortage short scarce scarcity | falta faltar escasez carecer
empty | vacío vaciar
full fill filled | lleno llenar
break broke broken snap crack | romper roto grieta fractura quebrar
help assist assistance | ayudar auxiliar asistencia auxilio
serve service | servicio servir
visit visitor tourist tourism | visitar visita visitante turista turismo
hotel guest | hotel huésped
letter statement declare declaration | carta comunicado declarar declaración
list | lista
half | mitad medio
third | tercio
quarter | trimestre
year annual yearly years | año anual
month monthly | mes mensual
week weekly | semana semanal
day daily | día diario jornada
hour | hora
minute | minuto
second | segundo
night overnight evening | noche nocturno madrugada
morning dawn | mañana amanecer alba
afternoon | tarde
century | siglo
kilometre kilometer km | kilómetro km
metre meter metres | metro
tonne ton | tonelada
percent percentage | porcentaje ciento
million | millón
thousand | mil millar miles
dollar | dólar
euro | euro
share stake | acción participación
dose | dosis
bed | cama
room | sala habitación cuarto
door gate | puerta portón
window | ventana
garden park | jardín parque
square | plaza
stadium arena | estadio
field pitch | campo cancha
wall | muro pared
tree | árbol
land plot | tierra terreno parcela
site | sitio lugar emplazamiento
area zone | área zona
waste rubbish garbage landfill | basura residuo desecho vertedero
network internet online digital | red internet digital línea
computer system software | ordenador computadora sistema informático
phone call-phone telephone mobile | teléfono móvil celular
photo photograph photographer | foto fotografía fotógrafo
camera video footage | cámara video vídeo grabación
newspaper press reporter journalist | periódico prensa periodista
radio television broadcaster | radio televisión
Spain Spanish | España español
France French | Francia francés
Germany German | Alemania alemán
Italy Italian | Italia italiano
Britain British England English | Británico inglés Inglaterra Bretaña
Portugal Portuguese | Portugal portugués
Netherlands Dutch | Holanda holandés neerlandés
Belgium Belgian | Bélgica belga
Switzerland Swiss | Suiza suizo
Greece Greek | Grecia griego
Turkey Turkish | Turquía turco
Russia Russian | Rusia ruso
Ukraine Ukrainian | Ucrania ucraniano
Poland Polish | Polonia polaco
Sweden Swedish | Suecia sueco
Norway Norwegian | Noruega noruego
China Chinese | China chino
Japan Japanese | Japón japonés
India Indian | India indio
Israel Israeli | Israel israelí
Egypt Egyptian | Egipto egipcio
Morocco Moroccan | Marruecos marroquí
America American Americas | América americano
Canada Canadian | Canadá canadiense
Mexico Mexican | México mexicano
Brazil Brazilian | Brasil brasileño
Argentina Argentine Argentinian | Argentina argentino
Chile Chilean | Chile chileno
Peru Peruvian | Perú peruano
Colombia Colombian | Colombia colombiano
Venezuela Venezuelan | Venezuela venezolano
Ecuador Ecuadorian | Ecuador ecuatoriano
Uruguay Uruguayan | Uruguay uruguayo
Bolivia Bolivian | Bolivia boliviano
Cuba Cuban | Cuba cubano
Europe European | Europa europeo
Africa African | África africano
Asia Asian | Asia asiático
turnout | participación participar
sworn swear oath inauguration | investidura juramento jurar investir
contest appeal | impugnar impugnación impugnado
landlord | casero arrendador
unemployment unemployed jobless joblessness | desempleo desempleado
demolish demolition raze bulldoze dismantle | demoler demolición derribar derribo
survey pollster | encuesta sondeo
barracks confined garrison | acuartelar acuartelado cuartel
barrier | barrera
lamp lighting | lámpara farola alumbrado
blackout outage | apagón
congratulate congratulation | felicitar felicitación
recount tally tallied | recuento escrutinio
shareholder | accionista
slowdown slow slowed sluggish | frenar desacelerar desaceleración
export exporter | exportar exportación exportador
import importer | importar importación importador
regulator watchdog | regulador
deadline | plazo
rubble debris wreckage | escombros
unharmed unhurt uninjured unscathed | ileso ilesa
mourn mourning funeral grief | luto duelo funeral entierro
compensate compensation redress | indemnizar indemnización compensar compensación
insure insurance insurer | aseguradora asegurado
bankrupt bankruptcy insolvent insolvency | quiebra bancarrota insolvencia
curfew | toque
smuggle smuggler trafficking trafficker | contrabando tráfico traficante
tunnel | túnel
pipe pipeline | tubería oleoducto gasoducto
subsidy grant subsidise | subsidio subvención subvencionar
auction | subasta subastar
bury burial grave tomb | enterrar sepultura tumba
archaeologist excavation excavate | arqueólogo excavación excavar
species | especie
crew crewman | tripulación tripulante
captain skipper | capitán
engine motor | motor
brake | freno frenos
speed | velocidad
deep depth | profundo profundidad
weigh weight heavy | pesar peso
heat heatwave temperature hot | calor temperatura
cold freeze frost ice frozen | frío helada hielo
crack fissure | grieta fisura
stone rock boulder | piedra roca
gold golden | oro
jewel jewellery jewelry diamond diadem | joya diamante
award prize medal | premio galardón medalla
champion championship | campeón campeonato
draw drew tie | empate empatar
league division | liga división
opponents detractor critic | detractor crítico
expel expulsion deport deportation | expulsar expulsión deportar deportación
merge merger takeover | fusión fusionar
copy forge forgery counterfeit fake | falso falsificar falsificación
remit dismantled strip stripped | despojar
noise loud | ruido ruidoso
dust smoke fumes | polvo humo
sleep asleep | dormir dormido
weep wept tears cry cried | llorar lloró lágrimas
balcony | balcón
promote promotion | ascenso ascender
spend spending expenditure | gastar gasto
debtor creditor | deudor acreedor
withdraw withdrawal pull-out withdrew | retirar retirada retiro
hand-over handover transition | traspaso transición
relegate relegation | descenso descender
flat flats | apartamento departamento
London | Londres
Geneva | Ginebra
Brussels | Bruselas
"""

Concepts = Mapping[str, str]


def concepts(language: str | None) -> Concepts:
    """The concept of each stem of a language; the name of a concept is its first English word. None for others."""
    code = (language or "").partition("-")[0]
    return _concepts(code) if code in ("en", "es") else {}


@cache
def _concepts(code: str) -> Concepts:
    found: dict[str, str] = {}
    for line in _LINES.split("\n"):
        english, _, spanish = line.partition("|")
        for word in (spanish if code == "es" else english).split():
            found.setdefault(stem(word.casefold(), code), english.split()[0])
    return found
