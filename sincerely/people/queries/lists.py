"""Letters that came to the owner by an address of several: a team's, everybody's, a club's."""

from django.db.models import Exists, OuterRef, Q

from sincerely.people.models import Participation

SHARED = ("list", "role")


def came_by_a_list(entry: str = "") -> Q:
    """Return the condition for letters from a person that name an address of several, and none of the owner's.

    An address without a name from which nobody ever wrote is one, too ("board@"). `entry` is the path from what is
    asked to its entry, with its underscores: "entry__" of a notice.
    """
    wrote = Participation.objects.filter(identity=OuterRef("identity"), role="from")
    read_by = Participation.objects.filter(
        Q(identity__person__kind__in=SHARED) | Q(~Exists(wrote), identity__shown_as="", identity__kind="email"),
        entry=OuterRef(f"{entry}pk"),
        role__in=("to", "cc"),
    )
    here = {"kind": "message", "direction": "other", "bulk": False, "automatic": False}
    return Q(Exists(read_by), **{f"{entry}{name}": value for name, value in here.items()})
