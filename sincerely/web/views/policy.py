"""How far the software may go: the table, for everything, a tag or a person; a trial first, and one switch."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from sincerely.accounts.models import Owner
from sincerely.accounts.queries import reviewers
from sincerely.journey import policy
from sincerely.journey.policy import SECONDED, NobodyToAsk, Place, PolicyRefused
from sincerely.people import queries as people
from sincerely.trust.policy import EVERY_LETTER, SECOND, TASKS
from sincerely.web import policy_words, second_words
from sincerely.web.labels import label
from sincerely.web.language_model import switch_context
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number


def place_of(request: DeskRequest) -> Place:
    """Return where the table is set: as the address says; 404 for a person or tag that is not the owner's."""
    asked = request.GET if request.method == "GET" else request.POST
    if asked.get("person"):
        person = people.person(request.owner, number(asked["person"]))
        if person is None:
            raise Http404
        return Place(person=person)
    tag = asked.get("tag", "")
    if tag and tag not in people.tags(request.owner) and tag not in people.tag_policies(request.owner):
        raise Http404
    return Place(tag=tag)


def address_of(place: Place) -> dict[str, str]:
    """Return the field that leads back to a place."""
    if place.person is not None:
        return {"name": "person", "value": str(place.person.pk)}
    return {"name": "tag", "value": place.tag}


def typed_modes(request: DeskRequest) -> dict[str, str | None]:
    """Return the modes that were posted; an empty choice takes one away."""
    modes = {task: request.POST[f"mode-{task}"] or None for task in TASKS if f"mode-{task}" in request.POST}
    if request.POST.get("seconds") != "1":
        return modes
    # A box that is not ticked is not posted: the form says that it had the boxes.
    ticked = {name: policy.ASKED if request.POST.get(f"second-{name}") else None for name in (EVERY_LETTER, *SECONDED)}
    return modes | {SECOND + name: wish for name, wish in ticked.items()}


def typed_numbers(request: DeskRequest) -> dict[str, int]:
    """Return the balance's numbers that were posted."""
    return {name: number(request.POST[name], default=high) for name, (_low, high) in policy.NUMBERS.items()
            if request.POST.get(name, "").strip().isdigit()}  # fmt: skip


@desk
def page(request: DeskRequest) -> HttpResponse:
    """Show the table; a post tries a change on the last month, or makes it."""
    place = place_of(request)
    if request.method != "POST":
        return shown(request, place, {})
    wanted = typed_modes(request)
    typed = {task: mode or "" for task, mode in wanted.items()}
    try:
        if request.POST.get("then") == "try":
            trial = policy.trial(request.owner, place, wanted, now=request.now)
            return shown(request, place, typed, trial=trial)
        policy.set_modes(request.owner, place, wanted, sign_in=request.sign_in, now=request.now)
        if place.name == "owner":
            policy.set_numbers(request.owner, typed_numbers(request), sign_in=request.sign_in, now=request.now)
    except NobodyToAsk:
        words = gettext("Nobody is named who could say a second yes. Name somebody first; nothing was changed.")
        return shown(request, place, {}, problem=words, status=422)
    except PolicyRefused as refusal:
        task = label(refusal.task, "task")
        words = gettext("“%(task)s” can’t go that far. Nothing was changed.") % {"task": task}
        return shown(request, place, {}, problem=words, status=422)
    request.session["toast"] = {"words": gettext("Kept.")}
    back = address_of(place)
    return redirect(f"/policy/?{back['name']}={back['value']}" if back["value"] else "/policy/")


def shown(
    request: DeskRequest,
    place: Place,
    typed: dict[str, str],
    *,
    trial: policy.Trial | None = None,
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    """Return the page for a place."""
    owner = request.owner
    tags = people.tag_policies(owner)
    context = {
        "room": "more",
        "place": place,
        "back": address_of(place),
        "groups": policy_words.groups(policy.table(owner, place), typed),
        "is_stopped": policy.is_stopped(owner),
        "numbers": {name: owner.policy.get(name, high) for name, (_low, high) in policy.NUMBERS.items()},
        "tags": [(tag, tag in tags) for tag in sorted({*people.tags(owner), *tags})],
        "set_people": people.people_with_policy(owner),
        "seconds": seconds(owner, place, typed),
        "trial": trial,
        "trial_words": policy_words.trial_words(trial) if trial else "",
        "second_words": second_words.would_wait(trial.second) if trial and reviewers(owner) else "",
        "changes": [
            (each, label(each.need.task, "task"), policy_words.mode_words(each.need.task, each.before),
             policy_words.mode_words(each.need.task, each.after))
            for each in (trial.changes[:20] if trial else ())
        ],
        "problem": problem,
        **switch_context(request),
    }  # fmt: skip
    return render(request, "policy.html", context, status=status)


def seconds(owner: Owner, place: Place, typed: dict[str, str]) -> dict[str, object] | None:
    """Return what the page says of second yeses; None where nobody is named and none is asked for: no word of it."""
    here = policy.set_here(owner, place)
    names = [row.who.name for row in reviewers(owner)]
    if not names and not any(name.startswith(SECOND) for name in here):
        return None
    every = SECOND + EVERY_LETTER
    return {
        "names": second_words.either(names),
        "every": bool(typed.get(every, here.get(every))),
        "every_elsewhere": place.name != "owner" and bool(owner.policy.get(every)),
        "key": f"second-{EVERY_LETTER}",
    }


@desk
@require_POST
def stop(request: DeskRequest) -> HttpResponse:
    """Stop all drafting, or allow it again."""
    mode = policy.STOPPED if request.POST.get("on") == "1" else None
    policy.set_modes(request.owner, Place(), {EVERY_LETTER: mode}, sign_in=request.sign_in, now=request.now)
    words = gettext("Drafting is stopped. You write every letter.") if mode else gettext("It may draft again.")
    request.session["toast"] = {"words": words}
    return redirect("/policy/")
