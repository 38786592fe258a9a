"""Whose wish for humans only counts for which address: the one way to write an address down."""

import unicodedata


def normalised(address: str) -> str:
    """An address as it is compared: NFC, lower case, without a tag (`lan+work@…` is `lan@…`).

    The wish reaches too far rather than too short: upper case and tags nearly always lead to the same person.
    """
    plain = unicodedata.normalize("NFC", address).strip().strip("<>").casefold()
    local, at, domain = plain.rpartition("@")
    return f"{local.partition('+')[0] or local}{at}{domain}" if at else plain
