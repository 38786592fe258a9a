"""The outbox's state machine (TRUST 3.2). Pure.

    queued -> claimed -> on_wire -> sent | rejected | uncertain
    claimed -> queued (anything before `on_wire` was committed is safe to try again)
    uncertain -> sent | rejected (the answer came after all) | queued (resend, by a person) | abandoned (by a person)

At most once by itself: once `on_wire` is committed the final dot may have gone out, and nothing but an answer from the
server or a person moves the letter on.

Each recipient has a state of their own (RFC 5321, 3.3: a server may take one and put off another):

    queued -> accepted | rejected | deferred | uncertain
    deferred -> queued (their server took the address: the letter is on the wire) | rejected
    uncertain -> accepted | rejected | queued, deferred (resend, by a person) | abandoned (by a person)
    accepted, uncertain, abandoned -> bounced | delayed (their server told later)

Who was put off when others got the letter is tried again by a remainder, a row of its own beside the sent letter, with
the same rule of the wire for each of its tries. Who has the letter, or was refused for good, is in no try any more.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

NEXT: Mapping[str, frozenset[str]] = {
    "queued": frozenset({"claimed", "abandoned"}),
    "claimed": frozenset({"queued", "on_wire", "rejected"}),
    "on_wire": frozenset({"sent", "rejected", "queued", "uncertain"}),
    "uncertain": frozenset({"sent", "rejected", "queued", "abandoned"}),
    "sent": frozenset(),
    "rejected": frozenset({"queued", "abandoned"}),
    "abandoned": frozenset(),
}
REMAINDER_NEXT: Mapping[str, frozenset[str]] = {
    "queued": frozenset({"claimed", "ended"}),
    "claimed": frozenset({"queued", "on_wire", "ended"}),
    "on_wire": frozenset({"queued", "ended", "uncertain"}),
    "uncertain": frozenset({"queued", "ended"}),
    "ended": frozenset(),
}
"""The steps of a sent letter's remainder: those recipients whom their server put off."""
RECIPIENT_NEXT: Mapping[str, frozenset[str]] = {
    "queued": frozenset({"accepted", "rejected", "deferred", "uncertain"}),
    "deferred": frozenset({"queued", "rejected"}),
    "accepted": frozenset({"bounced", "delayed"}),
    "rejected": frozenset(),
    "uncertain": frozenset({"accepted", "rejected", "queued", "deferred", "abandoned", "bounced", "delayed"}),
    "abandoned": frozenset({"accepted", "bounced", "delayed"}),
    "delayed": frozenset({"accepted", "bounced"}),
    "bounced": frozenset(),
}
UNDELIVERED = ("queued", "deferred")
"""Recipients of the next try: nobody else is ever in an envelope."""
STOPPABLE = ("queued",)
"""States from which a letter can still be taken back."""
LEASE = timedelta(seconds=45)
"""How long a claim stands without a sign of life. Short, so that a person hears of an uncertain letter within a minute;
a worker that lives renews it, however slow the server is."""
RENEW_AFTER = timedelta(seconds=15)
RETURNED = (
    "gate.they_wrote", "gate.kept_by_hand", "gate.balance", "gate.no_second_yes", "gate.second_yes_wanted",
    "gate.slot_gone", "gate.standing_ended",
)  # fmt: skip
"""Reasons for which a letter comes back to its person at the time to leave."""
BACKOFF = (60, 300, 900, 3600, 4 * 3600, 12 * 3600)
"""Seconds until the next try after a temporary refusal; the last one repeats."""
WAIT = timedelta(minutes=5)
"""Until a letter whose account can't send is looked at again; a change of the account wakes it at once."""
LONGEST = timedelta(days=4)
"""After this a letter that was refused for the time being counts as rejected (RFC 5321 4.5.4.1: 4-5 days)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said to one recipient or to the whole message; code 0: it said nothing, the text is ours."""

    code: int
    text: str

    @property
    def words(self) -> str:
        """Code and text as they are kept, at most 500 characters."""
        return f"{self.code} {self.text}"[:500] if self.code else self.text[:500]

    @property
    def accepted(self) -> bool:
        """A 2yz reply."""
        return 200 <= self.code < 300

    @property
    def temporary(self) -> bool:
        """A 4yz reply: try again later."""
        return 400 <= self.code < 500


Deliver = Callable[..., tuple[dict[str, Answer], Answer]]
"""`sending.adapters.smtp.deliver` bound to a server."""


def may_move(state: str, new: str, steps: Mapping[str, frozenset[str]] = NEXT) -> bool:
    """Whether the machine allows this step."""
    return new in steps[state]


def back_off(attempts: int) -> timedelta:
    """Return how long to wait after this many attempts."""
    return timedelta(seconds=BACKOFF[min(max(attempts, 1), len(BACKOFF)) - 1])


def outcome(recipients: Mapping[str, Answer], final: Answer) -> str:
    """Return the letter's state after the server answered the final dot."""
    if final.accepted:
        return "sent" if any(answer.accepted for answer in recipients.values()) else "rejected"
    return "queued" if final.temporary else "rejected"


def fate_at_rcpt(answer: Answer) -> str:
    """Return what a recipient's own answer makes of them before the dot: queued (their letter goes out), deferred or
    rejected. 552 may mean "too many recipients" and counts as for now (RFC 5321, 4.5.3.1.10)."""
    if answer.accepted:
        return "queued"
    return "deferred" if answer.temporary or answer.code == 552 else "rejected"


def fate(answer: Answer, final: Answer) -> tuple[str, Answer]:
    """Return a recipient's state after the server answered the final dot, and the answer that decided it."""
    state = fate_at_rcpt(answer)
    if state != "queued":
        return state, answer
    if final.accepted:
        return "accepted", answer
    return ("deferred" if final.temporary else "rejected"), final


def certainly_stayed(state: str, recipients: Iterable[str], *, is_withdrawn: bool, is_again: bool) -> bool:
    """Whether a letter that left the queue unsent (`rejected`, `abandoned`) certainly arrived nowhere.

    A yes is withdrawn only together with a step out of `queued` or `claimed`: no dot is without an answer then, and
    whoever put the letter off at the dot did not take it. A person who lets an uncertain letter be withdraws nothing.
    What was sent `is_again` by a person may have arrived by the try before, whatever became of the later ones.
    """
    is_closed = state == "rejected" or is_withdrawn
    return is_closed and not is_again and set(recipients) <= {"queued", "deferred", "rejected"}


def settled(states: Iterable[str]) -> str:
    """Return where a remainder goes on: while one recipient is uncertain nothing leaves by itself."""
    found = set(states)
    return "uncertain" if "uncertain" in found else "queued" if found & set(UNDELIVERED) else "ended"
