"""Holidays in Spanish, in small letters, with straight apostrophes and without full stops."""

_EASTER = "easter"
HOLIDAYS: dict[str, tuple[str | int, int] | tuple[int, int, int]] = {
    "navidad": (12, 25), "día de navidad": (12, 25), "nochebuena": (12, 24), "nochevieja": (12, 31),
    "fin de año": (12, 31), "año nuevo": (1, 1), "día de año nuevo": (1, 1), "día de reyes": (1, 6),
    "día de los reyes magos": (1, 6), "noche de reyes": (1, 5), "san valentín": (2, 14),
    "día internacional de la mujer": (3, 8), "día de la mujer": (3, 8), "día del trabajo": (5, 1),
    "día del trabajador": (5, 1), "día de los trabajadores": (5, 1), "primero de mayo": (5, 1),
    "noche de san juan": (6, 23), "día de san juan": (6, 24), "san fermín": (7, 7), "san pedro y san pablo": (6, 29),
    "día de la raza": (10, 12), "día de la hispanidad": (10, 12), "todos los santos": (11, 1),
    "día de todos los santos": (11, 1), "día de muertos": (11, 2), "día de los muertos": (11, 2),
    "día de los difuntos": (11, 2), "día de las velitas": (12, 7), "noche de las velitas": (12, 7),
    "día de la virgen de guadalupe": (12, 12), "día de la constitución": (12, 6), "inmaculada concepción": (12, 8),
    "día de los inocentes": (12, 28), "día de los santos inocentes": (12, 28), "halloween": (10, 31),
    "batalla de boyacá": (8, 7), "grito de dolores": (9, 15), "día de la tierra": (4, 22),
    "martes de carnaval": (_EASTER, -47), "lunes de carnaval": (_EASTER, -48), "miércoles de ceniza": (_EASTER, -46),
    "domingo de ramos": (_EASTER, -7), "lunes santo": (_EASTER, -6), "martes santo": (_EASTER, -5),
    "miércoles santo": (_EASTER, -4), "jueves santo": (_EASTER, -3), "viernes santo": (_EASTER, -2),
    "sábado santo": (_EASTER, -1), "sábado de gloria": (_EASTER, -1), "domingo de resurrección": (_EASTER, 0),
    "domingo de pascua": (_EASTER, 0), "pascua": (_EASTER, 0), "lunes de pascua": (_EASTER, 1),
    "pentecostés": (_EASTER, 49), "corpus christi": (_EASTER, 60),
}  # fmt: skip
MOVED_BY: dict[str, int] = {"black friday": 1}
HOLY_WEEKS = {"semana santa": (-7, 0), "semana mayor": (-7, 0)}
