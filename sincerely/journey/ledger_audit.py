"""The whole audit: the log against itself and its signatures, and each entry against the row that it stands for.

Every approval, end of a delivery, receipt, wish and erasure has exactly its entry, the two agree, and there is no entry
without its row. What is compared with what stands in docs/openness.md.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from django.db.models import F, Q, TextField
from django.db.models.functions import Cast

from sincerely.review.models import Approval, FrozenLetter, SecondYes, StandingApproval
from sincerely.review.queries import sealed_row, sealed_second, sealed_standing
from sincerely.review.standing import Scope, Template, digest_of
from sincerely.sending.models import Account, Delivery, Remainder
from sincerely.trust import queries
from sincerely.trust.commitments import row_digest, written
from sincerely.trust.ledger_audit import Audit
from sincerely.trust.queries import Fact, ReceiptRow
from sincerely.trust.receipts import recipients_commit

ENDS = {
    "sent": {"sent"},
    "rejected": {"rejected"},
    "uncertain": {"uncertain"},
    "withdrawn": {"abandoned"},
    "given_back": {"abandoned"},
    "resolved_sent": {"sent"},
    "resolved_abandon": {"abandoned"},
    "resolved_resend": {"queued", "claimed", "on_wire"},
}
"""Kind of a delivery's last entry → the states that its row may have then."""
UNDER_WAY = {"queued", "claimed", "on_wire"}
REMAINDER_ENDS = {
    "remainder_ended": {"ended"},
    "remainder_uncertain": {"uncertain"},
    "remainder_resolved_sent": UNDER_WAY,
    "remainder_resolved_resend": UNDER_WAY,
}
"""The same of what remains of a sent letter: those whom their server put off."""
NOTED = {
    "key_rotated", "policy_changed", "desk_mail", "token_made", "token_ended",
    "reviewer_named", "reviewer_ended", "handed_back",
}  # fmt: skip
"""Acts that the log alone keeps in their order; what came of them may be changed again by another act."""
STANDING = {"standing_given", "standing_revoked"}
WITHOUT_RECEIPT = {"humans_only", "erased", "approved_by_hand", *NOTED, *STANDING}
COMPARED = {
    "content": ("sha256", "salt", "recipients_commit"),
    "review": ("name", "approved_at", "auth", "second"),
    "row": ("salt", "sha256"),
    "second_row": ("salt", "sha256"),
}
WHOLE = Q(second_rule=None) | Q(second_yes__isnull=False)
"""Approvals with every yes that they ask for: these have a receipt and a delivery."""
Receipts = Mapping[str, ReceiptRow]
FROZEN = ("letter_revision", "envelope_from", "recipients", "message_id", "receipt_id", "words", "disclosure", "edited")
"""What an approval repeats of the letter that was frozen for it."""


def audit_everything(outside: Iterable[tuple[str, str]] = ()) -> Audit:
    """Audit the log, then compare it with the rooms above. `outside` as `queries.audit` takes it."""
    found = queries.audit(outside)
    problems = [*found.problems, *row_problems()]
    return replace(found, ok=not problems, problems=problems)


@dataclass(slots=True)
class Seen:
    """What the entries say, gathered by the rows that they name."""

    approvals: dict[int, list[Fact]] = field(default_factory=lambda: defaultdict(list))
    firsts: dict[int, list[Fact]] = field(default_factory=lambda: defaultdict(list))
    """First yeses, of letters that ask for two."""
    ends: dict[int, list[Fact]] = field(default_factory=lambda: defaultdict(list))
    wishes: dict[int, list[Fact]] = field(default_factory=lambda: defaultdict(list))
    standing: dict[int, list[Fact]] = field(default_factory=lambda: defaultdict(list))
    erasures: dict[int, Fact] = field(default_factory=dict)
    """The erasing entries, by the number of the receipt's entry that they name."""
    erased: dict[int, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """Numbers of approvals by what an entry can name them with."""

    by_receipt: Mapping[str, int]
    by_bytes: Mapping[tuple[str, str], int]
    by_digest: Mapping[str, int]

    def approval_of(self, fact: Fact) -> int | None:
        """The approval that an entry is about."""
        if fact.receipt_id:
            return self.by_receipt.get(fact.receipt_id)
        said = fact.payload or {}
        digest = str(said.get("sha256"))
        if "message_id" in said:
            return self.by_bytes.get((str(said["message_id"]), digest))
        return self.by_digest.get(digest)  # entries of older versions name the digest alone


def row_problems() -> Iterator[str]:
    """Yield every difference between the entries and the rows, as sentences."""
    seen = Seen()
    receipts = queries.receipt_rows()
    yield from _gather(_known(), seen)
    yield from _approval_problems(seen, receipts)
    yield from _delivery_problems(seen)
    yield from _receipt_problems(seen, receipts)
    yield from _wish_problems(seen)
    yield from _standing_problems(seen)
    yield from _erasure_problems(seen)


def _known() -> Known:
    rows = list(Approval.objects.order_by("pk").values_list("pk", "receipt_id", "message_id", "sha256"))
    return Known(
        by_receipt={receipt: pk for pk, receipt, _, _ in rows if receipt},
        by_bytes={(message_id, sha256): pk for pk, _, message_id, sha256 in rows},
        by_digest={sha256: pk for pk, _, _, sha256 in rows},
    )


def _gather(known: Known, seen: Seen) -> Iterator[str]:
    """Sort all entries; yield those that no row stands for."""
    for fact in queries.facts():
        said = fact.payload or {}
        if fact.erased_at:
            seen.erased[fact.index] = fact
        if fact.receipt_id and fact.kind in WITHOUT_RECEIPT:
            yield f"entry {fact.index} ({fact.kind}) names a receipt, and such an entry has none"
        if fact.kind == "humans_only":
            seen.wishes[int(said.get("wish", 0))].append(fact)
        elif fact.kind == "erased":
            seen.erasures[int(said.get("index", -1))] = fact
        elif fact.kind in STANDING:
            seen.standing[int(said.get("standing", 0))].append(fact)
        elif fact.kind not in NOTED:
            approval = known.approval_of(fact)
            if approval is None:
                yield f"entry {fact.index} ({fact.kind}) stands for a letter that is not there"
            elif fact.kind in ("approved", "approved_by_hand"):
                seen.approvals[approval].append(_shortened(fact))
            elif fact.kind == "first_yes":
                seen.firsts[approval].append(_shortened(fact))
            else:
                seen.ends[approval].append(_shortened(fact))


def _shortened(fact: Fact) -> Fact:
    """An entry with what is compared of its payload: of 100,000 receipts the digests of parts fill the memory."""
    if fact.payload is None:
        return fact
    whole = ("id", "message_id", "mode", "sha256", "by", "second")
    said = {name: value for name, value in fact.payload.items() if name in whole}
    for name, within in COMPARED.items():
        inner = fact.payload.get(name)
        if isinstance(inner, dict):
            said[name] = {key: inner[key] for key in within if key in inner}
    return replace(fact, payload=said)


def _approval_problems(seen: Seen, receipts: Receipts) -> Iterator[str]:
    left = set(Approval.objects.values_list("pk", flat=True))
    seconds = {row.approval_id: row for row in SecondYes.objects.select_related("sign_in")}
    rows = Approval.objects.annotate(
        how=F("sign_in__how"), sign_in_owner=F("sign_in__owner_id"), letter_owner=F("letter__owner_id")
    )
    for approval in rows.order_by("pk").iterator(chunk_size=500):
        left.discard(approval.pk)
        name = f"approval {approval.pk}"
        second = seconds.get(approval.pk)
        entries, firsts = seen.approvals.get(approval.pk, []), seen.firsts.get(approval.pk, [])
        is_whole = approval.second_rule is None or second is not None
        if (len(entries), len(firsts)) != (int(is_whole), int(approval.second_rule is not None)):
            yield f"{name} has {len(entries) + len(firsts)} entries in the ledger instead of one for each yes"
        for fact in (*firsts[:1], *entries[:1]):
            yield from _against_entry(approval, approval.how, fact, receipts, second)
        if hashlib.sha256(approval.content).hexdigest() != approval.sha256:
            yield f"the bytes of {name} are not those of its digest"
        if {approval.sign_in_owner, approval.letter_owner} != {approval.owner_id}:
            yield f"{name} belongs to another owner than its letter or its sign-in"
        if (approval.standing_id is None) != (approval.disclosure != "machine-generated"):
            yield f"{name} and what readers were told disagree about whether a person read it first"
        if approval.leave_at < approval.approved_at:
            yield f"{name} could leave before it was given"
        yield from _withdrawal_problems(approval, seen.ends.get(approval.pk, []))
    yield from (f"approval {pk} has no letter or no sign-in" for pk in sorted(left))
    yield from _frozen_problems()


def _against_entry(
    approval: Approval, how: str, fact: Fact, receipts: Receipts, second: SecondYes | None
) -> Iterator[str]:
    """Compare an approval with what its entry says; `how` its person was signed in, `second` the yes beside it."""
    if fact.kind == "first_yes":
        second = None
    if written(second.said_at if second else approval.approved_at) != fact.at:
        yield f"approval {approval.pk} was given at another time than entry {fact.index}"
    if fact.payload is None:
        return
    name, said = f"approval {approval.pk}", fact.payload
    is_receipt = fact.kind == "approved"
    ours: dict[str, Any] = {"digest": approval.sha256, "person": approval.approved_by}
    if is_receipt:
        content, review = said.get("content", {}), said.get("review", {})
        theirs = {"digest": content.get("sha256"), "person": review.get("name")}
        ours |= {
            "receipt": approval.receipt_id,
            "time": written(approval.approved_at),
            "Message-ID": f"<{approval.message_id}>",
        }
        theirs |= {"receipt": said.get("id"), "time": review.get("approved_at"), "Message-ID": said.get("message_id")}
        row = receipts.get(approval.receipt_id)
        salt = row.envelope_salt if row and row.envelope_salt else str(content.get("salt"))
        ours |= {"recipients": recipients_commit(salt, approval.recipients)}
        theirs |= {"recipients": content.get("recipients_commit")}
        ours |= {"way of signing in": how, "disclosure": approval.disclosure}
        theirs |= {"way of signing in": review.get("auth"), "disclosure": said.get("mode")}
    else:
        theirs = {"digest": said.get("sha256"), "person": said.get("by")}
    for what, mine in ours.items():
        if mine != theirs[what]:
            yield f"{what} of {name} is another than entry {fact.index} says"
    if "row" in said and sealed_row(approval, str(said["row"].get("salt")))["row"] != said["row"]:
        yield f"{name} was changed after entry {fact.index} was written"
    yield from _second_problems(name, approval, second, fact)


def _second_problems(name: str, approval: Approval, second: SecondYes | None, fact: Fact) -> Iterator[str]:
    """Compare a second yes with the entry that names both: the row behind its digest, and what a receipt says."""
    said: Mapping[str, Any] = fact.payload or {}
    sealed, told = said.get("second_row"), (said.get("review") or {}).get("second") or said.get("second")
    if second is None:
        if sealed or told:
            yield f"entry {fact.index} names a second yes to {name} that is not there"
        return
    owners = {second.sign_in.owner_id, second.reviewer_id}
    if second.sha256 != approval.sha256 or len(owners) != 1 or approval.owner_id in owners:
        yield f"the second yes to {name} is not another person's to the same bytes"
    if sealed is None or sealed_second(second, str(sealed.get("salt")))["second_row"] != sealed:
        yield f"the second yes to {name} was changed after entry {fact.index} was written"
    name_told = second.said_by if second.is_named else None
    facts = {"name": name_told, "approved_at": written(second.said_at), "auth": second.sign_in.how}
    if told != (facts if fact.kind == "approved" else second.said_by):
        yield f"the second yes to {name} is another than entry {fact.index} says"


def _withdrawal_problems(approval: Approval, ends: list[Fact]) -> Iterator[str]:
    withdrawn = [fact.at for fact in ends if fact.kind in ("withdrawn", "given_back")]
    said = [] if approval.withdrawn_at is None else [written(approval.withdrawn_at)]
    if withdrawn != said:
        yield f"approval {approval.pk} and the ledger disagree about whether and when it was withdrawn"


def _frozen_problems() -> Iterator[str]:
    """Compare approvals with the letters that were frozen for them, column by column; JSON as text, which is quick."""
    texts = {f"{name}_text": Cast(name, TextField()) for name in ("recipients", "words")}
    columns = ("letter_id", "sha256", *(f"{name}_text" if f"{name}_text" in texts else name for name in FROZEN))
    shown_rows = FrozenLetter.objects.annotate(**texts).values_list(*columns)
    frozen = {row[:2]: row[2:] for row in shown_rows.iterator(chunk_size=5000)}
    approved = Approval.objects.annotate(**texts).order_by("pk").values_list("pk", *columns)
    for pk, *row in approved.iterator(chunk_size=5000):
        shown = frozen.get(tuple(row[:2]))
        if shown is None:
            yield f"approval {pk} is of bytes that were never shown"
            continue
        for what, mine, theirs in zip(FROZEN, row[2:], shown, strict=True):
            if mine != theirs and not (f"{what}_text" in texts and _same_json(mine, theirs)):
                yield f"{what} of approval {pk} is another than what was shown"


def _same_json(one: str, other: str) -> bool:
    return bool(json.loads(one) == json.loads(other))


def _delivery_problems(seen: Seen) -> Iterator[str]:
    without = set(Approval.objects.filter(WHOLE).values_list("pk", flat=True))
    senders = {pk: (owner, email) for pk, owner, email in Account.objects.values_list("pk", "owner_id", "email")}
    rows = Delivery.objects.values_list(
        "pk", "approval_id", "account_id", "owner_id", "sha256", "message_id", "state", "sent_at",
        "approval__owner_id", "approval__sha256", "approval__message_id", "approval__envelope_from", named=True,
    )  # fmt: skip
    for delivery in rows.order_by("pk").iterator(chunk_size=1000):
        without.discard(delivery.approval_id)
        name, owner = f"delivery {delivery.pk}", delivery.approval__owner_id
        bound = (delivery.sha256, delivery.message_id, delivery.owner_id)
        if delivery.account_id and senders.get(delivery.account_id) != (owner, delivery.approval__envelope_from):
            yield f"{name} leaves by an account of another address than its From"
        if bound != (delivery.approval__sha256, delivery.approval__message_id, owner):
            yield f"{name} is of other bytes than were approved"
        ends = seen.ends.get(delivery.approval_id, [])
        for fact in ends:
            said = fact.payload
            if said and (said.get("sha256"), said.get("message_id")) != bound[:2]:
                yield f"entry {fact.index} is about other bytes than {name}"
        last = [fact for fact in ends if fact.kind in ENDS][-1:]
        allowed = ENDS[last[0].kind] if last else UNDER_WAY
        if delivery.state not in allowed:
            yield f"{name} is {delivery.state}, but the ledger says {last[0].kind if last else 'nothing of an end'}"
        sent = [fact.at for fact in last if "sent" in allowed]
        if sent != ([written(delivery.sent_at)] if delivery.sent_at else []):
            yield f"{name} was sent at another time than the ledger says"
    yield from (f"approval {pk} has no delivery" for pk in sorted(without))
    yield from _remainder_problems(seen)


def _remainder_problems(seen: Seen) -> Iterator[str]:
    """Compare what is tried again for some recipients with the last that the ledger says of it."""
    columns = ("delivery__approval_id", "delivery_id", "delivery__state", "state")
    remain = {row[0]: row[1:] for row in Remainder.objects.values_list(*columns)}
    for approval, ends in seen.ends.items():
        last = [fact.kind for fact in ends if fact.kind in REMAINDER_ENDS][-1:]
        if last and approval not in remain:
            yield f"the ledger says {last[0]} of approval {approval}, but nothing of it remains"
    for approval, (delivery, of, state) in remain.items():
        last = [fact.kind for fact in seen.ends.get(approval, ()) if fact.kind in REMAINDER_ENDS][-1:]
        if state not in (REMAINDER_ENDS[last[0]] if last else UNDER_WAY) or of != "sent":
            said = last[0] if last else "nothing of an end"
            yield f"the remainder of delivery {delivery} ({of}) is {state}, but the ledger says {said}"


def _receipt_problems(seen: Seen, receipts: Receipts) -> Iterator[str]:
    rows = dict(receipts)
    issued = Approval.objects.filter(WHOLE).exclude(receipt_id="")
    about = issued.values_list("pk", "receipt_id", "owner_id", "letter__language")
    for pk, receipt_id, owner, language in about:
        row = rows.pop(receipt_id, None)
        entry = next((fact.index for fact in seen.approvals.get(pk, ()) if fact.kind == "approved"), None)
        if row is None:
            yield f"approval {pk} has no receipt {receipt_id}"
            continue
        if row.index != entry:
            yield f"receipt {receipt_id} names another entry than that of its approval"
        if (row.owner, row.language) != (str(owner), language):
            yield f"owner or language of receipt {receipt_id} is another than its letter's"
        if row.erased != (entry in seen.erased):
            yield f"receipt {receipt_id} and its entry disagree about whether it was erased"
        if row.erased and row.envelope_salt:
            yield f"receipt {receipt_id} was erased, but the salt of its recipients is there"
    yield from (f"receipt {receipt_id} belongs to no approval" for receipt_id in rows)


def _wish_problems(seen: Seen) -> Iterator[str]:
    rows = queries.wish_rows()
    for pk, row in rows.items():
        facts = seen.wishes.get(pk, [])
        if len(facts) != 1:
            yield f"wish {pk} for humans only has {len(facts)} entries instead of one"
        for fact in facts[:1]:
            said = fact.payload or {}
            is_same = "row" not in said or row_digest(str(said.get("salt")), [pk, *row]) == said["row"]
            if row[1] != fact.at or not is_same:
                yield f"wish {pk} for humans only was changed after entry {fact.index} was written"
    for pk in sorted(set(seen.wishes) - set(rows)):
        yield f"entry {seen.wishes[pk][0].index} stands for a wish for humans only that is not there"


def _standing_problems(seen: Seen) -> Iterator[str]:
    """Each standing approval was given once and with these words, and revoked as its row says."""
    rows = {row.pk: row for row in StandingApproval.objects.order_by("pk")}
    for pk, row in rows.items():
        said = {kind: [fact for fact in seen.standing.get(pk, []) if fact.kind == kind] for kind in STANDING}
        given = said["standing_given"]
        if len(given) != 1:
            yield f"standing approval {pk} has {len(given)} entries instead of one"
        template = Template(row.kind, row.language, row.subject, row.text)
        scope = Scope(tuple(row.people), row.most, row.since, row.until)
        for fact in given[:1]:
            theirs = fact.payload or {"sha256": row.sha256, "by": row.approved_by}
            now = (digest_of(template, scope), row.sha256, row.approved_by, written(row.given_at))
            sealed = theirs.get("row")  # entries of older versions have none
            same = sealed is None or sealed_standing(row, str(sealed.get("salt")))["row"] == sealed
            if not same or now != (theirs.get("sha256"), theirs.get("sha256"), theirs.get("by"), fact.at):
                yield f"standing approval {pk} was changed after entry {fact.index} was written"
        revoked = [fact.at for fact in said["standing_revoked"]]
        if revoked != ([written(row.revoked_at)] if row.revoked_at else []):
            yield f"standing approval {pk} and the ledger disagree about whether and when it was revoked"
    for pk in sorted(set(seen.standing) - set(rows)):
        yield f"entry {seen.standing[pk][0].index} stands for a standing approval that is not there"


def _erasure_problems(seen: Seen) -> Iterator[str]:
    """Each erasure names a receipt's entry; all entries of that receipt are erased, and no others."""
    erased = {seen.erased[index].receipt_id: entry for index, entry in seen.erasures.items() if index in seen.erased}
    for index, entry in sorted(seen.erasures.items()):
        if index not in seen.erased:
            yield f"entry {entry.index} says that entry {index} was erased, but it was not"
    for index, fact in sorted(seen.erased.items()):
        said = erased.get(fact.receipt_id)
        if said is None or not fact.receipt_id:
            yield f"entry {index} was erased, and no entry says so"
        elif said.at != fact.erased_at:
            yield f"entry {index} was erased at another time than entry {said.index} says"
