"""What Spanish writes with a full stop that ends no sentence, and how it begins one (as in `en_sentences.py`)."""

ABBREVIATIONS = frozenset(
    """
    sr sra srta sres sras dr dra dres lic licda ing arq prof profa rev fr sta sto mons gral gob cnel cap tte sgto cmdte
    excmo excma ilmo ilma hno hna d dª dña ud uds vd vds ee ff p.ej ej avda av cra cl mt st aprox admón máx mín núm tel
    lun mar mié mier jue vie sáb dom ene feb abr may jun jul ago sep sept set oct nov dic vs cf op
    """.split()
)
BEFORE_A_NUMBER = frozenset(
    "p pp pág págs no nos nro n n° nº núm núms vol cap caps art arts párr párrf inc ext tel c ca km v".split()
)
LAST = frozenset(
    "etc cía s.a s.l s.a.s ltda jr uu rr aa ee.uu d.c d.f p.d a.m p.m m a.c d.c.e cc hs h min km kg".split()
)
CLOCK = frozenset({"a.m", "p.m"})
AFTER_A_CLOCK = frozenset("lunes martes miércoles jueves viernes sábado domingo gmt utc hora est et cet cest".split())
BEFORE_A_CLOCK = frozenset("a desde hasta hacia sobre de".split())
STARTERS = frozenset(
    """
    el la los las lo un una unos unas este esta esto estos estas ese esa eso esos esas aquel aquella su sus mi mis
    nuestro nuestra yo él ella ellos ellas nosotros usted ustedes se le les me nos qué quién cuándo dónde cómo por para
    pero y o ni si no sí en de del al a ante con contra desde entre hacia hasta según sin sobre tras cuando donde como
    mientras aunque porque además también tampoco luego después antes entonces ahora ya hoy ayer así todo todos toda
    todas cada otro otra otros otras muchos muchas hay es son fue fueron era ha han había tras durante
    """.split()
)
ASIDES = (
    r"(?:dijo|dice|preguntó|pregunta|respondió|agregó|añadió|señaló|afirmó|escribió|gritó|exclamó|replicó|contestó)\b"
)
