"""Writing people as a table (CSV, RFC 4180) under the column names that Google, Outlook and our own reader know.

A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection"): what people
write into their names must not be run on somebody's machine. Our reader takes it off again.
"""

import csv
import io

from sincerely.sources.write_card import CardContent

BOM = "\ufeff".encode()
"""Excel takes a file for UTF-8 where it begins with this."""
PLACES = 3
"""Columns for addresses, and for numbers; what does not fit stands in the last one, parted as Google does it."""
BETWEEN = " ::: "
COLUMNS = (
    "Name", "Given Name", "Additional Name", "Family Name", "Nickname", "Organization Name", "Organization Title",
    "Birthday", *(f"E-mail {number} - Value" for number in range(1, PLACES + 1)),
    *(f"Phone {number} - Value" for number in range(1, PLACES + 1)), "Website", "Labels", "Notes",
)  # fmt: skip
FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
"""What a formula begins with, also in full width."""


def write_header() -> bytes:
    """Return the first row."""
    return _row(COLUMNS)


def write_row(person: CardContent) -> bytes:
    """Return one person's row, with every cell made harmless."""
    parts = person.parts
    cells = (
        person.name, parts.given, parts.additional, parts.family, person.nickname, person.organisation, person.title,
        person.birthday, *_columns(person.emails), *_columns(person.phones), BETWEEN.join(person.links),
        BETWEEN.join(person.tags), person.note,
    )  # fmt: skip
    return _row(tuple(map(harmless, cells)))


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs: an apostrophe stands before what would begin a formula."""
    # One that begins with an apostrophe of its own before such a sign gets a second, so that one can be taken off.
    bare = cell.lstrip("' ")
    return f"'{cell}" if bare and bare[0] in FORMULA else cell


def _columns(values: tuple[str, ...]) -> list[str]:
    first = list(values[: PLACES - 1])
    return [*first, BETWEEN.join(values[PLACES - 1 :])] + [""] * (PLACES - 1 - len(first))


def _row(cells: tuple[str, ...]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerow(cells)
    return out.getvalue().encode("utf-8", "replace")
