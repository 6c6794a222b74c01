"""What stands around an English article and is not the article: bylines, credits, authors' notes."""

BYLINE = r"By:?\s+(?P<names>[^!?]{3,120})"
DATED = r"(?:date|published|posted)(?: online)?(?: on)?:?\s+"
CHANGED = r"(?:updated|modified|last updated)(?: on)?:?\s+"
NAMES_JOINED_BY = r",?\s+and\s+|,\s*|;\s*|\s*&\s*"
NOTE = (
    r"(?:machine[- ])?translat(?:ed|ion)\b|proofread\b|edited by\b|additional reporting\b|reporting by\b"
    r"|about the author|©|\(c\)|copyright\b"
    r"|this (?:article|story|piece|column|post)\b.{0,60}\b(?:published|appeared|updated|translated|adapted|produced)\b"
    r"|(?:the )?views (?:expressed|are)\b|the (?:author|writer)s?\b.{0,20}\b(?:is|are|was)\b|first published\b"
    r"|originally published\b|editor['’]s note\b|correction:"
)
CONTACT = r"(?:contact|follow|reach|write to)\b.{0,40}(?:author|@|\bat\b|\bon\b)"
BIOGRAPHY = (
    r"is\s+(?:an?|the)\s+.{0,60}\b(?:journalist|reporter|correspondent|editor|writer|columnist|author|analyst|fellow"
    r"|professor|lecturer|researcher|scholar|freelancer|contributor|photographer|director|expert|teacher|student)\b"
    r"|(?:writes|reports|covers|teaches)\b"
)
OUTLET_AFTER = (
    r"(?:Before|Prior to) joining (?:the )?",
    r"(?:journalist|reporter|correspondent|editor|writer|columnist|contributor)\s+(?:at|for|with|of) (?:the )?",
    r"(?:writes|reports) for (?:the )?",
    r"(?:published|appeared) (?:in|by|on) (?:the )?",
)
