"""The demo's contacts: a vCard file, and an older Google CSV in which some people stand under a second address."""

import csv
import io

from sincerely.demo.story import OWNER, Person

_CSV_COLUMNS = (
    *("First Name", "Middle Name", "Last Name", "Organization Name", "Organization Title", "Birthday", "Notes"),
    *("Labels", "E-mail 1 - Label", "E-mail 1 - Value", "E-mail 2 - Label", "E-mail 2 - Value"),
    *("Phone 1 - Label", "Phone 1 - Value"),
)


def split_name(person: Person) -> tuple[str, str]:
    """(given, family): "Last, First" is read as written; a Vietnamese name begins with the family name."""
    name = person.name
    if "," in name:
        family, _, given = name.partition(",")
        return given.strip(), family.strip()
    if person.family:
        return name.replace(person.family, "").strip(), person.family
    words = name.split()
    if len(words) < 2:
        return name, ""
    if person.language == "vi":
        return " ".join(words[1:]), words[0]
    return " ".join(words[:-1]), words[-1]


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


def _card(person: Person) -> str:
    given, family = split_name(person)
    lines = [
        *("BEGIN:VCARD", "VERSION:3.0", f"UID:{person.key}@lasen.example"),
        *(f"FN:{_escape(f'{given} {family}'.strip() if ',' in person.name else person.name)}",),
        f"N:{_escape(family)};{_escape(given)};;;",
        f"EMAIL;TYPE=WORK:{person.email}",
    ]
    optional = (("ORG", person.organisation), ("TITLE", person.title), ("TEL;TYPE=WORK", person.phone))
    lines += [f"{field}:{_escape(value)}" for field, value in optional if value]
    if person.birthday:
        lines.append(f"BDAY:{person.birthday}")
    return "\r\n".join([*lines, "END:VCARD", ""])


def to_vcards(people: list[Person]) -> str:
    """Everyone marked `contact: yes`, as vCard 3.0."""
    return "".join(_card(person) for person in people if person.contact and person.key != OWNER)


def to_csv(people: list[Person]) -> str:
    """The old export in Google's columns: the people with a second address, and every third of the contacts."""
    known = [person for person in people if person.key != OWNER and (person.contact or person.aliases)]
    chosen = [person for index, person in enumerate(known) if person.aliases or index % 3 == 0]
    out = io.StringIO()
    writer = csv.DictWriter(out, _CSV_COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for person in chosen:
        given, family = split_name(person)
        emails = [*person.aliases, person.email][:2]
        row = {
            "First Name": given,
            "Last Name": family,
            "Organization Name": person.organisation,
            "Labels": "* myContacts",
            "E-mail 1 - Label": "* Work",
            "E-mail 1 - Value": emails[0],
        }
        if len(emails) > 1:
            row |= {"E-mail 2 - Label": "Other", "E-mail 2 - Value": emails[1]}
        if person.phone:
            row |= {"Phone 1 - Label": "Work", "Phone 1 - Value": person.phone}
        writer.writerow(row)
    return out.getvalue()
