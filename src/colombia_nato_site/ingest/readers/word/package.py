"""A .docx file is a ZIP archive of XML parts: opened within limits, and without entities or addresses."""

import io
import zipfile
import zlib
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MAX_PART = 20_000_000  # bytes of one part, unpacked; a long novel has 5 million
MAX_TAGS = 1_500_000
_OFFICE_DOCUMENT = "/officeDocument"
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)


class BadPackageError(ValueError):
    """`code` and what is wrong, in words for an editor."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class Package:
    """The XML parts of a Word file by name. Raises BadPackageError where they cannot be had."""

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            self._names = frozenset(self._archive.namelist())
        except _BROKEN as error:
            raise BadPackageError("damaged-file", f"The Word file is damaged ({error}).") from error
        self._main = self._find_main()

    def document(self) -> "Element":
        """The main part: the text."""
        part = self._part(self._main)
        if part is None:
            raise BadPackageError("wrong-format", "The file is a ZIP archive, but no Word file: it holds no text.")
        return part

    def beside(self, name: str) -> "Element | None":
        """A part beside the main one, as `styles.xml`."""
        return self._part(join(dirname(self._main), name))

    def properties(self) -> "Element | None":
        return self._part("docProps/core.xml")

    def _find_main(self) -> str:
        relations = self._part("_rels/.rels")
        targets = [] if relations is None else [(r.get("Type", ""), r.get("Target", "")) for r in relations]
        found = (target for kind, target in targets if kind.endswith(_OFFICE_DOCUMENT))
        return normpath(next(found, "word/document.xml").lstrip("/"))

    def _part(self, name: str) -> "Element | None":
        if name not in self._names:
            return None
        try:
            with self._archive.open(name) as part:
                data = part.read(MAX_PART + 1)
        except _BROKEN as error:
            raise BadPackageError("damaged-file", f"The Word file is damaged ({name}: {error}).") from error
        if len(data) > MAX_PART or data.count(b"<") > MAX_TAGS:
            raise BadPackageError("too-large", f"The Word file unpacks to too much to be an article ({name}).")
        return _parsed(data, name)


def _parsed(data: bytes, name: str) -> "Element":
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise BadPackageError("damaged-file", f"The Word file is damaged ({name}: {error.msg}).") from error
    if root.getroottree().docinfo.doctype:
        raise BadPackageError("unsafe-file", f"The Word file declares XML entities ({name}), which no Word file does.")
    return root
