"""Spanish function words: what tells the language, and what is no term."""

STOP_WORDS = frozenset(
    """
    a acá además ahora al algo alguien algún alguna algunas alguno algunos allá allí ambos ante antes aquel aquella
    aquellas aquello aquellos aquí así aún aunque bajo bastante bien cada casi como cómo con contra cosa cosas cual
    cuál cuales cuáles cualquier cuando cuándo cuanto cuánto de debe deben deber debía del demás dentro desde después
    dice dicen dicho dijo dijeron donde dónde dos durante e el él ella ellas ello ellos en entonces entre era eran eres
    es esa esas ese eso esos esta ésta está estaba estaban están estar estas éstas este éste esto estos éstos estoy
    estuvo fin fue fuera fueron fui gran grandes ha había habían haber hace hacen hacer hacia hacía haciendo han hasta
    hay haya he hecho hemos hizo hoy hubo incluso ir jamás junto la las le les lo los luego mas más me mediante mejor
    menos mi mí mientras mis mismo misma mismas mismos mucha muchas mucho muchos muy nada nadie ni ningún ninguna
    ninguno no nos nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poco pocos
    podemos poder podía podrá podría por porque posible pronto pudo pueda puede pueden pues que qué quien quién quienes
    quiénes quiere sea sean según ser será serán sería si sí sido siempre siendo sin sino sobre sois solamente solo
    sólo somos son soy su sus suya suyo tal tales también tampoco tan tanto te tener tengo tenía tenían ti tiene tienen
    toda todas todavía todo todos tras tu tú tus tuvo u un una unas uno unos usted ustedes va vamos van varias varios
    ver vez veces vosotros y ya yo
    """.split()
)
