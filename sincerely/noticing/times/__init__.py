"""Times named in English and Vietnamese text, resolved against a given now; what is doubtful is asked, never guessed."""

from sincerely.noticing.times.as_json import to_json
from sincerely.noticing.times.find import find_times

__all__ = ["find_times", "to_json"]
