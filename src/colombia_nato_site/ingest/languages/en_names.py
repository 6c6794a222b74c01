"""English words about names: titles, words of organisations, first names, places."""

from colombia_nato_site.ingest.languages.name_words import NameWords

_TITLES = """
president minister senator sen rep representative gov governor congressman congresswoman mayor judge justice admiral
general gen colonel col captain capt lieutenant lt sergeant sgt commander chief secretary chancellor ambassador pope
cardinal archbishop bishop reverend rev rabbi imam pastor king queen prince princess duke sheikh sir lord lady dame
dr doctor prof professor mr mrs ms miss speaker chairman chairwoman director spokesman spokeswoman spokesperson
premier attorney former officer detective sheriff councilman councilwoman ayatollah emperor sultan lawmaker
candidate strategist
"""

_FEMALE_TITLES = "mrs ms miss lady dame queen princess congresswoman chairwoman spokeswoman councilwoman".split()
_MALE_TITLES = (
    "mr sir lord king prince duke pope cardinal congressman chairman spokesman councilman sheikh imam emperor sultan "
    "ayatollah"
).split()

_ORGANISATIONS = """
group ministry university times post institute party congress senate house parliament council committee commission
agency department court bank company corporation corp inc ltd foundation association organisation organization union
alliance treaty league federation office bureau service services army navy force forces guard police press news
network journal herald tribune gazette guardian chronicle television radio media magazine school college academy
center centre hospital church society club campaign coalition front movement brigade command fund authority
administration government cabinet board team assembly tribunal trust project initiative programme program report
review pac watch partners laboratory airlines motors holdings industries systems ngo
"""

_NOT_NAMES = """
the a an this that these those he she it they we i you his her its their our my your who what when where why how
which and but or nor so yet if as at by for from in into of off on onto out over to under up with without after
before during since until while because although though despite amid among between against about through throughout
however meanwhile moreover furthermore nevertheless still also then later now today yesterday tomorrow tonight here
there not no yes some any all both each every many most much more few several other another such only even just once
one two three four five six seven eight nine ten first second third last next monday tuesday wednesday thursday
friday saturday sunday january february march april may june july august september october november december spring
summer autumn winter christmas easter is are was were be been being do does did has have had can could will would
shall should may might must let according asked speaking instead rather perhaps maybe indeed thus hence therefore
well ok oh please thank thanks never always often sometimes recently earlier afterwards finally additionally like
unlike unless whether nobody everybody everyone someone anyone nothing everything something people god internet
twitter facebook mr mrs ms dr
"""

_DEMONYMS = """
american americans british french german russian chinese israeli ukrainian colombian european mexican spanish
canadian western eastern northern southern republican republicans democrat democrats democratic conservative liberal
labour muslim muslims christian christians jewish catholic nazi nazis english arab african asian latin hispanic
latino islamic
"""

_MALE_NAMES = """
Aaron Abdul Adam Adrian Ahmed Alan Albert Alberto Alejandro Alexander Alfred Ali Allan Alvaro Andre Andreas Andrew
Andrés Angel Anthony Antonio Antonis Arthur Barack Bashar Ben Benjamin Bernard Bernie Bill Bob Boris Brad Brandon
Brian Bruce Bryan Carl Carlos Charles Charlie Chris Christian Christopher Chuck Clarence Claudio Colin Craig Dan
Daniel Darrell Dave David Dean Dennis Derek Dick Diego Dmitry Don Donald Doug Douglas Dwight Ed Eddie Edgar Edmund
Eduardo Edward Edwin Elon Emmanuel Enrique Eric Erik Ernest Ethan Eugene Evan Felipe Felix Fernando Francis
Francisco Frank Franklin Fred Frederick Gabriel Gary Gavin Gene Geoffrey George Gerald Gerard Glen Glenn Gordon
Graham Greg Gregory Guillermo Gustavo Hamid Hans Harold Harry Hassan Hector Henry Herbert Howard Hugh Hugo Ian Igor
Isaac Ismail Ivan Jack Jacob Jaime Jair Jake James Jan Jared Jason Javier Jay Jean Jeb Jeff Jeffrey Jens Jeremy
Jerome Jerry Jesse Jesús Jim Jimmy Joaquín Joe Joel Johann John Johnny Jon Jonathan Jordan Jorge Jose Josep José
Joseph Josh Joshua Juan Julian Julio Justin Karl Keith Ken Kenneth Kevin Khalid Kofi Kurt Larry Laurent Lawrence Lee
Leo Leon Leonard Lewis Lindsey Lloyd Louis Lucas Luigi Luis Luiz Lyndon Mahmoud Manuel Marc Marco Marcus Mario
Mariano Mark Martin Marvin Matt Matthew Matteo Maurice Max Michael Michel Miguel Mike Mikhail Mitch Mitt Mohamed
Mohammad Mohammed Muhammad Nathan Neil Nelson Nicholas Nick Nicolas Nicolás Nigel Noah Norman Olaf Oliver Omar Oscar
Owen Pablo Patrick Paul Pedro Pete Peter Phil Philip Philippe Pierre Rafael Ralph Rand Randy Raúl Ray Raymond Recep
Reince Reuben Ricardo Richard Rick Robert Roberto Rodrigo Roger Ron Ronald Ross Roy Rudy Rupert Russell Ryan
Salvador Sam Samuel Santiago Scott Sean Sebastián Sergei Sergey Sergio Seth Shane Shimon Silvio Simon Stanley Stefan
Stephen Steve Steven Stuart Ted Terry Theodore Thomas Tim Timothy Tobias Todd Tom Tommy Tony Travis Trent Tyler
Vernon Victor Viktor Vincent Vladimir Volodymyr Wallace Walter Warren Wayne Wesley William Winston Wolfgang Xavier
Yoav Yitzhak Yusuf Zachary Álvaro Óscar
"""

_FEMALE_NAMES = """
Abigail Adriana Agnes Aisha Alejandra Alexandra Alexandria Alice Alicia Alison Amanda Amber Amina Amy Ana Andrea
Angela Angelina Anita Ann Anna Annalena Anne Annette Annie April Arlene Ashley Audrey Barbara Beatriz Beatrice
Bernadette Beth Betty Beverly Bonnie Brenda Bridget Camila Carla Carly Carmen Carol Carolina Caroline Carolyn
Catalina Catherine Cecilia Charlotte Cheryl Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza
Connie Cristina Cynthia Daniela Danielle Dawn Deborah Debbie Debra Denise Diana Diane Dolores Donna Doris Dorothy
Eileen Elaine Eleanor Elena Elizabeth Ellen Emily Emma Erica Erika Erin Esther Eva Evelyn Fatima Florence Frances
Francesca Francia Gabriela Gail Gina Giorgia Gladys Gloria Grace Greta Hannah Harriet Heather Heidi Helen Helena
Hillary Hilary Holly Huma Ida Inés Ingrid Irene Isabel Isabella Jacinda Jackie Jane Janet Janice Jean Jeanne
Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce Juanita Judith Judy Julia Julie Julieta June Kaja
Karen Karin Kate Katharine Katherine Kathleen Kathryn Kathy Katie Kayla Kelly Kellyanne Kim Kimberly Kirsten Kristen
Laila Laura Lauren Laurie Leila Leslie Lillian Linda Lisa Liz Loretta Lori Lorraine Louise Lucy Lucía Luisa Lydia
Lynn Madeleine Margaret Maria Mariana Marie Marina Marta Martha Mary María Maureen Megan Melania Melanie Melinda
Melissa Mercedes Meryl Michelle Mildred Minouche Mónica Monica Nadia Nancy Naomi Natalia Natalie Nicole Nikki Nina
Norma Olga Olivia Pamela Paola Patricia Paula Pauline Peggy Phyllis Pilar Priti Rachel Rebecca Renee Rita Roberta
Rosa Rose Rosemary Ruth Sabrina Sally Samantha Sandra Sara Sarah Sharon Sheila Sheri Shirley Silvia Simone Sofia
Sonia Sophia Sophie Stacy Stephanie Susan Susana Suzanne Sylvia Tamara Tammy Teresa Theresa Tiffany Tina Tracy
Ursula Valentina Valerie Vanessa Verónica Veronica Victoria Vera Virginia Vivian Wendy Whitney Ximena Yolanda Yvette
Yvonne Zoe
"""

_EITHER_NAMES = "Alex Cameron Casey Dana Jamie Jordan Kerry Kim Leslie Morgan Pat Robin Taylor Tracy Shannon".split()

_COUNTRIES = """
Afghanistan; Albania; Algeria; Angola; Argentina; Armenia; Australia; Austria; Azerbaijan; Bahrain; Bangladesh;
Belarus; Belgium; Benin; Bolivia; Bosnia; Botswana; Brazil; Bulgaria; Burkina Faso; Burundi; Cambodia; Cameroon;
Canada; Chad; Chile; China; Colombia; Congo; Costa Rica; Croatia; Cuba; Cyprus; Czech Republic; Czechia; Denmark;
Djibouti; Dominican Republic; Ecuador; Egypt; El Salvador; Eritrea; Estonia; Ethiopia; Fiji; Finland; France; Gabon;
Gambia; Georgia; Germany; Ghana; Greece; Greenland; Guatemala; Guinea; Guyana; Haiti; Honduras; Hungary; Iceland;
India; Indonesia; Iran; Iraq; Ireland; Israel; Italy; Ivory Coast; Jamaica; Japan; Jordan; Kazakhstan; Kenya;
Kosovo; Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon; Liberia; Libya; Lithuania; Luxembourg; Madagascar; Malawi;
Malaysia; Mali; Malta; Mauritania; Mauritius; Mexico; Moldova; Mongolia; Montenegro; Morocco; Mozambique; Myanmar;
Namibia; Nepal; Netherlands; New Zealand; Nicaragua; Niger; Nigeria; North Korea; North Macedonia; Norway; Oman;
Pakistan; Palestine; Panama; Paraguay; Peru; Philippines; Poland; Portugal; Qatar; Romania; Russia; Rwanda; Saudi
Arabia; Senegal; Serbia; Sierra Leone; Singapore; Slovakia; Slovenia; Somalia; South Africa; South Korea; South
Sudan; Spain; Sri Lanka; Sudan; Suriname; Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand; Togo;
Trinidad; Tunisia; Turkey; Türkiye; Turkmenistan; Uganda; Ukraine; United Arab Emirates; United Kingdom; United
States; Uruguay; Uzbekistan; Vatican; Venezuela; Vietnam; Yemen; Zambia; Zimbabwe; U.S.; U.K.; USA; UK; US; England;
Scotland; Wales; Northern Ireland; Britain; Great Britain; Hong Kong; Puerto Rico; Gaza; Gaza Strip; West Bank;
Crimea; Kashmir; Tibet
"""

_REGIONS = """
Africa; America; Asia; Europe; Oceania; Antarctica; Latin America; North America; South America; Central America;
Middle East; Eastern Europe; Western Europe; Global South; Caribbean; Balkans; Sahel; Arctic; Atlantic; Pacific;
Mediterranean; Black Sea; Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida;
Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan;
Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North
Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee;
Texas; Utah; Vermont; West Virginia; Wisconsin; Wyoming; Washington
"""

_CITIES = """
Abu Dhabi; Abuja; Accra; Addis Ababa; Algiers; Amman; Amsterdam; Ankara; Asunción; Athens; Atlanta; Baghdad;
Bangkok; Barcelona; Beijing; Beirut; Belgrade; Berlin; Bern; Bogotá; Boston; Brasília; Bratislava; Brussels;
Bucharest; Budapest; Buenos Aires; Cairo; Canberra; Caracas; Cartagena; Chicago; Cleveland; Copenhagen; Dallas;
Damascus; Davos; Delhi; Denver; Detroit; Dhaka; Doha; Dubai; Dublin; Edinburgh; Frankfurt; Geneva; The Hague; Hague;
Hanoi; Harare; Havana; Helsinki; Houston; Islamabad; Istanbul; Jakarta; Jerusalem; Johannesburg; Kabul; Kathmandu;
Khartoum; Kiev; Kigali; Kinshasa; Kuala Lumpur; Kyiv; La Paz; Lagos; Lima; Lisbon; London; Los Angeles; Luanda;
Madrid; Managua; Manchester; Manila; Marseille; Medellín; Melbourne; Mexico City; Miami; Milan; Minsk; Mogadishu;
Montevideo; Montreal; Moscow; Mumbai; Munich; Nairobi; New Delhi; New York City; Nicosia; Oslo; Ottawa; Panama City;
Paris; Philadelphia; Phoenix; Prague; Pretoria; Pyongyang; Quito; Rabat; Riga; Rio de Janeiro; Riyadh; Rome; San
Francisco; San José; San Salvador; Santiago; São Paulo; Sarajevo; Seattle; Seoul; Shanghai; Sofia; Stockholm;
Sydney; Taipei; Tallinn; Tbilisi; Tegucigalpa; Tehran; Tel Aviv; Tokyo; Toronto; Tripoli; Tunis; Ulaanbaatar;
Vienna; Vilnius; Warsaw; Washington, D.C.; Wellington; Yerevan; Zagreb; Zurich; Cali; Kharkiv; Odesa; Las Vegas;
Salamanca
"""

_KNOWN_ORGANISATIONS = """
NATO; UN; EU; AU; ICC; ICJ; WHO; IMF; WTO; OECD; OPEC; ASEAN; UNESCO; UNICEF; UNHCR; OAS; FBI; CIA; NSA; NASA; BBC;
CNN; NBC; CBS; ABC; MSNBC; AP; AFP; Reuters; Bloomberg; Hamas; Hezbollah; FARC; ELN; Congress; Senate; Kremlin;
Pentagon; White House; Interpol; Europol; Amnesty; Oxfam; Greenpeace; Google; Microsoft; Amazon; Apple; Facebook;
Twitter; Republican National Committee; RNC; DNC; GOP; NRA; United Nations; European Union; African Union; Arab
League; Taliban; Islamic State; ISIS; State Department; Supreme Court; Federal Reserve; El País; Le Monde;
Associated Press; Politico; Breitbart; Quinnipiac; Ecopetrol; Mossad; Fatah; Wall Street; Al Jazeera; Wikileaks;
WikiLeaks; Mercosur
"""


def _listed(*lists: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for text in lists for name in text.split(";"))


WORDS = NameWords(
    titles={
        **dict.fromkeys(_TITLES.split()),
        **dict.fromkeys(_FEMALE_TITLES, "f"),
        **dict.fromkeys(_MALE_TITLES, "m"),
    },
    organisations=frozenset(_ORGANISATIONS.split()),
    connectors=frozenset(
        {
            "of",
            "the",
            "for",
            "de",
            "del",
            "la",
            "las",
            "los",
            "van",
            "von",
            "der",
            "den",
            "bin",
            "al",
            "el",
            "da",
            "di",
            "&",
        }
    ),
    connectors_of_bodies=frozenset({"of", "for", "the", "&"}),
    not_names=frozenset(_NOT_NAMES.split()),
    demonyms=frozenset(_DEMONYMS.split()),
    first_names={
        **dict.fromkeys(_MALE_NAMES.split(), "m"),
        **dict.fromkeys(_FEMALE_NAMES.split(), "f"),
        **dict.fromkeys(_EITHER_NAMES),
    },
    known_organisations=_listed(_KNOWN_ORGANISATIONS),
    places=_listed(_COUNTRIES, _REGIONS, _CITIES),
)
