"""What stands around an English article and is not the article: bylines, dates, credits, notes, links.

Regular expressions, matched at the start of a line without regard to case, unless said otherwise.
"""

# --- By whom and when ---

BYLINE_OPENING = (
    r"(?:by|(?:words|text|story|report|interview|analysis|comment|opinion|essay|review)"
    r"(?: (?:and|&) (?:photo(?:graph)?s|photography|pictures|images))?(?:\s*:|\s+by\b)"
    r"|(?:written|reported|posted|compiled)\s+by\b)(?:\s*:)?\s+"
)
FOR = r"(?:special )?(?:for|to)\s+"
NAMES_JOINED_BY = r",?\s+(?:and|with)\s+|\s*&\s*"
PREPOSITION = r"\s+(?:in|at|for|from|of)\s+(?:the\s+)?"
ROLE = (  # a word anywhere in a line that makes it a job
    r"\b(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|bureau(?: chief)?|contributors?"
    r"|freelance\w*"
    r"|journalists?|critic|photographers?|newsroom|desk|special to|professor|lecturer|fellow|agenc(?:y|ies)"
    r"|wire services?)\b"
)
STAFF = (  # the whole line, in place of a name
    r"(?:(?:our|from|staff|special|senior|chief|foreign|local|news|sports?|guest|web|city|own|and|wire) )*"
    r"(?:staff|writers?|reporters?|correspondents?|editors?|reports?|services|newsroom|desk|contributors?)"
)
OUTLET = (  # a word anywhere in a name that makes it an outlet's
    r"\b(?:news|newspaper|times|post|herald|gazette|review|journal|tribune|daily|chronicle|observer|courier|ledger"
    r"|telegraph|standard|independent|guardian|mirror|express|dispatch|examiner|magazine|radio|tv|television|weekly"
    r"|press|monitor|mail|bulletin|media|broadcasting|argus|echo|inquirer|globe)\b"
)
AGENCY = (
    r"(?:the\s+)?(?:reuters|associated press|ap|afp|agence france[- ]presse|upi|united press international"
    r"|pa media|pti"
    r"|ani|ians|dpa|ansa|tass|interfax|xinhua|kyodo|yonhap|bloomberg|cna|belga|lusa|anadolu)(?: news)?(?: agency)?"
)
DATED = r"(?:date|published|posted|first published)(?: online)?(?: on)?\s*:?\s+"
CHANGED = r"(?:last\s+)?(?:updated|modified|edited|changed)(?: on)?\s*:?\s+"
READING_TIME = r"(?:reading time:?\s*)?\d+[- ]?min(?:ute)?s?(?:\s+read)?|\d+\s+(?:minutes?|hours?|days?)\s+ago"
CLOCK_ZONE = r"(?:[ap]\.?\s?m\.?)?(?:\s*\(?(?:[A-Z]{2,4}(?:[+-]\d+)?|local time)\)?)?"
LABEL = (
    r"(?:opinion|editorial|op-ed|comment|commentary|analysis|news|exclusive|interview|feature|explainer|column"
    r"|letters?"
    r"|essay|breaking(?: news)?|live|world|politics|business|sports?|review|q\s*&\s*a|obituary|fact[- ]check"
    r"|long read"
    r"|news analysis|guest column|press release|for immediate release|wire|blog|newsletter)"
)

# --- Notes ---

NOTE = (  # at the start of a block, wherever it stands
    r"(?:editor(?:['’]s|s['’]?|ial)? note|(?:author|publisher|translator)['’]s note|note to readers)\s?(?::|[—–-] |$)"
    r"|(?:disclosure|disclaimer|corrections?|clarifications?|erratum|corrections? (?:and|&) clarifications?)"
    r"(?:,? [^:.]{3,30}| ?\([^)]{3,40}\))?\s?:"
    r"|this (?:article|story|piece|column|post|interview|essay|op-ed|transcript)"
    r" (?:(?:was|is|has|had|have|been|originally|first|also) )+"
    r"(?:published|appeared|updated|amended|corrected|revised|edited|translated|adapted|produced|republished"
    r"|condensed)\b"
    r"|this (?:article|story|piece|column|post|interview|essay|op-ed) (?:first |originally )?appeared (?:in|on)\b"
    r"|an (?:earlier|previous) version of (?:this|the) (?:article|story|piece|column|post|report|headline"
    r"|interview)\b"
    r"|©|copyright (?:©|\(c\)|\d{4})|all rights reserved\b"
    r"|(?:the )?(?:views|opinions) expressed (?:in this|here|are|by the (?:authors?|writers?))\b"
    r"|(?:machine[- ])?translat(?:ed|ion)(?: from| by|:)[^,]{2,70}$|machine translat(?:ed|ion)\b"
    r"|proofread by\b[^,]{2,50}$"
    r"|(?:additional )?reporting by (?-i:[A-Z])[^.;]{3,60}[;.] ?(?:additional|editing|writing|compiled)"
)
LAST_NOTE = (  # among the last blocks only, where running text is not expected
    r"edited by\b|additional reporting\b|reporting by (?-i:[A-Z]\S+ [A-Z])|editing by (?-i:[A-Z])"
    r"|with (?:reporting|files|information|inputs|additional reporting)\b|with [\w ]{0,30}(?:wires?|staff reports)\b"
    r"|about (?:the (?:authors?|writers?)\b|me\s?:)|(?:the )?(?:authors?|writers?) (?:is|are|was|were|wishes"
    r"|thanks)\b"
    r"|(?:first|originally|re-?)\s?published\b|re-?printed\b|syndicated\b|published (?:with|by|in)\b"
    r"|.{3,80}\b(?:contributed (?:reporting|to this (?:report|article|story))|reported from (?-i:[A-Z]))"
    r"|(?:some )?names (?:have been|were) changed\b|interview (?:edited|conducted|by)\b|this interview\b"
    r"|(?:the|this) (?:article|story|piece|column|post|report|text)\b.{0,60}"
    r"\b(?:published|appeared|updated|translated|produced|condensed|amended)\b"
)
DESK = (  # in brackets around the whole block
    r"(?:additional )?(?:reporting|writing|editing|compiled|translated|edited|produced|with inputs|with reporting)"
    r" (?:by|from)\b|(?:corrects|adds|updates|recasts|repeats|clarifies|refiles)\b"
)
REPORTED_BY = r"\b(?:reporting|reported|written) by\s+(?P<names>[^;.()]{5,80})"
CONTACT = (
    r"(?:contact|follow|reach|write to|e-?mail|send (?:tips|comments|letters))\b.{0,60}"
    r"(?:author|reporter|writer|@|\(at\)|twitter|\bx\b|letters)"
    r"|(?:e-?mail|twitter|contact)\s?:"
)
BIOGRAPHY = (  # after a name
    r"(?:is|was)\s+(?:also\s+)?(?:an?|the|our)?\s*.{0,60}\b(?:journalist|reporter|correspondent|editor|writer"
    r"|columnist"
    r"|author|analyst|fellow|professor|lecturer|researcher|scholar|freelancer|contributor|photographer|director"
    r"|expert"
    r"|teacher|student|economist|historian|novelist|poet|critic|consultant|lawyer|blogger)\b"
    r"|(?:writes|reports|covers|teaches)\b"
)
OUTLET_AFTER = (  # as written
    r"Before joining (?:the )?",
    r"Prior to joining (?:the )?",
    r"(?:journalist|reporter|correspondent|editor|writer|columnist|contributor)\s+(?:at|for|with|of) (?:the )?",
    r"(?:writes|reports) for (?:the )?",
    r"covers [a-z][\w ]{0,40} for (?:the )?",
    r"(?:[Pp]ublished|appeared) (?:in|by|on) (?:the )?",
)

# --- Links, and what is cut into a page ---

LINK = (
    r"(?:read|watch)(?: (?:more|also|next|now|here|this|on))*\s?(?::|\||»|>|→|[—–-] )"
    r"|(?:see|listen)(?: (?:more|also|next|now|here|to this))+\s?(?::|\||»|>|→|[—–-] )"
    r"|also (?:read|see|watch)\b(?=.{0,90}$)(?!.*\.$)"
    r"|(?:related|recommended|more(?: from [^:.]{2,40}| on [^:.]{2,40}| news| stories| coverage)?)"
    r"(?: (?:articles?|stories|story|coverage|content|reading|news|links?|topics?))?\s?:"
    r"|read more (?:about|on|from|of|at)\b(?=.{0,90}$)(?!.*\.$)"
    r"|(?:read|see|watch) the (?:rest|full|original|whole|complete)\b.{0,60}$"
    r"|for more (?:on|about) (?:this|the) (?:story|topic|subject)\b.{0,60}$"
    r"|click (?:here|through|to)\b.{0,120}$"
    r"|(?:don['’]t miss|sign up|subscribe|register)\b.{0,160}"
    r"\b(?:newsletters?|alerts|inbox|briefing|(?:whatsapp|telegram) (?:channel|group)|emails?)\b"
    r"|(?:get|receive|join|enjoying|want|like)\b.{0,100}\b(?:our|your|this)\b.{0,60}"
    r"\b(?:newsletters?|inbox|(?:whatsapp|telegram) (?:channel|group))\b"
    r"|subscribe (?:now|today|here|to (?:our|read|continue|get|unlock))\b.{0,120}$|already a subscriber\b"
    r"|(?:story|article|text) continues (?:below|after)\b|continue reading\b.{0,80}$|skip (?:to|past) (?:the )?\w+$"
    r"|share (?:this (?:article|story|post|page)|on (?:facebook|twitter|x|whatsapp)|via)\b.{0,80}$"
    r"|tweet this\b.{0,40}$"
    r"|(?:follow|like|find) us (?:on|at)\b|(?:download|get) (?:our|the) (?:free )?app\b.{0,60}$"
    r"|(?:support|donate to|become a)\b.{0,40}\b(?:our|independent|member|supporter|subscriber)\b.{0,60}"
    r"\b(?:journalism|newsroom|today|member|supporter|subscriber|reporting)\b.{0,20}$"
    r"|(?:next|previous|older|newer|earlier) (?:post|article|story|entry|page)s?\s?(?::|$|[—–-] )"
    r"|you may also like\b|in case you missed it\b|(?:this|our) site uses cookies\b|we use cookies\b"
)
LINK_LABEL = (  # the whole line; what it names follows
    r"(?:read|see) (?:more|also|next)|related(?: (?:articles?|stories|coverage|content|news|links|topics))?|also read"
    r"|more (?:stories|news|coverage|reading|from us)|recommended(?: for you)?|most (?:read|popular|viewed)|read next"
    r"|more on this (?:story|topic)|further reading|story timeline|editor['’]s picks?|trending(?: now)?|links"
    r"|you (?:may|might) also like"
)
ALONE = (  # the whole line
    r"(?:paid )?advert(?:isement|ising|orial)?|sponsored(?: content| by .{2,40})?|promoted(?: content)?|share"
    r"|tweet|print"
    r"|e-?mail|save|comments?(?: \(\d+\))?|\d+ comments?|leave a comment|reply|loading.{0,3}|play video"
    r"|facebook|twitter"
    r"|whatsapp|linkedin|copy link|gift article|listen|subscribe|sign in|log in|newsletter|menu|search|close"
)

# --- Captions ---

CREDIT = (
    r"(?:file |cover |main |lead |top )?(?:photo(?:graph)?s?|photography|images?|pictures?|pics?|illustrations?"
    r"|graphics?"
    r"|artwork|video|caption|cartoon|credit)(?: credits?)?"
    r"(?: by (?-i:[A-Z])| courtesy (?:of )?(?-i:[A-Z])|\s?:)|(?:photo|pic|photos)/"
)
CREDIT_LAST = (  # at the end of a line, after a stop, a bracket or a bar
    r"(?:file )?(?:photo(?:graph)?|image|picture|credit|illustration|pic)s?\s?(?:by |courtesy (?:of )?"
    r"|credit:? ?|[:/] ?)"
    r"[^.!?]{2,60}"
)
LIST = (  # before a colon: what follows is a list
    r"\b(?:following|as follows|these|two|three|four|five|six|seven|eight|nine|ten|several|rules?|points|steps"
    r"|demands"
    r"|conditions|measures|reasons|proposals|questions)\b"
)
SAYS = (  # before a colon: what follows is somebody's
    r"\b(?:says?|said|writes?|wrote|asks?|asked|adds?|added|reports?|reported|tweets?|tweeted|told|reads?|follows"
    r"|continue[sd]|conclude[sd]?|explain(?:s|ed)|posted|replie[sd]|warn(?:s|ed)|goes|went on)$"
)
