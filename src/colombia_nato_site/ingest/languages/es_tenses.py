# ruff: noqa: E501 (a pattern is easier to read whole)
"""What in Spanish speaks of what has been, and what of what is to come (as in `en_tenses.py`)."""

_INFINITIVE = r"[a-zñáéíóú]+r(?:se|l[aeo]s?)?"
AHEAD = (
    r"(?<!\w)(?=\w)(?:"
    rf"\b(?:voy|vas?|vamos|van|iba|iban)\sa\s{_INFINITIVE}\b"
    r"|\b(?!Irán|Teherán)(?:[A-ZÁÉÍÓÚ]?[a-zñáéíóú]+r|[Ss]er|[Hh]abr|[Ii]r|[Tt]endr|[Ss]aldr|[Vv]endr|[Pp]odr)(?:á|án|emos)\b"
    r"|\b[a-zñáéíóú]{2,}arían?\b|\b(?:ser|tendr|habr|podr|har|vendr|saldr|dir|pondr|ver|ir|deber|querr)ían?\b"
    r"|\b[Pp]rev(?:é|én|ist[oa]s?)\b|\b(?:programad|convocad|fijad|agendad|pautad|citad)[oa]s?\spara\b"
    rf"|\b(?:planean?|piensan?|esperan?|planeaban?|esperaban?|buscan?|pretenden?)\s{_INFINITIVE}\b"
    r"|\b(?:se celebra|se reúnen?|se vota|comienzan?|empiezan?|inician?|arrancan?|vencen?|debe|deben|tienen? previsto)"
    r"(?:\s[a-zñáéíóú]+){0,3}\s*$"
    r"|\b(?:[Aa] más tardar|[Aa] partir del?|[Dd]e cara al?|[Pp]ara)(?:\s(?:el|la|en|mes|de))*\s*$)"
)
"""What speaks of what is to come (as in `en_times.py`)."""
BEHIND = (
    r"\b(?:dijo|dijeron|[A-ZÁÉÍÓÚ]?[a-zñáéíóú]+(?:ó|aron|ieron|yeron|ujo|ujeron)|fue|fueron|hubo|hizo|tuvo|tuvieron|dio|dieron|puso|pusieron|vino|vinieron"
    r"|estuvo|pudo|quiso|supo|era|eran|estaba|estaban|había|habían|vio|vieron|trajo|anduvo|cupo|(?:[Hh]a|[Hh]an|hemos)\s[a-zñáéíóú]+(?:ado|ido|to|cho))\b"
)
REPORTING = r"\b(?:dijo|dijeron|anunció|anunciaron|informó|informaron|afirmó|señaló|aseguró|confirmó|confirmaron|explicó|reveló|declaró|indicó|advirtió)\b"
THAT = r"\bque(?:\s(?:el|la|en|a))*\s*$"
EVENTS = r"(?!)"
"""Spanish has no possessive (“Friday’s vote”)."""
PROMISED = r"(?:planeaba|esperaba|pensaba)n?\b"
UNTIL = r"\b(?:[Hh]asta|[Aa]ntes\sdel?)(?:\s(?:el|la|mes|de|próximo))*\s*$"
NOT_UNTIL = r"\b(?:no|nadie|nunca|había|habían)\b"
DONE_BY = (
    r"\b(?:fue|fueron)\s(?!(?:citad|convocad|emplazad|instad|obligad|llamad|requerid|conminad|invitad|previst|programad)[oa]s?\b)"
    r"[a-zñáéíóú]+(?:ad|id|ist|uest|ech|ert|rit)[oa]s?\b"
    rf"(?:(?!,\s|[;:]|\s(?:pero|que|quien|(?:a|para)\s{_INFINITIVE}\b)).)*\s"
    r"antes\sdel?(?:\s(?:el|la|mes|de|próximo))*\s*$"
)
OPEN = r"\b(?:planes?|decisión|propuesta|promesa|oferta|acuerdo|llamado|intención|orden|proyecto) (?:de|para)\b"
DIRECT = r"\b(?:[Ee]n|[Ee]l|[Dd]urante|[Dd]esde|[Pp]asado|[Aa] (?:principios|comienzos|inicios|mediados|finales|fines) de)(?:\s(?:el|la|mes|de|día))*\s*$"
