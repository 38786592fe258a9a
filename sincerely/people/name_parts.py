"""A name parted as cards want it: family, given, and what stands between (RFC 6350 6.2.2), in the name's own order."""

from sincerely.people.identity import family_comes_first, read_name
from sincerely.sources.card_changes import NameParts


def name_parts(name: str, *, given: str = "", language: str = "") -> NameParts:
    """Return a name's parts; of a Vietnamese name the family stands first. What can't be parted is given as it is.

    `given`: what one calls them, where the name begins with it ("Anne Marie" of "Anne Marie Cole").
    """
    words = name.split()
    read = read_name(name, language=language)
    if len(words) < 2 or not (read.given and read.family) or read.shown != name:
        return NameParts(given=name)
    if family_comes_first(words, language=language):
        return NameParts(words[0], words[-1], " ".join(words[1:-1]))
    if family_comes_first([words[-1], *words[:-1]]):
        # "Lan Nguyen" as she writes it herself: parted, address books would turn it round, ours too.
        return NameParts(given=name)
    first = given if given and name.startswith(f"{given} ") else words[0]
    rest = name[len(first) :].split()
    return NameParts(rest[-1], first, " ".join(rest[:-1]))
