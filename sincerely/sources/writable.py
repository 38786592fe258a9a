"""Whether a collection on a server may be written to, and if not, why not. Pure: the page and the action both ask."""

from dataclasses import dataclass
from typing import Literal

WhyNot = Literal["", "not_a_server", "removed", "off", "may_not_write", "read_only", "gone", "not_chosen"]


@dataclass(frozen=True, slots=True)
class Place:
    """What decides it, of an account and one of its collections."""

    kind: str
    is_on: bool
    may_write: bool
    is_removed: bool
    is_read_only: bool
    is_gone: bool
    is_chosen: bool


def why_not(place: Place | None) -> WhyNot:
    """Return why nothing is written there, as a message key; blank where it may be."""
    if place is None or place.kind not in ("caldav", "carddav"):
        return "not_a_server"
    checks: tuple[tuple[bool, WhyNot], ...] = (
        (place.is_removed, "removed"),
        (not place.is_on, "off"),
        (not place.may_write, "may_not_write"),
        (place.is_gone, "gone"),
        (not place.is_chosen, "not_chosen"),
        (place.is_read_only, "read_only"),
    )
    return next((key for holds, key in checks if holds), "")
