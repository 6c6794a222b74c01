"""What stands around a Spanish article and is not the article: bylines, credits, authors' notes."""

BYLINE = r"Por:?\s+(?P<names>[^!?]{3,120})"
DATED = r"(?:fecha(?: de publicación)?|publicad[oa])(?: en línea)?(?: el)?(?: día)?:?\s+"
CHANGED = r"(?:actualizad[oa]|modificad[oa]|última actualización)(?: el)?(?: día)?:?\s+"
NAMES_JOINED_BY = r"\s+[ye]\s+|,\s*|;\s*"
NOTE = (
    r"(?:traducid[oa]|traducción)\b|revisad[oa] por\b|editad[oa] por\b|con información de\b"
    r"|sobre (?:el autor|la autora)"
    r"|©|\(c\)|copyright\b"
    r"|est[ea] (?:artículo|nota|texto|columna|pieza)\b.{0,60}\b(?:publicó|publicad[oa]|apareció|traducid[oa])\b"
    r"|las opiniones\b|(?:el autor|la autora) es\b|publicad[oa] originalmente\b|nota (?:del editor|de la redacción)\b"
)
CONTACT = r"(?:contacto|sígu[ea]|sigue a|escrib[ae])\b.{0,40}(?:autora?|@|\ben\b)"
BIOGRAPHY = (
    r"es\s+(?:un |una |el |la )?.{0,60}\b(?:periodista|reporter[oa]|corresponsal|editora?|escritora?|columnista|autora?"
    r"|analista|profesora?|investigadora?|académic[oa]|colaboradora?|directora?|expert[oa])\b"
    r"|(?:escribe|cubre|enseña)\b"
)
OUTLET_AFTER = (
    r"Antes de (?:incorporarse|unirse|llegar) (?:al? |a la )?",
    r"(?:periodista|reporter[oa]|corresponsal|editora?|columnista|colaboradora?)\s+(?:de|del|en|para) (?:el |la )?",
    r"[Ee]scribe (?:para|en) (?:el |la )?",
)
