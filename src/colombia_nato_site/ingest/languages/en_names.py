"""English words about names: titles, nouns for people, bodies and places, and the best known places and bodies."""

from colombia_nato_site.ingest.languages.first_names import FIRST_NAMES
from colombia_nato_site.ingest.languages.name_words import NameWords, gendered, listed

_TITLES = """
president minister senator sen rep representative gov governor congressman congresswoman mayor judge justice admiral
adm general gen colonel col captain capt major maj lieutenant lt sergeant sgt corporal commander cmdr commodore chief
constable inspector superintendent secretary chancellor ambassador pope cardinal archbishop bishop reverend rev rabbi
imam pastor father sister brother king queen prince princess duke duchess earl baron baroness count countess sheikh
sir lord lady dame dr doctor prof professor mr mrs ms mx miss madam madame mme monsieur mademoiselle herr frau señor
señora doña uncle aunt speaker chairman chairwoman director spokesman spokeswoman spokesperson premier attorney
officer detective sheriff councilman councilwoman councillor councilor cllr alderman ayatollah emperor sultan lawmaker
candidate strategist marshal brigadier private nurse coach saint vice-president vice-chancellor solicitor commissioner
consul
"""

_FEMALE_TITLES = """
mrs ms miss lady dame queen princess duchess baroness countess madam madame mme mademoiselle frau señora doña sister
aunt congresswoman chairwoman spokeswoman councilwoman
"""
_MALE_TITLES = """
mr sir lord king prince duke earl baron count pope cardinal father brother uncle monsieur herr señor congressman
chairman spokesman councilman sheikh imam emperor sultan ayatollah
"""

_ROLES = """
accountant activist actor actress adviser advisor agent aide alumnus analyst anthropologist archaeologist architect
archivist artist assistant astronaut astronomer athlete author baker banker barber barrister biologist blogger boss
boxer broadcaster builder businessman businesswoman butcher campaigner captain carpenter cartoonist chair chairperson
champion chef chemist choreographer cleaner clerk climatologist co-author co-founder colleague collector columnist
comedian commentator commissioner composer conductor coordinator correspondent counsel cook counsellor critic curator
cyclist dancer dean defender delegate demonstrator dentist deputy designer developer diplomat diver docker driver
ecologist economist editor educator electrician engineer entrepreneur envoy epidemiologist executive expert explorer
farmer farmhand filmmaker firefighter fisherman footballer forester forward foreman founder gardener geologist
geographer goalkeeper graduate grocer guard guide guitarist handyman hawker head headmaster headmistress headteacher
historian host hunter hydrologist illustrator incumbent inspector instructor interpreter intern inventor investigator
investor janitor jeweller journalist judge keeper landlord landlady lawyer leader lecturer legislator liberal
librarian lifeguard linguist lobbyist machinist magistrate manager mathematician mechanic mediator medic member
merchant meteorologist midfielder midwife miner minister moderator monk musician naturalist negotiator neighbour
neighbor novelist nun nurse oceanographer observer official operator organiser organizer owner painter paediatrician
paramedic parishioner participant passenger patient pediatrician pensioner pharmacist philosopher photographer
physician physicist pianist pilot player plumber poet politician pollster porter postman potter presenter priest
principal prisoner producer programmer prosecutor protester psychiatrist psychologist publisher publican pupil rapper
ranger reader receptionist rector referee refugee registrar reporter representative researcher resident retiree rider
rival rower runner sailor salesman scholar scientist sculptor secretary seismologist shepherd shopkeeper singer
skipper sociologist soldier solicitor songwriter soprano spectator spokesman spokesperson spokeswoman statistician
steward storyteller striker student successor supervisor supporter surgeon surveyor survivor tailor teacher technician
teenager tenant tenor therapist tourist trader trainer translator treasurer trustee undertaker vendor veteran vet
vicar victim villager violinist visitor volunteer waiter waitress warden weaver welder widow widower winner witness
worker writer youngster aunt boyfriend brother brother-in-law cousin dad daughter daughter-in-law father father-in-law
fiancé fiancée friend girlfriend godfather godmother grandad granddaughter grandfather grandma grandmother grandpa
grandson husband half-brother half-sister mate mother mother-in-law mum mom nephew niece partner sister sister-in-law
sibling son son-in-law stepfather stepmother stepson stepdaughter twin uncle wife boy girl man woman child lad
"""

_ORGANISATIONS = """
group ministry university times post institute party congress senate house parliament council committee commission
agency department dept court bank company corporation corp inc ltd plc llc llp gmbh ag co foundation association
organisation organization union alliance treaty league federation confederation office bureau service services army
navy force forces guard police press news newspaper network journal herald tribune gazette guardian chronicle courier
argus observer examiner telegraph mail star standard mirror dispatch advertiser echo review weekly daily television tv
radio media magazine school schools high college academy center centre hospital clinic infirmary church diocese
society club campaign coalition front movement brigade regiment battalion division squadron command fund funds
authority administration government cabinet board team assembly tribunal trust project initiative programme program
report watch partners partnership laboratory laboratories labs lab observatory airlines airways airline railways
railway railroad motors holdings holding industries industry systems ngo pac caucus chamber consortium co-op
cooperative co-operative collective collegium compact conference corps crew exchange faculty firm forum guild
inspectorate insurance international investments logistics lines line mission museum gallery library nations orchestra
symphony philharmonic choir opera ballet theatre theater ensemble quartet platform regulator registry resources
secretariat securities seminary shipping shipyard shipyards solutions studio studios syndicate task taskforce
technologies technology telecom unit united wanderers rovers athletic fc cf afc volunteers workers farmers veterans
teachers farms foods energy electric oil gas petroleum mining minerals steel pharma pharmaceuticals publishers
publishing books records pictures productions entertainment software capital ventures bancorp brothers sons associates
consulting consultants charity archive archives ombudsman hotel supermarket brewery inquiry
"""

_FIRMS = """
group company corporation corp inc ltd llc plc llp gmbh ag co holdings holding industries motors airlines airways
airline systems resources securities lines logistics shipping shipyards partners capital ventures energy oil gas
petroleum mining minerals steel pharma pharmaceuticals foods technologies technology solutions studios studio pictures
productions entertainment records software media press books publishing publishers investments insurance international
consulting associates brothers sons laboratories labs telecom bancorp hotel brewery newspaper magazine weekly
"""

_GROUNDS = """
street road avenue lane square boulevard drive terrace row alley bridge river stream brook creek lake loch lough
lagoon bay gulf sea ocean strait channel canal island islands isle isles archipelago peninsula cape mount mountain
mountains hill hills valley glen canyon gorge ridge peak range plateau plain plains highlands lowlands heights falls
springs desert forest woods wood marsh swamp delta coast shore beach cove harbour harbor port dock docks quay wharf
pier jetty marina lighthouse county shire parish province prefecture region district borough ward township town
village hamlet city state territory republic kingdom emirate park garden gardens green common meadow field fields farm
reserve reservoir dam weir lock stadium arena ground grounds pavilion hall tower towers palace castle fort fortress
cathedral abbey chapel temple mosque shrine monastery cemetery market mall plaza airport aerodrome station terminal
route highway motorway interstate freeway turnpike tunnel crossing checkpoint border pass reef rocks rock cliffs
crossroads neighborhood neighbourhood suburb quarter estate prison jail barracks base camp mine quarry refinery gate
san santa saint st são santo sainte
rio sierra isla playa puerto cerro laguna salar cordillera
"""

_THINGS = """
act acts law laws bill bills amendment amendments plan plans protocol accord accords agreement agreements convention
charter constitution declaration resolution directive order code deal pact war wars battle revolution crisis agenda
strategy policy scheme doctrine theory framework summit day days eve week weekend month year years decade century age
era season night morning evening holiday holidays festival carnival games cup championship championships marathon race
derby final finals tour open prize award awards medal oscar grammy trophy title series show album song film movie book
novel poem play painting portrait letter letters speech address story stories edition chapter article section part
volume issue page paragraph room class grade level phase stage version number model virus disease syndrome fever flu
covid pandemic vaccine degree diploma bachelor master phd bible koran quran torah gospel mass prayer god internet web
email intelligence reality rights right tax dollar dollars euro euros pound pounds peso pesos credit card index rate
survey poll polls study test exam census election elections referendum primary primaries vote ballot reform data
science sciences studies history mathematics physics biology chemistry economics literature language english hurricane
storm typhoon cyclone flight
"""

_NOT_NAMES = """
the a an this that these those he she it they we i you his her its their our my your who what when where why how whose
which and but or nor so yet if as at by for from in into of off on onto out over to under up with without after before
during since until while because although though despite amid among between against about through throughout however
meanwhile moreover furthermore nevertheless still also then later now today yesterday tomorrow tonight here there not
no yes some any all both each every many most much more few several other another such only even just once one two
three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands
million millions dozens half first second third fourth fifth last next monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december jan feb mar apr
jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun spring summer autumn fall winter christmas
easter ramadan eid diwali hanukkah passover lent advent thanksgiving halloween is are was were be been being do does
did has have had can could will would shall should might must let lets according asked speaking instead rather perhaps
maybe indeed thus hence therefore well ok okay oh ah please thank thanks sorry hello never always often sometimes
recently earlier afterwards finally additionally like unlike unless whether nobody everybody everyone someone anyone
nothing everything something anything people god internet twitter facebook mr mrs ms dr nowhere everywhere too very
quite less little great good better best new old big small early late long short own same different near inside
outside above below behind beyond within across along around toward towards upon per via plus versus vs regarding
concerning given added said says based born including see read note notes update correction latest former vice deputy
acting interim prime mich mass mo pa va fla calif ill conn minn wis tenn ky ariz okla tex colo wyo nev neb mont ore
ala ark ga md editor photo photograph picture image source sources copyright whatever whoever whenever wherever them
us him me myself themselves himself herself itself gmt bst utc est edt pst pdt cet cest ist north south east west am
pm ad bc etc eg ie ii iii iv re yeah nope wow hey dear sincerely regards signed
"""

_CALENDAR = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun i
"""

_DEMONYMS = """
american americans british french german germans russian russians chinese israeli israelis ukrainian ukrainians
colombian colombians european europeans mexican mexicans spanish canadian canadians western eastern northern southern
central republican republicans democrat democrats democratic conservative conservatives liberal liberals labour muslim
muslims christian christians jewish jews jew catholic catholics protestant protestants hindu hindus sikh sikhs
buddhist buddhists nazi nazis english arab arabs african africans asian asians latin hispanic latino latinos latina
islamic islamist islamists irish scottish scots welsh dutch danish swedish norwegian finnish finns polish czech slovak
turkish turks greek greeks swiss portuguese italian italians austrian hungarian romanian bulgarian serbian serbs
croatian bosnian albanian iranian iraqi iraqis syrian syrians lebanese saudi saudis egyptian palestinian palestinians
afghan afghans pakistani pakistanis indian indians bangladeshi thai vietnamese filipino filipinos japanese korean
koreans australian australians zealander kenyan nigerian nigerians ghanaian ghanaians somali ethiopian moroccan
algerian tunisian libyan venezuelan venezuelans peruvian bolivian chilean argentine argentines brazilian brazilians
cuban cubans haitian haitians communist communists socialist socialists marxist kurdish kurds orthodox anglican
methodist baptist lutheran evangelical mormon gothic victorian edwardian roman romans georgian atlantic baltic nordic
slavic balkan soviet soviets ottoman iberian caribbean mediterranean black white
"""

_COUNTRIES = """
Afghanistan; Albania; Algeria; Andorra; Angola; Argentina; Armenia; Australia; Austria; Azerbaijan; Bahamas; Bahrain;
Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bhutan; Bolivia; Bosnia and Herzegovina = Bosnia; Botswana;
Brazil; Brunei; Bulgaria; Burkina Faso; Burma; Burundi; Cambodia; Cameroon; Canada; Cape Verde; Central African
Republic; Chad; Chile; China; Colombia; Comoros; Congo; Democratic Republic of the Congo = Democratic Republic of
Congo; Costa Rica; Côte d’Ivoire = Côte d'Ivoire = Ivory Coast; Croatia; Cuba; Cyprus; Czechia = Czech Republic;
Denmark; Djibouti; Dominica; Dominican Republic; East Timor; Ecuador; Egypt; El Salvador; Equatorial Guinea; Eritrea;
Estonia; Eswatini; Ethiopia; Fiji; Finland; France; Gabon; Gambia; Georgia; Germany; Ghana; Greece; Greenland;
Grenada; Guatemala; Guinea; Guinea-Bissau; Guyana; Haiti; Honduras; Hungary; Iceland; India; Indonesia; Iran; Iraq;
Ireland; Israel; Italy; Jamaica; Japan; Jordan; Kazakhstan; Kenya; Kiribati; Kosovo; Kuwait; Kyrgyzstan; Laos; Latvia;
Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali;
Malta; Mauritania; Mauritius; Mexico; Micronesia; Moldova; Monaco; Mongolia; Montenegro; Morocco; Mozambique; Myanmar;
Namibia; Nauru; Nepal; Netherlands; New Zealand; Nicaragua; Niger; Nigeria; North Korea; North Macedonia; Norway;
Oman; Pakistan; Palau; Palestine; Panama; Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Qatar;
Romania; Russia; Rwanda; Samoa; San Marino; Saudi Arabia; Senegal; Serbia; Seychelles; Sierra Leone; Singapore;
Slovakia; Slovenia; Somalia; South Africa; South Korea; South Sudan; Soviet Union = USSR; Spain; Sri Lanka; Sudan;
Suriname; Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand; Togo; Tonga; Trinidad and Tobago =
Trinidad; Tunisia; Turkey = Türkiye; Turkmenistan; Uganda; Ukraine; United Arab Emirates = UAE; United Kingdom = UK =
U.K.; United States = United States of America = US = U.S. = USA = U.S.A.; Uruguay; Uzbekistan; Vanuatu; Vatican =
Vatican City; Venezuela; Vietnam; Yemen; Yugoslavia; Zambia; Zimbabwe; England; Scotland; Wales; Northern Ireland;
Britain = Great Britain; Hong Kong; Macau; Puerto Rico; Gaza; Gaza Strip; West Bank; Crimea; Kashmir; Tibet; Donbas;
Chechnya; Catalonia; Kurdistan; Bavaria; Siberia; Sicily; Ontario; Quebec; British Columbia; Alberta; Nova Scotia; New
South Wales; Queensland; Tasmania; South Australia; Western Australia; Punjab; Kerala; Tamil Nadu
"""

_REGIONS = """
Africa; America; Americas; Asia; Europe; Oceania; Antarctica; Latin America; North America; South America; Central
America; Middle East; Eastern Europe; Western Europe; Central Europe; North Africa; West Africa; East Africa; Southern
Africa; Central Asia; South Asia; Southeast Asia; South-East Asia; East Asia; Global South; Caribbean; Balkans; Sahel;
Arctic; Atlantic; Atlantic Ocean; Pacific; Pacific Ocean; Indian Ocean; Mediterranean; Mediterranean Sea; Black Sea;
Red Sea; Baltic; Baltic Sea; North Sea; Caspian Sea; Persian Gulf; South China Sea; English Channel; Amazon; Nile;
Danube; Rhine; Thames; Andes; Alps; Himalayas; Sahara; Scandinavia; Horn of Africa; Gulf of Mexico; Alabama; Alaska;
Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa;
Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana;
Nebraska; Nevada; New Hampshire = N.H.; New Jersey = N.J.; New Mexico = N.M.; New York = N.Y.; North Carolina = N.C.;
North Dakota = N.D.; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island = R.I.; South Carolina = S.C.; South Dakota =
S.D.; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Washington; New England; Midwest;
Silicon Valley; Wall Street
"""

_CITIES = """
Abidjan; Abu Dhabi; Abuja; Accra; Addis Ababa; Aleppo; Algiers; Amman; Amsterdam; Ankara; Antwerp; Asunción; Athens;
Atlanta; Auckland; Austin; Baghdad; Baku; Baltimore; Bamako; Bangalore; Bangkok; Barcelona; Basra; Beijing; Beirut;
Belfast; Belgrade; Berlin; Bern; Birmingham; Bogotá = Bogota; Boston; Brasília; Bratislava; Brisbane; Bristol;
Brussels; Bucharest; Budapest; Buenos Aires; Buffalo; Cairo; Calcutta; Cali; Cambridge; Canberra; Cape Town; Caracas;
Cardiff; Cartagena; Casablanca; Charlotte; Chicago; Cleveland; Cologne; Colombo; Conakry; Copenhagen; Dakar; Dallas;
Damascus; Dar es Salaam; Davos; Delhi; Denver; Des Moines; Detroit; Dhaka; Doha; Dubai; Dublin; Durban; Edinburgh;
Florence; Frankfurt; Freetown; Geneva; Genoa; Glasgow; Gothenburg; Guadalajara; Guayaquil; The Hague = Hague; Hamburg;
Hanoi; Harare; Havana; Helsinki; Ho Chi Minh City; Honolulu; Houston; Islamabad; Istanbul; Jakarta; Jerusalem;
Johannesburg; Juba; Kabul; Kampala; Karachi; Kathmandu; Kharkiv; Khartoum; Kigali; Kingston; Kinshasa; Kolkata; Kuala
Lumpur; Kyiv = Kiev; Kyoto; La Paz; Lagos; Lahore; Las Vegas; Leeds; Lima; Lisbon; Liverpool; Ljubljana; London; Los
Angeles; Luanda; Lusaka; Lyon; Madrid; Managua; Manchester; Manila; Maputo; Mariupol; Marseille; Medellín; Melbourne;
Memphis; Mexico City; Miami; Milan; Milwaukee; Minneapolis; Minsk; Mogadishu; Monrovia; Monterrey; Montevideo;
Montreal; Moscow; Mosul; Mumbai; Munich; Nairobi; Naples; Nashville; New Delhi; New Orleans; New York City; Newcastle;
Nicosia; Odesa = Odessa; Osaka; Oslo; Ottawa; Ouagadougou; Oxford; Panama City; Paris; Perth; Philadelphia; Phnom
Penh; Phoenix; Pittsburgh; Port-au-Prince; Portland; Porto; Prague; Pretoria; Pyongyang; Quito; Rabat; Reykjavik;
Riga; Rio de Janeiro; Riyadh; Rome; Rotterdam; Saint Petersburg = St. Petersburg; San Antonio; San Diego; San
Francisco; San José; San Juan; San Salvador; Santiago; Santo Domingo; São Paulo; Sarajevo; Seattle; Seoul; Seville;
Shanghai; Sheffield; Skopje; Sofia; Southampton; Srebrenica; Stockholm; Strasbourg; Sydney; Taipei; Tallinn; Tampa;
Tashkent; Tbilisi; Tegucigalpa; Tehran; Tel Aviv; Tokyo; Toronto; Tripoli; Tunis; Turin; Ulaanbaatar; Utrecht;
Valencia; Vancouver; Venice; Vienna; Vilnius; Warsaw; Washington, D.C. = Washington DC = Washington, DC = D.C.;
Wellington; Windhoek; Wuhan; Yangon; Yaoundé; Yerevan; Zagreb; Zurich = Zürich; Manhattan; Brooklyn; Queens; Bronx;
Hollywood; Salamanca
"""

_KNOWN_ORGANISATIONS = """
North Atlantic Treaty Organization = NATO = Nato; United Nations = UN = U.N.; European Union = EU = E.U.; African
Union = AU; International Criminal Court = ICC; International Court of Justice = ICJ; World Health Organization =
World Health Organisation = WHO; International Monetary Fund = IMF; World Trade Organization = WTO; OECD; OPEC = Opec;
ASEAN = Asean; UNESCO = Unesco; UNICEF = Unicef; UNHCR; Organization of American States = OAS; Federal Bureau of
Investigation = FBI; Central Intelligence Agency = CIA; National Security Agency = NSA; NASA = Nasa; BBC; CNN; NBC;
CBS; ABC; MSNBC; NPR; PBS; Fox News; Associated Press = AP; Agence France-Presse = AFP; Reuters; Bloomberg; Hamas;
Hezbollah; FARC; ELN; Congress; Senate; House of Representatives; House of Commons; House of Lords; Parliament;
Kremlin; Pentagon; White House; Interpol; Europol; Red Cross; Red Crescent; Amnesty International = Amnesty; Human
Rights Watch; Oxfam; Greenpeace; Google; Microsoft; Amazon.com; Apple; Meta; Tesla; IBM; Boeing; Airbus; Toyota;
Volkswagen; Samsung; Netflix; OpenAI; SpaceX; YouTube; Instagram; TikTok; WhatsApp; Wikipedia; Republican National
Committee = RNC; Democratic National Committee = DNC; GOP; National Rifle Association = NRA; ACLU; Arab League;
Taliban; Islamic State = ISIS = ISIL; State Department; Justice Department; Treasury; Home Office; Foreign Office;
Downing Street; Whitehall; Supreme Court; Federal Reserve = Fed; Bundesbank; European Central Bank = ECB; World Bank;
European Commission; European Parliament; Security Council; General Assembly; G7; G20; El País; Le Monde; The New York
Times = New York Times; The Washington Post = Washington Post; The Guardian; The Economist; Financial Times; Wall
Street Journal; Politico; Breitbart; Quinnipiac; Ecopetrol; Mossad; Fatah; Al Jazeera; WikiLeaks = Wikileaks;
Mercosur; FIFA = Fifa; UEFA; IOC; NFL; NBA; MLB; NHL; Royal Navy; Scotland Yard; Harvard; Yale; Stanford; Black Lives
Matter; Tory; Tories; Al Qaeda = Al-Qaeda = al-Qaeda = al Qaeda; Boko Haram; Hezbollah; IRA; ETA; KGB; NYPD; LAPD;
EPA; FDA; CDC; IRS; NHS; TUC; MI5; MI6; IAEA; OSCE; ECOWAS; IPCC
"""

_PLACES, _SAME_PLACES = listed(_COUNTRIES, _REGIONS, _CITIES)
_BODIES, _SAME_BODIES = listed(_KNOWN_ORGANISATIONS)

WORDS = NameWords(
    titles=gendered(_TITLES, _FEMALE_TITLES.split(), _MALE_TITLES.split()),
    ranks=frozenset({"vice", "deputy", "acting", "interim", "prime", "former"}),
    roles=frozenset(_ROLES.split()),
    organisations=frozenset(_ORGANISATIONS.split()),
    firms=frozenset(_FIRMS.split()),
    abbreviations=frozenset({"co", "corp", "inc", "ltd", "bros", "jr", "sr"}),
    papers=frozenset(),
    saints=frozenset({"san", "santa", "saint", "st", "são", "santo", "sainte"}),
    grounds=frozenset(_GROUNDS.split()),
    things=frozenset(_THINGS.split()),
    heads_last=True,
    articles=frozenset({"the"}),
    connectors=frozenset(
        "of the for de del la las los van von der den ter bin ibn al el da di do dos du le des y e i on & '".split()
    ),
    connectors_of_bodies=frozenset({"of", "for", "the", "on", "&"}),
    after_bodies=frozenset({"for", "on"}),
    links=frozenset({"and"}),
    not_names=frozenset((_NOT_NAMES + _CALENDAR).split()),
    calendar=frozenset(_CALENDAR.split()),
    demonyms=frozenset(_DEMONYMS.split()),
    demonym_endings=("ian", "ians", "ese", "ish"),
    verb_endings=(),
    endings=frozenset(
        "based led born style backed era wide like area made owned run trained bound educated listed funded "
        "inspired controlled occupied linked supporting loving bashing friendly sponsored leaning heavy".split()
    ),
    before_places=frozenset("in near across outside inside from throughout around via into".split()),
    towards=frozenset("to at over toward towards between beyond reached left".split()),
    relations=frozenset(
        "mayor governor president king queen people residents inhabitants citizens capital north south east west "
        "northeast northwest southeast southwest outskirts streets shores coast centre center heart town city "
        "village port island islands isle state province district county region kingdom republic parish borough "
        "valley gulf bay mouth bank banks invasion siege battle map airport suburb suburbs rest most parts part "
        "miles kilometers kilometres bishop archbishop duke university".split()
    ),
    of=frozenset({"of"}),
    at=frozenset({"at", "for", "with", "of"}),
    calls=frozenset("called named dubbed nicknamed".split()),
    who=frozenset({"who", "whose", "whom"}),
    where=frozenset({"where"}),
    speakers_of=frozenset("spokesman spokeswoman spokesperson spokespeople member members officials employees".split()),
    not_bodies=frozenset(
        "TV PM AM AD BC OK CEO CFO COO CTO GDP GNP DNA RNA HIV AIDS GMT BST UTC EST EDT PST PDT CET CEST IST ID IQ "
        "PR HR IT AI VIP DJ MC MP MPs MEP QC KC PC PhD BA MA MBA USB DVD CD PDF FAQ SUV ATM GPS UFO SOS RIP PS NB "
        "VAT I II III IV V VI VII VIII IX X XI XII DIY DM CTRL ET CT PT NZDT AEST AEDT BRT JST MSK WAT EAT CAT SAST "
        "HKT PIN SMS UPDATE FEATURE CORRECTION NOTE LGBT LGBTQ PTSD ADHD GI POW DUI FOIA URL HTML".split()
    ),
    known_organisations=_BODIES,
    places=_PLACES,
    same={**_SAME_PLACES, **_SAME_BODIES},
    first_names=FIRST_NAMES,
)
