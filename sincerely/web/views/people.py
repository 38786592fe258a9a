"""People: the list, one person's page, and what the owner adds by hand."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from sincerely.journey import address_book, letters, policy
from sincerely.journey.meeting import OF_A_LETTER
from sincerely.journey.relationship import signals
from sincerely.noticing import queries as notices
from sincerely.people import actions, queries
from sincerely.people.models import Person
from sincerely.people.queries.holding import held_slots
from sincerely.trust import actions as trust
from sincerely.trust import queries as ledger
from sincerely.web import policy_words, proposal_words, writing_words
from sincerely.web.person_words import shown_balance, signal_words
from sincerely.web.rhythm_chart import chart
from sincerely.web.signal_words import signal_rows
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number

PAGE = 100
LATELY = timedelta(days=90)
"""Since when an open promise stands among the first; what is older is folded away: mostly it was kept unsaid."""
FIELDS = ("name", "given_name", "organisation", "title", "birthday", "address_me", "address_you")


def find(request: DeskRequest, person_id: int) -> Person:
    """Return the owner's person or 404."""
    person = Person.objects.filter(owner=request.owner, pk=person_id).first()
    if person is None:
        raise Http404
    return person


@desk
def index(request: DeskRequest) -> HttpResponse:
    """List people, those heard from last first; filter by name, mark or tag."""
    wish = request.GET.get("q", "").strip()
    only = request.GET.get("only", "")
    found = queries.people(request.owner, text=wish, only=only, limit=PAGE)
    context = {
        "room": "people",
        "people": found,
        "q": wish,
        "only": only,
        "tags": queries.tags(request.owner),
        "proposals_waiting": queries.proposals_count(request.owner),
    }
    return render(request, "people.html", context)


@desk
def page(request: DeskRequest, person_id: int) -> HttpResponse:
    """Show a person: address, rhythm, balance, promises, facts with their source, what only you can ask, timeline."""
    person = find(request, person_id)
    owner, now = request.owner, request.now
    limit = number(request.GET.get("n", ""), default=12, most=2000)
    emails = queries.emails(person)
    zone = ZoneInfo(owner.timezone)
    brief = letters.brief_for(owner, person, None, why_no_draft="", now=now)
    found = signals(owner, person, now=now)
    promises = notices.open_promises(owner, person.pk, now=now)
    contacts = queries.contact_days(owner, person, since=now - timedelta(days=365), until=now)
    context = {
        "room": "people",
        "person": person,
        "emails": emails,
        "phones": queries.phones(person),
        "timeline": queries.timeline(owner, person, until=now, limit=limit),
        "more": limit + 50 if person.entries_count > limit else 0,
        "promises": [one for one in promises if (one.due_at or one.at) >= now - LATELY],
        "old_promises": [one for one in promises if (one.due_at or one.at) < now - LATELY],
        "perhaps_promised": notices.perhaps_promised(owner, person.pk, now=now),
        "facts": notices.known_about(owner, person, until=now)[:12],
        "written_about": notices.written_about(owner, person, until=now)[:12],
        "proposals": proposal_words.shown(owner, queries.open_proposals(owner, person=person, limit=8), now=now),
        "questions": [each for each in brief.questions if each.about and not each.key.startswith(OF_A_LETTER)],
        "signals": signal_words(found),
        "every_signal": signal_rows(found),
        "perhaps": notices.perhaps_settled(owner, now=now, person_id=person.pk),
        "balance": shown_balance(queries.balance(owner, person, until=now)),
        "chart": chart(contacts, now.astimezone(zone).date()),
        "drafted": policy_words.drafted_words(policy.table(owner, policy.Place(person=person))),
        "humans_only": any(ledger.humans_only(email) for email in emails),
        "held": held_slots(owner, person=person, since=now),
        "written": writing_words.written_lines(owner, address_book.written_of(owner, person)),
    }
    return render(request, "person.html", context)


@desk
@require_POST
def add(request: DeskRequest) -> HttpResponse:
    """Add a person by hand."""
    name = request.POST.get("name", "").strip()
    email = request.POST.get("email", "").strip()
    if not name or (email and queries.read_recipients(email) is None):
        request.session["toast"] = {"words": gettext("A person needs a name, and an address that is one.")}
        return redirect("/people/")
    person = actions.create_person(request.owner, name, email)
    return redirect(f"/people/{person.pk}/")


@desk
@require_POST
def change(request: DeskRequest, person_id: int, what: str) -> HttpResponse:
    """Change what is known of a person, by hand."""
    person = find(request, person_id)
    back = redirect(f"/people/{person.pk}/")
    if what == "mark":
        name = request.POST.get("name", "")
        if name in ("important", "by_hand"):
            actions.mark(request.owner, person, name, on=request.POST.get("on") == "1")
    elif what == "tags":
        actions.tag(request.owner, person, request.POST.get("tags", "").split(","))
    elif what == "fields":
        typed = {name: request.POST[name] for name in FIELDS if name in request.POST}
        try:
            actions.edit_person(request.owner, person, typed)
        except ValueError:
            request.session["toast"] = {"words": gettext("A person needs a name. Nothing was changed.")}
    elif what == "notes":
        add_note(request, person)
    elif what == "humans-only":
        for email in queries.emails(person):
            trust.ask_humans_only(email, request.now, "told the owner")
    else:
        raise Http404
    return back


def add_note(request: DeskRequest, person: Person) -> None:
    """Put a note, a call or a meeting on the timeline; a note that says nothing adds nothing."""
    text = request.POST.get("text", "").strip()
    kind = request.POST.get("kind", "note")
    if not text or kind not in ("note", "call", "meeting"):
        return
    zone = ZoneInfo(request.owner.timezone)
    try:
        at = datetime.fromisoformat(request.POST.get("at", "")).replace(tzinfo=zone)
    except ValueError:
        at = request.now
    letters.note_by_hand(request.owner, person, text, kind=kind, at=min(at, request.now), now=request.now)
