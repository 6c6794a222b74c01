"""Plain values that were read from a YAML file, and where in the file they stand."""

from collections.abc import Mapping
from dataclasses import dataclass

Location = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML document: plain values, and where in the file each of them and each key stands.

    A location is the path of keys and indexes to a value; places are (line, column), from 1.
    """

    value: object
    path: str
    values: Mapping[Location, tuple[int, int]]
    keys: Mapping[Location, tuple[int, int]]

    def place(self, location: Location) -> tuple[int, int]:
        """Where the value stands; for one that is not there, where the nearest value around it stands."""
        while location and location not in self.values:
            location = location[:-1]
        return self.values[location]

    def place_of_key(self, location: Location) -> tuple[int, int]:
        """Where the last key of the location stands; for an item of a list, where the item stands."""
        return self.keys.get(location) or self.place(location)
