"""Word files by hand: the parts that a test is about, in a ZIP archive."""

import io
import zipfile

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
STYLES = """
<w:style w:type="paragraph" w:styleId="Ttulo1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Ttulo1"/></w:style>
<w:style w:type="paragraph" w:styleId="Level"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Puesto"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="List"><w:name w:val="List"/>
<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
"""


def zipped(**parts: str | bytes) -> bytes:
    """The parts in an archive; `__` in a name stands for a slash, and `.xml` is added."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(f"{name.replace('__', '/')}.xml", part)
    return file.getvalue()


def body(inside: str) -> str:
    return f"<w:document {_W} {_MC}><w:body>{inside}</w:body></w:document>"


def docx(inside: str, properties: str = "", footnotes: str = "") -> bytes:
    return zipped(
        word__document=body(inside),
        word__styles=f"<w:styles {_W}>{STYLES}</w:styles>",
        word__footnotes=f"<w:footnotes {_W}>{footnotes}</w:footnotes>",
        docProps__core=f"<cp:coreProperties {_CORE}>{properties}</cp:coreProperties>",
    )


def p(text: str, style: str = "", more: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}{r(text)}{more}</w:p>"


def r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
