"""E-mails → Document; text invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.ingest.readers.email import read
from ingest.readers.shown import codes, document, shown

HEAD = """\
From: =?utf-8?q?Ana_Mar=C3=ADa?= Ruiz <ana@herald.example>
Subject: =?utf-8?b?RW1iYXJjYWNpw7Nu?= sold
Date: Wed, 16 Jul 2025 23:30:00 -0500
MIME-Version: 1.0
"""
FLOWED = HEAD + "Content-Type: text/plain; charset=utf-8; format=flowed\n"
MIXED = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
FORWARDED = """
See this.

---------- Forwarded message ---------
From: Luis Paz <luis@gazette.example>
Date: Wed, Jul 9, 2025 at 10:00 AM
Subject: Boats for sale
To: <ana@herald.example>

The boats of the harbour are for sale, the mayor said. Nobody will buy.
"""
REENVIADO = """
-----Mensaje original-----
De: Luis Paz
Enviado el: miércoles, 9 de julio de 2025 10:00
Asunto: Barcos en venta

Los barcos del puerto se venden.
"""


def mail(text: str) -> bytes:
    return text.encode()


def test_headers_are_headline_author_and_day_where_it_was_sent() -> None:
    known = document(read(mail(HEAD + "\nText."), "a.eml")).metadata
    assert (known.headline, known.authors) == ("Embarcación sold", ("Ana María Ruiz",))
    assert (known.published, known.outlet) == ("2025-07-16", None)


@pytest.mark.parametrize(
    ("sender", "header", "authors", "outlet"),
    [
        ("Ana Ruiz at The Gazette <a@b.example>", "X-A: b", ("Ana Ruiz",), "The Gazette"),
        ("The Gazette <a@b.example>", "List-Id: <news>", (), "The Gazette"),
        ("a@b.example", "X-A: b", (), None),
        ('"Ruiz, Ana (Press Office)" <a@b.example>', "X-A: b", (), None),
    ],
)
def test_a_sender_is_author_or_outlet(sender: str, header: str, authors: tuple[str, ...], outlet: str | None) -> None:
    known = document(read(mail(f"From: {sender}\n{header}\nSubject: x\n\nText."), "a.eml")).metadata
    assert (known.authors, known.outlet) == (authors, outlet)


def test_a_byline_in_the_text_goes_before_the_sender() -> None:
    assert document(read(mail(HEAD + "\nBy Luis Paz\n\nText."), "a.eml")).metadata.authors == ()


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable", "La embarcaci=F3n fue ven=\ndida."),
        ("charset=utf-8\nContent-Transfer-Encoding: base64", "TGEgZW1iYXJjYWNpw7NuIGZ1ZSB2ZW5kaWRhLg=="),
        ("charset=unknown-9\nContent-Transfer-Encoding: 8bit", "La embarcación fue vendida."),
    ],
)
def test_encodings_are_undone(encoding: str, body: str) -> None:
    data = mail(f"{HEAD}Content-Type: text/plain; {encoding}\n\n{body}\n")
    assert shown(read(data, "a.eml")) == ["? La embarcación fue vendida."]


def test_flowed_text_is_joined_and_the_signature_left_out() -> None:
    text = "\nThe harbour of \nPuerto Azul was sold.\n\nNobody knew.\n-- \nAna Ruiz\nHerald\n"
    assert shown(read(mail(FLOWED + text), "a.eml")) == ["? The harbour of Puerto Azul was sold.", "? Nobody knew."]


def test_what_is_forwarded_is_the_article() -> None:
    read_ = read(mail(HEAD + FORWARDED), "a.eml")
    known = document(read_).metadata
    assert shown(read_) == ["? The boats of the harbour are for sale, the mayor said. Nobody will buy."]
    assert (known.headline, known.authors, known.published) == ("Boats for sale", ("Luis Paz",), "2025-07-09")


def test_forwarding_headers_are_read_in_spanish() -> None:
    read_ = read(mail(HEAD + REENVIADO), "a.eml")
    known = document(read_).metadata
    assert (shown(read_), known.headline) == (["? Los barcos del puerto se venden."], "Barcos en venta")
    assert known.published == "2025-07-09"


def test_quoted_replies_are_left_out_with_a_note() -> None:
    text = "In-Reply-To: <x>\n\nThe harbour is sold.\n\nOn Mon, Jul 14, 2025 Luis Paz\n<l@x> wrote:\n> What news?\n"
    read_ = read(mail(HEAD + text), "a.eml")
    assert (shown(read_), [one.code for one in read_[1]]) == (["? The harbour is sold."], ["quoted-lines"])


def test_what_an_article_quotes_stays() -> None:
    text = "\nThe letter says:\n\n> We must sell.\n\nNobody knew.\n"
    assert shown(read(mail(HEAD + text), "a.eml")) == ["? The letter says:", "? We must sell.", "? Nobody knew."]


def test_a_subjects_prefixes_are_left_out() -> None:
    known = document(read(b"Subject: Fwd: RV: [desk] Boats sold\n\nText.", "a.eml")).metadata
    assert known.headline == "Boats sold"


def test_attachments_are_named_and_not_read() -> None:
    parts = "--b\nContent-Type: text/plain\n\nText.\n--b\nContent-Type: application/pdf; name=a.pdf\n\nx\n--b--\n"
    found, problems = read(mail(MIXED + parts), "a.eml")
    assert shown((found, problems)) == ["? Text."]
    assert [(one.severity, one.code) for one in problems] == [("note", "attachment-not-read")]
    assert "a.pdf" in problems[0].message


def test_html_is_read_where_the_plain_text_is_a_stub() -> None:
    prose = (
        "<p>The council of the harbour said on Wednesday that it would sell all of its boats by the end of July.</p>"
    )
    parts = (
        "--b\nContent-Type: text/plain\n\nView this e-mail in your browser.\n"
        "--b\nContent-Type: text/html; charset=utf-8\n\n"
        f"<html><body><article>{prose * 4}</article></body></html>\n--b--\n"
    )
    found = document(read(mail(HEAD + "Content-Type: multipart/alternative; boundary=b\n\n" + parts), "a.eml"))
    assert "The council of the harbour" in found.text
    assert found.metadata.headline == "Embarcación sold"


def test_a_message_attached_whole_is_the_article() -> None:
    inner = "From: Luis Paz <l@x>\nSubject: Boats for sale\n\nThe boats of the harbour are for sale.\n"
    parts = f"--b\nContent-Type: text/plain\n\nSee this.\n--b\nContent-Type: message/rfc822\n\n{inner}--b--\n"
    read_ = read(mail(MIXED + parts), "a.eml")
    assert shown(read_) == ["? The boats of the harbour are for sale."]
    assert document(read_).metadata.headline == "Boats for sale"


DEEP = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(1000))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty-file"),
        (b"just text", "wrong-format"),
        (b"%PDF-1.7", "wrong-format"),
        (mail(HEAD + DEEP), "too-large"),
        (mail(HEAD + "Content-Type: message/rfc822\n\n" * 1000), "too-large"),
        (mail(HEAD + "\n" + "> a\n" * 300_000), "too-large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_says_why_a_file_is_not_read(data: bytes, code: str) -> None:
    assert codes(read(data, "a.eml")) == [code]


@pytest.mark.parametrize("name", ["From", "Subject", "Date", "Content-Type"])
def test_no_header_breaks_it(name: str) -> None:
    values = (
        "(" * 100_000,
        "=?utf-8?b?" * 50_000,
        "=?\udcff?q?a?=",
        "\udcff;;=*0*=x",
        '"' * 99,
        "Wed, 99 Foo 99999999999",
    )
    for value in values:
        data = f"MIME-Version: 1.0\n{name}: {value}\n\nText.".encode("utf-8", "surrogateescape")
        assert read(data, "a.eml")[0] is not None


@given(st.text(alphabet='=?;:"<>()-> \nab*\\/utf8', max_size=200))
def test_any_bytes_are_read_or_refused(text: str) -> None:
    found, problems = read(mail(f"Subject: a\nContent-Type: multipart/mixed; boundary=b\n{text}"), "a.eml")
    assert (found is None) == any(one.severity == "error" for one in problems)
