"""What the owner approved beforehand: the list with every use, giving one in two steps, ending one at once."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from sincerely.journey import standing
from sincerely.people import queries as people
from sincerely.review import queries as approvals
from sincerely.review.actions import NotApproved
from sincerely.review.models import StandingApproval
from sincerely.review.standing import SLOTS, BadTemplate, Scope, Template, check_template, digest_of, fill
from sincerely.web import standing_words
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number

EXAMPLE = {"en": "9:00 on 8 December", "vi": "9:00 ngày 8/12"}
"""A time for the example, in the letter's language; without a full stop, since a sentence may end there."""


@desk
def index(request: DeskRequest) -> HttpResponse:
    """Show the standing approvals, what left under each, and what was held back."""
    owner, now = request.owner, request.now
    rows = approvals.standing_approvals(owner)
    context = {
        "room": "more",
        "rows": [(row, standing_words.KINDS[row.kind], row.revoked_at is None and row.until > now) for row in rows],
        "silences": [(one, standing_words.why(one.why)) for one in approvals.silences(owner, limit=20)],
        "kinds": standing_words.kinds(),
    }
    return render(request, "standing.html", context)


@desk
def new(request: DeskRequest) -> HttpResponse:
    """Give one: first the words, then the yes to exactly these words, people, count and end."""
    kind, language = request.POST.get("kind", ""), request.POST.get("language", request.owner.language)
    if request.method != "POST" or kind not in SLOTS:
        return redirect("/standing/")
    if "text" not in request.POST:
        subject, text = standing_words.FIRST[kind, language if language in ("en", "vi") else "en"]
        end = (request.now + timedelta(days=14)).date().isoformat()
        first = {"subject": subject, "text": text, "language": language, "most": "50", "until": end}
        return form(request, kind, first)
    try:
        template, scope = typed(request, kind)
        check_template(template, scope, now=request.now)
    except BadTemplate as problem:
        key, *named = problem.args
        words = ": ".join([*named, standing_words.why(key)])
        return form(request, kind, request.POST.dict(), problem=words)
    sha256 = digest_of(template, scope)
    if request.POST.get("sha256") != sha256:
        return confirm(request, template, scope, sha256)
    try:
        standing.give(request.owner, template, scope, sign_in=request.sign_in, now=request.now)
    except NotApproved:
        return form(request, kind, request.POST.dict(), problem=gettext("You are not signed in any more."))
    request.session["toast"] = {"words": gettext("It is in force. Every letter under it is listed here.")}
    return redirect("/standing/")


def typed(request: DeskRequest, kind: str) -> tuple[Template, Scope]:
    """Return what was typed. Raises BadTemplate where the people or the end can't be read."""
    post = request.POST
    text = post.get("text", "").replace("\r\n", "\n").strip()
    template = Template(kind, post.get("language", ""), " ".join(post.get("subject", "").split()), text)
    zone = ZoneInfo(request.owner.timezone)
    # An absence note is true until the day back begins; anything else holds for its last day, too.
    hour = time(0) if kind == "out_of_office" else time(23, 59)
    try:
        until = datetime.combine(datetime.fromisoformat(post.get("until", "")).date(), hour, tzinfo=zone)
    except ValueError as problem:
        raise BadTemplate("standing.end") from problem
    # The beginning of the day: shown and posted again within the hour, it is the same approval.
    since = datetime.combine(request.now.astimezone(zone).date(), time(0), tzinfo=zone)
    return template, Scope(named_people(request), number(post.get("most", ""), most=1000), since, until)


def named_people(request: DeskRequest) -> tuple[int, ...]:
    """Return the people whose addresses were typed; none: everybody known. Raises BadTemplate for a stranger's."""
    found: set[int] = set()
    for address in request.POST.get("people", "").replace(";", ",").split(","):
        if address.strip():
            holders = people.holders(request.owner, [address])
            if not holders:
                raise BadTemplate("standing.no_such_person", address.strip())
            found |= {person.pk for person in holders}
    return tuple(sorted(found))


def form(request: DeskRequest, kind: str, values: dict[str, str], *, problem: str = "") -> HttpResponse:
    """Return the page on which the words are typed."""
    context = {
        "room": "more",
        "kind": kind,
        "name": gettext(standing_words.KINDS[kind]),
        "values": values,
        "places": [(place, gettext(standing_words.PLACES[place])) for place in sorted(SLOTS[kind])],
        "problem": problem,
    }
    return render(request, "standing_new.html", context, status=422 if problem else 200)


def confirm(request: DeskRequest, template: Template, scope: Scope, sha256: str) -> HttpResponse:
    """Return the page that shows exactly what the yes covers."""
    named = [person for pk in scope.people if (person := people.person(request.owner, pk)) is not None]
    first = (named[0].given_name or named[0].name) if named else "Tom"
    given = StandingApproval(owner=request.owner, language=template.language, until=scope.until)
    subject, text = filled(template, first, back=standing.day_back(given))
    context = {
        "room": "more",
        "name": gettext(standing_words.KINDS[template.kind]),
        "template": template,
        "scope": scope,
        "people": named,
        "subject": subject,
        "text": text,
        "sha256": sha256,
        "posted": {key: value for key, value in request.POST.items() if key not in ("csrfmiddlewaretoken", "sha256")},
    }
    return render(request, "standing_confirm.html", context)


def filled(template: Template, name: str, *, back: str) -> tuple[str, str]:
    """Return subject and text as an example: with this name where it may stand in a letter, and the true day back."""
    values = {"when": EXAMPLE[template.language], "back": back}
    try:
        return fill(template, {**values, "name": name})
    except BadTemplate:
        return fill(template, {**values, "name": "Tom"})


@desk
@require_POST
def end(request: DeskRequest, standing_id: int) -> HttpResponse:
    """End one at once; what waits under it does not leave."""
    row = next((each for each in approvals.standing_approvals(request.owner) if each.pk == standing_id), None)
    if row is None:
        raise Http404
    back = standing.revoke(row, now=request.now)
    words = gettext("Ended. %(n)s letters that waited under it were taken back.") if back else gettext("Ended.")
    request.session["toast"] = {"words": words % {"n": back} if back else words}
    return redirect("/standing/")
