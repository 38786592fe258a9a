"""Trying an account before it is kept: connect, sign in, look around. Nothing is read, and nothing is kept."""

from sincerely.sources.remote import Access, Servers


def look_around(reach: Servers, way: Access, kind: str) -> list[str]:
    """Return the names of the folders, calendars or address books that a server shows. Raises remote.Trouble."""
    if kind == "imap":
        box = reach.mailbox(way)
        try:
            return [folder.name for folder in box.folders()]
        finally:
            box.close()
    dav = reach.dav(way, kind)
    try:
        return [one.name or one.href for one in dav.collections()]
    finally:
        dav.close()
