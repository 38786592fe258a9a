"""Reading the outbox."""

from collections.abc import Collection
from datetime import datetime

from django.db.models import Q
from django.db.models.functions import Length

from sincerely.accounts.models import Owner
from sincerely.accounts.queries import reviews_now
from sincerely.review.approval import Second
from sincerely.review.models import Approval, SecondYes
from sincerely.sending.gate import Approved
from sincerely.sending.models import Account, Delivery, Evidence, Recipient, Remainder, SentCopy
from sincerely.sending.outbox import certainly_stayed

ON_THE_WAY = ("queued", "claimed", "on_wire", "uncertain")
UNSURE = Q(state="uncertain") | Q(pk__in=Remainder.objects.filter(state="uncertain").values("delivery_id"))
"""Letters of which somebody has to say whether they arrived."""


def deliveries(owner: Owner, limit: int = 100) -> list[Delivery]:
    """Return the newest deliveries with their recipients."""
    return list(
        Delivery.objects.filter(owner=owner)
        .select_related("approval__letter__person", "account", "copy", "remainder")
        .prefetch_related("recipients", "evidence")
        .order_by("-queued_at")[:limit]
    )


def deliveries_before(owner: Owner, before: int | None, *, limit: int) -> list[Delivery]:
    """Return deliveries by their number, from the highest below `before`: a page that new letters do not shift."""
    rows = Delivery.objects.filter(owner=owner).select_related("owner", "approval").prefetch_related("recipients")
    return list((rows.filter(pk__lt=before) if before is not None else rows).order_by("-pk")[:limit])


def delivery(owner: Owner, delivery_id: int) -> Delivery | None:
    """Return one delivery of the owner's."""
    return (
        Delivery.objects.filter(owner=owner, pk=delivery_id)
        .select_related("approval__letter__person", "account", "copy", "remainder")
        .prefetch_related("recipients", "evidence")
        .first()
    )


def last_of(letter_id: int) -> Delivery | None:
    """Return what became of a letter's last yes."""
    return Delivery.objects.filter(approval__letter_id=letter_id).order_by("-pk").first()


def answering(owner: Owner, *, now: datetime) -> dict[str, Approval]:
    """Return, by need, the approved letters that answer it and are not on the timeline yet.

    They wait for their time, for a second person's yes, for a server, or for a word on whether they arrived. A yes that
    was taken back, and a letter that the last gate or a server refused for good, answers nothing.
    """
    on_the_way = Q(delivery__state__in=ON_THE_WAY) | Q(delivery__state="sent", delivery__filed_at=None)
    before = Q(delivery=None, second_rule__isnull=False)
    rows = Approval.objects.filter(on_the_way | before, owner=owner, withdrawn_at=None, approved_at__lte=now)
    return {row.letter.need: row for row in rows.exclude(letter__need="").select_related("letter__person")}


def may_come(owner: Owner, approvals: Collection[int]) -> list[Approval]:
    """Return those of these approvals whose letter may still leave, or whose copy here or in Sent is still to come."""
    rest = Remainder.objects.exclude(state="ended").values("delivery_id")
    waits = (
        Q(delivery__state__in=ON_THE_WAY)
        | Q(delivery__state="sent", delivery__filed_at=None)
        | Q(delivery__copy__state="waiting")
        | Q(delivery__pk__in=rest)
        | Q(delivery=None, withdrawn_at=None)
    )
    rows = Approval.objects.filter(waits, owner=owner).defer("content").select_related("letter").order_by("pk")
    return [row for row in rows if row.pk in approvals]


def uncertain_count(owner: Owner) -> int:
    """Return how many letters wait for the owner's word on whether they arrived."""
    return Delivery.objects.filter(UNSURE, owner=owner).count()


def approved(found: Delivery) -> Approved:
    """Return the approval behind a delivery as the gate wants it, read afresh."""
    rows = Approval.objects.filter(pk=found.approval_id).values_list(
        "owner_id", "sha256", "envelope_from", "recipients", "withdrawn_at", "sign_in_id", "approved_by", "leave_at",
        "standing__kind", "standing__revoked_at", "standing__until", "second_rule", "second_yes__leave_at",
    )  # fmt: skip
    (owner, sha256, envelope_from, recipients, withdrawn_at, sign_in, by, leave_at, kind, revoked_at, until,
     rule, second_leave_at) = rows.get()  # fmt: skip
    return Approved(
        sha256=sha256,
        envelope_from=envelope_from,
        recipients=tuple(recipients),
        withdrawn=withdrawn_at is not None or revoked_at is not None,
        by=by if sign_in else "",
        leave_at=max(leave_at, second_leave_at or leave_at),
        standing=kind or "",
        is_standing_ended=revoked_at is not None,
        until=until,
        owner=owner,
        asks_second=rule is not None,
        second=None if rule is None else second_now(found.approval_id, owner),
    )


def second_now(approval_id: int, owner_id: int) -> Second | None:
    """Return the second yes of an approval as it stands now: whether its giver still reviews there, too."""
    said = SecondYes.objects.filter(approval_id=approval_id).values_list("sha256", "reviewer_id").first()
    if said is None:
        return None
    sha256, by = said
    return Second(sha256, by, reviews_now(owner_id, by) is not None)


def not_filed(*, most: int, octets: int) -> list[Delivery]:
    """Return sent letters of one owner that are not on the timeline yet, the first sent first: `most`, or so many that
    they have `octets` together."""
    rows = Delivery.objects.filter(state="sent", filed_at__isnull=True).select_related("owner", "approval")
    rows = rows.defer("approval__content").annotate(size=Length("approval__content"))
    found: list[Delivery] = []
    room = octets
    for one in rows.order_by("sent_at", "pk")[:most]:
        if room > 0 and (not found or one.owner_id == found[0].owner_id):
            found.append(one)
            room -= one.size
    return found


def stayed(found: Delivery) -> bool:
    """Whether a letter that left the queue unsent certainly arrived nowhere; False for every other letter."""
    if found.state not in ("rejected", "abandoned"):
        return False
    return certainly_stayed(
        found.state,
        [one.state for one in found.recipients.all()],
        is_withdrawn=found.approval.withdrawn_at is not None,
        is_again=any(one.kind == "sent_again" for one in found.evidence.all()),
    )


def waiting_since(*, now: datetime) -> Delivery | None:
    """Return the letter that has been due for longest."""
    return Delivery.objects.filter(state="queued", next_try_at__lte=now).order_by("next_try_at").first()


# --- accounts that send --------------------------------------------------------------------------------------------


def accounts(owner: Owner) -> list[Account]:
    """Return the owner's accounts that send and stand, the first made first."""
    return list(Account.objects.filter(owner=owner, removed_at=None).select_related("reader").order_by("pk"))


def account(owner: Owner, account_id: int) -> Account | None:
    """Return one account of this owner that sends, or None."""
    return Account.objects.filter(owner=owner, pk=account_id, removed_at=None).select_related("reader").first()


def senders(owner: Owner) -> list[str]:
    """Return the addresses that letters can be from: those of accounts that are on."""
    return [one.email for one in accounts(owner) if one.is_on]


def waiting_count(found: Account) -> int:
    """Return how many letters wait for an account."""
    return Delivery.objects.filter(account=found, state="queued").count()


# --- what was found out --------------------------------------------------------------------------------------------


def uncertain() -> list[Delivery]:
    """Return the uncertain letters of all owners, the oldest first."""
    rows = Delivery.objects.filter(state="uncertain").select_related("owner", "approval", "account__reader")
    return list(rows.prefetch_related("evidence").order_by("queued_at", "pk"))


def by_message_id(owner: Owner, message_ids: Collection[str]) -> dict[str, Delivery]:
    """Return the owner's deliveries that were on the wire, by their Message-IDs."""
    rows = Delivery.objects.filter(owner=owner, message_id__in=list(message_ids), wire_sha256__isnull=False)
    return {one.message_id: one for one in rows.select_related("owner", "approval").prefetch_related("recipients")}


def was_sent_to(owner: Owner, addresses: Collection[str]) -> bool:
    """Whether a letter of the owner's that a person said yes to left from here for one of these addresses."""
    rows = Recipient.objects.filter(delivery__owner=owner, delivery__approval__standing=None, email__in=list(addresses))
    return rows.filter(state__in=("accepted", "delayed", "bounced")).exists()


def unsettled(owner: Owner) -> list[Delivery]:
    """Return the letters of which nobody knows whether they arrived, or arrived at all recipients, the newest first."""
    rows = Delivery.objects.filter(UNSURE, owner=owner).select_related(
        "approval__letter__person", "account", "remainder"
    )
    return list(rows.prefetch_related("recipients", "evidence").order_by("-queued_at"))


def returned(owner: Owner) -> list[Evidence]:
    """Return what servers said of letters that did not reach all, or are late, and that the owner has not put away."""
    kinds = ("bounced", "delayed", "rejected")
    rows = Evidence.objects.filter(delivery__owner=owner, kind__in=kinds, seen_at=None)
    found = rows.select_related("delivery__approval__letter__person").order_by("-at", "-pk")
    states = {(one.delivery_id, one.email): one.state for one in Recipient.objects.filter(delivery__evidence__in=rows)}
    return [one for one in found if states.get((one.delivery_id, one.email)) == one.kind]


def without_copy(*, since: datetime, now: datetime, limit: int = 200) -> list[Delivery]:
    """Return sent letters of which it is not settled yet whether a copy lies in the Sent folder, and that are due."""
    rows = Delivery.objects.filter(state="sent", sent_at__gte=since, filed_at__isnull=False)
    open_ = Q(copy__isnull=True) | Q(copy__state="waiting", copy__next_at__lte=now)
    found = rows.filter(open_).select_related("owner", "approval", "account__reader", "copy")
    return list(found.order_by("sent_at", "pk")[:limit])


def copy_of(found: Delivery) -> SentCopy | None:
    """Return what is known of a letter's copy in the Sent folder."""
    return SentCopy.objects.filter(delivery=found).first()
