"""How the doors hand servers to the journey: one place that knows which adapter opens what."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from sincerely.sources.adapters.dav import open_dav
from sincerely.sources.adapters.imap import open_mailbox
from sincerely.sources.adapters.imap_sent import open_sent_folder
from sincerely.sources.adapters.oauth import refresh
from sincerely.sources.remote import OAuthGrant, Servers
from sincerely.trust.vault import load_ring


def reach_servers(*, keys: Path, allowed: Sequence[str] = (), ca_file: str = "") -> Servers:
    """Return how servers are reached: `keys` the file of the key ring, `allowed` hosts inside this network."""
    hosts = tuple(allowed)
    return Servers(
        mailbox=open_mailbox,
        dav=open_dav,
        refresh=partial(_refresh, hosts, ca_file),
        ring=load_ring(keys),
        sent_folder=open_sent_folder,
        allowed=hosts,
        ca_file=ca_file,
    )


def _refresh(allowed: tuple[str, ...], ca_file: str, grant: OAuthGrant, now: datetime) -> OAuthGrant:
    return refresh(grant, now=now, allowed=allowed, ca_file=ca_file)
