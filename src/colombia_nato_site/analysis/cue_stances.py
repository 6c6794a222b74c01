"""Which attribution verbs keep their distance and which take the words for true: our own list, in one place.

“Said” leaves open whether what is said is so. Verbs that cast doubt on it (“claim”), and those that
presuppose it (“reveal”, the factives of P. and C. Kiparsky, “Fact”, 1970), frame it. The idea of counting them is
M. Recasens, C. Danescu-Niculescu-Mizil, D. Jurafsky, “Linguistic Models for Analyzing and Detecting
Biased Language”, ACL 2013; which verb stands where is a choice of ours, and the method page says so.
Verbs that tell a speaker's own act (“urged”, “accused”) are neutral: they judge neither way.
"""

from typing import Final, Literal

Stance = Literal["neutral", "doubting", "endorsing", "other"]
STANCES: Final[tuple[Stance, ...]] = ("neutral", "doubting", "endorsing", "other")

_NEUTRAL: Final = """
    say says said saying tell tells told telling state states stated stating declare declares declared declaring
    write writes wrote written writing add adds added adding answer answers answered answering
    reply replies replied replying ask asks asked asking announce announces announced announcing
    report reports reported reporting explain explains explained explaining note notes noted noting
    call calls called calling describe describes described describing urge urges urged urging
    accuse accuses accused accusing demand demands demanded demanding warn warns warned warning
    remark remarks remarked remarking comment comments commented commenting respond responds responded responding
    continue continues continued continuing conclude concludes concluded concluding argue argues argued arguing
    believe believes believed believing think thinks thought thinking tweet tweets tweeted tweeting
    post posts posted posting according
    decir dice dicen dijo dijeron dicho diciendo decía decían afirmar afirma afirman afirmó afirmaron afirmado afirmando
    declarar declara declaran declaró declararon declarado declarando escribir escribe escriben escribió escribieron
    escrito escribiendo añadir añade añaden añadió añadieron añadido añadiendo agregar agrega agregan agregó agregaron
    responder responde responden respondió respondieron preguntar pregunta preguntó preguntaron contar cuenta contó
    explicar explica explican explicó explicaron explicado explicando anunciar anuncia anuncian anunció anunciaron
    anunciado señalar señala señalan señaló señalaron señalado señalando indicar indica indican indicó indicaron
    comentar comenta comentó comentaron pedir pide piden pidió pidieron advertir advierte advierten advirtió advirtieron
    acusar acusa acusan acusó acusaron acusando exigir exige exigió exigieron llamar llama llamó calificar califica
    calificó concluir concluye concluyó sostener sostiene sostienen sostuvo sostuvieron expresar expresa expresó
    manifestar manifiesta manifestó manifestaron según
""".split()
_DOUBTING: Final = """
    claim claims claimed claiming allege alleges alleged alleging purport purports purported purporting
    insist insists insisted insisting contend contends contended contending assert asserts asserted asserting
    maintain maintains maintained maintaining profess professes professed suggest suggests suggested suggesting
    boast boasts boasted boasting pretend pretends pretended pretending
    pretender pretende pretenden pretendió pretendieron alegar alega alegan alegó alegaron alegado alegando
    insistir insiste insisten insistió insistieron insistiendo presumir presume presumió supuestamente
    aducir aduce adujo adujeron
""".split()
_ENDORSING: Final = """
    reveal reveals revealed revealing confirm confirms confirmed confirming acknowledge acknowledges acknowledged
    acknowledging admit admits admitted admitting concede concedes conceded conceding show shows showed shown showing
    prove proves proved proven proving recall recalls recalled recalling recognise recognises recognised recognising
    recognize recognizes recognized recognizing point points pointed pointing demonstrate demonstrates demonstrated
    disclose discloses disclosed disclosing confess confesses confessed confessing stress stresses stressed stressing
    revelar revela revelan reveló revelaron revelado revelando confirmar confirma confirman confirmó confirmaron
    confirmado confirmando reconocer reconoce reconocen reconoció reconocieron reconocido reconociendo admitir admite
    admiten admitió admitieron admitido admitiendo demostrar demuestra demostró recordar recuerda recuerdan recordó
    recordaron confesar confiesa confesó subrayar subraya subrayan subrayó subrayaron destacar destaca destacan destacó
""".split()
_STANCES: Final[dict[str, Stance]] = {
    **dict.fromkeys(_NEUTRAL, "neutral"),
    **dict.fromkeys(_DOUBTING, "doubting"),
    **dict.fromkeys(_ENDORSING, "endorsing"),
}


def stance_of(cue: str) -> Stance:
    """The stance of a cue by its first word that the list has (“ha dicho”: dicho); “other” where it has none."""
    return next((_STANCES[word] for word in cue.casefold().split() if word in _STANCES), "other")
