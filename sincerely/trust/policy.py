"""How far the software may go: one table of tasks, and what can only lower it.

Every rule here takes the lower of two modes, so no order of rules and no setting can reach above a task's cap.
Words that this file does not know (a task, a mode, a matter) count as the careful case, never as the free one.
The table is DESIGN section 5; the page "How it decides" is printed from it.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

Mode = Literal["off", "human", "assist", "draft", "auto"]

MODES: Final[tuple[Mode, ...]] = ("off", "human", "assist", "draft", "auto")
"""From the least to the most that the software may do."""

MATTERS: Final = frozenset(
    {
        "grief", "illness", "anger", "complaint", "apology", "conflict",
        "legal", "money_dispute", "job_loss", "bad_news", "private",
    }
)  # fmt: skip
"""Sensitive matters: where one stands, a person writes."""

HUMAN_NOTICES: Final = frozenset({"thanks", "thanks_owed", "moment", "order"})
"""Notices that lower an answer to `human`: words between people, and text that gives orders to an assistant."""


ROUTINE_NOTICES: Final = frozenset({"ask", "meeting"})
"""What makes a message routine business, beside which passing thanks weigh nothing."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: where a task starts, and above what it never goes."""

    default: Mode
    cap: Mode


@dataclass(frozen=True, slots=True)
class Ruling:
    """How far the software may go here, the rule that decided, and the message key that says why."""

    mode: Mode
    rule: str
    why_key: str
    second_look: bool = False
    """An important or by-hand person: the approval asks for a second look."""


_DESK: Final = Row("auto", "auto")
_ROUTINE: Final = Row("draft", "draft")
_PERSONAL: Final = Row("assist", "draft")
_HUMAN: Final = Row("human", "human")

TASKS: Final[Mapping[str, Row]] = {
    "data_entry": _DESK,
    "filing": _DESK,
    "calendar_hold": _DESK,
    "scheduling": _ROUTINE,
    "follow_up": _ROUTINE,
    "reminder": _ROUTINE,
    "information": _ROUTINE,
    "documents_received": _ROUTINE,
    "introduction": _ROUTINE,
    "reschedule": _ROUTINE,
    "out_of_office": _ROUTINE,
    "check_in": _PERSONAL,
    "feedback": _PERSONAL,
    "negotiation": _PERSONAL,
    "first_contact": _PERSONAL,
    "thanks": _HUMAN,
    "congratulation": _HUMAN,
    "condolence": _HUMAN,
    "apology": _HUMAN,
    "complaint": _HUMAN,
    "bad_news": _HUMAN,
    "legal": _HUMAN,
    "money_dispute": _HUMAN,
    "private": _HUMAN,
}
"""Every kind of task, in the order in which they are shown."""

DESK_TASKS: Final = frozenset(task for task, row in TASKS.items() if row is _DESK)
"""Tasks on the owner's own desk: no word of them reaches another person, so a wish for hand-written words
does not touch them (matters and tightened rows still do)."""

EVERY_LETTER: Final = "*"
"""In a policy, beside the tasks: a mode that no letter goes above; the owner's one switch. Desk tasks go on."""

SECOND: Final = "second."
"""In a policy, before a task or EVERY_LETTER: such a letter wants a second person's yes, whatever stands there."""

STANDING_APPROVALS: Final = frozenset({"slot_confirmation", "out_of_office"})
"""The only two kinds of letter that may leave under a standing approval (INTERFACES)."""


def lower(*modes: str) -> Mode:
    """The lowest of `modes`; a word that is not a mode counts as `human`. At least one is needed."""
    return min((_known(mode) for mode in modes), key=MODES.index)


def cap_of(task: str) -> Mode:
    """The mode above which `task` never goes; `human` for a task that the table does not know."""
    return TASKS.get(task, _HUMAN).cap


def mode_for(
    task: str,
    *,
    tightened: Mapping[str, str] | Iterable[str] = (),
    chosen: str | None = None,
    by_hand: bool,
    humans_only: bool,
    matters: Collection[str],
    important: bool = False,
) -> Ruling:
    """How far the software may go with `task`, and which rule says so (DESIGN section 5).

    `chosen` is the owner's own setting for this task (taken instead of the default, clipped to the cap); `tightened`
    holds further modes that may only lower it, keyed by where they come from (person, tag, task) if a mapping.
    Of several rules that lower the mode equally the most personal names itself.
    """
    ruling = _start(task, chosen)
    for candidate in _limits(task, tightened, by_hand=by_hand, humans_only=humans_only, matters=matters):
        if MODES.index(candidate.mode) < MODES.index(ruling.mode):
            ruling = candidate
    if task not in DESK_TASKS:
        ruling = _prefer_wish(ruling, by_hand=by_hand, humans_only=humans_only)
    return Ruling(ruling.mode, ruling.rule, ruling.why_key, second_look=important or by_hand)


def desk_mode(task: str, policy: Mapping[str, object]) -> Mode:
    """How far a task of the owner's own desk goes under their `policy`: auto does it, off leaves it, else it asks."""
    chosen = policy.get(task)
    return mode_for(task, chosen=str(chosen) if chosen else None, by_hand=False, humans_only=False, matters=()).mode


def second_rule(
    task: str,
    *,
    owner: Mapping[str, object],
    tags: Iterable[Mapping[str, object]] = (),
    person: Mapping[str, object] | None = None,
) -> str:
    """Which wish asks for a second person's yes to a letter of `task`: person, tag, kind or all; blank: none does.

    One wish anywhere is enough and nothing takes it away, so that no order of wishes can make it looser. Tasks of the
    owner's own desk reach nobody and are never asked about.
    """
    if task in DESK_TASKS:
        return ""
    asking = {SECOND + task, SECOND + EVERY_LETTER}
    if any((person or {}).get(name) for name in asking):
        return "person"
    if any(policy.get(name) for policy in tags for name in asking):
        return "tag"
    if owner.get(SECOND + task):
        return "kind"
    return "all" if owner.get(SECOND + EVERY_LETTER) else ""


def with_modes(policy: Mapping[str, object], changes: Mapping[str, object]) -> dict[str, object]:
    """Return a policy with these modes set, and those that are None taken away."""
    kept = {name: mode for name, mode in policy.items() if name not in changes}
    return kept | {name: mode for name, mode in changes.items() if mode is not None}


def mode_of_answer(
    matters: Collection[str],
    notice_kinds: Collection[str] = (),
    moment_whats: Collection[str] = (),
) -> Mode:
    """The highest mode that an answer to a message with these findings may have: `human` or `draft`.

    Every sensitive matter, thanks that come without a routine ask, a moment of life (greetings for a holiday too:
    they are words between people) and text that gives orders to an assistant make it `human`.
    """
    kinds = set(notice_kinds)
    if kinds & ROUTINE_NOTICES:
        # "Thanks for the call. Could you send the price?" is a routine message with manners, not a thank-you letter.
        kinds.discard("thanks")
    if matters or moment_whats or kinds & HUMAN_NOTICES:
        return "human"
    return "draft"


def _known(mode: str) -> Mode:
    return mode if mode in MODES else "human"


def _start(task: str, chosen: str | None) -> Ruling:
    row = TASKS.get(task)
    if row is None:
        return Ruling("human", "policy.unknown_task", "policy.why.unknown_task")
    if row.cap == "human":
        mode = lower(row.cap, chosen or row.cap)
        return Ruling(mode, f"policy.task.{task}", "policy.why.human_task")
    if chosen is None:
        return Ruling(row.default, f"policy.task.{task}", f"policy.why.default.{row.default}")
    return Ruling(lower(row.cap, chosen), f"policy.chosen.{task}", "policy.why.chosen")


def _limits(
    task: str,
    tightened: Mapping[str, str] | Iterable[str],
    *,
    by_hand: bool,
    humans_only: bool,
    matters: Collection[str],
) -> list[Ruling]:
    found: list[Ruling] = []
    if task not in DESK_TASKS and humans_only:
        found.append(Ruling("human", "policy.humans_only", "policy.why.humans_only"))
    if task not in DESK_TASKS and by_hand:
        found.append(Ruling("human", "policy.by_hand", "policy.why.by_hand"))
    for matter in sorted(matters):
        name = matter if matter in MATTERS else "unknown"
        found.append(Ruling("human", f"policy.matter.{name}", f"policy.why.matter.{name}"))
    rows = tightened.items() if isinstance(tightened, Mapping) else (("row", mode) for mode in tightened)
    found.extend(Ruling(_known(mode), f"policy.tightened.{where}", "policy.why.tightened") for where, mode in rows)
    return found


def _prefer_wish(ruling: Ruling, *, by_hand: bool, humans_only: bool) -> Ruling:
    """A person's own wish is the reason to name whenever the answer is `human` anyway."""
    if ruling.mode != "human":
        return ruling
    if humans_only:
        return Ruling("human", "policy.humans_only", "policy.why.humans_only")
    if by_hand:
        return Ruling("human", "policy.by_hand", "policy.why.by_hand")
    return ruling
