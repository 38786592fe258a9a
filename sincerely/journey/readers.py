"""From a reader's wish to the desk: is it a recipient who asks, the mailed link, the row on Today, the wish kept."""

import hashlib
from collections.abc import Callable, Iterable
from datetime import datetime
from urllib.parse import urlsplit

from django.conf import settings

from sincerely.accounts.models import Owner
from sincerely.people import queries as people
from sincerely.people.models import Handled, Person
from sincerely.readers import actions, queries
from sincerely.readers.by_mail import is_vouched, wish_in
from sincerely.readers.desk_mail import Letterhead, written
from sincerely.readers.models import Asked, DeskMail
from sincerely.review import queries as approvals
from sincerely.review.models import Approval
from sincerely.sending.accounts import Waits
from sincerely.sending.outbox import Answer, Deliver
from sincerely.sources.models import Account
from sincerely.sources.records import MessageRecord
from sincerely.trust import queries as ledger
from sincerely.trust.consent import normalised
from sincerely.trust.ledger_files import is_put_back
from sincerely.trust.receipts import recipients_commit

MAILS_A_TURN = 20


def recipient_of(receipt_id: str, address: str) -> Approval | None:
    """Return the letter's approval if `address` is one that it went to, by the commitment of its receipt."""
    approval = approvals.approval_of_receipt(receipt_id)
    facts = ledger.receipt_page(receipt_id)
    if approval is None or facts is None or facts.payload is None:
        return None
    content = facts.payload["content"]
    salt = ledger.envelope_salt(receipt_id) or str(content["salt"])
    if recipients_commit(salt, approval.recipients) != content["recipients_commit"]:
        return None
    named = {normalised(str(each)) for each in approval.recipients}
    return approval if normalised(address) in named else None


def look_at_wishes(*, now: datetime) -> int:
    """Look at what was typed: a recipient's address gets the mail with its link, all else is forgotten silently."""
    actions.forget_old(now=now)
    found = queries.typed()
    for asked in found:
        approval = recipient_of(asked.receipt_id, asked.address)
        mail = None
        if approval is not None and settings.SINCERELY_PUBLIC_URL:
            mail = actions.invite(asked, salt=mail_key(), host=host_of(approval.envelope_from), now=now)
        if approval is None or mail is None:
            actions.drop(asked)
        else:
            note(approval.owner, asked, now=now)
    return len(found)


def note(owner: Owner, asked: Asked, *, now: datetime) -> None:
    """Show the desk's own mail under "Handled for you"."""
    person = person_at(owner, asked.address)
    Handled.objects.create(
        owner=owner,
        at=now,
        kind=f"desk_mail_{asked.what}",
        person=person,
        slots={"name": person.name if person else asked.address, "value": asked.receipt_id},
    )


def person_at(owner: Owner, address: str) -> Person | None:
    """Return who writes from an address."""
    return next(iter(people.holders(owner, [address])), None) if address else None


def mail_key() -> bytes:
    """Return what addresses are hashed with for the hourly limit; it never leaves this desk."""
    return hashlib.sha256(b"desk mail\0" + settings.SECRET_KEY.encode()).digest()


def host_of(address: str) -> str:
    """Return the domain of an address, for Message-IDs."""
    return address.rpartition("@")[2] or urlsplit(settings.SINCERELY_PUBLIC_URL).hostname or "desk.invalid"


def send_desk_mail(
    deliver: Deliver,
    *,
    clock: Callable[[], datetime],
    not_left: type[Exception],
    unsure: type[Exception],
    route: Callable[[Owner], Deliver] | None = None,
) -> int:
    """Send the desk's own mails that are due; return how many were tried. None is ever sent twice.

    `route` says by which server an owner's address sends; without it all leave by `deliver`.
    """
    if is_put_back(settings.SINCERELY_DATA):
        return 0  # What waits here may have left since the backup.
    tried = 0
    while tried < MAILS_A_TURN and (mail := actions.claim_mail(now=clock())) is not None:
        tried += 1
        send_one_mail(mail, deliver, clock=clock, not_left=not_left, unsure=unsure, route=route)
    return tried


def send_one_mail(
    mail: DeskMail,
    deliver: Deliver,
    *,
    clock: Callable[[], datetime],
    not_left: type[Exception],
    unsure: type[Exception],
    route: Callable[[Owner], Deliver] | None = None,
) -> None:
    """Write the fixed text, hand it over, and write down what became of it."""
    owner = Owner.objects.filter(pk=mail.owner, is_active=True).first()
    if owner is None or not mail.to:
        actions.mail_ended(
            mail, "failed", Answer(0, "Nobody stands behind this mail any more."), sha256="", now=clock()
        )
        return
    link = f"{settings.SINCERELY_PUBLIC_URL}/r/{mail.receipt_id}/confirm/{mail.secret}/"
    head = Letterhead(owner.email, mail.to, mail.made_at, mail.message_id)
    content = written(mail.kind, mail.language, link=link, head=head)
    sha256 = hashlib.sha256(content).hexdigest()
    try:
        answers, final = (route(owner) if route else deliver)(
            owner.email,
            [mail.to],
            content,
            on_wire=lambda _answers: actions.mail_on_wire(mail, now=clock()),
            alive=lambda: None,
        )
    except Waits as problem:
        actions.mail_later(mail, Answer(0, problem.why), now=clock())
    except not_left as problem:
        answer = getattr(problem, "answer", Answer(0, str(problem)))
        if getattr(problem, "temporary", True):
            actions.mail_later(mail, answer, now=clock())
        else:
            actions.mail_ended(mail, "failed", answer, sha256=sha256, now=clock())
    except unsure as problem:
        # The reader can ask again in an hour; a second mail by itself would be one too many.
        actions.mail_ended(mail, "uncertain", Answer(0, str(problem)), sha256=sha256, now=clock())
    else:
        accepted = final.accepted and any(answer.accepted for answer in answers.values())
        actions.mail_ended(mail, "sent" if accepted else "failed", final, sha256=sha256, now=clock())


def wishes_by_mail(owner: Owner, records: Iterable[MessageRecord], *, now: datetime) -> int:
    """Keep the wishes that arrived by mail (`by_mail.SUBJECTS`); return how many.

    Only a recipient of that very letter is heard. A call waits on Today either way; humans only counts at once where
    the owner's own provider vouches for the sender, else the owner says so with one click.
    """
    kept = 0
    for record in records:
        wish = wish_in(record.subject) if not record.automatic and not record.bulk else None
        if wish is None:
            continue
        approval = recipient_of(wish.receipt_id, record.sender.email)
        if approval is None or approval.owner_id != owner.pk:
            continue
        servers = Account.objects.filter(owner=owner).values_list("host", flat=True)
        vouched = is_vouched(record.authentication, record.sender.email, list(servers))
        kept += None is not actions.keep_from_mail(
            owner=str(owner.pk),
            receipt_id=wish.receipt_id,
            what=wish.what,
            address=record.sender.email,
            message_id=record.message_id[:512],
            language=approval.letter.language,
            counts=wish.what == "call" or vouched,
            now=now,
        )
    return kept
