"""What the worker does for the log: once a day its signed state goes outside, by the ways that the settings name."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from django.conf import settings

from sincerely.journey.second_place import NotKept, Ways, keep_outside
from sincerely.sending.accounts import Server
from sincerely.sending.adapters.smtp import NotDelivered, Unsure, deliver
from sincerely.sending.adapters.witness import post_checkpoint
from sincerely.trust.adapters.kept_copies import keep_in_folder, read_copies
from sincerely.trust.witnesses import usable_witnesses


def take_outside(now: datetime, server: Callable[[], Server]) -> None:
    """Keep checkpoints outside where that is due; nothing in the demo, which has no outside."""
    is_asked = settings.SINCERELY_CHECKPOINT_DIR or settings.SINCERELY_CHECKPOINT_MAIL or settings.SINCERELY_WITNESSES
    if settings.SINCERELY_DEMO or not is_asked:
        return
    folder = settings.SINCERELY_CHECKPOINT_DIR
    allowed, ca_file = settings.SINCERELY_PRIVATE_HOSTS, settings.SINCERELY_SOURCES_CA
    ways = Ways(
        read=read_copies,
        keep=keep_in_folder,
        post=partial(post_mail, server),
        ask=partial(post_checkpoint, allowed=allowed, ca_file=ca_file),
    )
    keep_outside(
        now,
        ways,
        folder=Path(folder).expanduser() if folder else None,
        mail=settings.SINCERELY_CHECKPOINT_MAIL,
        witnesses=usable_witnesses(settings.SINCERELY_WITNESSES)[0],
    )


def post_mail(server: Callable[[], Server], address: str, content: bytes) -> None:
    """Hand one system mail to the desk's own mail server. Raises NotKept."""
    try:
        answers, final = deliver(server(), address, [address], content, on_wire=lambda _answers: None)
    except (NotDelivered, Unsure) as problem:
        raise NotKept(str(problem)) from problem
    except Exception as problem:
        raise NotKept("no mail server is set, or it can't be reached") from problem
    if not final.accepted or not all(answer.accepted for answer in answers.values()):
        raise NotKept(final.text)
