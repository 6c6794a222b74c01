"""Signs and codes of currencies, the same in all languages."""

SIGNS = {
    "US$": "USD", "U.S.$": "USD", "USD$": "USD", "C$": "CAD", "CA$": "CAD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD",
    "HK$": "HKD", "S$": "SGD", "MX$": "MXN", "COP$": "COP", "R$": "BRL", "RD$": "DOP", "$": "USD", "€": "EUR",
    "£": "GBP", "¥": "JPY", "₹": "INR", "Rs.": "INR", "Rs": "INR", "₽": "RUB", "₪": "ILS", "₩": "KRW", "₺": "TRY",
    "₴": "UAH", "₦": "NGN", "₱": "PHP", "₵": "GHS", "GH¢": "GHS", "GH₵": "GHS", "KSh": "KES", "Ksh": "KES",
    "TSh": "TZS", "USh": "UGX", "S/.": "PEN", "S/": "PEN", "Bs.": "BOB", "CHF": "CHF",
}  # fmt: skip
CODES = (
    "USD", "EUR", "GBP", "JPY", "CNY", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "RUB", "UAH", "INR", "BRL", "MXN",
    "COP", "ARS", "CLP", "PEN", "UYU", "BOB", "PYG", "VES", "DOP", "CRC", "GTQ", "HNL", "NIO", "PAB", "CUP", "ILS",
    "TRY", "ZAR", "NGN", "KES", "GHS", "EGP", "MAD", "KRW", "SGD", "HKD", "PLN", "CZK", "HUF", "RON", "SAR", "AED",
)  # fmt: skip
OF_COUNTRY = {
    ("peso", "MX"): "MXN", ("peso", "CO"): "COP", ("peso", "AR"): "ARS", ("peso", "CL"): "CLP", ("peso", "UY"): "UYU",
    ("peso", "DO"): "DOP", ("peso", "CU"): "CUP", ("peso", "PH"): "PHP", ("dollar", "US"): "USD",
    ("dollar", "CA"): "CAD", ("dollar", "AU"): "AUD", ("dollar", "NZ"): "NZD", ("dollar", "HK"): "HKD",
    ("dollar", "SG"): "SGD", ("franc", "CH"): "CHF", ("shilling", "KE"): "KES", ("shilling", "TZ"): "TZS",
    ("shilling", "UG"): "UGX", ("rupee", "IN"): "INR", ("rupee", "PK"): "PKR", ("rupee", "LK"): "LKR",
    ("dirham", "MA"): "MAD", ("dirham", "AE"): "AED", ("pound", "EG"): "EGP", ("pound", "GB"): "GBP",
    ("krona", "SE"): "SEK", ("krone", "NO"): "NOK", ("krone", "DK"): "DKK", ("crown", "CZ"): "CZK",
    ("crown", "SE"): "SEK", ("crown", "NO"): "NOK", ("crown", "DK"): "DKK", ("dinar", "RS"): "RSD",
    ("dinar", "DZ"): "DZD", ("dinar", "IQ"): "IQD", ("dinar", "KW"): "KWD", ("dinar", "JO"): "JOD",
    ("real", "BR"): "BRL", ("yuan", "CN"): "CNY", ("yen", "JP"): "JPY", ("ruble", "RU"): "RUB", ("lira", "TR"): "TRY",
}  # fmt: skip
"""What a currency's name and a country together say."""
ALONE = {
    "dollar": "USD", "pound": "GBP", "yen": "JPY", "yuan": "CNY", "ruble": "RUB", "rupee": "INR", "real": "BRL",
    "euro": "EUR", "shekel": "ILS", "won": "KRW", "cedi": "GHS", "rand": "ZAR", "naira": "NGN", "baht": "THB",
    "ringgit": "MYR", "zloty": "PLN", "forint": "HUF", "hryvnia": "UAH", "sol": "PEN", "quetzal": "GTQ",
    "lempira": "HNL", "boliviano": "BOB", "guaraní": "PYG", "bolívar": "VES", "renminbi": "CNY", "taka": "BDT",
    "birr": "ETB", "lira": "TRY",
}  # fmt: skip
"""A currency that needs no country; the others are named as they are: peso, krona, dinar."""
