"""What pages call the boxes around an article, and what is written in them: patterns, without regard to case."""

import re


def _one_of(lines: str) -> str:
    return f"(?:{'|'.join(line for line in lines.splitlines() if line)})"


_NETWORK = _one_of("""
twitter|facebook|instagram|youtube|linkedin|pinterest|telegram|whatsapp|snapchat|tiktok|bluesky|threads|google|redes
""")

# Words of `class` and `id`, between hyphens, underscores and spaces.
NAMES = re.compile(
    r"(?:^|[\s_-])"
    + _one_of(
        "\n".join(
            r"""
ads? adv advert\w* adverti[sz]ement sponsor\w* promo\w* banner outbrain taboola dfp share sharing sharebar
sharedaddy social socials addthis newsletters? subscri(?:be|ption)\w* sign-?up optin opt-in cta regwall relateds?
related\w* recirc\w* recommend\w* more-(?:on|from|stories|news|in) read-?(?:more|next|also) see-?also
most-(?:read|popular|viewed) popular trending teasers? comments? comment-?(?:list|form|section|area) disqus\w*
respond breadcrumbs? nav navbar navigation menu submenu pagination pager toolbar skip-?link tags? tag-?list taglist
post-?tags topics keywords bylines? author-?(?:bio|box|info|card|name|about|meta) about-?author bio biography
timestamps? dateline-?meta entry-?meta post-?meta article-?meta metadata post-?info reading-time read-time captions?
figcaption credits? photo-?credit image-?credit gallery\w* slideshow carousel lightbox cookies? consent gdpr modal
popups? pop-up popover tooltip rollover hovercard overlay footer sidebar widget hidden visually-hidden sr-only
screen-?reader(?:-?text)? noprint print-only disclaimer affiliate copyright legal
""".split()
        )
    )
    + r"(?:$|[\s_-])",
    re.IGNORECASE,
)

# A line that begins so and is short, or is mostly a link, leads elsewhere.
LEADS_ELSEWHERE = re.compile(
    r"[\W_]*"
    + _one_of(r"""
(?:read|see|watch|listen|learn|find out|discover) (?:more|also|next|here)\b
(?:also|more) (?:read|on this|on\b)
also (?:read|on|see|watch)\b
must[ -]read
related(?: (?:\w+ ){0,2}\w+)?\s*[:|]
related$
recommended\b
don.?t miss
in case you missed
(?:you )?(?:may|might) (?:also )?(?:like|be interested)
you.ll also like
more (?:from|stories|news|coverage|in)\b
more\s*:
most (?:read|popular|viewed)
trending
up next
next (?:article|story|up)
previous (?:article|story|post)
what.to (?:read|watch) next
what to (?:read|watch) next
read\s*:
watch\s*:
see\s*:
(?:lea|lee|ve|vea|mira|mire|escuch[ae]) (?:también|más|aquí|además)
leer (?:también|más)
ver (?:también|más)
también (?:lee|lea|puede|te)\b
(?:le|te|les|os) (?:puede|podría) interesar
(?:quizás|tal vez) (?:le|te) interese
(?:noticias|notas|artículos|contenidos?) relacionad[ao]s?
relacionad[ao]s?\s*:
más (?:noticias|información|sobre|en)\b
(?:lo )?más (?:leído|visto)
no te (?:lo )?pierdas
no se pierda
sigue leyendo
siga leyendo
lire (?:aussi|plus)
à lire
lesen sie (?:auch|mehr)
mehr zum thema
leia (?:também|mais)
veja (?:também|mais)
leggi anche
"""),
    re.IGNORECASE,
)

# A line that asks its reader to do something with the outlet, not with the news.
ASKS = re.compile(
    _one_of(r"""
(?:^|[.!?:]\s+|\bto )(?:please )?(?:sign up|subscribe|register)\b.{0,120}\b(?:newsletters?|inbox|e-?mails?|alerts?)\b
(?:^|[.!?:]\s+|\bto )(?:please )?(?:sign up|subscribe|register)\b.{0,120}\b(?:updates|channel|podcast|briefing|our)\b
\b(?:newsletters?|inbox|alerts?|updates|headlines)\b.{0,80}\b(?:sign up|subscrib\w+|delivered|inbox)\b
\b(?:delivered|straight|directly|right) (?:to|in|into) your (?:inbox|e-?mail|letterbox|phone)
\b(?:follow|like|find|join|friend) (?:us|him|her|them|me|the \w+|[A-Z@]\S*(?: [A-Z@&]\S*){0,4}) .{0,40}\bon NETWORK
\bfollow .{0,40}@\w+
\b(?:click|tap) (?:here|on the link)\b
\bdownload (?:the|our) .{0,40}\bapps?\b
\bjoin the (?:conversation|discussion|debate)
\bleave (?:a|your) (?:comment|reply|thoughts?)
\btell us what you think
\b(?:share|like) (?:this|it|our) (?:story|article|post|page|with)
\benjoyed this (?:article|story|post)
\blike this (?:story|article)\?
\b(?:send|email|e-mail) (?:us|your|tips|him|her|the (?:writer|author|reporter))\b.{0,80}(?:@|\bat\b|here)
\b(?:have|got) a (?:news )?(?:tip|story)\b
\b(?:may|can) be (?:reached|contacted) (?:at|on|via)
\bcontact the (?:author|writer|reporter)
\breach the reporters?\b
\bsupport (?:our|independent|quality) .{0,40}\bjournalism
\bbecome a (?:member|subscriber|patron)
\bdonate (?:now|today|here)
\bsuscr[ií]b(?:e|a|an|ete|ase|irse|irte)\b.{0,120}\b(?:boletín|boletines|newsletters?|correo|canal|alertas|aquí|noticias)
\b(?:síguenos|síganos|sígueme|sigue a|siga a|síguelo|encuéntranos)\b.{0,80}\bNETWORK
\b(?:regístrate|regístrese|inscríbete|inscríbase|únete|únase|descarga|descargue)\b.{0,100}\b(?:aquí|canal|boletín|correo|newsletter|app|aplicación|grupo|WhatsApp|redes|amigos|comentario)
\b(?:haz clic|haga clic|pincha)\b.{0,100}\b(?:aquí|canal|boletín|correo|app|aplicación)
\b(?:compártelo|comparte|deja tu|déjanos|deje su)\b.{0,100}\b(?:grupo|WhatsApp|redes|amigos|comentario|esta noticia)
""").replace("NETWORK", _NETWORK),
    re.IGNORECASE,
)

# A line that is nothing but one of these.
WHOLE = re.compile(
    r"[\W_]*"
    + _one_of(r"""
advertisements?
sponsored(?: content)?
publicidad
anuncio
werbung
publicité
pubblicità
publicidade
(?:article|story|content) continues (?:below|after).*
continue reading.*
continues? below.*
keep reading.*
skip (?:to|past|advert).*
share(?: (?:this|on|via|it)\b.{0,40})?
compartir(?: (?:en|por)\b.{0,30})?
comparte
tweet
pin(?: it)?
e-?mail
print
imprimir
copy link
copied
save
guardar
(?:\d+ )?(?:comments?|comentarios?|replies|respuestas?|shares?|views?|likes?|vistas)
(?:view|show|see|load|read|ver) (?:all |los |more |\d+ )*(?:comments?|comentarios?)
facebook
twitter
whatsapp
telegram
linkedin
pinterest
reddit
flipboard
(?:filed (?:under|in)|tagged(?: (?:with|in))?|archivado en)\b.{0,200}
(?:posted|published|publicado) (?:in|on|under|el|en)\b.{0,40}
(?:tags?|topics?|keywords|categor(?:y|ies)|etiquetas?|temas|categorías?|palabras clave)\s*(?:[:|–-].{0,200})?
(?:copyright|©|\(c\)).{0,250}
.{0,120}\ball rights reserved\b.{0,120}
.{0,120}\btodos los derechos reservados\b.{0,120}
(?:photo|image|picture|video|foto|imagen|fotografía)(?: (?:credit|source|by|courtesy of)| de|s)?\s*[:/|].{0,120}
\(?(?:image|photo|picture) (?:credit|source)s?\b.{0,120}
(?:getty images|shutterstock|istock|afp|reuters|efe|ap photo)
(?:estimated )?(?:read(?:ing)? time|tiempo de lectura|tempo de leitura|lesezeit)\s*:?.{0,25}
\d+ min(?:ute)?s? read
\d+ min(?:utos)? de lectura
(?:watch|play|ver|listen|escuchar)(?: (?:the |el )?(?:video|vídeo|now|live|audio))?
loading.{0,20}
cargando.{0,20}
close
cerrar
next
previous
siguiente
anterior
back to top
top
menu
menú
search
buscar
log ?in.{0,30}
sign in.{0,30}
my account
iniciar sesión
(?:subscribe|suscríbete|suscribirse)(?: .{0,30})?
""")
    + r"[\W_]*$",
    re.IGNORECASE,
)
