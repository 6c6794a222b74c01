"""Values written as YAML in all the forms in which people mix it: for tests that must leave such files as they are."""

import json
import re
from random import Random

from colombia_nato_site.content.yaml_text import scalar

Value = dict[str, object]


class Writer:
    """Writes a value in forms as people mix them: block and flow, all quotes, comments, blank lines."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.comments = 0

    def chance(self, of: float) -> bool:
        return self.random.random() < of

    def comment(self) -> str:
        self.comments += 1
        return f"# comment {self.comments}: “x” - y"

    def above(self, column: int) -> str:
        lines = [self.comment(), ""]
        return f"{' ' * self.random.choice([0, column])}{self.random.choice(lines)}\n" if self.chance(0.3) else ""

    def behind(self) -> str:
        return f"  {self.comment()}" if self.chance(0.3) else ""

    def scalar(self, value: object, column: int, *, block: bool) -> str:
        if not isinstance(value, str):
            plain = json.dumps(value)
            return plain + (self.behind() if block else "")
        lines = value.split("\n")
        if block and value.strip() == value != "" and all(map(str.isprintable, lines)) and self.chance(0.5):
            header = self.random.choice(["|-", f"|{2}-"])
            body = "\n".join(" " * (column + 2) + line if line else "" for line in lines)
            return f"{header}{self.behind()}\n{body}"
        if block and value.strip() == value != "" and value.isprintable() and self.chance(0.4):
            return f">-\n{' ' * (column + 2)}{value}\n"
        if value.isprintable() and value and self.chance(0.5):
            return "'" + value.replace("'", "''") + "'" + (self.behind() if block else "")
        if re.fullmatch("[a-z]+( [a-z]+)*", value) and value not in ("null", "true", "false") and self.chance(0.8):
            wide = value.replace(" ", "\n" + " " * (column + 3), 1) if block and self.chance(0.3) else value
            return wide + (self.behind() if block else "")
        return scalar(value) + (self.behind() if block else "")

    def flow(self, value: object) -> str:
        gap = self.random.choice([", ", " , ", ",", ",\n              "])
        if isinstance(value, dict):
            return "{" + gap.join(f"{key}: {self.flow(inner)}" for key, inner in value.items()) + "}"
        if isinstance(value, list):
            return "[" + gap.join(self.flow(item) for item in value) + ("," if value and self.chance(0.2) else "") + "]"
        return self.scalar(value, 0, block=False)

    def after_colon(self, value: object, column: int) -> str:
        if isinstance(value, list) and value and self.chance(0.7):
            return f"{self.behind()}\n{self.sequence(value, column + self.random.choice([0, 2]))}"
        if value is None and self.chance(0.5):
            return f"{self.behind()}\n"
        said = self.flow(value) if isinstance(value, list) else self.scalar(value, column, block=True)
        return " " * self.random.choice([1, 1, 3]) + said + "\n"

    def sequence(self, value: list[object], column: int) -> str:
        return "".join(self.above(column) + self.item(item, column) for item in value)

    def item(self, item: object, column: int) -> str:
        dash = " " * column + "- "
        if not isinstance(item, dict):
            return f"{dash}{self.scalar(item, column, block=True)}\n"
        if self.chance(0.3):
            return f"{dash}{self.flow(item)}{self.behind()}\n"
        return dash + self.mapping(item, column + 2).lstrip(" ")

    def mapping(self, value: Value, column: int) -> str:
        lines = [f"{' ' * column}{key}:{self.after_colon(inner, column)}" for key, inner in value.items()]
        return lines[0] + "".join(self.above(column) + line for line in lines[1:])
