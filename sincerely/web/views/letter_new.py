"""The Write menu: a letter begun without a need, by kind; each kind says who writes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext

from sincerely.journey import letters
from sincerely.journey.material_at_hand import missing
from sincerely.journey.ruling import ruling_for
from sincerely.noticing.needs import Need
from sincerely.people.models import Entry, Person
from sincerely.review import queries as approvals
from sincerely.trust.policy import TASKS
from sincerely.web import reasons
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number

LETTER_TASKS = (
    "information", "follow_up", "reminder", "scheduling", "reschedule", "documents_received", "introduction",
    "out_of_office", "check_in", "thanks", "congratulation", "condolence", "apology", "first_contact",
)  # fmt: skip
"""The kinds of letter that can be begun, in the order of the menu."""
OF_THEIR_OWN = ("reminder", "documents_received", "reschedule")
"""Kinds that stand on something of their own, whatever message they were begun from."""
PRESSED_TWICE = timedelta(minutes=10)
"""For how long the same kind of letter to the same person, untouched, is the one that was just begun."""


@dataclass(frozen=True)
class LetterGroup:
    """Kinds of letter that are written in one way, or can't be begun now."""

    title: str
    note: str
    tasks: list[tuple[str, str]]
    """(kind, why it can't be begun where that is its own reason)."""
    can_begin: bool = True


@desk
def new(request: DeskRequest) -> HttpResponse:
    """Start a letter to anyone: the task decides how far the software may go."""
    person_id = request.GET.get("person", request.POST.get("person", ""))
    person = Person.objects.filter(owner=request.owner, pk=number(person_id)).first()
    entry = answered(request, person)
    task = request.POST.get("task", "")
    if request.method != "POST" or task not in TASKS:
        lacking = missing(request.owner, person, now=request.now)
        modes = {one: ruling_for(request.owner, person, one, answers=entry, now=request.now)[0] for one in LETTER_TASKS}
        groups = letter_groups(lacking, modes if person else {})
        return render(
            request, "letter_new.html", {"room": "review", "person": person, "entry": entry, "groups": groups}
        )
    begun = approvals.just_begun(request.owner, person, task, since=request.now - PRESSED_TWICE)
    if begun is not None and (entry is None or begun.reply_to_id == entry.pk):
        return redirect(f"/letters/{begun.pk}/")
    need, reply_to = stands_on(request, person, task, entry)
    mode, _rule = ruling_for(request.owner, person, task, need=need, answers=reply_to, now=request.now)
    letter = letters.start_letter(
        request.owner, person, task=task, mode=mode, need=need, reply_to=reply_to, now=request.now
    )
    return redirect(f"/letters/{letter.pk}/")


def answered(request: DeskRequest, person: Person | None) -> Entry | None:
    """Return the message from whose page the letter is begun: one of this person's, or to them."""
    wish = number(request.GET.get("entry", request.POST.get("entry", "")))
    return Entry.objects.filter(owner=request.owner, pk=wish, kind="message", person=person).first() if person else None


def stands_on(
    request: DeskRequest, person: Person | None, task: str, entry: Entry | None
) -> tuple[Need | None, Entry | None]:
    """Return the need that the letter answers to, and the message: the one it is begun from, where there is one."""
    need = letters.need_for(request.owner, person, task, now=request.now) if person else None
    asks = letters.entry_of(request.owner, need)
    if entry is None or task in OF_THEIR_OWN or (asks and asks.thread_id and asks.thread_id == entry.thread_id):
        return need, asks
    return None, entry


def letter_groups(lacking: Mapping[str, str], modes: Mapping[str, str]) -> list[LetterGroup]:
    """Return the kinds of letter by who writes them. `modes` is empty where nobody is chosen: nothing is drafted."""
    only = [task for task in LETTER_TASKS if TASKS[task].cap == "human"]
    drafted = [task for task in LETTER_TASKS if modes.get(task) == "draft" and task not in lacking]
    yours = [task for task in LETTER_TASKS if task not in (*only, *drafted, *lacking)]
    reasons_why = {reasons.say(key) for key in lacking.values()}
    note = reasons_why.pop() if len(reasons_why) == 1 else ""
    not_now = [(task, "" if note else reasons.say(lacking[task])) for task in LETTER_TASKS if task in lacking]
    groups = [
        LetterGroup(gettext("A draft is begun"), gettext("You fill its gaps and say yes."), alone(drafted)),
        LetterGroup(gettext("You write"), gettext("Nothing is drafted; the checks look on."), alone(yours)),
        LetterGroup(gettext("Only yours"), gettext("Facts and questions, never finished words."), alone(only)),
        LetterGroup(gettext("Not possible yet"), note, not_now, can_begin=False),
    ]
    return [group for group in groups if group.tasks]


def alone(tasks: list[str]) -> list[tuple[str, str]]:
    """Return kinds that can be begun, each without a reason why not."""
    return [(task, "") for task in tasks]
