"""Writing each recipient's own result, and what remains of a letter that not all of them got."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

from sincerely.sending.models import Delivery, Evidence, Recipient, Remainder
from sincerely.sending.outbox import UNDELIVERED, Answer, back_off, fate, fate_at_rcpt

Results = Mapping[str, tuple[str, str]]
"""Of each recipient: state, and what their server said."""


def in_this_try(delivery: Delivery) -> list[Recipient]:
    """Return who is to get the letter by the next try, as the rows were when they were read."""
    return [one for one in delivery.recipients.all() if one.state in UNDELIVERED]


def write(delivery: Delivery, results: Results) -> None:
    """Write the results of a try, one statement for those who had the same, none for those of whom nothing is new."""
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for one in in_this_try(delivery):
        new = results.get(one.email)
        if new is not None and new != (one.state, one.reply):
            one.state, one.reply = new
            alike[new].append(one.pk)
    for (state, reply), numbers in alike.items():
        Recipient.objects.filter(pk__in=numbers).update(state=state, reply=reply)


def at_rcpt(delivery: Delivery, answers: Mapping[str, Answer]) -> dict[str, tuple[str, str]]:
    """Return the results before the dot; of whom nothing was said, the letter goes out."""
    found = {}
    for one in in_this_try(delivery):
        answer = answers.get(one.email)
        state = fate_at_rcpt(answer) if answer else "queued"
        found[one.email] = (state, "" if answer is None or state == "queued" else answer.words)
    return found


def after_dot(delivery: Delivery, answers: Mapping[str, Answer], final: Answer) -> dict[str, tuple[str, str]]:
    """Return the results after the answer to the dot."""
    found = {}
    for one in in_this_try(delivery):
        state, answer = fate(answers.get(one.email, final), final)
        found[one.email] = (state, answer.words)
    return found


def put_off(
    delivery: Delivery, answer: Answer, answers: Mapping[str, Answer] | None = None
) -> dict[str, tuple[str, str]]:
    """Return the results of a try that reached nobody, for now: whom the server refused for good is out of it."""
    found = {}
    for one in in_this_try(delivery):
        own = (answers or {}).get(one.email)
        refused = own is not None and fate_at_rcpt(own) == "rejected"
        found[one.email] = ("rejected" if refused else "deferred", words(one, answer, own))
    return found


def given_up(
    delivery: Delivery, answer: Answer, answers: Mapping[str, Answer] | None = None
) -> dict[str, tuple[str, str]]:
    """Return the results where nobody of this try gets it any more."""
    return {
        one.email: ("rejected", words(one, answer, (answers or {}).get(one.email))) for one in in_this_try(delivery)
    }


def words(one: Recipient, answer: Answer, own: Answer | None) -> str:
    """Return what is kept of a refusal: what the server said of this recipient, else of the whole, now or before."""
    if own is not None and not own.accepted:
        return own.words
    return answer.words if answer.code or not one.reply else one.reply


def over(results: Results) -> dict[str, tuple[str, str]]:
    """Return results in which nobody is tried again: the time is up."""
    return {email: ("rejected" if state in UNDELIVERED else state, said) for email, (state, said) in results.items()}


def unsure(delivery: Delivery, answers: Mapping[str, Answer] | None) -> dict[str, tuple[str, str]]:
    """Return the results where the answer to the dot is missing: whoever was put off or refused before certainly did
    not get it; of the others nobody knows. Without answers, what was written at the dot says who was put off."""
    if answers:
        found = at_rcpt(delivery, answers)
    else:
        found = {one.email: (one.state, one.reply) for one in in_this_try(delivery)}
    return {
        email: ("uncertain", said) if state == "queued" else (state, said) for email, (state, said) in found.items()
    }


def after_sent(delivery: Delivery, *, now: datetime) -> None:
    """In the transaction in which a letter becomes sent: begin its remainder where somebody was put off, and note for
    its person who will not get it."""
    states = set(Recipient.objects.filter(delivery=delivery).values_list("state", flat=True))
    if states & set(UNDELIVERED):
        Remainder.objects.create(delivery=delivery, attempts=1, next_try_at=now + back_off(1), queued_at=now)
    note_refused(delivery, now=now)


def note_refused(delivery: Delivery, *, now: datetime) -> None:
    """Note for its person who of a sent letter's recipients will not get it, each once."""
    for email, reply in delivery.recipients.filter(state="rejected").values_list("email", "reply"):
        values = {"words": reply[:1000], "at": now, "first_at": now}
        Evidence.objects.get_or_create(delivery=delivery, kind="rejected", email=email, defaults=values)
