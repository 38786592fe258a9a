"""What is known of a new owner without asking: on whose clock they live, and what to call them."""

import os
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sincerely.accounts.models import Owner
from sincerely.people.identity import read_name

LOCAL = "/etc/localtime"


def zone_of_machine(local: str = LOCAL) -> str:
    """Return the time zone that this machine is set to; UTC where it says none."""
    name = os.path.realpath(local).partition("/zoneinfo/")[2]
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
    return "UTC" if name in ("", "Etc/UTC", "UCT", "Etc/UCT", "Zulu") else name


def zone_of_desk(known: list[Owner]) -> str:
    """Return the zone in which a new owner of this desk most likely lives: the first owner's, else the machine's."""
    return known[0].timezone if known else zone_of_machine()


def called(name: str, language: str = "") -> str:
    """Return what to call somebody whose given name is not their first word; blank where it is."""
    given = read_name(name, language=language).given
    return "" if given in ("", name) or given == name.split(" ")[0] else given
