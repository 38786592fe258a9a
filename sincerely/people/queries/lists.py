"""Letters that came to the owner by an address of several: a team's, everybody's, a club's."""

from django.db.models import Exists, OuterRef, Q

from sincerely.people.models import Participation

SHARED = ("list", "role")


def came_by_a_list(entry: str = "") -> Q:
    """Return the condition for letters from a person that name an address of several, and none of the owner's.

    `entry` is the path from what is asked to its entry, with its underscores: "entry__" of a notice.
    """
    read_by = Participation.objects.filter(
        owner=OuterRef(f"{entry}owner"),
        entry=OuterRef(f"{entry}pk"),
        role__in=("to", "cc"),
        identity__person__kind__in=SHARED,
    )
    here = {"kind": "message", "direction": "other", "bulk": False, "automatic": False}
    return Q(Exists(read_by), **{f"{entry}{name}": value for name, value in here.items()})
