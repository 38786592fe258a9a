"""What owners know of themselves, and need no source for: name, numbers, signature, the desk's own links. Pure."""

from collections.abc import Iterable

from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, parse

from sincerely.sources.folding import fold
from sincerely.writing.grounding import OWN, Source

LINES = 8
"""Lines of a signature, from the owner's name on."""


def own_facts(
    *, name: str, known: Iterable[str], numbers: Iterable[str], sent: Iterable[str], links: Iterable[str]
) -> Source:
    """Return what a letter may say of its writer, as a source that needs no mark.

    `known`: their names and addresses; `numbers` in E.164; `sent`: letters of theirs, for the signature; `links`:
    addresses of the desk that lead to this letter's own pages.
    """
    said = [name, *known, *links]
    said += [way for number in numbers for way in in_all_ways(number)]
    said += [line for letter in sent for line in signature_in(letter, name)]
    return Source(OWN, "\n".join(dict.fromkeys(one for one in said if one)))


def signature_in(text: str, name: str) -> list[str]:
    """Return the last lines of a letter from the line on that is the writer's name; none where it is not signed so."""
    lines = text.rstrip().split("\n")[-LINES:]
    wanted = set(fold(name).split())
    for at, line in enumerate(lines):
        said = fold(line).strip(" ,.-–—").split()
        if said and len(said) <= 6 and set(said) <= wanted:
            return lines[at:]
    return []


def in_all_ways(number: str) -> list[str]:
    """Return a number in E.164 as people write it: as it is, with its country, and as at home."""
    try:
        read = parse(number, None)
    except NumberParseException:
        return [number]
    ways = (PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.NATIONAL)
    return [number, *(format_number(read, way) for way in ways)]
