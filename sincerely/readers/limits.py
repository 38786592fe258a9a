"""How often anybody may ask. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Most:
    """The most an hour, from one network address and about one receipt."""

    from_address: int
    about_receipt: int


LIMITS: Final[Mapping[str, Most]] = {
    "look": Most(from_address=120, about_receipt=600),
    "ask": Most(from_address=6, about_receipt=12),
    "confirm": Most(from_address=30, about_receipt=60),
}
"""A letter to many people may be looked up by all of them; few of them ask for something within the same hour."""

MAILS_AN_ADDRESS_AN_HOUR: Final = 1
MAILS_A_DAY: Final = 100
"""Of the whole desk: whoever finds a way around all else can't make a mail cannon of it."""


def network_of(remote: str, forwarded: str) -> str:
    """The reader's network address.

    Only a proxy on this machine is believed about whom it speaks for, and only its own last word; what a reader wrote
    into the field before stands to the left of it. Of IPv6 the /64, which is one household.
    """
    is_local = remote in ("", "::1") or remote.startswith("127.")
    address = forwarded.rpartition(",")[2].strip() if is_local and forwarded else remote
    groups = address.split("%")[0].split(":")
    return ":".join(_expanded(groups)[:4]) if len(groups) > 2 else address


def _expanded(groups: list[str]) -> list[str]:
    """The groups of an IPv6 address with `::` written out."""
    if "" not in groups:
        return groups
    at = groups.index("")
    before, after = [g for g in groups[:at] if g], [g for g in groups[at:] if g]
    return [*before, *["0"] * (8 - len(before) - len(after)), *after]
