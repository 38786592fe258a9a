"""On which side of the owner a letter or a meeting stands, and whose it is: one rule, at placing and ever after."""

from collections.abc import Collection, Iterable


def side_of_letter(*, by_owner: bool, to_owner: bool, bulk: bool, names_readers: bool) -> str:
    """Return out, in or other. `names_readers`: whether it names anybody in To or Cc."""
    if by_owner:
        return "out"
    if to_owner:
        return "in"
    # A blind copy names nobody; what names others only was between them, or on a list.
    return "other" if bulk or names_readers else "in"


def side_of_meeting(*, by_owner: bool, has_organiser: bool) -> str:
    """Return out, in, or none for a meeting that nobody called."""
    return "out" if by_owner else "in" if has_organiser else "none"


def says_whose(kind: str, direction: str, role: str, person_kind: str) -> bool:
    """Whether the first in this field of an entry is the other one, whose it is."""
    if kind == "meeting":
        return person_kind != "self"
    if kind != "message":
        return False
    return (role != "from" and person_kind != "self") if direction == "out" else role == "from"


def own_answer(answers: Iterable[tuple[str, str]], own: Collection[str]) -> str:
    """Return what the owner said to an invitation, of what each address said; blank for nothing."""
    return next((said for email, said in answers if email in own), "")
