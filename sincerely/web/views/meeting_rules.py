"""How the owner wants to be met: hours of each weekday, lengths, pauses, notice, holidays, a page to choose on."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext

from sincerely.journey import scheduling
from sincerely.web import meeting_words
from sincerely.web.meeting_words import Typed
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import way_back
from sincerely.writing import actions as writing


@desk
def page(request: DeskRequest) -> HttpResponse:
    """Show the rules; keep them where all can be read, else show what was typed with what is wrong."""
    if request.method != "POST":
        typed = meeting_words.as_typed(scheduling.rules_of(request.owner))
        booking = scheduling.gives_page(request.owner)
        return shown(request, typed, {}, booking=booking, back=request.GET.get("next", ""))
    fields, wrong = meeting_words.read_rules(request.POST)
    if wrong:
        typed = {name: str(value)[:200] for name, value in request.POST.items()}
        return shown(request, typed, wrong, booking=bool(fields["booking"]), back=typed.get("next", ""), status=422)
    writing.save_meeting_rules(request.owner, **fields)
    request.session["toast"] = {"words": gettext("Kept. Letters that wait keep the times that they offer.")}
    back = way_back(request)
    return redirect("/meetings/rules/" if back == "/" else back)


def shown(
    request: DeskRequest, typed: dict[str, str], wrong: dict[str, str], *, booking: bool, back: str, status: int = 200
) -> HttpResponse:
    """Return the page with these words in its fields."""
    days = [Typed(name := f"day-{day}", meeting_words.weekday(day), typed.get(name, ""), wrong.get(name, ""))
            for day in range(7)]  # fmt: skip
    spans = [Typed(name, gettext(label), typed.get(name, ""), wrong.get(name, ""))
             for name, label in meeting_words.NAMES.items()]  # fmt: skip
    context = {
        "room": "meetings", "days": days, "spans": spans, "wrong": wrong, "country": typed.get("country", ""),
        "countries": [(key, gettext(words)) for key, words in meeting_words.COUNTRIES], "booking": booking,
        "has_address": bool(settings.SINCERELY_PUBLIC_URL), "next": back, "zone": request.owner.timezone,
    }  # fmt: skip
    return render(request, "meeting_rules.html", context, status=status)
