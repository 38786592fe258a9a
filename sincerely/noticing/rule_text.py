"""What each rule of noticing is, in words for people: shown on the page "How it decides"."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RuleText:
    """One plain sentence per language, and how often (0..1) a careful reader agrees with the rule."""

    confidence: float
    en: str
    vi: str

    @property
    def says(self) -> str:
        """The English sentence, under the name that `records.RuleText` gives it."""
        return self.en
