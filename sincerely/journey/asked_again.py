"""Between a yes and its time to leave the world goes on: what is asked again before a letter leaves."""

from datetime import datetime

from sincerely.journey.ruling import rule_against
from sincerely.journey.scheduling import slot_gone
from sincerely.journey.second_rule import rule_of
from sincerely.people import queries as people
from sincerely.sending.models import Delivery


def why_not_now(delivery: Delivery, *, now: datetime) -> str:
    """Return why an approved letter should be looked at again instead of leaving, as a message key; else blank.

    They wrote in this conversation since the yes; a time that the letter offers was taken; a second person's yes is
    wanted that was not wanted then; or words of the software may not stand in it any more: a wish for humans only, a
    loss, a mark by hand, too many letters with AI in them.
    """
    approval = delivery.approval
    letter = approval.letter
    if delivery.wire_sha256 is None and people.wrote_since(letter.owner, letter.reply_to, since=approval.approved_at):
        return "gate.they_wrote"
    if slot_gone(letter, now):
        return "gate.slot_gone"
    if approval.second_rule is None and rule_of(letter, approval.recipients):
        return "gate.second_yes_wanted"
    if approval.disclosure == "none":
        return ""
    rule = rule_against(letter, now=now)
    if rule == "policy.balance":
        # A letter that some have already is itself among those that are counted.
        return "" if delivery.state == "sent" else "gate.balance"
    return "gate.kept_by_hand" if rule else ""
