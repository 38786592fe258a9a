"""Everybody in the address book as a file, with where each is known from, in the reader's language."""

from collections.abc import Iterator
from typing import Literal

from django.utils import translation
from django.utils.translation import gettext, ngettext

from sincerely.accounts.models import Owner
from sincerely.people.queries.address_book import Origin, address_book
from sincerely.sources.write_card import Version, write_card
from sincerely.sources.write_table import BOM, write_header, write_row

Form = Literal["vcard", "csv"]
ENDINGS = {"vcard": "vcf", "csv": "csv"}
TYPES = {"vcard": "text/vcard; charset=utf-8", "csv": "text/csv; charset=utf-8"}


def origin_words(origin: Origin) -> str:
    """Return where what is known of somebody comes from, as one sentence."""
    parts: list[str] = []
    if origin.entries and origin.first_at:
        words = ngettext("%(n)s entry since %(year)s", "%(n)s entries since %(year)s", origin.entries)
        parts.append(words % {"n": origin.entries, "year": origin.first_at.year})
    parts += [gettext("address book “%(name)s”") % {"name": name} for name in origin.books]
    if origin.is_typed:
        parts.append(gettext("entered by hand"))
    return gettext("From Sincerely: %(sources)s.") % {"sources": "; ".join(parts)} if parts else ""


def export(
    owner: Owner, form: Form, *, version: Version = "4.0", everybody: bool = False, with_bom: bool = False,
    language: str = "en",
) -> Iterator[bytes]:  # fmt: skip
    """Yield the file piece by piece; nothing of it is ever held whole."""

    def note(origin: Origin) -> str:
        # A stream goes on after the request, when its language is no longer set.
        with translation.override(language):
            return origin_words(origin)

    people = address_book(owner, note, everybody=everybody)
    if form == "vcard":
        yield from (write_card(person, version=version) for person in people)
        return
    yield (BOM if with_bom else b"") + write_header()
    yield from map(write_row, people)
