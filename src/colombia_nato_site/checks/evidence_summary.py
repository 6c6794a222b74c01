"""How the evidence of all claims was found, in numbers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EvidenceSummary:
    """`claims` counts those that could be checked, `resolved` those of which every passage was found.

    `exact` to `lost` count passages. `unchecked` are the articles whose source text is not here, with
    `unchecked_claims` claims between them.
    """

    claims: int
    resolved: int
    exact: int
    moved: int
    approximate: int
    lost: int
    unchecked: tuple[str, ...]
    unchecked_claims: int

    def __str__(self) -> str:
        if self.unchecked and not self.claims:
            return f"Evidence: 0 of {self.unchecked_claims} claims checked; {self._missing()}."
        counts = {"moved": self.moved, "approximate": self.approximate, "lost": self.lost}
        kinds = ", ".join([f"{self.exact} exact", *(f"{count} {how}" for how, count in counts.items() if count)])
        said = f"Evidence of {self.resolved} of {self.claims} claims resolved (passages: {kinds})."
        if self.unchecked:
            said += f" Claims not checked: {self.unchecked_claims}; {self._missing()}."
        return said

    def _missing(self) -> str:
        some = ", ".join(self.unchecked[:3]) + (", …" if len(self.unchecked) > 3 else "")
        if len(self.unchecked) == 1:
            return f"the source text of {some} is not on this machine"
        return f"the source text of {len(self.unchecked)} articles is not on this machine ({some})"
