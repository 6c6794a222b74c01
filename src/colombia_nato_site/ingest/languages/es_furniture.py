"""What stands around a Spanish article and is not the article: bylines, dates, credits, notes, links.

Regular expressions, matched at the start of a line without regard to case, unless said otherwise.
"""

# --- By whom and when ---

BYLINE_OPENING = (
    r"(?:por|(?:textos?|entrevista|análisis|opinión|crónica|reportaje|comentario)(?: y (?:fotos|fotografías?"
    r"|imágenes))?"
    r"(?:\s*:|\s+de\b|\s+por\b)"
    r"|(?:escrito|redactado|publicado)\s+por\b|firma\s*:|una crónica de\b)(?:\s*:)?\s+"
)
FOR = r"(?:especial )?para\s+"
NAMES_JOINED_BY = r",?\s+(?:y|e|con)\s+|\s*&\s*"
PREPOSITION = r"\s+(?:en|desde|para|de)\s+(?:el\s+|la\s+)?"
ROLE = (  # a word anywhere in a line that makes it a job
    r"\b(?:redacción|redactora?|periodistas?|reporter[oa]s?|corresponsal(?:es)?|enviad[oa]s? especial(?:es)?|editora?"
    r"|columnista|colaboradora?|director[ae]?s?|jef[ae] de|analista|profesora?|escritora?|agencias?|servicios"
    r"|fotógraf[oa]"
    r"|especial para|catedrátic[oa]|economista|crític[oa])\b"
)
STAFF = (  # the whole line, in place of a name
    r"(?:la |de )?redacción(?: (?:(?-i:[A-Z])\w+|de|y)){0,3}|agencias|(?:nuestr[oa] |de nuestr[oa] )?corresponsal"
    r"|(?:enviad[oa]|servicio) especial|agencias y redacción|staff"
)
OUTLET = (  # a word anywhere in a name that makes it an outlet's
    r"\b(?:diario|noticias|periódico|heraldo|prensa|revista|radio|televisión|semanario|gaceta|correo"
    r"|tribuna|crónica|informador|vanguardia|nación|mundo|tiempo|voz|noticiero|digital|canal|mercurio|universal"
    r"|país|comercio|imparcial|observador|espectador|boletín|faro)\b"
)
AGENCY = (
    r"(?:la\s+)?(?:agencia\s+)?(?:efe|afp|ap|reuters|europa press|notimex|télam|colprensa|prensa latina|ansa"
    r"|dpa|xinhua"
    r"|andina|agencias|servimedia|ep|inter press service)(?:\s+noticias)?"
)
DATED = r"(?:fecha(?: de publicación)?|publicad[oa]|creado)(?: en línea)?(?: el)?(?: día)?\s*:?\s+"
CHANGED = r"(?:última\s+)?(?:actualizad[oa]|modificad[oa]|actualización)(?: el)?(?: día)?\s*:?\s+"
READING_TIME = (
    r"(?:tiempo de )?(?:lectura:?|lectura de)\s*\d+\s*min(?:utos?)?|\d+\s*min(?:utos?)? de lectura"
    r"|hace \d+ (?:minutos?|horas?|días?)"
)
CLOCK_ZONE = r"(?:h(?:oras|rs)?\.?)?(?:[ap]\.?\s?m\.?)?(?:\s*\(?(?:[A-Z]{2,4}(?:[+-]\d+)?|hora local)\)?)?"
LABEL = (
    r"(?:opinión|editorial|análisis|exclusiva|exclusivo|entrevista|reportaje|crónica|columna|tribuna|cartas?"
    r"|última hora|en vivo|en directo|internacional|política|economía|deportes|mundo|sociedad|cultura|reseña|perfil"
    r"|nota de prensa|comunicado|verificación|cartas al director)"
)

# --- Notes ---

NOTE = (  # at the start of a block, wherever it stands
    r"(?:nota (?:de(?: la|l)? (?:editora?|redacción|autora?|dirección|traductora?)|editorial|aclaratoria"
    r"|a los lectores)"
    r"|n\. ?de (?:la )?r\.)\s?(?::|\.|[—–-] |$)"
    r"|(?:fe de err(?:atas|ores)|correcci(?:ón|ones)|aclaraci(?:ón|ones)|rectificaci(?:ón|ones))"
    r"(?:(?:,? [^:.]{3,30}| ?\([^)]{3,40}\))?\s?:|\.\s)"
    r"|est[ea] (?:artículo|nota|texto|columna|pieza|entrevista|reportaje|crónica|noticia)"
    r" (?:(?:fue|ha|ha sido|se|está|es|originalmente|también|se ha) )+"
    r"(?:publicó|publicad[oa]|apareció|actualizó|actualizad[oa]|corregid[oa]|corrigió|modificad[oa]|editad[oa]|editó"
    r"|traducid[oa]|tradujo|condensad[oa]|adaptad[oa]|elaborad[oa])\b"
    r"|est[ea] (?:artículo|nota|texto|columna|pieza|entrevista) apareció\b"
    r"|(?:en )?una versión (?:anterior|previa) de est[ea]\b"
    r"|©|copyright (?:©|\(c\)|\d{4})|(?:todos los )?derechos reservados\b|prohibid[oa] (?:su|la) reproducción\b"
    r"|las opiniones (?:expresadas|vertidas|de (?:los|sus|las) autor)"
    r"|(?:traducid[oa]|traducción)(?: automática\b| por\b| de(?:l|\b)|:)[^,]{0,70}$|revisad[oa] por\b[^,]{2,50}$"
)
LAST_NOTE = (  # among the last blocks only, where running text is not expected
    r"editad[oa] por\b|edición(?:\s?:| de (?-i:[A-ZÁÉÍÓÚ]))"
    r"|con (?:información|datos|reportes?|aportes|la colaboración) de (?:(?:la )?agencias?\b|(?-i:(?:las? "
    r"|los? |el )?[A-ZÁÉÍÓÚ]))"
    r"|(?:reporte|información) de (?-i:[A-ZÁÉÍÓÚ])|sobre (?:(?:el|la|los|las) autor(?:a|es|as)?\b|mí\s?:)"
    r"|(?:el autor|la autora|los autores|las autoras) (?:es|son|fue|agradece)\b"
    r"|(?:re)?publicad[oa] (?:originalmente|por primera vez|con permiso|en)\b|reproducid[oa] con\b"
    r"|.{3,80}\b(?:colaboró|colaboraron|contribuyó|contribuyeron) (?:en|con|a) est[ea]\b"
    r"|los nombres (?:han sido|fueron) (?:cambiados|modificados)\b|(?:la )?entrevista (?:editada|realizada)\b"
    r"|(?:est[ea]|el|la) (?:artículo|nota|texto|columna|pieza|entrevista)\b.{0,60}"
    r"\b(?:publicó|publicad[oa]|traducid[oa]|editad[oa]|editó|condensad[oa])\b"
)
DESK = (  # in brackets around the whole block
    r"(?:con )?(?:información|datos|reportes?|reportajes?|edición|redacción|editado|traducido|escrito)"
    r"(?: adicional(?:es)?)? (?:de|por)\b|(?:corrige|actualiza|amplía|aclara|repite|añade)\b"
)
REPORTED_BY = r"\b(?:reporte|reportaje|redacción|escrito|texto) (?:de|por)\s+(?P<names>[^;.()]{5,80})"
CONTACT = (
    r"(?:contacto|sígu[ea](?:n?os|l[oa])?|sigue a|escrib[ae](?:n?os)?|correo(?: electrónico)?|envíe)\b.{0,60}"
    r"(?:autora?|@|\(at\)|twitter|\bx\b)"
    r"|(?:correo|twitter|contacto|e-?mail)\s?:"
)
BIOGRAPHY = (  # after a name
    r"(?:es|fue|ha sido)\s+(?:un |una |el |la )?.{0,60}\b(?:periodista|reporter[oa]|corresponsal|editora?|escritora?"
    r"|columnista|autora?|analista|profesora?|investigadora?|académic[oa]|colaboradora?|directora?|expert[oa]"
    r"|catedrátic[oa]"
    r"|economista|historiadora?|novelista|poeta|abogad[oa]|consultora?|sociólog[oa]|politólog[oa]|ingenier[oa]"
    r"|fotógraf[oa])\b"
    r"|(?:escribe|cubre|enseña)\b"
)
OUTLET_AFTER = (  # as written
    r"Antes de (?:incorporarse|unirse|llegar) (?:al? |a la )?",
    r"(?:periodista|reporter[oa]|corresponsal|editora?|columnista|colaboradora?)\s+(?:de|del|en|para) (?:el |la )?",
    r"[Ee]scribe (?:para|en) (?:el |la )?",
    r"[Cc]ubre [a-z][\w ]{0,40} para (?:el |la )?",
    r"(?:[Pp]ublicad[oa] (?:originalmente )?|apareció )(?:en|por) (?:el |la )?",
)

# --- Links, and what is cut into a page ---

LINK = (
    r"(?:lea|lee|leer|vea|ver)(?: (?:también|además|más|aquí|ahora))*\s?(?::|\||»|>|→|[—–-] )"
    r"|(?:ve|mire|mira|escuche|escucha)(?: (?:también|además|más|aquí))+\s?(?::|\||»|>|→|[—–-] )"
    r"|(?:lea|lee|leer|vea|ver|mire) (?:también|además|más)\b(?=.{0,90}$)(?!.*\.$)"
    r"|(?:le|te) (?:puede|podría) interesar\b.{0,100}$|(?:le|te) (?:recomendamos|sugerimos|interesa)(?: leer)?\s?:"
    r"|también (?:le|te) puede interesar\b|(?:siga|sigue|continúe|continúa) leyendo\b.{0,80}$|más información\s?:"
    r"|(?:noticias?|notas?|artículos?|contenidos?|temas?) relacionad[oa]s?\s?:|relacionad[oa]s?\s?:|más noticias\s?:"
    r"|(?:haga|haz) clic\b.{0,120}$|(?:pinche|pincha|clic|click) (?:aquí|en)\b.{0,120}$"
    r"|(?:suscríb[ae](?:se|te)|reciba|recibe|regístr[ae](?:se|te)|únase|únete|apúnt[ae](?:se|te)"
    r"|inscríb[ae](?:se|te))\b.{0,160}"
    r"\b(?:bolet[ií]n(?:es)?|newsletter|correo|alertas|(?:canal|grupo) de (?:whatsapp|telegram)|bandeja)\b"
    r"|suscríb[ae](?:se|te) (?:aquí|ahora|a (?:nuestr[oa]|la|el))\b.{0,100}$|ya (?:es|eres) suscriptora?\b"
    r"|(?:el artículo|la nota|la noticia|el texto) (?:continúa|sigue) (?:abajo|después|debajo|más abajo|tras)\b"
    r"|compart(?:a|e|ir) (?:est[ea] (?:artículo|nota|noticia)|en (?:facebook|twitter|x|whatsapp)"
    r"|por (?:whatsapp|correo))"
    r"\b.{0,80}$|síg(?:anos|uenos) en\b|descarg(?:ue|a) (?:nuestra|la) (?:app|aplicación)\b.{0,60}$"
    r"|(?:apoy[ea]|hágase|hazte|don[ea])\b.{0,100}\b(?:periodismo|soci[oa]s?|suscriptora?)\b.{0,20}$"
    r"|(?:entrada|artículo|nota|noticia|página) (?:anterior|siguiente)(?:es)?\s?(?::|$|[—–-] )"
    r"|(?:este sitio usa|utilizamos|usamos) cookies\b"
)
LINK_LABEL = (  # the whole line; what it names follows
    r"(?:lea|lee|vea|ver) (?:también|además|más)|(?:noticias|notas|artículos|contenidos|temas) relacionad[oa]s"
    r"|relacionad[oa]s?|más (?:noticias|información|sobre este tema)|lo más (?:leído|visto)|(?:le|te) (?:puede"
    r"|podría) interesar"
    r"|también (?:le|te) puede interesar|recomendad[oa]s|(?:le|te) recomendamos|para leer más|enlaces"
)
ALONE = (  # the whole line
    r"publicidad|anuncio|patrocinado(?: por .{2,40})?|contenido patrocinado|compartir|imprimir|guardar|enviar"
    r"|comentarios?(?: \(\d+\))?|\d+ comentarios?|suscríb[ae](?:se|te)|boletín|escuchar|copiar enlace|cerrar"
    r"|menú|buscar"
)

# --- Captions ---

CREDIT = (
    r"(?:foto(?:graf[ií]a)?s?|im[aá]gen(?:es)?|ilustraci(?:ón|ones)|gráfico|vídeo|video|pie de foto|crédito|viñeta)"
    r"(?: de archivo)?(?: (?:de|por|cortesía(?: de)?) (?-i:[A-ZÁÉÍÓÚ][a-záéíóúñ]+ [A-ZÁÉÍÓÚ])|\s?[:|]|/)"
)
CREDIT_LAST = (  # at the end of a line, after a stop, a bracket or a bar
    r"(?:foto(?:grafía)?|imagen|crédito|ilustración)s?(?: de archivo)?\s?(?:de |por |cortesía (?:de )?"
    r"|[:/] ?)[^.!?]{2,60}"
)
LIST = (  # before a colon: what follows is a list
    r"\b(?:siguientes?|est[oa]s|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|vari[oa]s|reglas|puntos|pasos"
    r"|exigencias|condiciones|medidas|razones|propuestas|preguntas)\b"
)
SAYS = (
    r"\b(?:dice|dijo|afirma|afirmó|escribe|escribió|añade|añadió|agrega|agregó|pregunta|preguntó|señala|señaló"
    r"|explica|explicó|reza|siguiente|siguientes|responde|respondió|continúa|continuó|concluye|concluyó|tuiteó|publicó)$"
)
