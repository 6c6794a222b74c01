"""The templates: read once, compiled strictly, digested with everything that they pull in.

A `Templates` is a snapshot. What it renders and what it digests are the same bytes, whatever
happens on the disk meanwhile.
"""

import traceback
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import jinja2
from jinja2 import nodes
from jinja2.runtime import Context

from colombia_nato_site.content.files import read_tree
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.render import links, phrasing

_REFERENCES = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)
# What an expression in a template can raise besides Jinja's own errors.
_EXPRESSION_ERRORS = (TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError)


class TemplateProblem(Exception):  # noqa: N818 (it carries problems, each an error)
    """A template that cannot be read or rendered. `diagnostics` say where and why."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__("; ".join(f"{d.place}: {d.message}" for d in diagnostics))
        self.diagnostics = tuple(diagnostics)


class Templates:
    """The templates of `folders`; a file in an earlier folder stands for its namesake in a later one."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._files: dict[str, bytes] = {}
        for folder in reversed(folders):
            self._files.update(read_tree(folder) if folder.is_dir() else {})
        self._closures: dict[str, str] = {}
        self._parsed: dict[str, tuple[list[Diagnostic], list[str]]] = {}
        self._environment = _environment(self._files)

    @property
    def names(self) -> tuple[str, ...]:
        """All templates, sorted."""
        return tuple(sorted(self._files))

    def closure(self, name: str) -> str:
        """A digest of the template and of all that it extends, includes or imports.

        Raises TemplateProblem where one is missing, broken or named by an expression: then nobody
        could tell what the page depends on.
        """
        if name not in self._closures:
            found: dict[str, str] = {}
            problems = self._collect(name, found)
            if problems:
                raise TemplateProblem(problems)
            listed = "\n".join(f"{part} {digest}" for part, digest in sorted(found.items()))
            self._closures[name] = sha256(listed.encode()).hexdigest()
        return self._closures[name]

    def check(self, names: Iterable[str]) -> list[Diagnostic]:
        """Everything that is wrong with these templates before any is rendered."""
        found: dict[str, str] = {}
        return list(dict.fromkeys(problem for name in sorted(set(names)) for problem in self._collect(name, found)))

    def render(self, name: str, variables: Mapping[str, object]) -> str:
        """The template filled in. Raises TemplateProblem with the template's file and line."""
        try:
            return self._environment.get_template(name).render(variables)
        except jinja2.TemplateSyntaxError as error:
            raise TemplateProblem([_syntax(error, name)]) from error
        except jinja2.TemplateNotFound as error:
            raise TemplateProblem([_missing(str(error), *_last_place(error, name))]) from error
        except (jinja2.TemplateError, *_EXPRESSION_ERRORS) as error:
            raise TemplateProblem([_failed(error, name)]) from error

    def _collect(self, name: str, found: dict[str, str]) -> list[Diagnostic]:
        """Puts the digests of `name` and all below it into `found`; says what is wrong with them."""
        if name in found:
            return []
        if name not in self._files:
            return [_missing(name, None, None)]
        found[name] = sha256(self._files[name]).hexdigest()
        if name not in self._parsed:
            self._parsed[name] = self._parse(name)
        problems, targets = self._parsed[name]
        return [*problems, *(problem for target in targets for problem in self._collect(target, found))]

    def _parse(self, name: str) -> tuple[list[Diagnostic], list[str]]:
        """What is wrong with one template, and the templates that it names."""
        try:
            tree = self._environment.parse(self._files[name].decode(), name)
        except UnicodeDecodeError:
            return [_problem("template-encoding", "The template is not UTF-8.", name, None, "Save it as UTF-8.")], []
        except jinja2.TemplateSyntaxError as error:
            return [_syntax(error, name)], []
        problems: list[Diagnostic] = []
        targets: list[str] = []
        for node in tree.find_all(_REFERENCES):
            target = getattr(node, "template", None)
            if not (isinstance(target, nodes.Const) and isinstance(target.value, str)):
                message = "The name of the template is computed; expected a name in quotes."
                hint = "Write the name out, with {% if %} around it where there is a choice."
                problems.append(_problem("template-dynamic", message, name, node.lineno, hint))
            elif target.value not in self._files:
                problems.append(_missing(target.value, name, node.lineno))
            else:
                targets.append(target.value)
        return problems, targets


def _environment(files: Mapping[str, bytes]) -> jinja2.Environment:
    def load(name: str) -> tuple[str, str, None] | None:
        return (files[name].decode(), _path(name), None) if name in files else None

    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(load),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=-1,
    )
    # Chance has no place in a page.
    del environment.globals["lipsum"], environment.filters["random"]
    environment.filters |= {
        "href": _href,
        "number": phrasing.number,
        "percent": phrasing.percent,
        "plural": phrasing.plural,
    }
    return environment


@jinja2.pass_context
def _href(context: Context, url: str) -> str:
    """A URL of ours as seen from the page that is being rendered."""
    page = context.resolve_or_missing("page")
    if not hasattr(page, "head"):
        raise jinja2.TemplateRuntimeError("href does not know the page; import this macro `with context`.")
    base = page.site.base_path
    if base is not None and links.is_ours(url):
        return str(base) + url[1:]
    return links.relative(url, page.head.url)


def _path(name: str) -> str:
    return f"templates/{name}"


def _problem(code: str, message: str, name: str, line: int | None, hint: str | None = None) -> Diagnostic:
    return Diagnostic("error", code, message, _path(name), line, None, hint)


def _missing(wanted: str, name: str | None, line: int | None) -> Diagnostic:
    message = f"There is no template {wanted}."
    return _problem("template-missing", message, name or wanted, line, f"Add templates/{wanted} or correct the name.")


def _syntax(error: jinja2.TemplateSyntaxError, name: str) -> Diagnostic:
    message = f"Template syntax: {error.message}"
    return _problem("template-syntax", message, error.name or name, error.lineno, "Correct the tag on this line.")


def _failed(error: Exception, name: str) -> Diagnostic:
    where, line = _last_place(error, name)
    reason = str(error) or type(error).__name__
    if isinstance(error, jinja2.UndefinedError):
        hint = "render/contexts.py lists what each page has."
        return _problem("template-undefined", f"The page has no such thing: {reason}.", where, line, hint)
    return _problem("template-error", f"{type(error).__name__} in the template: {reason}", where, line)


def _last_place(error: Exception, name: str) -> tuple[str, int | None]:
    """The innermost template and line on the way to the error (Jinja puts them into the traceback)."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.startswith("templates/")]
    return (frames[-1].filename.removeprefix("templates/"), frames[-1].lineno) if frames else (name, None)
