"""Spanish number words (as in `en_numbers.py`)."""

SMALL = {
    "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
    "dieciséis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiún": 21,
    "veintiuno": 21, "veintiuna": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25,
    "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40,
    "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100,
    "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300, "cuatrocientos": 400,
    "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600, "seiscientas": 600,
    "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900,
    "novecientas": 900,
}  # fmt: skip
LARGE = {
    "decena": 10, "docena": 12, "quincena": 15, "veintena": 20, "treintena": 30, "cuarentena": 40, "cincuentena": 50,
    "centenar": 100, "mil": 1000, "millar": 1000, "millón": 10**6, "millones": 10**6, "billón": 10**12,
    "billones": 10**12, "trillón": 10**18, "trillones": 10**18,
}  # fmt: skip
SHORT_LARGE = {"k": 1000}
JOINED_BY = (
    r"(?:(?:(?<=treinta)|(?<=cuarenta)|(?<=cincuenta)|(?<=sesenta)|(?<=setenta)|(?<=ochenta)|(?<=noventa)"
    r"|(?<=veinte)) y (?=un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)| )"
)
SINGLE = r"(?:medio |media |una? )"
HALVES = ("medio", "media")
AND_A_HALF = " y medi[oa]"
THOUSANDS, DECIMAL = ".", ","
GROUPED_BY = r"[., \u00a0\u2009\u202f]"
